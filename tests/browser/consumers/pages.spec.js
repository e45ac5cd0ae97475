// Pages that others have built with the packed package.

import { expectNoBarriers } from "../web/looks.js";
import { expect, test } from "./shelf.js";

const SELLING = "Only 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.";

/** @param {import("@playwright/test").Page} page */
async function write(page) {
  await page.getByRole("textbox", { name: "Your text" }).fill(SELLING);
  await expect(page.getByRole("group", { name: "The verdict" })).toContainText("Muddled here");
}

test("plain HTML from a static server, with workers for many texts", async ({ page }) => {
  await page.goto("plain/");
  await write(page);
  await expect(page.locator("#own")).toHaveText("0.1.0: true, 200");
});

test("Vite and React", async ({ page }) => {
  await page.goto("react/");
  await expect(page.locator("#own")).toHaveText("marketing, nothing yet");
  await write(page);
  await expect(page.locator("#own")).toHaveText("marketing, true");
  await expect(page.locator("unmuddle-check")).toHaveAttribute("compact", "");
  await expect(page.getByRole("listitem")).toHaveCount(0);
});

test("Vite and Vue", async ({ page }) => {
  await page.goto("vue/");
  await expect(page.locator("#own")).toHaveText("marketing, nothing yet");
  await write(page);
  await expect(page.locator("#own")).toHaveText("marketing, true");
});

test("webpack, with the classes and the quiz", async ({ page }) => {
  await page.goto("webpack/");
  await expect(page.locator("#own")).toHaveText("marketing");
  await write(page);
  await page.locator("unmuddle-quiz").scrollIntoViewIfNeeded();
  await expect(page.locator("unmuddle-quiz")).toContainText("Question 1 of 17");
});

test("a theme that styles everything, with the one file named by its hash", async ({ page }) => {
  await page.goto("theme/");
  await expect(page.locator("unmuddle-badge summary")).toContainText("Nicht vermischt");
  const box = page.getByRole("textbox", { name: "Dein Text" });
  await box.fill(SELLING);
  const verdict = page.getByRole("group", { name: "Die Einschätzung" });
  await expect(verdict).toContainText("Hier vermischt");
  const untouched = { "font-size": "16px", "text-transform": "none", "letter-spacing": "normal", "text-align": "start", visibility: "visible" };
  for (const [name, value] of Object.entries(untouched)) await expect(verdict.locator(".detail")).toHaveCSS(name, value);
  if (process.env.UNMUDDLE_SCREENSHOTS) await page.screenshot({ path: `${process.env.UNMUDDLE_SCREENSHOTS}/widget in a theme.png`, fullPage: true });
  await expectNoBarriers(page);
});
