// What the answer stands on: what would change it, where it would be fine, what weighed most.

import { SELLING, expect, open, test } from "./desk.js";

const BEES =
  "My grandad kept bees. He sang to them on Sundays, and we still do. " +
  "Only 3 jars left, order now for £9!";

/** @param {import("./desk.js").Page} page */
const changes = (page) => page.locator(".changes");

/** @param {import("./desk.js").Desk} desk */
const chosen = (desk) =>
  desk.text.evaluate((/** @type {HTMLTextAreaElement} */ field) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );

test("the sentence that decides is named, and shown in the text", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(BEES);
  await expect(changes(page)).toContainText("Without this sentence it is marketing.");
  await expect(changes(page)).toContainText("Then nothing is muddled.");
  await expect(changes(page).locator("q").first()).toHaveText("Only 3 jars left, order now for £9!");
  await changes(page).getByRole("button", { name: "Show in the text" }).first().click();
  await expect(desk.text).toBeFocused();
  expect(await chosen(desk)).toBe("Only 3 jars left, order now for £9!");
  const lit = desk.marks.and(page.locator(".active"));
  expect((await lit.allTextContents()).join("")).toContain("Only 3 jars left, order now for £9!");

  // The promise holds: without it, the core says just that.
  await desk.text.press("Delete");
  await expect(desk.headline).toHaveText("This is marketing.");
  await expect(page.getByText("Not muddled", { exact: true })).toBeVisible();
});

test("several sentences are all lit, until the caret leaves them", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(
    "We walked the dog on the beach this morning and found a bottle. It held a letter from 1974, " +
      "about rain and a lost hat. Order your lamp today, £40. My mother read it aloud twice. " +
      "Buy two and save £10 with code RAIN.",
  );
  const change = changes(page).locator(".change").filter({ hasText: "Without these 2 sentences" });
  await expect(change.first()).toBeVisible();
  await change.first().getByRole("button").click();
  const lit = desk.marks.and(page.locator(".active"));
  await expect(lit.filter({ hasText: "Order your lamp today, £40." })).toBeAttached();
  await expect(lit.filter({ hasText: "save £10 with code RAIN" })).toBeAttached();
  await desk.text.press("Control+Home");
  await expect(lit.filter({ hasText: "save £10 with code RAIN" })).toHaveCount(0);
});

test("it waits for the typing to rest, and its button for words that have not moved", async ({
  page,
}) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(BEES);
  const show = changes(page).getByRole("button", { name: "Show in the text" }).first();
  await expect(show).toBeEnabled();
  // One turn of the page: a letter, and what the button is right after the text was read.
  await desk.text.press("Control+Home");
  await page.keyboard.type("So. ");
  await expect(show).toBeDisabled();
  await expect(show).toBeEnabled();
  await show.click();
  expect(await chosen(desk)).toBe("Only 3 jars left, order now for £9!");
});

test("a long text is explained when somebody asks", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(`${"We watered the beans before breakfast. ".repeat(120)}${SELLING}`);
  const ask = page.getByRole("button", { name: "See what would change it" });
  await expect(ask).toBeVisible();
  await expect(page.getByText("What weighed most")).toBeHidden();
  await ask.click();
  await expect(ask).toBeHidden();
  await expect(page.getByText("What weighed most")).toBeVisible();
});

test("words in the wrong place hear where they would be fine, and it is true", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill("Soy candles £9, three for £24. Order yours today.");
  const fine = page.getByText("In an advert, or in a reply to someone who asked, this would be fine.");
  await expect(fine).toBeVisible();
  for (const place of ["advert", "one_to_one"]) {
    await desk.channel.selectOption(place);
    await expect(page.getByText("Not muddled", { exact: true })).toBeVisible();
    await expect(fine).toBeHidden();
  }
  // A vacancy that mixes two jobs would be no better as an advert.
  await desk.sample("A muddled job ad");
  await expect(page.getByText("Muddled here", { exact: true })).toBeVisible();
  await expect(changes(page)).toBeVisible();
  await expect(page.getByText("this would be fine")).toBeHidden();
});

test("what weighed most is told side by side and axis by axis, in figures", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that sells");
  await page.getByText("What weighed most").click();
  const text = await desk.text.inputValue();
  for (const side of ["marketing", "sales"]) {
    const rows = page.locator(".pulls").filter({ has: page.locator(`.side.${side}`) }).locator("li");
    expect(await rows.count()).toBeGreaterThan(0);
    const figures = (await rows.locator("b").allTextContents()).map(Number);
    expect(figures).toEqual([...figures].sort((a, b) => b - a));
    for (const words of await rows.locator("q").allTextContents()) {
      expect(text.replace(/\s+/g, " ")).toContain(words);
    }
    expect(Math.max(...figures)).toBeGreaterThan(0);
  }
  await expect(page.locator(".axis")).toHaveCount(3);
  await expect(page.locator(".axis").first()).toContainText("Shaping how people see you, or closing");
});
