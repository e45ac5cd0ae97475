// What reading along costs, in the built extension, as people meet it: typed by keys, in a text box
// and in rich text, in a short draft and in a long one.
//
// node extension.mjs FILE [KEYS [PART]]   prints lines of cells with tabs between them:
//   what <tab> how many <tab> p50 <tab> p95 <tab> longest <tab> aim
// FILE holds the long draft; of the fields, only those with PART in their names are tried. CHROME and UNMUDDLE_DIST are as in tests/browser.

import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startChromium } from "../browser/extension/chromium.js";
import { Inside, alwaysCheck } from "../browser/extension/compose.js";
import { SELLING, STORY, serve } from "../browser/extension/fixtures.js";
import { built, dist } from "../browser/extension/places.js";

const [file, count = "60", only = ""] = process.argv.slice(2);
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
await knowPlace();

/** It is known where the words are read, so that all there is to say is said. */
async function knowPlace() {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.id}/popup.html`);
  const sites = { [new URL(server.origin).hostname]: { channels: { "": "organic_post" } } };
  await page.evaluate((sites) => chrome.storage.local.set({
    compose: { version: 1, sites, phrases: [], rules: [], notice: false },
  }), sites);
  await page.close();
}

/** Opens a page with a draft in a field that has the focus, the caret at its end. */
async function open(url, draft) {
  const page = await chromium.open(url);
  if (url.startsWith(server.origin)) await alwaysCheck(chromium, page);
  await page.bringToFront();
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
  return page;
}

/** The same where we read along. */
async function writing(path, draft) {
  const page = await open(server.origin + path, draft);
  const inside = await Inside.of(page);
  for (let tries = 0; tries < 100 && !(await inside.chip()); tries += 1) await pause(100);
  await pause(1000);
  // From the key to when its verdict was drawn, told on our script's side.
  await inside.run(() => {
    const seen = { keys: [], times: [], answers: [] };
    Object.assign(globalThis, { seen });
    let since;
    addEventListener("input", () => {
      since = performance.now();
      seen.keys.push(since);
    }, true);
    const { runtime } = chrome;
    const send = runtime.sendMessage;
    runtime.sendMessage = async (request) => {
      const sent = performance.now();
      const answer = await send.call(runtime, request);
      const asked = since;
      if (request.type !== "compose_draft" || asked === undefined) return answer;
      since = undefined;
      setTimeout(() => {
        seen.times.push(performance.now() - asked);
        seen.answers.push(performance.now() - sent);
      });
      return answer;
    };
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

/** The processes of pages. */
async function renderers() {
  const { processInfo } = await chromium.debug.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** For how long a process's main thread ran, in milliseconds, as Linux counts it: waiting is no work. */
const ran = (id) => Number(readFileSync(`/proc/${id}/task/${id}/schedstat`, "utf8").split(" ")[0]) / 1e6;

/** How long each key keeps the page's main thread busy. */
async function busy(page, keys) {
  const all = await renderers();
  const before = all.map(ran);
  await page.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end;);
  });
  // The one that was just busy is the page's.
  const grown = all.map((id, index) => ran(id) - before[index]);
  const id = all[grown.indexOf(Math.max(...grown))];
  const figures = [];
  for (let key = 0; key < keys; key += 1) {
    await pause(60);
    const start = ran(id);
    await page.keyboard.type(WORDS[key % WORDS.length]);
    await pause(240);
    figures.push(ran(id) - start);
  }
  return figures;
}

for (const [name, path, draft] of [
  ["a text box, 45 words", "/long-box", SHORT],
  ["rich text, 45 words", "/long-rich", SHORT],
  ["a text box, 5,000 words", "/long-box", LONG],
  ["rich text, 5,000 words", "/long-rich", LONG],
]) {
  if (!name.includes(only)) continue;
  const { page, inside } = await writing(path, draft);
  await type(page, Number(count), 220);
  print(`key to verdict, ${name}`, (await seen(inside)).times, "100 ms");
  const figures = await busy(page, Number(count));
  await page.close();
  // The same without us is the page's own: what the browser does at a key, now less, now more. Ours
  // is what lies between keys of the same rank.
  const alone = await open(server.elsewhere + path, draft);
  await pause(1000);
  const own = (await busy(alone, Number(count))).sort((a, b) => a - b);
  await alone.close();
  figures.sort((a, b) => a - b);
  print(`work at a key, ${name}`, figures.map((one, rank) => Math.max(0, one - own[rank])), "4 ms");
}

{
  const { page, inside } = await writing("/long-box", SHORT);
  const times = [];
  const answers = [];
  for (let round = 0; round < 15; round += 1) {
    await chromium.stopBackground();
    await pause(300);
    const before = (await seen(inside)).times.length;
    await page.keyboard.type(WORDS[round]);
    await pause(1500);
    const now = await seen(inside);
    times.push(...now.times.slice(before));
    answers.push(...now.answers.slice(before));
  }
  print("key to verdict, background stopped", times, "");
  print("waking the background to verdict", answers, "150 ms");
  // Nothing is typed, nothing moves: what runs is what we would run.
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const script = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
  };
  await pause(1000);
  const start = await script();
  await pause(5000);
  print("script in 5 s of rest, focus in a field", [(await script()) - start], "0 ms");
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
