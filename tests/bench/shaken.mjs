// What a bundler keeps of the package for a page that only assesses: its script in bytes, plain and
// with gzip. The classifier's file comes beside it.
//
// node shaken.mjs FOLDER-WITH-node_modules   prints: plain <tab> gzip

import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";

const { build } = createRequire(new URL("../browser/", import.meta.url))("esbuild");
const { outputFiles } = await build({
  stdin: {
    contents: 'import init, { assess } from "unmuddle"; await init(); console.log(assess(document.title).label);',
    resolveDir: process.argv[2] ?? ".",
  },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  conditions: ["browser"],
  logLevel: "error",
});
const script = outputFiles[0].contents;
console.log(`${script.length}\t${gzipSync(script, { level: 9 }).length}`);
