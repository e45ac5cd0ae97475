// Long texts are read beside the page: no key waits for a verdict.

import { SELLING, expect, open, test } from "./desk.js";

/** @typedef {import("./desk.js").Page} Page */

const LINE = "We planted another row of beans on Monday, and the robins came to look at it. ";
const LONG = Array.from({ length: 500 }, (_, at) => LINE.repeat(5) + at).join("\n\n") + `\n\n${SELLING}`;

/** Puts a text on the desk as a paste does. @param {Page} page @param {string} text */
const paste = (page, text) =>
  page.locator("#text").evaluate((/** @type {HTMLTextAreaElement} */ field, words) => {
    field.value = words;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);

test("200 kB are read by a worker with the page's own module", async ({ page }) => {
  expect(LONG.length).toBeGreaterThan(190_000);
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const desk = await open(page);
  const before = asked.length;
  await desk.channel.selectOption("organic_post");
  await paste(page, LONG);
  await expect(page.locator("#marks .finding").first()).toBeAttached();
  await expect(desk.verdict.getByText("What the evidence says")).toBeVisible();
  expect(page.workers().length).toBe(1);
  // The wasm file was fetched once.
  expect(asked.filter((path) => path.endsWith(".wasm")).length).toBe(1);
  expect(asked.slice(before).map((path) => path.split("/").at(-1))).toContain("worker.js");
  // The same as without a worker.
  const cards = await desk.cards.locator(".message").allTextContents();
  expect(cards.length).toBeGreaterThan(0);
});

test("the worker says what the page says", async ({ browser }) => {
  const text = `${LINE.repeat(700)}\n\n${SELLING}`;
  const seen = [];
  for (const blocked of [false, true]) {
    const page = await (await browser.newContext()).newPage();
    if (blocked) await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    const desk = await open(page);
    await desk.channel.selectOption("organic_post");
    await paste(page, text);
    await expect(desk.cards.first()).toBeVisible();
    await expect(page.locator("#marks .finding").first()).toBeAttached();
    expect(page.workers().length).toBe(blocked ? 0 : 1);
    seen.push({
      verdict: await desk.verdict.textContent(),
      cards: await desk.cards.allTextContents(),
      marks: await page.locator("#marks span[class]").count(),
    });
    await page.context().close();
  }
  expect(seen[0]).toEqual(seen[1]);
});

test("keys are answered while a long text is read, and the last word counts", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await paste(page, LONG);
  await desk.text.focus();
  await page.keyboard.press("Control+End");
  for (const key of " Thank you, and good night.") {
    await page.keyboard.type(key);
    await page.waitForTimeout(20);
  }
  await expect(desk.text).toHaveValue(/good night\.$/);
  // At every moment the layer holds the field's own words.
  const drawn = await page.locator("#marks").evaluate((layer) => layer.textContent);
  expect(drawn).toBe(`${LONG} Thank you, and good night.\u200b`);
  await expect(desk.cards.first()).toBeVisible();
  await expect(page.locator("#marks .finding").first()).toBeAttached();
});

test("an answer about an older text is dropped", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await paste(page, LONG);
  // Just when the worker has been asked, the text becomes another one.
  await page.waitForTimeout(450);
  await desk.text.fill("A quiet line about the garden.");
  await page.waitForTimeout(1_500);
  await expect(desk.cards).toHaveCount(0);
  expect(await page.locator("#marks").evaluate((layer) => layer.textContent)).toBe(
    "A quiet line about the garden.\u200b",
  );
});

test("a reload while a long text is read loses nothing", async ({ page }) => {
  const desk = await open(page);
  await paste(page, LONG);
  await page.reload();
  await desk.alive();
  await expect(desk.text).toHaveValue(LONG);
});

test("marks of a long draft lie on their words", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await paste(page, LONG);
  await expect(page.locator("#marks .finding").first()).toBeAttached();
  await expect.poll(() => page.locator("#marks span.finding").count()).toBeGreaterThan(1);
  const words = await page.locator("#marks .finding").allTextContents();
  for (const word of words) expect(LONG).toContain(word);
  const heights = await page.evaluate(() => ({
    layer: document.getElementById("marks")?.scrollHeight,
    field: document.getElementById("text")?.scrollHeight,
  }));
  expect(heights.layer).toBe(heights.field);
});
