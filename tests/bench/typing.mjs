// Types into the built page, as people do: in the middle of a long draft, at its end, and fast.
//
// node typing.mjs URL CHROME FILE [KEYS]   prints a line for each place:
//   name <tab> keys <tab> p50 <tab> p95 <tab> longest <tab> long tasks <tab> longest task
// in milliseconds from the key to the paint, as Event Timing tells them (in steps of 8 ms).

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("../browser/", import.meta.url));
const { chromium } = require("@playwright/test");
const [address, executablePath, file, count = "120"] = process.argv.slice(2);
const draft = readFileSync(file, "utf8");
const WORDS = "and so we went on, Only 3 places left! ";

const browser = await chromium.launch({
  executablePath,
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"],
});
const page = await browser.newPage();
await page.addInitScript(() => {
  const seen = { keys: new Map(), tasks: [] };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      if (name === "keydown" || name === "keypress" || name === "input") {
        const before = seen.keys.get(startTime) ?? 0;
        seen.keys.set(startTime, Math.max(before, duration));
      }
    }
  }).observe({ type: "event", durationThreshold: 16 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: "longtask" });
});

/** The value below which a share of sorted figures lies. */
const quantile = (figures, share) => figures[Math.min(figures.length - 1, Math.floor(figures.length * share))];

for (const [name, place, delay] of [
  ["in the middle", 0.5, 60],
  ["at the end", 1, 60],
  ["at the start, fast", 0, 15],
]) {
  await page.goto("about:blank");
  await page.goto(new URL("check/", address).href);
  await page.locator("html[data-ready]").waitFor();
  await page.selectOption("#channel", "organic_post");
  await page.evaluate(
    ([draft, place]) => {
      const field = document.getElementById("text");
      field.value = draft;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      field.focus();
      const at = Math.floor(draft.length * place);
      field.setSelectionRange(at, at);
    },
    [draft, place],
  );
  // What the paste itself costs is none of the typing.
  await page.waitForTimeout(2500);
  await page.evaluate(() => {
    globalThis.seen.keys.clear();
    globalThis.seen.tasks.length = 0;
  });
  for (let key = 0; key < Number(count); key += 1) {
    await page.keyboard.type(WORDS[key % WORDS.length]);
    await page.waitForTimeout(delay);
    // Now and then a pause, in which the page reads and keeps what was typed.
    if (key % 40 === 39) await page.waitForTimeout(900);
  }
  await page.waitForTimeout(1500);
  const { keys, tasks } = await page.evaluate(() => ({
    keys: [...globalThis.seen.keys.values()],
    tasks: globalThis.seen.tasks,
  }));
  // Event Timing is silent about what took less than 16 ms.
  while (keys.length < Number(count)) keys.push(8);
  keys.sort((a, b) => a - b);
  const line = [name, count, quantile(keys, 0.5), quantile(keys, 0.95), keys.at(-1), tasks.length];
  console.log([...line, Math.max(0, ...tasks)].join("\t"));
}
await browser.close();
