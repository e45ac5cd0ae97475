// How long the first verdict takes in a browser that knows nothing yet, from this machine: the
// package, beside others that read what people write.
//
// node cold.mjs CHROME FOLDER-WITH-node_modules [RUNS]   prints a line for each:
//   name <tab> median <tab> least <tab> most <tab> bytes fetched
// in milliseconds from the start of the import to the first answer, each in a new context.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const require = createRequire(new URL("../browser/", import.meta.url));
const { chromium } = require("@playwright/test");
const { build } = require("esbuild");
const [executablePath, folder = ".", runs = "15"] = process.argv.slice(2);
const TEXT = "We planted the first row on Monday. Only 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.";

/** Each as its own page says that it is used. */
const SCRIPTS = {
  unmuddle: `import init, { assess } from "unmuddle"; await init(); globalThis.answer = assess(TEXT, { channel: "organic_post" }).label;`,
  "harper.js": `import { LocalLinter } from "harper.js"; import { binary } from "harper.js/binary"; const linter = new LocalLinter({ binary }); globalThis.answer = (await linter.lint(TEXT)).length;`,
  "write-good": `import writeGood from "write-good"; globalThis.answer = writeGood(TEXT).length;`,
};
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const files = new Map();
for (const [name, script] of Object.entries(SCRIPTS)) {
  const { outputFiles } = await build({
    stdin: { contents: `const TEXT = ${JSON.stringify(TEXT)};\n${script}\nglobalThis.took = performance.now() - globalThis.began;`, resolveDir: folder },
    bundle: true,
    minify: true,
    // It sets variables that it never declared, which modules forbid.
    format: name === "write-good" ? "iife" : "esm",
    write: false,
    conditions: ["browser"],
    // What only asks for Node in Node.
    external: ["fs", "node:*", "module", "url", "path"],
    logLevel: "error",
  });
  files.set(`/${name}/main.js`, outputFiles[0].contents);
  files.set(`/${name}/`, "<!doctype html><title>Cold</title>");
}
const WASM = { "/unmuddle/unmuddle_bg.wasm": "unmuddle/unmuddle_bg.wasm", "/harper.js/harper_wasm_bg.wasm": "harper.js/dist/harper_wasm_bg.wasm" };
for (const [path, file] of Object.entries(WASM)) files.set(path, await readFile(join(folder, "node_modules", file)));

// From memory, and with its length said, as servers do that serve files for a living.
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://host");
  const body = files.get(pathname);
  const headers = { "Content-Type": TYPES[extname(pathname)] ?? "text/html", "Content-Length": body?.length ?? 0, "Cache-Control": "no-store" };
  response.writeHead(body ? 200 : 404, headers).end(body);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath, args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run"] });
/** @type {Record<string, number[]>} */
const times = Object.fromEntries(Object.keys(SCRIPTS).map((name) => [name, []]));
const bytes = {};
// In turn, so that a busy moment hits all of them.
for (let run = 0; run < Number(runs); run += 1) {
  for (const name of Object.keys(SCRIPTS)) {
    if (name === "harper.js" && run >= 5) continue;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}${name}/`);
    // Until then the browser is still busy with processes of its own.
    await page.waitForTimeout(1000);
    const took = await page.evaluate(async (isModule) => {
      globalThis.began = performance.now();
      if (isModule) {
        await import(new URL("main.js", location.href).href);
      } else {
        const script = Object.assign(document.createElement("script"), { src: "main.js" });
        document.head.append(script);
        await new Promise((done, fail) => Object.assign(script, { onload: done, onerror: fail }));
      }
      const fetched = performance.getEntriesByType("resource").reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0);
      return { took: globalThis.took, answer: globalThis.answer, fetched };
    }, name !== "write-good");
    if (took.answer === undefined) throw new Error(`${name} did not answer`);
    times[name].push(took.took);
    bytes[name] = took.fetched;
    await context.close();
  }
}
await browser.close();
server.close();
for (const [name, all] of Object.entries(times)) {
  all.sort((a, b) => a - b);
  const shown = [all[Math.floor(all.length / 2)], all[0], all.at(-1)].map((time) => time.toFixed(1));
  console.log([name, ...shown, bytes[name]].join("\t"));
}
