// Pictures of the page, made by the same run that tests it.
//
//   UNMUDDLE_SCREENSHOTS   the folder they go to; without it, a folder that git ignores
//
// web/app/screenshots/app.png, which README.md shows, is the first of them.

import { fileURLToPath } from "node:url";
import { Desk, expect, open, test } from "./desk.js";
import { ROUTES, STATES, everywhere } from "./routes.js";

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

/** Every page and every state of it, as people look at them. */
const WAYS = {
  light: { viewport: { width: 1280, height: 800 } },
  dark: { viewport: { width: 1280, height: 800 }, colorScheme: /** @type {const} */ ("dark") },
  narrow: { viewport: { width: 320, height: 640 } },
};

for (const [way, options] of Object.entries(WAYS)) {
  test.describe(way, () => {
    test.use({ ...options, reducedMotion: "reduce" });

    test(`pictures of every page: ${way}`, async ({ page }) => {
      test.setTimeout(600_000);
      let taken = 0;
      await everywhere(page, "", async (what) => {
        const path = `${folder}/${way}/${what.replaceAll(/\W+/g, "-")}.png`;
        // The rules are a whole book; its beginning tells enough.
        const fullPage = !what.startsWith("rules");
        await page.screenshot({ path, fullPage, animations: "disabled", caret: "hide" });
        taken += 1;
      });
      expect(taken).toBe(Object.keys({ ...ROUTES, ...STATES }).length);
    });
  });
}
