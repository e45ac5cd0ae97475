// Lighthouse over every page of the built site, under its mobile profile:
//
//   BASE_URL=http://127.0.0.1:8080/ node tests/browser/lighthouse/run.mjs [page…]
//
// Accessibility, best practices and SEO must be 100. Performance, and how soon the text box and the
// first verdict are there, move with the machine: they are printed and judged by people.

import { chromium } from "@playwright/test";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { throttling } from "lighthouse/core/config/constants.js";
import config, { chromeFlags } from "../playwright.config.js";
import { ROUTES } from "../web/routes.js";

const base = process.env.BASE_URL;
if (!base) throw new Error("BASE_URL says where the built site is served");
const wanted = process.argv.slice(2);
const pages = Object.entries({ ...ROUTES, "check, German": "de/check/" }).filter(
  ([name]) => wanted.length === 0 || wanted.includes(name),
);

const GATES = ["accessibility", "best-practices", "seo"];
const CATEGORIES = ["performance", ...GATES];
const chromePath = config.use?.launchOptions?.executablePath;

/** @param {number | undefined} milliseconds */
const ms = (milliseconds) => `${Math.round(milliseconds ?? NaN)} ms`.padStart(9);

/**
 * Lighthouse's figures of a page; what keeps a gate from 100 is printed.
 * @param {string} name
 * @param {string} address
 * @param {number} port
 */
async function audit(name, address, port) {
  const look = () => lighthouse(address, { port, onlyCategories: CATEGORIES, logLevel: "error" });
  let run = await look();
  // A busy machine may lose the beginning of a trace; that says nothing of the page.
  for (let again = 0; again < 3 && run?.lhr.runtimeError; again += 1) run = await look();
  if (!run) throw new Error(`Lighthouse said nothing about ${address}`);
  const { categories, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
  const scores = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  const figure = (/** @type {string} */ id) => audits[id]?.numericValue;
  console.log(
    `  ${name.padEnd(14)} ${scores.map((score) => String(score).padStart(4)).join(" ")}  ` +
      `FCP ${ms(figure("first-contentful-paint"))}  LCP ${ms(figure("largest-contentful-paint"))}  ` +
      `TBT ${ms(figure("total-blocking-time"))}  CLS ${(figure("cumulative-layout-shift") ?? NaN).toFixed(3)}`,
  );
  const missed = GATES.flatMap((id) => {
    const category = categories[id];
    if (category?.score === 1) return [];
    const parts = category?.auditRefs.filter(({ id, weight }) => {
      const { score } = audits[id] ?? {};
      return weight > 0 && typeof score === "number" && score < 1;
    });
    return [`${name}: ${id} (${parts?.map(({ id }) => id).join(", ")})`];
  });
  return { missed, performance: scores[0] ?? 0 };
}

/**
 * How soon the text box of the checker takes a key, and how soon the first verdict on it is there:
 * in a real browser behind the network and the processor of the mobile profile.
 * @param {string} address
 */
async function firstVerdict(address) {
  const browser = await chromium.launch(config.use?.launchOptions);
  const context = await browser.newContext({
    serviceWorkers: "block",
    viewport: { width: 412, height: 823 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { rttMs, throughputKbps, cpuSlowdownMultiplier } = throttling.mobileSlow4G;
  const bytes = (throughputKbps * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: rttMs,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdownMultiplier });
  await page.addInitScript(() => {
    const seen = /** @type {any} */ (window);
    const look = () => {
      const box = document.querySelector("#text");
      if (box instanceof HTMLTextAreaElement && !seen.box && performance.getEntriesByType("paint").length) {
        seen.box = performance.now();
        box.value = "Only 3 places left on my garden course! DM me YES to claim yours.";
      }
      if (document.querySelector(".verdict:not(.quiet) .headline")) seen.verdict = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(address);
  await page.waitForFunction(() => /** @type {any} */ (window).verdict, undefined, { timeout: 60_000 });
  const { box, verdict, kept } = await page.evaluate(() => {
    const { box, verdict } = /** @type {any} */ (window);
    const text = document.querySelector("#text");
    return { box, verdict, kept: text instanceof HTMLTextAreaElement && text.value.startsWith("Only 3") };
  });
  await browser.close();
  return { box, verdict, kept };
}

const chrome = await launch({ ...(chromePath ? { chromePath } : {}), chromeFlags: ["--headless=new", ...chromeFlags] });
const missed = [];
const slow = [];
console.log(`  ${"".padEnd(14)} perf a11y best  seo`);
try {
  for (const [name, route] of pages) {
    const { missed: here, performance } = await audit(name, new URL(route, base).href, chrome.port);
    missed.push(...here);
    if (performance < 95) slow.push(`${name}: ${performance}`);
  }
} finally {
  chrome.kill();
}
if (pages.some(([name]) => name === "check")) {
  const { box, verdict, kept } = await firstVerdict(new URL("check/", base).href);
  console.log(`  check: text box after ${ms(box)} (aim 1000), first verdict after ${ms(verdict)} (aim 3000)`);
  if (!kept) missed.push("check: what was typed before the module arrived is lost");
}
if (slow.length > 0) console.log(`  performance below 95: ${slow.join("; ")}`);
if (missed.length > 0) {
  console.error(`not 100:\n  ${missed.join("\n  ")}`);
  process.exitCode = 1;
}
