// What every test of the popup in Chromium stands on: one browser and one server a worker.

import { expect, test as base } from "@playwright/test";
import { startChromium } from "./chromium.js";
import { serve } from "./fixtures.js";
import { built } from "./places.js";

/** @import { PlaywrightTestArgs, PlaywrightTestOptions, TestType } from "@playwright/test" */
/** @import { PlaywrightWorkerArgs, PlaywrightWorkerOptions } from "@playwright/test" */
/** @import { Chromium, Popup } from "./chromium.js" */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */
/** @typedef {PlaywrightTestArgs & PlaywrightTestOptions} ForTests */
/** @typedef {PlaywrightWorkerArgs & PlaywrightWorkerOptions} ForWorkers */
/** @typedef {TestType<ForTests, ForWorkers & { server: Server, chromium: Chromium }>} StagedTest */

/** Checked by the cast below: `extend` cannot infer worker fixtures without its type arguments. @type {any} */
const fixtures = {
  server: [
    async ({}, /** @type {(server: Server) => Promise<void>} */ use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  chromium: [
    async ({}, /** @type {(chromium: Chromium) => Promise<void>} */ use) => {
      const chromium = await startChromium(built("chrome"));
      await use(chromium);
      await chromium.close();
    },
    { scope: "worker" },
  ],
};

export const test = /** @type {StagedTest} */ (/** @type {unknown} */ (base.extend(fixtures)));

/** Closes what a test left open. */
export function closeTabsAfterEach() {
  test.afterEach(async ({ chromium }) => {
    for (const page of chromium.context.pages().slice(1)) await page.close();
  });
}

/** Begins each test with nothing remembered: what people choose stays, and tests share a browser. */
export function forgetBeforeEach() {
  test.beforeEach(({ chromium }) => chromium.forget());
}

/**
 * Waits until the popup says that.
 * @param {Popup} popup
 */
export async function expectVerdict(popup, title = "This is selling.") {
  await expect.poll(() => popup.text("#answer > :not([hidden]) .headline")).toBe(title);
}
