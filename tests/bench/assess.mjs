// Times `assess` of the shipped wasm in Node.
// usage: node assess.mjs FOLDER-OF-THE-NPM-PACKAGE CHANNEL FILE...
// prints one line a file: the median of its runs in milliseconds

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder = ".", channel = "unknown", ...files] = process.argv.slice(2);
const core = await import(pathToFileURL(resolve(folder, "unmuddle.js")).href);
core.initSync({ module: readFileSync(resolve(folder, "unmuddle_bg.wasm")) });

for (const file of files) {
  const text = readFileSync(file, "utf8");
  const runs = text.length > 500_000 ? 5 : text.length > 50_000 ? 21 : 201;
  for (let run = 0; run < runs / 3; run += 1) core.assess(text, { channel });
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    core.assess(text, { channel });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(times[Math.floor(runs / 2)]?.toFixed(4));
}
