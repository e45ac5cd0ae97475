// Builds a page for every editor: `pages/NAME.js` becomes `built/NAME.html` with its script and its
// styles in it, so that a server has one file to give.

import { readdir, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { build } from "esbuild";

const here = new URL("./", import.meta.url);
const built = new URL("built/", here);

await rm(built, { recursive: true, force: true });
await mkdir(built, { recursive: true });
for (const file of await readdir(new URL("pages/", here))) {
  const name = file.replace(/\.js$/, "");
  const { outputFiles } = await build({
    entryPoints: [new URL(`pages/${file}`, here).pathname],
    outdir: built.pathname,
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2023",
    // What Gutenberg makes smaller pictures with weighs more than all the editors together.
    alias: { "@wordpress/vips/worker": "./nothing.js", "@wordpress/vips": "./nothing.js" },
    define: { "process.env.NODE_ENV": '"production"', global: "globalThis" },
    loader: { ".svg": "dataurl", ".woff2": "dataurl" },
    logLevel: "warning",
  });
  const style = outputFiles.find(({ path }) => path.endsWith(".css"))?.text ?? "";
  const script = outputFiles.find(({ path }) => path.endsWith(".js"))?.text ?? "";
  const page = await readFile(new URL("page.html", here), "utf8");
  const html = page
    .replace("/*style*/", () => style)
    .replace("/*script*/", () => script.replaceAll("</script", "<\\/script"));
  await writeFile(new URL(`${name}.html`, built), html);
}
