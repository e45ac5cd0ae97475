// What Lighthouse says of a page with the check on it and of the same page without, before anybody
// uses it: the same.

import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import config, { chromeFlags } from "../playwright.config.js";
import { expect, Site, test } from "./stage.js";

const PAGE =
  '<p>Some words before it.</p><unmuddle-check channel="blog"><textarea rows="6" aria-label="Your post"></textarea></unmuddle-check>' +
  "<p>Some words after it, which must stay where they are.</p>".repeat(20);
const HEAD = '<meta name="description" content="A page of somebody\'s.">';
const GATES = ["accessibility", "best-practices", "seo"];
const chromePath = config.use?.launchOptions?.executablePath;

/** @param {string} address */
async function audit(address) {
  const chrome = await launch({ ...(chromePath ? { chromePath } : {}), chromeFlags: ["--headless=new", ...chromeFlags] });
  try {
    const look = () => lighthouse(address, { port: chrome.port, onlyCategories: ["performance", ...GATES], logLevel: "error" });
    let run = await look();
    // A busy machine may lose the beginning of a trace; that says nothing of the page.
    for (let again = 0; again < 3 && run?.lhr.runtimeError; again += 1) run = await look();
    if (!run) throw new Error("Lighthouse said nothing");
    const { categories, audits } = run.lhr;
    const score = (/** @type {string} */ id) => Math.round((categories[id]?.score ?? 0) * 100);
    return {
      performance: score("performance"),
      gates: GATES.map(score),
      shift: audits["cumulative-layout-shift"]?.numericValue,
      blocking: Math.round(audits["total-blocking-time"]?.numericValue ?? NaN),
    };
  } finally {
    chrome.kill();
  }
}

test("Lighthouse sees the same page with the check and without", async () => {
  test.setTimeout(400_000);
  const site = await new Site().open();
  const without = await audit(site.page(PAGE, { script: "", head: HEAD }));
  const with_it = await audit(site.page(PAGE, { script: "npm/unmuddle-check.js", head: HEAD }));
  await site.close();
  console.log(`  without: ${JSON.stringify(without)}\n  with:    ${JSON.stringify(with_it)}`);
  expect(with_it.gates).toEqual(without.gates);
  expect(with_it.shift).toBe(0);
});
