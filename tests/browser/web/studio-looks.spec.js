// The studio by keyboard alone, and in every way people look at it.

import { expect, test } from "./desk.js";
import { VEILED, open, savedPage } from "./bench.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

test("the studio is used by keyboard alone", async ({ page }) => {
  const bench = await open(page);
  const press = (/** @type {string} */ key) => page.keyboard.press(key);
  await press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the ad" })).toBeFocused();
  await press("Enter");
  await expect(bench.text).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");
  await page.locator("#example").focus();
  await press("Enter");
  await expect(bench.headline).toBeVisible();

  // Choosing whom the advice is for.
  await page.getByRole("radio", { name: "hiring", exact: true }).focus();
  await press("ArrowRight");
  await expect(page.getByRole("radio", { name: "looking for a job" })).toBeChecked();

  // One stop for all lines; arrows go through them, Enter leads into the text.
  await bench.lines.first().focus();
  await press("ArrowDown");
  await press("ArrowDown");
  await expect(bench.lines.nth(2)).toBeFocused();
  await press("End");
  await expect(bench.lines.last()).toBeFocused();
  await press("ArrowDown");
  await expect(bench.lines.last()).toBeFocused();
  await press("Home");
  await expect(bench.lines.first()).toBeFocused();
  await expect(bench.lines.and(page.locator("[tabindex='0']"))).toHaveCount(1);
  await press("Tab");
  await expect(bench.titles.getByRole("button").first()).toBeFocused();
  await press("Shift+Tab");
  await expect(bench.lines.first()).toBeFocused();
  await press("ArrowDown");
  await press("Enter");
  await expect(bench.text).toBeFocused();
  await press("ArrowRight");
  await expect(page.locator("#here")).toContainText("This line:");
  await page.getByRole("button", { name: "Go to the line" }).focus();
  await press("Enter");
  await expect(bench.lines.nth(1)).toBeFocused();

  // The file is opened by a button.
  await page.getByRole("button", { name: "Open a saved page or file" }).focus();
  const choosing = page.waitForEvent("filechooser");
  await press("Enter");
  await (await choosing).setFiles({ name: "a.html", mimeType: "text/html", buffer: Buffer.from(savedPage()) });
  await expect(bench.title).toHaveValue("Marketing Assistant");
});

test("focus is always in sight", async ({ page }) => {
  const bench = await open(page);
  await bench.example();
  await page.evaluate(() => window.scrollTo(0, 0));
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return true;
      const radio = at.matches("input[type=radio]") ? at.nextElementSibling : null;
      const holder = at.id === "text" ? at.closest(".sheet") : (radio ?? at);
      const style = holder && getComputedStyle(holder);
      const box = at.getBoundingClientRect();
      const drawn = style?.outlineStyle !== "none" && parseFloat(style?.outlineWidth ?? "0") >= 2;
      return drawn && box.bottom > 0 && box.top < innerHeight;
    });
    expect(seen, `after ${step + 1} steps`).toBe(true);
  }
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);

    test(`no barriers in any state of the studio: ${name}`, async ({ page }) => {
      const bench = await open(page);
      await expectNoBarriers(page);
      await bench.example();
      await expectNoBarriers(page);
      await expectAllInWidth(page);
      await bench.lines.nth(3).click();
      await expectNoBarriers(page);
      await page.getByRole("radio", { name: "looking for a job" }).check();
      await bench.title.fill("Brand Ambassador");
      await bench.text.fill(VEILED);
      await expect(page.locator(".veiled")).toBeVisible();
      await expectNoBarriers(page);
      await bench.file("vacancy.html", savedPage());
      await expect(bench.found).toContainText("A job ad was found");
      await expectNoBarriers(page);
      await expectAllInWidth(page);
      await page.goto("about:blank");
      await bench.open("#whatever");
      await expectNoBarriers(page);
    });

    test(`targets of the studio are large enough: ${name}`, async ({ page }) => {
      const bench = await open(page);
      await bench.example();
      const targets = page.locator("button:visible, summary:visible, [role=option]:visible, input:visible");
      for (const { name, box } of await targets.evaluateAll((all) =>
        all.map((one) => ({ name: one.textContent, box: one.getBoundingClientRect().toJSON() })),
      )) {
        expect(box.height, name ?? "").toBeGreaterThanOrEqual(24);
        expect(box.width, name ?? "").toBeGreaterThanOrEqual(24);
      }
    });
  });
}
