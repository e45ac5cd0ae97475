// How the elements look, to eyes and to those who listen, on pages of every sort.

import { mkdir } from "node:fs/promises";
import { expectAllInWidth, expectNoBarriers, LOOKS } from "../web/looks.js";
import { expect, SELLING, test } from "./stage.js";

const BODY =
  `<unmuddle-check channel="organic_post"><textarea rows="5" aria-label="Your post">${SELLING}</textarea></unmuddle-check>` +
  `<unmuddle-check value="${SELLING}"></unmuddle-check>` +
  `<article id="a"><h2>Our week</h2><p>${SELLING}</p></article><p><unmuddle-badge for="#a" channel="blog">A label</unmuddle-badge></p>` +
  `<unmuddle-quiz quiz-role="owner"></unmuddle-quiz>`;
const THEMED = ":root{color-scheme:light dark}";
/** What a page's styles must not change. */
const UNTOUCHED = { "font-size": "16px", "text-transform": "none", "letter-spacing": "normal", "text-align": "start", "font-style": "normal" };
const shots = process.env.UNMUDDLE_SCREENSHOTS;

/** @param {import("@playwright/test").Page} page */
async function settle(page) {
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  await page.locator("unmuddle-quiz").scrollIntoViewIfNeeded();
  await expect(page.locator("unmuddle-quiz .count")).toBeVisible();
  const label = page.locator("unmuddle-badge summary");
  await label.click();
  await expect(page.locator("unmuddle-badge q").first()).toBeVisible();
}

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);
    test("has no barriers, and needs no scrolling to the side", async ({ page, site }) => {
      await page.goto(site.page(BODY, { css: THEMED }));
      await settle(page);
      await expectNoBarriers(page);
      await expectAllInWidth(page);
      if (shots) {
        await mkdir(shots, { recursive: true });
        await page.screenshot({ path: `${shots}/widget ${name}.png`, fullPage: true });
      }
    });
  });
}

test("a theme of its own wins over the page's", async ({ page, site }) => {
  const ground = (/** @type {string} */ theme) => `<unmuddle-check id="${theme}" theme="${theme}" value="${SELLING}" channel="blog"></unmuddle-check>`;
  await page.goto(site.page(ground("light") + ground("dark") + ground("auto"), { css: ":root{color-scheme:dark}" }));
  await expect(page.getByText("Muddled here")).toHaveCount(6);
  const colour = (/** @type {string} */ id) => page.locator(`#${id} [role="group"]`).evaluate((leaf) => getComputedStyle(leaf).backgroundColor);
  expect(await colour("auto")).toBe(await colour("dark"));
  expect(await colour("light")).not.toBe(await colour("dark"));
  await expectNoBarriers(page);
});

test("a page from right to left is mirrored", async ({ page, site }) => {
  await page.goto(site.page(BODY, { html: 'lang="en" dir="rtl"' }));
  await settle(page);
  const side = await page.locator("unmuddle-check q").first().evaluate((quote) => getComputedStyle(quote.parentElement ?? quote).direction);
  expect(side).toBe("rtl");
  await expectNoBarriers(page);
  await expectAllInWidth(page);
});

test("the page sets colours, and styles parts", async ({ page, site }) => {
  await page.goto(site.page(`<unmuddle-check value="${SELLING}" channel="blog"></unmuddle-check>`, { css: "unmuddle-check{--unmuddle-paper:rgb(1,2,3);--unmuddle-size:20px}unmuddle-check::part(headline){color:rgb(4,5,6)}" }));
  const leaf = page.locator('unmuddle-check [role="group"]');
  await expect(leaf).toBeVisible();
  const seen = await leaf.evaluate((leaf) => {
    const headline = leaf.querySelector(".headline");
    return [getComputedStyle(leaf).backgroundColor, getComputedStyle(leaf).fontSize, headline && getComputedStyle(headline).color];
  });
  expect(seen).toEqual(["rgb(1, 2, 3)", "20px", "rgb(4, 5, 6)"]);
});

test("a page's own styles stay outside", async ({ page, site }) => {
  const HOSTILE =
    "html{font-size:62.5%}*{font:italic 30px/3 cursive !important;color:red !important;text-transform:uppercase !important;letter-spacing:5px !important;text-align:center !important;background:yellow !important;box-sizing:content-box !important}" +
    "div,p,section,ul,li,button,select{display:none !important}textarea{width:5px !important}";
  await page.goto(site.page(`<unmuddle-check value="${SELLING}" channel="blog"></unmuddle-check>`, { css: HOSTILE }));
  const headline = page.locator("unmuddle-check .headline");
  await expect(headline).toBeVisible();
  const detail = page.locator("unmuddle-check .detail");
  for (const [name, value] of Object.entries(UNTOUCHED)) await expect(detail).toHaveCSS(name, value);
  const width = await page.locator("unmuddle-check textarea").evaluate((box) => box.clientWidth);
  expect(width).toBeGreaterThan(300);
});
