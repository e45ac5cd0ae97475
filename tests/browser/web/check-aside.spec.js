// Four named ways to set a finding aside, each undoable, three of them kept.

import { MUDDLED_ONCE, expect, open, test } from "./desk.js";

/** @typedef {import("./desk.js").Page} Page */
/** @typedef {import("./desk.js").Desk} Desk */

/** @param {Desk} desk */
async function muddled(desk) {
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(MUDDLED_ONCE);
  await expect(desk.page.locator("#finding-R16")).toBeVisible();
}

/**
 * @param {Page} page
 * @param {string | RegExp} way
 */
async function setAside(page, way) {
  const card = page.locator("#finding-R16");
  await card.getByText("Set aside", { exact: true }).click();
  await card.getByRole("button", { name: way }).first().click();
}

const WAYS = {
  once: "Not this time: in this text only",
  words: /^These words, anywhere: “Only 3 places left/,
  place: "This rule, in this place: A post on social media",
  rule: "This rule, everywhere",
};

/** @param {Page} page */
const undo = (page) => page.getByRole("button", { name: "Undo" });

test("what is set aside leaves cards and marks, is accounted for, and comes back", async ({ page }) => {
  const desk = await open(page);
  await muddled(desk);
  const marked = desk.marks.and(page.locator(".finding"));
  const before = await marked.allTextContents();
  expect(before.length).toBeGreaterThan(0);
  for (const way of [WAYS.once, WAYS.place, WAYS.rule]) {
    await setAside(page, way);
    await expect(page.locator("#finding-R16")).toHaveCount(0);
    await expect(page.getByText("Muddle set aside", { exact: true })).toBeVisible();
    await expect(desk.verdict).toContainText(/You set (one thing|\d things) aside\./);
    expect((await marked.allTextContents()).length).toBeLessThan(before.length);
    await expect(undo(page)).toBeFocused();
    await undo(page).click();
    await expect(page.locator("#finding-R16")).toBeFocused();
    await expect(page.getByText("Muddled here", { exact: true })).toBeVisible();
    await expect(page.getByText("What you set aside")).toBeHidden();
    expect(await marked.allTextContents()).toEqual(before);
  }
});

test("words alone are set aside, and the other words of the card stay", async ({ page }) => {
  const desk = await open(page);
  await muddled(desk);
  await setAside(page, WAYS.words);
  const card = page.locator("#finding-R16");
  await expect(card).toBeVisible();
  await expect(card).not.toContainText("Only 3 places left");
  await expect(card).toContainText("DM me YES");
  await expect(page.getByText("Muddled here", { exact: true })).toBeVisible();
  await expect(desk.verdict).toContainText("You set one thing aside.");
  // In another text, too, and however they are written.
  await desk.text.fill("ONLY 3 places left on my  garden course!");
  await expect(desk.verdict.getByText("What the evidence says")).toBeVisible();
  await expect(card).toHaveCount(0);
});

test("this time is for this text, the others outlive a reload", async ({ page }) => {
  const desk = await open(page);
  await muddled(desk);
  await setAside(page, WAYS.once);
  await desk.text.press("End");
  await page.keyboard.type(" And thank you.");
  await expect(page.locator("#finding-R16")).toHaveCount(0);
  await desk.sample("A post that sells");
  await expect(page.locator("#finding-R16")).toBeVisible();
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(page.getByText("Muddle set aside", { exact: true })).toBeVisible();
  await expect(page.locator("#finding-R16")).toHaveCount(0);
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(page.locator("#finding-R16")).toBeVisible();

  await setAside(page, WAYS.place);
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(page.getByText("Muddle set aside", { exact: true })).toBeVisible();
  await expect(page.locator("#finding-R16")).toHaveCount(0);
  await desk.channel.selectOption("blog");
  await expect(page.locator("#finding-R16")).toBeVisible();

  // The list brings it back for good.
  await page.getByText("What you set aside (1)").click();
  await expect(page.locator(".listed")).toContainText("in this place: A post on social media");
  await page.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("What you set aside")).toBeHidden();
  await desk.channel.selectOption("organic_post");
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(page.locator("#finding-R16")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("unmuddle.dismissed"))).toBe(null);
});

test("without a place there is no way to mean the place", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill("We posted twice last week, and the sales from it are still zero. Why?");
  const card = desk.cards.first();
  await card.getByText("Set aside", { exact: true }).click();
  await expect(card.getByRole("button", { name: WAYS.rule })).toBeVisible();
  await expect(card.getByRole("button", { name: /in this place/ })).toHaveCount(0);
});

test("the menu opens, closes and chooses by keyboard alone", async ({ page }) => {
  const desk = await open(page);
  await muddled(desk);
  const menu = page.locator("#finding-R16 summary", { hasText: "Set aside" });
  await menu.focus();
  const fold = page.locator("#finding-R16 .fold").first();
  await expect(fold).not.toHaveAttribute("open");
  await page.keyboard.press("Enter");
  await expect(fold).toHaveAttribute("open");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: WAYS.once })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeFocused();
  await expect(fold).not.toHaveAttribute("open");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(undo(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#finding-R16")).toBeFocused();
});

test("a record that cannot be read is kept beside and said kindly", async ({ page }) => {
  const record = "unmuddle-dismissed 9\nR16\tmoon\t";
  await page.addInitScript((record) => {
    if (sessionStorage.getItem("once")) return;
    sessionStorage.setItem("once", "1");
    localStorage.setItem("unmuddle.dismissed", record);
  }, record);
  const desk = await open(page);
  await expect(page.getByText("Some of what you had set aside could not be read.")).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("unmuddle.aside.dismissed.1"))).toBe(record);
  await muddled(desk);
  await setAside(page, WAYS.rule);
  await expect(page.locator("#finding-R16")).toHaveCount(0);
  await page.reload();
  await desk.alive();
  await expect(page.getByText("could not be read")).toBeHidden();
  await expect(page.locator("#finding-R16")).toHaveCount(0);
});

test("where nothing is kept, it works for the visit and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const desk = await open(page);
  await muddled(desk);
  await setAside(page, WAYS.rule);
  await expect(page.locator("#finding-R16")).toHaveCount(0);
  await expect(page.getByText("it comes back with your next visit")).toBeVisible();
  await undo(page).click();
  await expect(page.locator("#finding-R16")).toBeVisible();
});

test("two tabs lose nothing of each other", async ({ page, context }) => {
  const desk = await open(page);
  await muddled(desk);
  const second = await context.newPage();
  const other = await open(second);
  await other.channel.selectOption("blog");
  await other.text.fill(MUDDLED_ONCE);
  await expect(second.locator("#finding-R16")).toBeVisible();
  await setAside(page, WAYS.place);
  await setAside(second, "This rule, in this place: A blog article");
  const record = await page.evaluate(() => localStorage.getItem("unmuddle.dismissed"));
  expect(record).toContain("organic_post");
  expect(record).toContain("blog");
  // And each tab knows what the other did.
  await expect(page.getByText("What you set aside (2)")).toBeVisible();
});
