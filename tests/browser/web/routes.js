// Every page, and what is to be seen on it besides what it opens with. Nothing here names a word,
// so that each can be reached in every language.

import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * Every page, by its name: where it is below its language.
 * @type {Record<string, string>}
 */
export const ROUTES = {
  home: "",
  check: "check/",
  "job ad": "job-ad/",
  quiz: "quiz/",
  result: "result/",
  rules: "rules/",
  embed: "embed/",
  about: "about/",
  privacy: "privacy/",
};

/** The page for what is missing. It looks for its files at every depth, so some are never found. */
export const MISSING = "404.html";

/**
 * Opens a page below a language's folder, and waits until it is alive.
 * @param {Page} page
 * @param {string} path
 */
export async function visit(page, path) {
  await page.goto(`./${path}`);
  const root = page.locator("html");
  if (await root.getAttribute("data-module")) {
    await expect(root).toHaveAttribute("data-ready", "");
  }
}

/** @param {Page} page */
const unfold = (page) =>
  page.evaluate(() => document.querySelectorAll("details").forEach((part) => (part.open = true)));

/**
 * States that pages can be in: the page's name, and the way there.
 * @type {Record<string, [route: string, reach: (page: Page) => Promise<unknown>]>}
 */
export const STATES = {
  "home, another text": ["home", (page) => page.locator("#text").fill("Buy now! Only today.")],
  "home, no text": ["home", (page) => page.locator("#text").fill("")],
  "check, a post that sells": ["check", (page) => sample(page, "selling")],
  "check, a job ad": ["check", (page) => sample(page, "job")],
  "rules, nothing found": ["rules", (page) => page.locator("#wanted").fill("zzzz")],
  "about, unfolded": ["about", unfold],
};

/**
 * @param {Page} page
 * @param {string} id
 */
async function sample(page, id) {
  await page.locator(`[data-sample="${id}"]`).click();
  await expect(page.locator(".card").first()).toBeVisible();
  await unfold(page);
}

/**
 * Goes through every page and every state below a language's folder.
 * @param {Page} page
 * @param {string} folder
 * @param {(what: string) => Promise<void>} look
 */
export async function everywhere(page, folder, look) {
  for (const [name, route] of Object.entries(ROUTES)) {
    await visit(page, folder + route);
    await look(name);
  }
  for (const [name, [route, reach]] of Object.entries(STATES)) {
    await visit(page, folder + (ROUTES[route] ?? ""));
    await reach(page);
    await look(name);
  }
}
