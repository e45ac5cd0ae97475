// Draws the extension's PNG icons from its SVG: node tests/browser/extension/draw-icons.mjs
// Run it after a change of extension/icons/unmuddle.svg, and commit what it writes.

import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import config from "../playwright.config.js";
import { ICON_SIZES, icons } from "./places.js";

const svg = await readFile(new URL("unmuddle.svg", icons), "utf8");
const browser = await chromium.launch(config.use?.launchOptions);
for (const size of ICON_SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  const path = new URL(`unmuddle-${size}.png`, icons).pathname;
  await page.screenshot({ path, omitBackground: true });
}
await browser.close();
