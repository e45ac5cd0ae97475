// Makes one script of a module and all it imports: `node bundle.mjs FROM TO`. Scripts that run in
// other people's pages cannot import. Nothing is shortened, so that what ships can be read.

import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [from = "", to = ""] = process.argv.slice(2);

buildSync({
  entryPoints: [from],
  outfile: to,
  bundle: true,
  // What is pinned beside this file; the extension has no packages of its own.
  nodePaths: [fileURLToPath(new URL("node_modules", import.meta.url))],
  format: "iife",
  // What a script exports by default is what it gives to the one that runs it.
  globalName: "unmuddleGives",
  footer: { js: "unmuddleGives?.default;" },
  target: "es2023",
  charset: "utf8",
  loader: { ".css": "text" },
  logLevel: "warning",
});
