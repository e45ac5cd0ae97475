// One file for pages without a bundler, out of a script and what it imports:
//
//   node join.mjs SCRIPT OUTPUT [WHAT-STAYS-OUTSIDE…]

import { createRequire } from "node:module";

// The bundler is the one of the tests.
const { build } = createRequire(new URL("../../../tests/browser/", import.meta.url))("esbuild");
const [from, outfile, ...external] = process.argv.slice(2);

await build({
  entryPoints: [from],
  outfile,
  external,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
});
