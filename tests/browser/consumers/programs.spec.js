// Programs that use the packed package, and those that read its types.

import { execFileSync, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile, cp } from "node:fs/promises";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "@playwright/test";
import { CONSUMERS, expect } from "./shelf.js";

const SELLING = "Only 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.";

/**
 * What a program prints.
 * @param {string} program
 * @param {string[]} words
 * @param {import("node:child_process").ExecFileSyncOptions} [options]
 */
const run = (program, words, options = {}) => String(execFileSync(program, words, { cwd: CONSUMERS, encoding: "utf8", timeout: 100_000, ...options }));

test("a script for the terminal, with workers and a signal", () => {
  const answer = JSON.parse(run("node", ["apps/node/script.mjs", "organic_post"], { input: SELLING }));
  expect(answer).toMatchObject({ muddled: true, many: 300, ended: "aborted" });
  expect(answer.words).toContain("DM me YES to claim your place.");
});

test("a server that renders pages", () => {
  const answer = JSON.parse(run("node", ["apps/node/server.mjs"]));
  expect(answer).toEqual({
    html: '<unmuddle-check channel="blog"><textarea rows="4"></textarea></unmuddle-check>',
    label: "marketing",
    element: "function",
    quiz: "function",
    globals: 0,
  });
});

test("Deno", async () => {
  const deno = join(CONSUMERS, "node_modules/deno/bin.cjs");
  const folder = await mkdtemp(join(tmpdir(), "unmuddle-deno-"));
  await cp(join(CONSUMERS, "node_modules/unmuddle"), join(folder, "node_modules/unmuddle"), { recursive: true });
  await cp(join(CONSUMERS, "apps/deno/main.ts"), join(folder, "main.ts"));
  await writeFile(join(folder, "package.json"), '{ "type": "module", "dependencies": { "unmuddle": "*" } }');
  const own = { ...process.env, DENO_DIR: join(folder, "cache"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const answer = run("node", [deno, "run", "--no-lock", "--node-modules-dir=manual", "--cached-only", "--allow-read", "--allow-sys=cpus", "--check", "main.ts"], { cwd: folder, env: own });
  expect(JSON.parse(answer)).toEqual({ label: "marketing" });
  await rm(folder, { recursive: true, force: true });
});

test("a worker at the edge", async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const address = free.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((resolve) => free.close(resolve));
  const folder = join(CONSUMERS, "built/worker");
  const config = await readFile(join(folder, "config.capnp"), "utf8");
  await writeFile(join(folder, "own.capnp"), config.replace("@PORT@", String(port)));
  const workerd = createRequire(join(CONSUMERS, "package.json")).resolve("workerd");
  const { default: program } = await import(workerd);
  const server = spawn(program.default ?? program, ["serve", "own.capnp"], { cwd: folder, stdio: ["ignore", "inherit", "inherit"] });
  try {
    const ask = () => fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: SELLING }).then((response) => response.json());
    await expect.poll(() => ask().then((report) => report.muddled, () => "not there yet"), { timeout: 30_000 }).toBe(true);
    expect((await ask()).findings.length).toBeGreaterThan(0);
  } finally {
    server.kill();
  }
});

test("a program that trusts the compiler", () => {
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json").replace("package.json", "bin/tsc");
  const said = () => run("node", [tsc, "-p", "apps/typed"]);
  expect(said()).toBe("");
});

test("what the terminal prints is what `assess` gives", async () => {
  const { assess, default: init } = await import(join(CONSUMERS, "node_modules/unmuddle/node.js"));
  await init();
  const text = "Élan! 🌱 Only 3 places left. DM me YES.";
  const report = assess(text, { channel: "organic_post" });
  for (const { start, end } of report.findings) expect(text.slice(start, end)).toMatch(/Only|DM/);
  expect(Object.keys(report).toSorted()).toEqual(
    ["ask", "confidence", "findings", "label", "language_ok", "muddled", "muddles", "pushy", "sentences", "shares", "sure", "truncated"],
  );
});
