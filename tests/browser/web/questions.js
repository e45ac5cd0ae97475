// The quiz as its tests use it.

import { expect } from "./desk.js";

/** @typedef {import("@playwright/test").Page} Page */

export const ROLES = ["I run a business", "I do marketing", "I do sales", "I hire or manage people"];
export const RESULTS = "unmuddle.quiz.results";
export const DRAFT = "unmuddle.quiz.draft";

/**
 * Opens the quiz and waits until it is alive.
 * @param {Page} page
 * @param {string} [where]
 */
export async function open(page, where = "") {
  await page.goto(`./quiz/${where}`);
  await alive(page);
}

/** @param {Page} page */
export async function alive(page) {
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/**
 * The question on the screen.
 * @param {Page} page
 */
export const question = (page) => page.locator("#quiz h2");

/**
 * @param {Page} page
 * @param {number} number
 */
export async function expectQuestion(page, number) {
  await expect(question(page)).toContainText(`Question ${number} of 17`);
}

/**
 * Answers by mouse until a question is on the screen, each time with the first choice.
 * @param {Page} page
 * @param {number} number
 */
export async function goTo(page, number) {
  await page.getByRole("radio", { name: ROLES[0] }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  for (let at = 1; at < number; at += 1) {
    await expectQuestion(page, at);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Next" }).click();
  }
  await expectQuestion(page, number);
}

/**
 * What the browser keeps for the site.
 * @param {Page} page
 * @param {string} key
 */
export const kept = (page, key) => page.evaluate((name) => localStorage.getItem(name), key);

/** @param {Page} page */
export const pressed = (page) => (/** @type {string} */ key) => page.keyboard.press(key);
