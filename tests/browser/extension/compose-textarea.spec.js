// Marks over text controls: drawn by us, and held against what the browser itself paints there.

import { expect } from "@playwright/test";
import { around, near, painted } from "./boxes.js";
import { Inside, alwaysCheck, choosePost } from "./compose.js";
import { worthALook } from "./core.js";
import { STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */
/** @import { Box } from "./compose.js" */

closeTabsAfterEach();
forgetBeforeEach();

/** One sentence is worth a look, in the middle of a longer draft, so that lines wrap and scroll. */
const DRAFT = `${STORY}\n\nBuy one of our bicycles now, before the last three of them are gone.\n\n${STORY}\n${STORY}`;
/** A space is at most so wide in the types that are tried. */
const SPACE = 9;

const MARKED = worthALook(DRAFT, "organic_post");

/** Ways in which pages lay out a text box. @type {Record<string, string>} */
const LOOKS = {
  plain: "",
  "with space and a thick edge": "padding: 13px 27px 9px 5px; border: 7px solid gray; width: 311.5px",
  "in another type": "font: italic 700 15px/1.6 Georgia, serif; letter-spacing: 0.4px; word-spacing: 3px",
  "from right to left": "direction: rtl; text-align: start; padding-left: 40px",
  centred: "text-align: center; text-indent: 30px; width: 350px",
  turned: "transform: rotate(9deg) scale(1.2, 0.9); margin: 60px",
  "turned by its own properties": "rotate: -7deg; scale: 0.8 1.1; translate: 30px 40px; margin: 40px",
  zoomed: "zoom: 1.37",
  "in capitals": "text-transform: uppercase; font-family: sans-serif",
  "sized by its content": "field-sizing: content; max-width: 333px",
};

/**
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {string} style
 */
async function boxed(chromium, origin, style) {
  const page = await chromium.open(`${origin}/box`);
  await alwaysCheck(chromium, page);
  await page.locator("#field").evaluate((field, style) => field.setAttribute("style", `height: 260px; width: 300px; ${style}`), style);
  const inside = await Inside.of(page);
  await page.locator("#field").fill(DRAFT);
  await expect.poll(() => inside.chip()).not.toBe("");
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  return { page, inside };
}

/**
 * @param {Page} page
 * @param {Inside} inside
 * @param {number} [zoom] of the window: pictures have more pixels then
 */
async function holds(page, inside, zoom = 1) {
  // The picture is taken when everything stands still again.
  await page.waitForTimeout(250);
  const drawn = around(await inside.drawn());
  await inside.unseen(true);
  const wanted = await painted(page, "#field", MARKED[0] ?? "");
  await inside.unseen(false);
  const lead = await page.locator("#field").evaluate((field) => {
    const { lineHeight, fontSize } = getComputedStyle(field);
    // Selections are painted over the whole line, marks over the letters.
    return Math.max(0, (Number.parseFloat(lineHeight) - Number.parseFloat(fontSize)) / 2 || 0);
  });
  near(drawn, wanted && scaled(wanted, 1 / zoom), SPACE, lead);
}

/**
 * @param {Box} box
 * @param {number} by
 * @returns {Box}
 */
function scaled({ left, top, right, bottom }, by) {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

test("has one sentence to look for", () => {
  expect(MARKED).toHaveLength(1);
});

for (const [name, style] of Object.entries(LOOKS)) {
  test(`marks a text box exactly: ${name}`, async ({ chromium, server }) => {
    const { page, inside } = await boxed(chromium, server.origin, style);
    const field = page.locator("#field");
    await field.evaluate((field) => field.scrollTo(0, 30));
    await holds(page, inside);
    await field.evaluate((field) => field.scrollTo(0, 47.5));
    await page.evaluate(() => scrollBy(0, 33));
    await holds(page, inside);
  });
}

test("marks a text box exactly, as the window is zoomed", async ({ chromium, server }) => {
  const { page, inside } = await boxed(chromium, server.origin, "");
  const [worker] = chromium.context.serviceWorkers();
  const zoom = (/** @type {number} */ by) =>
    worker?.evaluate(async (by) => {
      const [tab] = await chrome.tabs.query({ active: true });
      await chrome.tabs.setZoom(tab?.id ?? 0, by);
    }, by);
  await page.bringToFront();
  await zoom(1.25);
  await page.locator("#field").evaluate((field) => field.scrollTo(0, 30));
  await holds(page, inside, 1.25);
  await zoom(1);
  await holds(page, inside);
});

test("marks follow when the text box gets another width", async ({ chromium, server }) => {
  const { page, inside } = await boxed(chromium, server.origin, "");
  await page.locator("#field").evaluate((field) => {
    field.style.width = "231px";
    field.scrollTo(0, 100);
  });
  await holds(page, inside);
});

test("marks follow when something comes in above", async ({ chromium, server }) => {
  const { page, inside } = await boxed(chromium, server.origin, "");
  await page.locator("#field").evaluate((field) => {
    field.scrollTo(0, 30);
    field.before(Object.assign(document.createElement("p"), { textContent: "Late news", style: "height: 73px" }));
  });
  await holds(page, inside);
});

test("marks a long line, as far as it is seen", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/line`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").fill(DRAFT.replaceAll("\n", " "));
  await expect.poll(() => inside.chip()).not.toBe("");
  await choosePost(inside);
  const at = DRAFT.indexOf("Buy one");
  await page.locator("#field").evaluate((field, at) => {
    const line = /** @type {HTMLInputElement} */ (field);
    line.setSelectionRange(at, at);
    line.scrollLeft = at * 8 - 120;
  }, at);
  await holds(page, inside);
});
