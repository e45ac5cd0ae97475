// What others have built with the packed package: served as any host would, under a strict policy.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";

export { expect };

/** The folder with the apps, what they became, and what is installed. */
export const CONSUMERS = fileURLToPath(new URL("../../consumers/", import.meta.url));

/** Frameworks have policies of their own for Trusted Types; all else is as strict as can be. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; worker-src 'self'; img-src 'self'; base-uri 'none'";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

/** Every test fails when its page asks another host, breaks its policy, or throws. */
export const test = base.extend({
  baseURL: async ({}, use) => {
    const server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://host");
      const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
      const folder = path.startsWith("/node_modules/unmuddle/") ? CONSUMERS : join(CONSUMERS, "built");
      try {
        if (path.includes("..")) throw new Error("outside");
        const file = await readFile(join(folder, path));
        response.writeHead(200, { "Content-Type": TYPES[extname(path)] ?? "", "Content-Security-Policy": POLICY }).end(file);
      } catch {
        response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
      }
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const address = server.address();
    await use(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`);
    server.closeAllConnections();
    server.close();
  },
  page: async ({ page, baseURL }, use) => {
    /** @type {string[]} */
    const wrongs = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL ?? "none") && !url.startsWith("data:")) wrongs.push(`asked for ${url}`);
    });
    page.on("pageerror", (error) => wrongs.push(`threw ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") wrongs.push(`logged ${message.text()}`);
    });
    await use(page);
    expect(wrongs).toEqual([]);
  },
});
