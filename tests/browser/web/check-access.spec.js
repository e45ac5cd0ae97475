// Everything of the check that unfolds: no barriers, nothing cut off, targets large enough, in every
// look and in German.

import { MUDDLED_ONCE, SELLING, expect, open, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("./desk.js").Page} Page */

/** @param {Page} page */
async function expectSound(page) {
  await expectNoBarriers(page);
  await expectAllInWidth(page);
  const targets = page.locator("main button:visible, main summary:visible, main input:visible, main select:visible");
  for (const { name, width, height } of await targets.evaluateAll((all) =>
    all.map((one) => ({ name: one.textContent, ...one.getBoundingClientRect().toJSON() })),
  )) {
    expect(height, name ?? "").toBeGreaterThanOrEqual(24);
    expect(width, name ?? "").toBeGreaterThanOrEqual(24);
  }
}

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use({ ...options, reducedMotion: "reduce" });

    test(`every state is sound: ${name}`, async ({ page }) => {
      const desk = await open(page);
      await desk.sample("A post that shines");
      await expect(page.locator(".changes")).toBeVisible();
      await desk.channel.selectOption("organic_post");
      await desk.text.fill(SELLING);
      const card = page.locator("#finding-R16");
      await card.getByText("Set aside", { exact: true }).click();
      await card.getByText("I disagree", { exact: true }).click();
      await desk.verdict.getByText("I disagree", { exact: true }).click();
      await expect(page.locator(".change").first()).toBeVisible();
      await page.getByText("What weighed most").click();
      await expectSound(page);

      await card.getByRole("button", { name: "Not this time" }).click();
      await page.getByText(/^What you set aside/).click();
      const history = page.getByText(/^Versions of this visit/);
      await expect(history).toBeVisible();
      await history.click();
      for (const one of await page.locator(".versions .toggle").all()) await one.click();
      await expectSound(page);

      await page.getByRole("button", { name: "Split into two drafts" }).click();
      await expect(page.locator("#draft-sales")).toBeVisible();
      await expectSound(page);
    });
  });
}

test("it all speaks German, and the English text is read", async ({ page }) => {
  await page.goto("./de/check/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.locator("#channel").selectOption("organic_post");
  await page.locator("#text").fill(MUDDLED_ONCE);
  const card = page.locator("#finding-R16");
  await expect(page.locator(".changes")).toContainText("Ohne diese");
  await expect(page.locator(".welcome")).toContainText("In einer Anzeige");
  await page.getByText("Was am meisten wog").click();
  await card.getByText("Beiseitelegen", { exact: true }).click();
  await card.getByText("Das sehe ich anders", { exact: true }).click();
  await expectSound(page);
  await card.getByRole("button", { name: "Diese Regel, überall" }).click();
  await expect(page.getByText("Vermischung beiseitegelegt", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await page.getByRole("button", { name: "In zwei Entwürfe teilen" }).click();
  await expect(page.getByRole("region", { name: "Zwei Entwürfe" })).toContainText("Nichts ging verloren");
  await expectSound(page);
  // No word of the interface is left in English; the text and its quotations are.
  const words = await page.locator("#result, #split, #history").evaluateAll((all) =>
    all.map((one) => {
      const copy = /** @type {HTMLElement} */ (one.cloneNode(true));
      for (const quoted of copy.querySelectorAll("q, .words, .choice, .why")) quoted.remove();
      return copy.textContent;
    }).join(" "),
  );
  expect(words).not.toMatch(/\b(the|this|what|without|draft|back)\b/i);
});

test("the whole way by keyboard alone: split, compare, restore", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(SELLING);
  const open_ = page.getByRole("button", { name: "Split into two drafts" });
  await open_.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Two drafts" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".draft.marketing").getByRole("button")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".draft.sales").getByRole("button")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator("#split").getByRole("button", { name: "Back to one text" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(open_).toBeFocused();

  await desk.sample("A post that shines");
  const history = page.locator(".history > summary");
  await expect(history).toBeVisible();
  await history.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.locator(".versions .toggle").first()).toHaveAttribute("aria-pressed", "true");
  for (const _ of [1, 2, 3]) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(desk.text).toHaveValue(SELLING);
  await expect(desk.text).toBeFocused();
});
