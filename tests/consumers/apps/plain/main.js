// Without a bundler, by the file's address.

import init, { assess, assessMany, version } from "/node_modules/unmuddle/index.js";

await init();
const words = "Only 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.";
let count = 0;
for await (const { muddled } of assessMany(Array(200).fill(words), { context: { channel: "blog" }, workers: 2 })) {
  if (muddled) count += 1;
}
document.querySelector("#own").textContent = `${version()}: ${assess(words, { channel: "blog" }).muddled}, ${count}`;
