// A script for the terminal: node script.mjs CHANNEL < TEXT

import { text } from "node:stream/consumers";
import init, { assess, assessMany, isReady, UnmuddleError } from "unmuddle";

try {
  assess("too soon");
} catch (error) {
  if (!(error instanceof UnmuddleError) || error.code !== "not_ready" || isReady()) throw error;
}
await Promise.all([init(), init()]);
const words = await text(process.stdin);
const { label, muddled, findings } = assess(words, { channel: process.argv[2] });
const many = [];
for await (const report of assessMany(Array(300).fill(words), { workers: 2 })) many.push(report.label);
const stop = new AbortController();
let ended = "";
try {
  for await (const _ of assessMany(Array(3000).fill(words), { signal: stop.signal, workers: 2 })) stop.abort();
} catch (error) {
  ended = error.code;
}
console.log(JSON.stringify({ label, muddled, words: findings.map(({ start, end }) => words.slice(start, end)), many: many.length, ended }));
