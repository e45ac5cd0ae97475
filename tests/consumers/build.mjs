// Installs the packed package as its users do, and builds an app with each bundler:
//
//   node build.mjs TARBALL
//
// Nothing is done again for the same tarball and the same apps.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import vue from "@vitejs/plugin-vue";
import { build as vite } from "vite";
import webpack from "webpack";

const here = fileURLToPath(new URL(".", import.meta.url));
const tools = createRequire(new URL("../browser/", import.meta.url));
const { build: esbuild } = tools("esbuild");
const [tarball] = process.argv.slice(2);
if (!tarball) throw new Error("usage: node build.mjs TARBALL");
const built = join(here, "built");
const own = join(here, "node_modules/unmuddle");

const all = createHash("sha256");
for (const file of readdirSync(join(here, "apps"), { recursive: true, withFileTypes: true })) {
  if (file.isFile()) all.update(file.name).update(readFileSync(join(file.parentPath, file.name)));
}
for (const file of [tarball, join(here, "package-lock.json"), join(here, "build.mjs")]) all.update(readFileSync(file));
const made = all.digest("hex");
const stamp = join(built, ".made-of");
if (existsSync(stamp) && readFileSync(stamp, "utf8") === made && existsSync(own)) {
  console.log("  apps: ready");
  process.exit();
}

rmSync(built, { recursive: true, force: true });
rmSync(own, { recursive: true, force: true });
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
execFileSync(npm, ["install", "--no-save", "--no-audit", "--no-fund", "--offline", "--loglevel=error", tarball], { cwd: here, stdio: "inherit" });

for (const [name, plugin] of /** @type {const} */ ([["react", react()], ["vue", vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("unmuddle-") } } })]])) {
  await vite({
    root: join(here, "apps", name),
    configFile: false,
    base: "./",
    logLevel: "warn",
    plugins: [plugin],
    build: { outDir: join(built, name), target: "es2022", emptyOutDir: true, chunkSizeWarningLimit: 4000 },
  });
}

await new Promise((done, fail) =>
  webpack(
    {
      mode: "production",
      context: join(here, "apps/webpack"),
      entry: "./main.js",
      output: { path: join(built, "webpack"), filename: "main.js", publicPath: "auto" },
      performance: { hints: false },
    },
    (error, stats) => (error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString("errors-warnings"))) : done(undefined)),
  ),
);
cpSync(join(here, "apps/webpack/index.html"), join(built, "webpack/index.html"));

cpSync(join(here, "apps/plain"), join(built, "plain"), { recursive: true });
cpSync(join(here, "apps/theme"), join(built, "theme"), { recursive: true });
const hash = createHash("sha384").update(readFileSync(join(own, "unmuddle-check.js"))).digest("base64");
const page = join(built, "theme/index.html");
writeFileSync(page, readFileSync(page, "utf8").replace("@INTEGRITY@", `sha384-${hash}`));

mkdirSync(join(built, "worker"), { recursive: true });
await esbuild({
  entryPoints: [join(here, "apps/worker/worker.js")],
  outfile: join(built, "worker/worker.js"),
  bundle: true,
  format: "esm",
  conditions: ["workerd"],
  external: ["*.wasm"],
  logLevel: "warning",
});
cpSync(join(own, "unmuddle_bg.wasm"), join(built, "worker/unmuddle_bg.wasm"));
cpSync(join(here, "apps/worker/config.capnp"), join(built, "worker/config.capnp"));
writeFileSync(stamp, made);
