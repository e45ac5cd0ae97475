// The first page: an example to change, and the ways from there.

import { SELLING, expect, test } from "./desk.js";
import { visit } from "./routes.js";

/** @typedef {import("@playwright/test").Page} Page */

/** @param {Page} page */
const headline = (page) => page.locator("#result .headline");

test("the page says the same before the module has arrived, and nothing moves", async ({ page }) => {
  /** @type {() => void} */
  let release = () => {};
  const seen = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route("**/*.wasm", async (route) => {
    await seen;
    await route.continue();
  });
  await page.addInitScript(() => {
    /** @type {any} */ (window).moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        /** @type {any} */ (window).moved += /** @type {any} */ (entry).value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("./", { waitUntil: "commit" });
  const words = () =>
    page.locator("#result").evaluate((result) => {
      const of = (/** @type {string} */ name) => result.querySelector(name)?.textContent?.trim();
      return [of(".headline"), of(".detail"), of(".stamp"), of(".place span")];
    });
  await expect(headline(page)).toBeVisible();
  const before = await words();
  expect(before.every(Boolean)).toBe(true);
  release();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(page.locator("#result .bar")).toBeVisible();
  expect(await words()).toEqual(before);
  expect(await page.evaluate(() => /** @type {any} */ (window).moved)).toBeLessThan(0.1);
});

test("the example follows what is typed, with marks and a verdict", async ({ page }) => {
  await visit(page, "");
  const text = page.locator("#text");
  await expect(page.locator("#marks .finding").first()).toBeAttached();
  await text.fill("On Tuesday a boy wheeled in a bicycle older than his father. We soaked the chain.");
  await expect(headline(page)).toHaveText("This is marketing.");
  await expect(page.locator("#marks .finding")).toHaveCount(0);
  await expect(page.locator("#said")).toContainText("This is marketing.");
  await text.fill("");
  await expect(headline(page)).toHaveCount(1);
  await expect(page.locator("#marks .marketing")).toHaveCount(0);
});

test("by keyboard alone, the text goes on to the full check", async ({ page }) => {
  await visit(page, "");
  await page.keyboard.press("Tab");
  await expect(page.locator("#skip")).toBeFocused();
  await page.locator("#text").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(SELLING);
  await page.keyboard.press("Tab");
  await expect(page.locator("#full")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/check\/#v1\.organic_post\./);
  await expect(page.locator("#text")).toHaveValue(SELLING);
  await expect(page.locator("#channel")).toHaveValue("organic_post");
});

test("a long text is not read here, and goes on whole", async ({ page }) => {
  await visit(page, "");
  const long = "We watered the beans before breakfast, and it was quiet. ".repeat(500);
  await page.locator("#text").fill(long);
  await expect(page.locator("#long")).toBeVisible();
  await page.locator("#full").click();
  await expect(page).toHaveURL(/\/check\/#?$/);
  await expect(page.locator("#text")).toHaveValue(long);
});

test("three doors lead where they say", async ({ page }) => {
  for (const path of ["quiz/", "check/", "job-ad/"]) {
    await visit(page, "");
    // The whole card is the way.
    await page.locator(`.door:has(a[href="${path}"])`).click({ position: { x: 20, y: 120 } });
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
  }
});

test("the other language shows the same text", async ({ page }) => {
  await visit(page, "check/");
  await page.locator("#text").fill(SELLING);
  await expect.poll(() => new URL(page.url()).hash).not.toBe("");
  await page.locator("a[hreflang=de]").click();
  await expect(page.locator("html[lang=de][data-ready]")).toBeAttached();
  await expect(page.locator("#text")).toHaveValue(SELLING);
  await page.locator("a[hreflang=en]").click();
  await expect(page.locator("html[lang=en][data-ready]")).toBeAttached();
  await expect(page.locator("#text")).toHaveValue(SELLING);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page reads as plain text, and its links lead on", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("#text")).not.toHaveValue("");
    await expect(headline(page)).toBeVisible();
    await page.getByRole("link", { name: "Check it in full" }).click();
    await expect(page).toHaveURL(/\/check\/$/);
  });
});
