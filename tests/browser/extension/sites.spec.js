// Where people write: each entry of `sites.json` is found at a page made like the real one. The pages
// stand in `tests/sites`, named after the entry; `NAME-more.html` is a further one. They are served
// under the address they name, and no request leaves the machine.

import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { buildSync } from "esbuild";
import { Inside, allow, setAlways } from "./compose.js";
import { SELLING } from "./fixtures.js";
import { source } from "./places.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { BrowserContext, Frame, Page } from "@playwright/test" */
/** @import { Sites } from "../../../extension/background/sites.js" */

closeTabsAfterEach();
forgetBeforeEach();

const folder = new URL("../../sites/", import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith(".html"));

/** @type {Sites} */
const sites = JSON.parse(await readFile(new URL("sites.json", source), "utf8"));
const listed = [...sites.sites.flatMap((site) => site.surfaces), ...sites.anywhere];

/** The script's own eyes, for a page to look at itself with. */
const eyes = buildSync({
  stdin: {
    contents: `export { fieldAround, focused } from "./field.js"; export { surfaceOf, titleOf } from "./channel.js";
      export { surfacesOf } from "../background/sites.js";`,
    resolveDir: fileURLToPath(new URL("content/", source)),
  },
  bundle: true,
  write: false,
  format: "iife",
  globalName: "eyes",
}).outputFiles[0]?.text;

/** @param {string} file */
async function fixture(file) {
  const html = await readFile(new URL(file, folder), "utf8");
  const [, url = ""] = /<!-- url: (\S+) -->/.exec(html) ?? [];
  const [, title = ""] = /<!-- title: (.*) -->/.exec(html) ?? [];
  return { file, html, url, title, id: file.replace(/(-.*)?\.html$/, "") };
}

/**
 * Serves a fixture under its address, and nothing else from anywhere.
 * @param {Page | BrowserContext} where
 * @param {string} url
 * @param {string} html
 */
async function serveAt(where, url, html) {
  await where.route(/^https:/, (route) =>
    route.request().url().split("#")[0] === url.split("#")[0]
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
}

/**
 * Gives the field the focus, in whatever frame and shadow root it is.
 * @param {Page} page
 * @returns {Promise<Frame>} the frame
 */
async function focusField(page) {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => {
      /** @param {Document | ShadowRoot} root @returns {HTMLElement | undefined} */
      const look = (root) => {
        const here = root.querySelector("[data-field]");
        if (here instanceof HTMLElement) return here;
        return [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []).map(look).find(Boolean);
      };
      look(document)?.focus();
      return look(document) !== undefined;
    });
    if (found) return frame;
  }
  throw new Error("There is no field.");
}

test("every entry has a page, and every page an entry", async () => {
  const pages = new Set((await Promise.all(files.map(fixture))).map(({ id }) => id));
  const ids = listed.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !pages.has(id))).toEqual([]);
  expect([...pages].filter((id) => id !== "unknown" && !ids.includes(id))).toEqual([]);
});

test("every pattern, selector and host is one", async ({ page }) => {
  for (const { id, route, within, around, has, title } of listed) {
    expect(() => new RegExp(route ?? "", "i"), id).not.toThrow();
    for (const selector of [within, around, has, title]) {
      if (selector) await page.evaluate((selector) => document.querySelector(selector), selector);
    }
  }
  for (const { hosts, frames = [] } of sites.sites) {
    for (const host of hosts) expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    for (const frame of frames) expect(frame).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  }
});

test("each page is told by its address and its structure", async ({ page }) => {
  const pages = await Promise.all(files.map(fixture));
  /** @type {Record<string, unknown>} */
  const found = {};
  for (const { file, html, url } of pages) {
    await page.unrouteAll();
    await serveAt(page, url, html);
    // What differs in the part behind # alone would load nothing.
    await page.goto("about:blank");
    await page.goto(url);
    const frame = await focusField(page);
    await frame.evaluate(String(eyes).replace("var eyes =", "globalThis.eyes ="));
    found[file] = await frame.evaluate(({ sites, urls }) => {
      const { eyes } = Object(globalThis);
      const surfaces = eyes.surfacesOf(sites, urls);
      const field = eyes.fieldAround(eyes.focused().element);
      const surface = field && eyes.surfaceOf(field, surfaces);
      return { field: Boolean(field), id: surface?.id ?? "unknown", title: surface ? eyes.titleOf(field, surface) : "" };
    }, { sites, urls: [...new Set([frame.url(), url])] });
  }
  expect(found).toEqual(Object.fromEntries(pages.map(({ file, id, title }) => [file, { field: true, id, title }])));
});

/** What the card says of the place, in pages of every make. @type {Record<string, string>} */
const SAID = {
  "linkedin_post.html": "Read as: A post on social media.",
  "linkedin_message.html": "Read as: A message to one person who asked.",
  "gmail_answer.html": "Read as: A message to one person who asked.",
  "google_ads_advert.html": "Read as: A paid advert.",
  "anywhere_job.html": "Read as: A job ad.",
  "wordpress_post.html": "Read as: A blog article.",
  "mailchimp_campaign.html": "Read as: An email to a mailing list.",
  "unknown.html": "Where will people read it?",
};

const SELLING_WORK = "Make 80 cold calls a day, sign people up and close new accounts.";

for (const [file, said] of Object.entries(SAID)) {
  test(`reads along there: ${file.replace(".html", "")}`, async ({ chromium }) => {
    const { html, url } = await fixture(file);
    await serveAt(chromium.context, url, html);
    const page = await chromium.open(url);
    const { host } = new URL(url);
    const { frames = [] } = sites.sites.find(({ hosts }) => hosts.some((one) => `.${host}`.endsWith(`.${one}`))) ?? {};
    await allow(chromium, [`https://${host}/*`, ...frames]);
    await setAlways(chromium, page, true);
    await page.reload();
    const inside = await Inside.of(page);
    await focusField(page);
    // In a job ad, what sells is the work.
    await page.keyboard.insertText(said.includes("job ad") ? SELLING_WORK : SELLING);
    await expect.poll(() => inside.chip()).toContain("Sales");
    await inside.press(".chip");
    await expect.poll(() => inside.card()).toContain(said);
    await chromium.context.unrouteAll({ behavior: "ignoreErrors" });
  });
}
