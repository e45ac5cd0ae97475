// How chip and card look and sound: axe in every state, in light and dark, with forced colours, in a
// narrow window. Axe runs on our script's side of the page, where the closed root can be opened.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import { Inside, alwaysCheck } from "./compose.js";
import { SELLING, STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

closeTabsAfterEach();
forgetBeforeEach();

/** @param {Inside} inside @returns {Promise<string[] | undefined>} */
function violations(inside) {
  return inside.run(async () => {
    const [host] = hosts(document);
    if (!host) return ["nothing is shown"];
    Object.defineProperty(host, "shadowRoot", { get: () => chrome.dom.openOrClosedShadowRoot(host), configurable: true });
    const options = { rules: { "target-size": { enabled: true } } };
    const found = await Object(globalThis).axe.run(host, options);
    const checked = found.passes.flatMap((/** @type {any} */ one) => one.nodes).length;
    if (checked < 3) return [`only ${checked} were looked at`];
    return found.violations.map((/** @type {any} */ { id, nodes }) =>
      `${id}: ${nodes.map((/** @type {any} */ node) => node.html).join(" ")}`);
  });
}

/**
 * What lies outside of the window or of the card.
 * @param {Inside} inside
 */
function cutOff(inside) {
  return inside.run(() =>
    parts(".chip, .card, .card *").filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -0.5 || right > innerWidth + 0.5 || (one.matches(".content") && one.scrollWidth > one.clientWidth);
    }).map((one) => one.outerHTML),
  );
}

/**
 * Walks through the states, and looks in each.
 * @param {Page} page
 * @param {Inside} inside
 * @param {(state: string) => Promise<void>} look
 */
async function walk(page, inside, look) {
  await page.locator("#field").focus();
  await page.keyboard.insertText(`${STORY}\n\n${SELLING}`);
  await expect.poll(() => inside.chip()).toContain("?");
  await look("asks");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("Where will people");
  await look("asking");
  await inside.press(".card button", "Other places");
  await look("places");
  await inside.press(".card button", "A post on social media");
  await expect.poll(() => inside.card()).toContain("Muddled here");
  await expect.poll(() => inside.card()).toContain("Without");
  await look("muddled");
  await inside.press(".card button", "Split into two");
  await expect.poll(() => inside.card()).toContain("Copy the");
  await look("split");
  await inside.press(".card button", "this rule");
  await expect.poll(() => inside.card()).toContain("Undo");
  await look("dismissed");
  await inside.press(".card button", "Undo");
  await inside.press(".card .close");
  await expect.poll(() => inside.chip()).toContain("Muddled");
  await look("muddled chip");
}

/** @type {[name: string, media: Parameters<Page["emulateMedia"]>[0], style: string, width: number][]} */
const LOOKS = [
  ["light", { colorScheme: "light" }, "", 900],
  ["dark", { colorScheme: "dark" }, "background: #14171b; color: #eee", 900],
  ["forced colours", { colorScheme: "dark", forcedColors: "active" }, "background: #000; color: #fff", 900],
  ["more contrast", { colorScheme: "light", contrast: "more" }, "", 900],
  ["from right to left", { colorScheme: "light" }, "direction: rtl", 900],
  ["narrow", { colorScheme: "light" }, "", 320],
];

for (const [name, media, style, width] of LOOKS) {
  test(`axe finds nothing in chip and card: ${name}`, async ({ chromium, server }, info) => {
    const page = await chromium.open(`${server.origin}/box`);
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia(media);
    await alwaysCheck(chromium, page);
    await page.evaluate((style) => {
      document.documentElement.setAttribute("style", style);
      const field = document.getElementById("field");
      field?.setAttribute("style", "width: 100%; height: 9rem; box-sizing: border-box; background: inherit; color: inherit");
    }, style);
    const inside = await Inside.of(page);
    await expect.poll(() => inside.runs()).toBe(true);
    await inside.load(axe);
    await walk(page, inside, async (state) => {
      expect(await violations(inside), state).toEqual([]);
      expect(await cutOff(inside), state).toEqual([]);
      await page.screenshot({ path: info.outputPath(`${state.replace(" ", "-")}.png`) });
    });
  });
}
