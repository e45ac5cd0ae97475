// Pictures of the page, made by the same run that tests it.
//
//   UNMUDDLE_SCREENSHOTS   the folder they go to; without it, a folder that git ignores
//
// web/app/screenshots/app.png, which README.md shows, is the first of them.

import { fileURLToPath } from "node:url";
import { Desk, expect, open, test } from "./desk.js";

const folder =
  process.env.UNMUDDLE_SCREENSHOTS ??
  fileURLToPath(new URL("../test-results/screenshots/", import.meta.url));

/** @type {Record<string, import("@playwright/test").BrowserContextOptions>} */
const LOOKS = {
  app: { viewport: { width: 1280, height: 800 } },
  "app-dark": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  "app-narrow": { viewport: { width: 320, height: 640 } },
  "app-forced-colours": { viewport: { width: 1280, height: 800 }, forcedColors: "active" },
};

/** @param {Desk} desk */
async function muddledPost(desk) {
  await desk.sample("A post that sells");
  await expect(desk.cards.first()).toBeVisible();
  await desk.kept();
  await desk.page.mouse.move(0, 0);
}

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use({ ...options, reducedMotion: "reduce" });

    test(`picture: ${name}`, async ({ page }) => {
      const desk = await open(page);
      await muddledPost(desk);
      await page.screenshot({
        path: `${folder}/${name}.png`,
        fullPage: name === "app-narrow",
        animations: "disabled",
        caret: "hide",
      });
    });
  });
}

/** @type {Record<string, import("@playwright/test").BrowserContextOptions>} */
const RULES = {
  rules: { viewport: { width: 1280, height: 800 } },
  "rules-dark": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  "rules-narrow": { viewport: { width: 320, height: 640 } },
  "rules-forced-colours": { viewport: { width: 1280, height: 800 }, forcedColors: "active" },
};

for (const [name, options] of Object.entries(RULES)) {
  test.describe(name, () => {
    test.use({ ...options, reducedMotion: "reduce" });

    test(`picture: ${name}`, async ({ page }) => {
      await page.goto("./rules/");
      await expect(page.getByRole("searchbox")).toBeVisible();
      await page.screenshot({ path: `${folder}/${name}.png`, animations: "disabled" });
    });
  });
}
