// The versions of a visit: noted, put side by side, restored, and gone with the page.

import { SELLING, expect, open, test } from "./desk.js";

const STORY = "We planted the first row on Monday. My grandad sang to his bees, and they knew him.";

/** @param {import("./desk.js").Page} page */
function places(page) {
  return {
    fold: page.getByText(/^Versions of this visit/),
    rows: page.locator(".versions > li"),
    sides: page.locator(".history .draft"),
  };
}

/** @param {import("./desk.js").Desk} desk */
async function two(desk) {
  const history = places(desk.page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(STORY);
  await expect(desk.headline).toHaveText("This is marketing.");
  // A version is noted once its verdict has settled; then it can be explained, too.
  await expect(desk.page.locator(".changes")).toBeVisible();
  await desk.text.fill(SELLING);
  await expect(history.fold).toHaveText("Versions of this visit (2)");
  await history.fold.click();
  return history;
}

test("two versions stand side by side with their verdicts", async ({ page }) => {
  const desk = await open(page);
  await expect(places(page).fold).toBeHidden();
  const history = await two(desk);
  await expect(history.rows.nth(0)).toContainText("Muddled here.");
  await expect(history.rows.nth(1)).toContainText("This is marketing. Not muddled.");
  await expect(history.rows.nth(1)).toContainText(/\d\d.*“?We planted the first row/);
  for (const row of [0, 1]) await history.rows.nth(row).getByRole("button", { name: "Compare" }).click();
  await expect(history.sides).toHaveCount(2);
  await expect(history.sides.nth(0)).toContainText("Before");
  await expect(history.sides.nth(0)).toContainText(STORY);
  await expect(history.sides.nth(1)).toContainText("After");
  await expect(history.sides.nth(1)).toContainText("DM me YES");
  await history.rows.nth(0).getByRole("button", { name: "Compare" }).click();
  await expect(history.sides).toHaveCount(0);
});

test("an earlier version is restored, and that can be undone", async ({ page }) => {
  const desk = await open(page);
  const history = await two(desk);
  await history.rows.nth(1).getByRole("button", { name: "Restore" }).click();
  await expect(desk.text).toHaveValue(STORY);
  await expect(desk.text).toBeFocused();
  await expect(desk.headline).toHaveText("This is marketing.");
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue(SELLING);
  await expect(page.getByText("Muddled here", { exact: true })).toBeVisible();
});

test("typing on renews a version; what a sample replaces stays one", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("An advert");
  await expect(page.locator(".changes")).toBeVisible();
  await desk.text.press("Control+End");
  await page.keyboard.type(" Order now, it is warm.");
  await desk.sample("A post that shines");
  const history = places(page);
  await expect(history.fold).toHaveText("Versions of this visit (2)");
  await history.fold.click();
  await history.rows.nth(1).getByRole("button", { name: "Restore" }).click();
  await expect(desk.text).toHaveValue(/it is warm\.$/);
});

test("a third choice takes the place of the first, and nothing outlives the page", async ({
  page,
}) => {
  const desk = await open(page);
  const history = await two(desk);
  await desk.channel.selectOption("advert");
  await expect(history.fold).toHaveText("Versions of this visit (3)");
  for (const row of [2, 1, 0]) await history.rows.nth(row).getByRole("button", { name: "Compare" }).click();
  await expect(history.rows.nth(2).getByRole("button", { name: "Compare" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await expect(history.sides).toHaveCount(2);
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(desk.cards.or(page.locator(".none")).first()).toBeVisible();
  await expect(history.fold).toBeHidden();
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).not.toContain("grandad");
});
