// The quiz in every way people look at it, and without JavaScript.

import { expect, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";
import { expectQuestion, goTo, open } from "./questions.js";

test("nothing jumps while the page comes to life", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push(/** @type {PerformanceEntry & { value: number }} */ (entry).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page);
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() =>
    /** @type {{ shifts: number[] }} */ (/** @type {unknown} */ (window)).shifts.reduce((a, b) => a + b, 0),
  );
  expect(shift).toBeLessThan(0.02);
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    // Half-drawn colours are no colours.
    test.use({ ...options, contextOptions: { reducedMotion: "reduce" } });

    test(`every screen is open to everybody: ${name}`, async ({ page }) => {
      const look = async () => {
        await expectNoBarriers(page);
        await expectAllInWidth(page);
        const targets = page.locator("button:visible, .choice:visible, #quiz a:visible");
        for (const { text, height, width } of await targets.evaluateAll((all) =>
          all.map((one) => {
            const { height, width } = one.getBoundingClientRect();
            return { text: one.textContent ?? "", height, width };
          }),
        )) {
          expect(height, text).toBeGreaterThanOrEqual(43.9);
          expect(width, text).toBeGreaterThanOrEqual(43.9);
        }
      };
      await open(page);
      await look();
      await page.getByRole("button", { name: "Begin" }).click();
      await look();
      await goTo(page, 2);
      await look();
      await page.getByRole("radio").nth(3).check();
      await look();
      await page.getByRole("button", { name: "Delete my answers" }).click();
      await look();
      await page.getByRole("button", { name: "Bring them back" }).click();
      await page.goto("about:blank");
      await open(page);
      await expect(page.getByText("Welcome back.")).toBeVisible();
      await look();
      for (let number = 2; number <= 17; number += 1) {
        await expectQuestion(page, number);
        await page.getByRole("radio").first().check();
        if (number < 17) await page.getByRole("button", { name: "Next" }).click();
      }
      await look();
      await page.getByRole("button", { name: "Look over my answers" }).click();
      await look();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is, and what it would need", async ({ page }) => {
    await page.goto("./quiz/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("about four minutes")).toBeVisible();
    await expect(page.getByText("Your answers stay on this device")).toBeVisible();
    await expect(page.locator("noscript .notice")).toBeVisible();
  });
});
