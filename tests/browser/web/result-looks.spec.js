// The result on paper, by keyboard alone, and in every way people look at it.

import { LOUD, NEW, RESULTS, code, kept, record } from "./answers.js";
import { expect, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";
import { LATER, OLD, name, open, pagesOf, text } from "./outcome.js";

/** @typedef {import("@playwright/test").Page} Page */

for (const [language, note] of [["", "English"], ["de/", "German"]]) {
  test(`it prints on one page, with boxes to tick: ${note}`, async ({ page }) => {
    const loud = record("2026-02-03", { role: 1, letters: LOUD, note: "n".repeat(140) });
    for (const records of [[loud], [OLD]]) {
      await page.goto("about:blank");
      await open(page, { language });
      await page.evaluate(([key, text]) => localStorage.setItem(String(key), String(text)), [
        RESULTS,
        kept(records),
      ]);
      await page.reload();
      await expect(page.locator(".bars")).toBeVisible();
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        expect(pagesOf(pdf), format).toBe(1);
      }
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 960 });
      await expect(page.locator(".tick:visible")).toHaveCount(4);
      await expect(page.locator(".paper-only")).toContainText(language ? "3. Mai 2026" : "3 May 2026");
      for (const part of [".name", ".bars", ".radar", ".steps"]) {
        await expect(page.locator(part).first()).toBeVisible();
      }
      await expect(page.locator(".pass-on")).toBeHidden();
      await expectAllInWidth(page);
      await page.emulateMedia({ media: null });
    }
  });
}

test("the print button prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await open(page, { records: [OLD] });
  await page.locator("#print").click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
});

test("it is walked by keyboard alone", async ({ page }) => {
  await open(page, { fragment: `#${code({ letters: NEW, note: "hi" })}` });
  await expect(name(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  // The link is still in the address.
  expect(new URL(page.url()).hash).toContain("#1");
  /** @type {string[]} */
  const walked = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body || !here.closest("main")) return undefined;
      const style = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const inside = box.bottom > 0 && box.top < innerHeight;
      return { name: here.id || here.textContent?.trim(), seen: seen && inside };
    });
    if (!at) break;
    expect(at.seen, at.name).toBe(true);
    walked.push(String(at.name));
  }
  const order = ["keep-shared", "save-calendar", "link-note", "link", "copy-link", "print", "again"];
  order.push("save-card", "card-text", "copy-card", "save-json", "save-csv", "open");
  order.push("team", "team-with");
  expect(walked.filter((one) => order.includes(one))).toEqual(order);

  await page.locator("#keep-shared").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#headline")).toBeFocused();
  await expect(page.locator(".record")).toHaveCount(1);
  await page.getByRole("button", { name: /^Delete the result of/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.locator("#undo")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(".record")).toHaveCount(1);
});

/** @param {Page} page */
async function expectTargets(page) {
  const small = await page
    .locator("main :is(button, summary, select, input, textarea, a):visible")
    .evaluateAll((all) =>
      all
        .map((one) => ({ name: one.id || one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
}

const STATES = {
  "no result": { fragment: "" },
  "a broken link": { fragment: "#1AAA" },
  "a shared result": { fragment: `#${code({ role: 1, letters: LOUD, note: "hello" })}` },
  "several results": { records: [OLD, LATER, record("2026-09-01", { role: 1, letters: LOUD })] },
};

const MORE_LOOKS = {
  ...LOOKS,
  German: {},
  "320 px, German": { viewport: { width: 320, height: 640 } },
  "right to left": {},
};

for (const [look, options] of Object.entries(MORE_LOOKS)) {
  test.describe(look, () => {
    test.use(options);
    for (const [state, as] of Object.entries(STATES)) {
      test(`no barriers, nothing cut off: ${look}, ${state}`, async ({ page }) => {
        const language = look.includes("German") ? "de/" : "";
        if (look === "right to left") {
          await page.addInitScript(() => {
            document.addEventListener("DOMContentLoaded", () => {
              document.documentElement.dir = "rtl";
            });
          });
        }
        await open(page, { ...as, language });
        await page.locator("#team").fill([0, 1, 2].map((role) => code({ role, seed: role })).join("\n") + "\nhm");
        await expect(page.locator("#spread")).toBeVisible();
        for (const more of await page.locator("details").all()) {
          if (await more.isVisible()) await more.locator("summary").first().click();
        }
        await expectNoBarriers(page);
        await expectAllInWidth(page);
        await expectTargets(page);
      });
    }
  });
}

test.describe("less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("nothing moves", async ({ page }) => {
    await open(page, { records: [OLD] });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].some((one) => {
        const style = getComputedStyle(one);
        return [...style.transitionDuration.split(", "), style.animationDuration].some(
          (time) => parseFloat(time) > 0,
        );
      }),
    );
    expect(moving).toBe(false);
  });
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });

  test("bars and radar stay visible", async ({ page }) => {
    await open(page, { records: [OLD] });
    const fills = await page.evaluate(() => {
      const of = (/** @type {string} */ one, /** @type {"fill" | "stroke"} */ what) =>
        getComputedStyle(/** @type {Element} */ (document.querySelector(one)))[what];
      const ground = getComputedStyle(document.body).backgroundColor;
      return { ground, level: of(".level", "fill"), track: of(".track", "stroke"), shape: of(".shape", "stroke") };
    });
    expect(fills.level).not.toBe(fills.ground);
    expect(fills.track).not.toBe(fills.ground);
    expect(fills.shape).not.toBe(fills.ground);
  });
});
