// Our own pages in tabs, where their width and colours can be set.

import { expect } from "@playwright/test";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */

/**
 * Opens one of our pages in a tab.
 * @param {Chromium} chromium
 * @param {"options" | "welcome" | "panel"} name
 */
export async function openOwn(chromium, name) {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/${name}.html`);
  return page;
}

/**
 * What is stored, as the browser has it.
 * @param {Page} page
 * @param {"local" | "sync" | "session"} area
 * @returns {Promise<Record<string, any>>}
 */
export function stored(page, area) {
  return page.evaluate((area) => chrome.storage[area].get(), area);
}

/**
 * Empties all there is, and takes every permission for sites back.
 * @param {Chromium} chromium
 */
export async function asNew(chromium) {
  const page = await openOwn(chromium, "options");
  await page.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
    const { origins = [] } = await chrome.permissions.getAll();
    const given = origins.filter((origin) => /^(\*|https?):/.test(origin));
    if (given.length > 0) await chrome.permissions.remove({ origins: given });
  });
  await page.close();
}

/**
 * @param {Page} page
 * @param {string} selector
 * @param {string} text
 */
export async function says(page, selector, text) {
  await expect(page.locator(selector)).toContainText(text);
}
