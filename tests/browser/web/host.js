// A plain static host that knows nothing of the site: files below some path, no header but the
// type, and a page for what is missing. It can be given another version of a file, and be closed.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built site; without a build, what `cargo xtask serve --offline` has made. */
const SITE = process.env.UNMUDDLE_DIST
  ? join(process.env.UNMUDDLE_DIST, "web")
  : fileURLToPath(new URL("../../../target/serve/web", import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** @typedef {{ version: string, rules: string, files: Record<string, string> }} Kept */

/** Starts a host for the site below a path. */
export async function host(below = "/some/path/") {
  /** @type {Map<string, string>} */
  const changed = new Map();
  /** @type {string[]} */
  const asked = [];

  /** @param {string} file */
  const read = async (file) => changed.get(file) ?? (await readFile(join(SITE, file)));

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host");
    const inside = pathname.startsWith(below) ? decodeURI(pathname.slice(below.length)) : "..";
    asked.push(inside);
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    /** @param {number} status @param {string} name @param {string | Buffer} body */
    const send = (status, name, body) =>
      response.writeHead(status, { "Content-Type": TYPES[extname(name)] ?? "" }).end(body);
    try {
      if (file.split("/").includes("..")) throw new Error("outside");
      send(200, file, await read(file));
    } catch {
      send(404, "404.html", await read("404.html"));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;

  return {
    url: `http://127.0.0.1:${port}${below}`,
    /** What was asked for, below the path. */
    asked,
    /** Puts another text in the place of a file's. */
    change: async (/** @type {string} */ file, /** @type {(text: string) => string} */ how) => {
      const text = how(String(await read(file)));
      changed.set(file, text);
      return text;
    },
    /**
     * Puts a newer version in the place of the site: a page that says something else, and perhaps
     * other rules.
     * @param {{ file: string, how: (text: string) => string, rules?: boolean }} newer
     */
    async renew({ file, how, rules }) {
      const text = await this.change(file, how);
      const hash = createHash("sha256").update(text).digest("base64");
      await this.change("sw.js", (worker) =>
        worker.replace(/const SITE = (\{.*\});/, (_, json) => {
          /** @type {Kept} */
          const site = JSON.parse(json);
          site.version = `next of ${site.version}`;
          site.files[file] = `sha256-${hash}`;
          if (rules) site.rules = `next of ${site.rules}`;
          return `const SITE = ${JSON.stringify(site)};`;
        }),
      );
    },
    /** Goes away: from then on there is no network. */
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
