// What the site says of itself: its figures and its requests.

import { readFile } from "node:fs/promises";
import { expect, test } from "./desk.js";
import { visit } from "./routes.js";

test("the figures are those that were measured, with their ranges", async ({ page }) => {
  const measured = await readFile(new URL("../../accuracy.md", import.meta.url), "utf8");
  const line = measured.split("\n").find((line) => line.startsWith('{"set":"corpus_test","part":"all"'));
  const { figures, texts } = JSON.parse(line ?? "");
  await visit(page, "about/");
  const set = page.locator(".set").filter({ has: page.locator("#corpus_test") });
  await expect(set).toContainText(`${texts} posts`);
  for (const [id, name, unit] of /** @type {const} */ ([
    ["muddle_precision", "Texts called muddled that are", "in 100"],
    ["selling_f1", "Sees selling where there is some", "of 100 points"],
  ])) {
    const [value, low, high, count] = figures[id].map((/** @type {number} */ figure) => figure);
    const row = set.getByRole("row").filter({ hasText: name });
    const whole = (/** @type {number} */ figure) => (figure * 100).toFixed(0);
    await expect(row).toContainText(`${whole(value)} ${unit}`);
    await expect(row).toContainText(`${whole(low)} to ${whole(high)}`);
    await expect(row).toContainText(String(count));
  }
});

test("requests are counted as they happen, and none goes elsewhere", async ({ page }) => {
  let asked = 0;
  page.on("request", () => (asked += 1));
  await visit(page, "about/");
  const [own, elsewhere] = [page.locator("#own"), page.locator("#elsewhere")];
  await expect(elsewhere).toHaveText("0");
  await expect(page.locator(".zero.none")).toBeVisible();
  await page.waitForLoadState("networkidle");
  const before = Number(await own.textContent());
  // The browser asks for the icon in its own name, and the page is not told.
  expect(before).toBeGreaterThan(3);
  expect(before).toBeLessThanOrEqual(asked);
  await page.evaluate(() => fetch("../icon.svg?again"));
  await expect(own).toHaveText(String(before + 1));
  await expect(elsewhere).toHaveText("0");
});

test("a request to elsewhere is stopped", async ({ context, baseURL }) => {
  // A page of its own: asking elsewhere is what the watched one must never do.
  const page = await context.newPage();
  await page.goto(new URL("about/", baseURL).href);
  await expect(page.locator("#elsewhere")).toHaveText("0");
  const tried = await page.evaluate(() =>
    fetch("https://example.org/").then(
      () => "sent",
      () => "stopped",
    ),
  );
  expect(tried).toBe("stopped");
});
