// Draws the site's PNG icons from its SVGs: node tests/browser/web/draw-icons.mjs
// Run it after a change in web/icons, and commit what it writes to web/static/icons.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";

const from = new URL("../../../web/icons/", import.meta.url);
const to = new URL("../../../web/static/icons/", import.meta.url);

/** @type {[source: string, target: string, size: number][]} */
const ICONS = [
  ["unmuddle-maskable", "unmuddle-180", 180],
  ["unmuddle", "unmuddle-192", 192],
  ["unmuddle", "unmuddle-512", 512],
  ["unmuddle-maskable", "unmuddle-maskable-512", 512],
];

const browser = await chromium.launch(config.use?.launchOptions);
for (const [source, target, size] of ICONS) {
  const svg = await readFile(new URL(`${source}.svg`, from), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${target}.png`, to)), omitBackground: true });
}
await browser.close();
