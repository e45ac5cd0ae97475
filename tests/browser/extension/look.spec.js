// How the popup looks and sounds: axe, narrow, dark, forced colours, keyboard alone.

import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import { SELLING, STORY } from "./fixtures.js";
import { closeTabsAfterEach, expectVerdict, test } from "./stage.js";

/** @import { Popup } from "./chromium.js" */

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

closeTabsAfterEach();

/** @param {Popup} popup */
async function violations(popup) {
  // By the debugger: the popup's own rules would let no such script in.
  await popup.send("Runtime.evaluate", { expression: axe });
  return popup.run(async () => {
    const { violations } = await Object(window).axe.run(document);
    return violations.map((/** @type {any} */ found) => {
      const where = found.nodes.map((/** @type {any} */ node) => node.html).join(" ");
      return `${found.id}: ${where}`;
    });
  });
}

/** @type {Record<string, string>[]} */
const LOOKS = [
  { "prefers-color-scheme": "light" },
  { "prefers-color-scheme": "dark" },
  { "prefers-color-scheme": "light", "forced-colors": "active" },
  { "prefers-color-scheme": "dark", "prefers-contrast": "more" },
];

for (const features of LOOKS) {
  const name = Object.values(features).join(", ");

  test(`axe finds nothing in a verdict: ${name}`, async ({ chromium, server }, info) => {
    const page = await chromium.open(`${server.origin}/textarea`);
    await page.locator("#field").focus();
    const popup = await chromium.openPopup(page);
    await popup.media(features);
    await expectVerdict(popup);
    await popup.choose("organic_post");
    await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
    await popup.run(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
    expect(await violations(popup)).toEqual([]);
    expect(await popup.run(() => innerWidth)).toBeGreaterThanOrEqual(400);
    await popup.run(() => document.querySelectorAll("details").forEach((one) => (one.open = false)));
    await writeFile(info.outputPath("popup.png"), await popup.screenshot());
  });

  test(`axe finds nothing where there is no verdict: ${name}`, async ({ chromium }, info) => {
    const popup = await chromium.openPopup(await chromium.open("chrome://version/"));
    await popup.media(features);
    await expect.poll(() => popup.text("#obstacle")).not.toBe("");
    expect(await violations(popup)).toEqual([]);
    await writeFile(info.outputPath("popup.png"), await popup.screenshot());
  });
}

test("nothing is cut off at 320 pixels", async ({ chromium }, info) => {
  // In a tab, where the width can be set; it finds no page there, and takes pasted words.
  const page = await chromium.open(`chrome-extension://${chromium.id}/popup.html`);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.locator("#other_text").fill(`${STORY} ${SELLING} ${"unbroken".repeat(30)} £497`);
  await page.locator("#other_form button").click();
  await page.locator("#channel").selectOption("organic_post");
  await expect(page.locator("#verdict .place")).toContainText("Muddled here");
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
  await page.screenshot({ path: info.outputPath("narrow.png"), fullPage: true });
});

test("everything can be reached and done from the keyboard", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  const focused = () => popup.run(() => document.activeElement?.id || document.activeElement?.localName);
  await popup.press("Tab", 9);
  await expect.poll(focused).toBe("channel");
  await popup.press("ArrowDown", 40);
  await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
  const summary = () => popup.run(() => document.activeElement?.parentElement?.id);
  while ((await summary()) !== "other") await popup.press("Tab", 9);
  await popup.press("Enter", 13);
  await expect.poll(() => popup.text("#other_form button")).not.toBe("");
  await popup.press("Tab", 9);
  await expect.poll(focused).toBe("other_text");
  await popup.send("Input.insertText", { text: STORY });
  await popup.press("Tab", 9);
  await expect.poll(focused).toBe("button");
  await popup.press("Enter", 13);
  await expectVerdict(popup, "This is marketing.");
  await popup.press("Escape", 27);
  await expect.poll(() => popup.closed).toBe(true);
});
