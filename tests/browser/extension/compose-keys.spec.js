// Reading along by keyboard alone: from the field to the chip, into the card, through all that can be
// done there, and back.

import { expect } from "@playwright/test";
import { Inside, alwaysCheck } from "./compose.js";
import { SELLING } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */

closeTabsAfterEach();
forgetBeforeEach();

/** More presses than any way through the card takes. */
const MOST = 40;

/**
 * A field with a draft in it that has the focus, and a chip.
 * @param {Chromium} chromium
 * @param {string} url
 */
async function writing(chromium, url) {
  const page = await chromium.open(url);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).toContain("Sales");
  return { page, inside };
}

/**
 * From the field to the chip, and into the card.
 * @param {Page} page
 * @param {Inside} inside
 */
async function openCard(page, inside) {
  await page.keyboard.press("Tab");
  await expect.poll(() => inside.focused()).toContain("Sales");
  await page.keyboard.press("Enter");
  await expect.poll(() => inside.focused()).toBe("This is selling.");
}

/**
 * On by the Tab key to what says that, and presses it.
 * @param {Page} page
 * @param {Inside} inside
 * @param {string} text
 */
async function pressOn(page, inside, text) {
  for (let pressed = 0; (await inside.focused()) !== text; pressed++) {
    expect(pressed, text).toBeLessThan(MOST);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
}

/**
 * Says that it is a post, and closes the card.
 * @param {Page} page
 * @param {Inside} inside
 */
async function sayPost(page, inside) {
  await openCard(page, inside);
  await pressOn(page, inside, "A post on social media");
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  // The button that was pressed is gone; what stands in its place goes on.
  await expect.poll(() => inside.focused()).toBe("Change");
  await page.keyboard.press("Escape");
  await expect.poll(() => inside.card()).toBe("");
  expect(await focusedId(page)).toBe("field");
}

/** @param {Page} page */
function focusedId(page) {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
}

test("Tab goes from the field to the chip, through the card, and on to what the page has next", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/buttons`);
  await openCard(page, inside);
  await page.keyboard.press("Tab");
  expect(await inside.focused()).toBe("Close");
  await page.keyboard.press("Shift+Tab");
  expect(await inside.focused()).toContain("Sales");
  // The chip closes what it opened, and keeps the focus nowhere but where it was.
  await page.keyboard.press("Enter");
  await expect.poll(() => inside.card()).toBe("");
  expect(await focusedId(page)).toBe("field");
  await page.keyboard.press("Tab");
  await expect.poll(() => inside.focused()).toContain("Sales");
  await page.keyboard.press("Escape");
  expect(await focusedId(page)).toBe("field");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Post");
  await page.keyboard.press("Shift+Tab");
  expect(await focusedId(page)).toBe("field");
  await expect(page.locator("#field")).toHaveValue(SELLING);
});

for (const path of ["/closed", "/dialog", "/editable"]) {
  test(`Tab reaches the chip: ${path}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}${path}`);
    await alwaysCheck(chromium, page);
    const inside = await Inside.of(page);
    if (path === "/closed") await page.evaluate("focusDeep()");
    else if (path === "/dialog") await page.locator("#write").press("Enter");
    else await page.locator("#field").focus();
    await expect.poll(() => inside.chip()).toContain("Sales");
    await openCard(page, inside);
    await page.keyboard.press("Escape");
    await expect.poll(() => inside.card()).toBe("");
    expect(await inside.focused()).toBe("");
    await page.keyboard.type("!");
    expect(await page.evaluate(() => Object(document.activeElement).localName)).not.toBe("unmuddle-host");
  });
}

test("where it is read is chosen, from the longer list too, and remembered", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/textarea`);
  await openCard(page, inside);
  await pressOn(page, inside, "Other places");
  await pressOn(page, inside, "A page about us");
  await expect.poll(() => inside.card()).toContain("Read as: A page about us.");
  await page.reload();
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).toContain("Sales");
  await openCard(page, inside);
  expect(await inside.card()).toContain("Read as: A page about us.");
});

test("each way to hear no more is taken and taken back", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/textarea`);
  await sayPost(page, inside);
  const before = (await inside.drawn()).length;
  expect(before).toBeGreaterThan(0);
  for (const [way, said] of [
    ["this, just now", "Put aside"],
    ["these words", "will not be mentioned"],
    ["this rule", "will not speak"],
    ["anything on this site", "stays quiet on this site"],
  ]) {
    await openCard(page, inside);
    await pressOn(page, inside, way ?? "");
    await expect.poll(() => inside.card()).toContain(said);
    await expect.poll(async () => (await inside.drawn()).length).toBeLessThan(before);
    // The way back is at hand.
    await expect.poll(() => inside.focused()).toBe("Undo");
    await page.keyboard.press("Space");
    await expect.poll(async () => (await inside.drawn()).length).toBe(before);
    await expect.poll(() => inside.focused()).toBe("this, just now");
    await page.keyboard.press("Escape");
    await expect.poll(() => inside.card()).toBe("");
  }
});

test("the two halves are copied", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/textarea`);
  await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
  await sayPost(page, inside);
  await openCard(page, inside);
  await pressOn(page, inside, "Split into two");
  await expect.poll(() => inside.focused()).toContain("Copy the");
  await pressOn(page, inside, "Copy the selling part");
  await expect.poll(() => inside.card()).toContain("Copied.");
  expect(await inside.focused()).toBe("Copy the selling part");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Order now");
  await expect(page.locator("#field")).toHaveValue(SELLING);
});

test("arrow keys bring the chip to another corner, where it stays", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/textarea`);
  await page.keyboard.press("Tab");
  await expect.poll(() => inside.focused()).toContain("Sales");
  const from = await inside.box(".chip");
  await page.keyboard.press("ArrowRight");
  const moved = async () => {
    const to = await inside.box(".chip");
    return from !== undefined && to !== undefined && (from.left !== to.left || from.top !== to.top);
  };
  await expect.poll(moved).toBe(true);
  const there = await inside.box(".chip");
  await page.reload();
  await page.locator("#field").focus();
  await expect.poll(() => inside.box(".chip")).toEqual(there);
});

test("the extension's own key opens the card from the field", async ({ chromium, server }) => {
  const { page, inside } = await writing(chromium, `${server.origin}/textarea`);
  // The browser takes the key before any page, and tests cannot press it; what it tells us can be told.
  const [worker] = chromium.context.serviceWorkers();
  await worker?.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    Object(chrome.commands.onCommand).dispatch("open_card", tab);
  });
  await expect.poll(() => inside.focused()).toBe("This is selling.");
  await page.keyboard.press("Escape");
  expect(await focusedId(page)).toBe("field");
  const { commands } = await page.context().newPage().then(async (own) => {
    await own.goto(`chrome-extension://${chromium.id}/popup.html`);
    return own.evaluate(async () => ({ commands: await chrome.commands.getAll() }));
  });
  expect(commands.find(({ name }) => name === "open_card")?.shortcut).toBe("Alt+Shift+O");
});
