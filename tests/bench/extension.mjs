// What reading along costs, in the built extension, as people meet it: typed by keys, in a text box
// and in rich text, in a short draft and in a long one.
//
// node extension.mjs FILE [KEYS]   prints lines of cells with tabs between them:
//   what <tab> how many <tab> p50 <tab> p95 <tab> longest <tab> aim
// FILE holds the long draft. CHROME and UNMUDDLE_DIST are as in tests/browser.

import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startChromium } from "../browser/extension/chromium.js";
import { Inside, alwaysCheck } from "../browser/extension/compose.js";
import { SELLING, STORY, serve } from "../browser/extension/fixtures.js";
import { built, dist } from "../browser/extension/places.js";

const [file, count = "60"] = process.argv.slice(2);
const LONG = readFileSync(file, "utf8");
const SHORT = `${STORY}\n\n${SELLING}\n\n`;
const WORDS = "and so we went on, for a while and more. ";

/** The value below which a share of figures lies. */
const quantile = (figures, share) => {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const print = (what, figures, aim) => {
  const cells = [quantile(figures, 0.5), quantile(figures, 0.95), Math.max(...figures)].map((one) => one.toFixed(1));
  console.log([what, figures.length, ...cells, aim].join("\t"));
};

const pause = (time) => new Promise((done) => setTimeout(done, time));

const server = await serve({
  "/long-box": `<textarea id="field" style="width: 700px; height: 400px"></textarea>`,
  "/long-rich": `<div id="field" contenteditable="true" style="width: 700px; height: 400px; overflow: auto"></div>`,
});
const chromium = await startChromium(built("chrome"));

/** Opens a page with a draft in a field that has the focus, the caret at its end. */
async function writing(path, draft) {
  const page = await chromium.open(server.origin + path);
  await alwaysCheck(chromium, page);
  await page.bringToFront();
  const inside = await Inside.of(page);
  await page.evaluate((draft) => {
    const field = document.getElementById("field");
    if (field instanceof HTMLTextAreaElement) {
      field.value = draft;
      field.focus();
      field.setSelectionRange(draft.length, draft.length);
    } else {
      field.replaceChildren(...draft.split(/\n+/).filter(Boolean).map((line) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = line;
        return paragraph;
      }));
      field.focus();
      getSelection().selectAllChildren(field);
      getSelection().collapseToEnd();
    }
  }, draft);
  for (let tries = 0; tries < 100 && !(await inside.chip()); tries += 1) await pause(100);
  await pause(1000);
  // From the key to the chip that was drawn for it, told on our script's side.
  await inside.run(() => {
    const seen = { keys: [], times: [] };
    Object.assign(globalThis, { seen });
    let since;
    addEventListener("input", () => {
      since = performance.now();
      seen.keys.push(since);
    }, true);
    new MutationObserver(() => {
      if (since !== undefined) seen.times.push(performance.now() - since);
      since = undefined;
    }).observe(part(".chip"), { childList: true });
    return true;
  });
  return { page, inside };
}

async function type(page, keys, delay) {
  for (let key = 0; key < keys; key += 1) {
    await page.keyboard.type(WORDS[key % WORDS.length]);
    await pause(delay);
  }
  await pause(600);
}

const seen = (inside) => inside.run(() => Object(globalThis).seen);

/** How long our script holds the page at each key: the samples of the profiler that are in it. */
async function work(page, inside, keys) {
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 100 });
  const before = (await seen(inside)).keys.length;
  await session.send("Profiler.start");
  await type(page, keys, 260);
  const { profile } = await session.send("Profiler.stop");
  const typed = (await seen(inside)).keys.slice(before).length;
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const ours = (id) => {
    for (let at = id; at !== undefined; at = parents.get(at)) {
      if (nodes.get(at)?.callFrame.url.endsWith("/content/main.js")) return true;
    }
    return false;
  };
  const own = new Map([...nodes.keys()].map((id) => [id, ours(id)]));
  // Bursts of work that lie close together belong to one key.
  const bursts = [];
  let last = -Infinity;
  let now = 0;
  for (const [index, id] of profile.samples.entries()) {
    const delta = profile.timeDeltas[index] / 1000;
    now += delta;
    if (!own.get(id)) continue;
    if (now - last > 130) bursts.push(0);
    bursts[bursts.length - 1] += Math.min(delta, 5);
    last = now;
  }
  while (bursts.length < typed) bursts.push(0);
  return bursts;
}

for (const [name, path, draft] of [
  ["a text box, 45 words", "/long-box", SHORT],
  ["rich text, 45 words", "/long-rich", SHORT],
  ["a text box, 5,000 words", "/long-box", LONG],
  ["rich text, 5,000 words", "/long-rich", LONG],
]) {
  const { page, inside } = await writing(path, draft);
  await type(page, Number(count), 220);
  print(`key to verdict, ${name}`, (await seen(inside)).times, "100 ms");
  print(`work at a key, ${name}`, await work(page, inside, Number(count)), "4 ms");
  await page.close();
}

{
  const { page, inside } = await writing("/long-box", SHORT);
  const times = [];
  for (let round = 0; round < 8; round += 1) {
    await chromium.stopBackground();
    await pause(300);
    const before = (await seen(inside)).times.length;
    await page.keyboard.type(WORDS[round]);
    await pause(1500);
    times.push(...(await seen(inside)).times.slice(before));
  }
  print("key to verdict, background stopped", times, "150 ms");
  // Nothing is typed, nothing moves: what runs is what we would run.
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const ran = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
  };
  await pause(1000);
  const start = await ran();
  await pause(5000);
  print("script in 5 s of rest, focus in a field", [(await ran()) - start], "0 ms");
  await page.close();
}

{
  const used = [];
  for (const origin of [server.elsewhere, server.origin, server.elsewhere, server.origin]) {
    const page = await chromium.open(`${origin}/textarea`);
    const session = await page.context().newCDPSession(page);
    await pause(800);
    await session.send("HeapProfiler.enable");
    for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
    used.push((await session.send("Runtime.getHeapUsage")).usedSize / 1000);
    await page.close();
  }
  print("memory of the script, page without focus, kB", [used[1] - used[0], used[3] - used[2]], "1,000 kB");
}

const zip = fileURLToPath(new URL("unmuddle-extension-chrome.zip", dist));
print("the package, kB", [statSync(zip).size / 1000], "1,000 kB");

await chromium.close();
await server.close();
