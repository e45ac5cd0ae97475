// The page of the result as its tests use it.

import { readFile } from "node:fs/promises";
import { GOOD, NEW, RESULTS, kept, record } from "./answers.js";
import { expect } from "./desk.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Download} Download */

export const OLD = record("2026-02-03", { letters: NEW });
export const LATER = record("2026-08-20", { letters: GOOD, seed: 9, note: "after the fair" });

/**
 * Opens the page with what a browser keeps already.
 * @param {Page} page
 * @param {{ records?: ReturnType<typeof record>[], fragment?: string, language?: string }} [as]
 */
export async function open(page, { records = [], fragment = "", language = "" } = {}) {
  if (records.length > 0) {
    await page.addInitScript(
      ([key, text]) => {
        // Once for the tab, so that what is deleted stays deleted.
        if (sessionStorage.getItem("seeded")) return;
        sessionStorage.setItem("seeded", "1");
        localStorage.setItem(String(key), String(text));
      },
      [RESULTS, kept(records)],
    );
  }
  await page.goto(`./${language}result/${fragment}`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/** @param {Page} page */
export const stored = (page) => page.evaluate((key) => localStorage.getItem(key), RESULTS);
/** @param {Page} page */
export const name = (page) => page.locator("#profile-name");
/** @param {Page} page */
export const scores = (page) => page.locator(".bars .score").allTextContents();

/** @param {Download} download */
export async function text(download) {
  return readFile(await download.path(), "utf8");
}

/**
 * What is saved by a button.
 * @param {Page} page
 * @param {string} id
 */
export async function saved(page, id) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#${id}`).click(),
  ]);
  return download;
}

/** @param {Buffer} pdf */
export const pagesOf = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
