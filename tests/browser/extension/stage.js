// What every test of the extension in Chromium stands on: one browser and one server a worker.

import { expect, test as base } from "@playwright/test";
import { startChromium } from "./chromium.js";
import { serve } from "./fixtures.js";
import { built } from "./places.js";

/** @import { TestType } from "@playwright/test" */
/** @import { Chromium, Popup } from "./chromium.js" */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */

const staged = /** @type {TestType<{}, { chromium: Chromium, server: Server }>} */ (
  base.extend({
    server: [
      async ({}, use) => {
        const server = await serve();
        await use(server);
        await server.close();
      },
      { scope: "worker" },
    ],
    chromium: [
      async ({}, use) => {
        const chromium = await startChromium(built("chrome"));
        await use(chromium);
        await chromium.close();
      },
      { scope: "worker" },
    ],
  })
);

staged.afterEach(async ({ chromium }) => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
});

export const test = staged;

/**
 * Waits until the popup says that.
 * @param {Popup} popup
 */
export async function expectVerdict(popup, title = "This is selling.") {
  await expect.poll(() => popup.text("#verdict_title")).toBe(title);
}
