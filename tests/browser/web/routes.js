// Every page, and what is to be seen on it besides what it opens with. Nothing here names a word,
// so that each can be reached in every language.

import { expect } from "@playwright/test";
import { GOOD, LOUD, NEW, RESULTS, code, kept, record } from "./answers.js";

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
  "job ad, an example": ["job ad", adExample],
  "job ad, for those who look for work": [
    "job ad",
    async (page) => {
      await adExample(page);
      await page.locator("input[value=looking]").check();
    },
  ],
  "quiz, a question": ["quiz", (page) => answer(page, 0)],
  "quiz, no answer yet": [
    "quiz",
    async (page) => {
      await answer(page, 0);
      await page.locator(".main-way").click();
      await expect(page.locator(".please")).not.toBeEmpty();
    },
  ],
  "quiz, looked over": [
    "quiz",
    async (page) => {
      await answer(page, QUESTIONS - 1);
      await page.getByRole("radio").first().check();
      await page.locator(".ways-on .plain:visible").last().click();
      await expect(page.locator(".answers")).toBeVisible();
    },
  ],
  "result, the first one": ["result", (page) => results(page, [record("2026-08-20", { letters: GOOD })])],
  "result, with earlier ones": ["result", (page) => results(page, EARLIER)],
  "result, a shared one": ["result", (page) => follow(page, `#${code({ letters: NEW })}`)],
  "result, a broken link": ["result", (page) => follow(page, "#1AAAA")],
  "rules, nothing found": ["rules", (page) => page.locator("#wanted").fill("zzzz")],
  "about, unfolded": ["about", unfold],
};

/** So many questions everybody is asked. */
const QUESTIONS = 17;

const EARLIER = [
  record("2026-02-03", { letters: NEW }),
  record("2026-05-11", { role: 1, letters: LOUD }),
  record("2026-08-20", { letters: GOOD, seed: 9 }),
];

/** @param {Page} page */
async function adExample(page) {
  // From the beginning: an ad that an earlier state has left hides the example.
  await page.locator("#text").fill("");
  await page.locator("#example").click();
  await expect(page.locator("#below .panel").first()).toBeVisible();
  await unfold(page);
}

/**
 * Chooses a role, and the first answer of so many questions.
 * @param {Page} page
 * @param {number} count
 */
async function answer(page, count) {
  // From the beginning, whatever an earlier state has left.
  await page.evaluate(() => localStorage.clear());
  await follow(page, "");
  for (let at = 0; at <= count; at += 1) {
    const ask = await page.locator("#quiz h2").textContent();
    await page.getByRole("radio").first().check();
    await page.locator(".main-way").click();
    await expect(page.locator("#quiz h2")).not.toHaveText(ask ?? "");
  }
}

/**
 * Opens the page anew at another fragment.
 * @param {Page} page
 * @param {string} fragment
 */
async function follow(page, fragment) {
  const { pathname } = new URL(page.url());
  await page.goto("about:blank");
  await page.goto(pathname + fragment);
  await expect(page.locator("html")).toHaveAttribute("data-ready", "");
}

/**
 * Opens the result with what a browser keeps.
 * @param {Page} page
 * @param {ReturnType<typeof record>[]} records
 */
async function results(page, records) {
  await page.evaluate(([key, text]) => localStorage.setItem(String(key), String(text)), [RESULTS, kept(records)]);
  await follow(page, "");
  await expect(page.locator("#profile-name")).toBeVisible();
  await unfold(page);
}

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
