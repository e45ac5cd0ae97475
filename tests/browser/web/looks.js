// The ways people look at a page, and what must hold in each of them.

import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * No barrier that axe can see.
 * @param {Page} page
 */
export async function expectNoBarriers(page) {
  // What is still fading in has not its own colours yet.
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join("\n")}`);
  expect(found).toEqual([]);
}

/**
 * Nothing has to be scrolled to the side.
 * @param {Page} page
 */
export async function expectAllInWidth(page) {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: innerWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(width);
}

/** @type {Record<string, import("@playwright/test").BrowserContextOptions>} */
export const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "320 px": { viewport: { width: 320, height: 640 } },
  "320 px, dark": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
};
