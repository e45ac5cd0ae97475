// Pages of somebody else's with the elements on them: served under a strict policy, and watched.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test as base, expect } from "@playwright/test";

export { expect };

/** @typedef {import("@playwright/test").Page} Page */

/** The built package. */
export const PACKAGE = join(
  process.env.UNMUDDLE_DIST ?? fileURLToPath(new URL("../../../target/dist", import.meta.url)),
  "npm",
);

/** As strict as a page can be and still have the elements. */
export const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * @typedef {object} PageOptions
 * @property {string} [policy]
 * @property {string} [script] the script that brings the elements; empty for none
 * @property {string} [html] attributes of the root
 * @property {string} [css]
 * @property {string} [head]
 */

/** A host that knows pages by heart and the package from the disk. */
export class Site {
  /** @type {Map<string, { body: string | Buffer, headers: Record<string, string> }>} */
  #files = new Map();
  /** What was asked for. @type {string[]} */
  asked = [];
  /** What is missing. @type {RegExp | undefined} */
  missing;
  /** What forms have sent, by their names. @type {URLSearchParams | undefined} */
  sent;
  url = "";
  #server = createServer((request, response) => void this.#answer(request, response));

  async open() {
    await new Promise((resolve) => this.#server.listen(0, "127.0.0.1", () => resolve(undefined)));
    const address = this.#server.address();
    this.url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/`;
    return this;
  }

  async close() {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * @param {string} path
   * @param {string | Buffer} body
   * @param {Record<string, string>} [headers]
   */
  put(path, body, headers = {}) {
    this.#files.set(`/${path}`, { body, headers });
  }

  /**
   * A page with something on it; its address.
   * @param {string} body
   * @param {PageOptions} [options]
   */
  page(body, { policy = POLICY, script = "npm/define.js", html = 'lang="en"', css = "", head = "" } = {}) {
    this.put("page.css", css);
    const tag = script && `<script type="module" src="/${script}"></script>`;
    this.put(
      "",
      `<!doctype html><html ${html}><head><meta charset="utf-8"><title>A page</title>` +
        `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">${head}${tag}</head><body><main><h1>A page</h1>${body}</main></body></html>`,
      { "Content-Security-Policy": policy },
    );
    return this.url;
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   */
  async #answer(request, response) {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
    this.asked.push(pathname);
    if (pathname === "/favicon.ico") return void response.writeHead(204).end();
    if (searchParams.size > 0) this.sent = searchParams;
    const type = TYPES[extname(pathname)] ?? TYPES[".html"];
    const known = this.#files.get(pathname);
    try {
      if (this.missing?.test(pathname)) throw new Error("missing");
      if (known) return void response.writeHead(200, { "Content-Type": type ?? "", "Access-Control-Allow-Origin": "*", ...known.headers }).end(known.body);
      if (!pathname.startsWith("/npm/") || pathname.includes("..")) throw new Error("missing");
      const file = await readFile(join(PACKAGE, pathname.slice("/npm/".length)));
      // As the servers of packages do, so that other sites may have it.
      response.writeHead(200, { "Content-Type": type ?? "", "Access-Control-Allow-Origin": "*" }).end(file);
    } catch {
      response.writeHead(404, { "Content-Type": "text/html" }).end("There is no such page.");
    }
  }
}

/** A post that sells, and one that doesn't. */
export const SELLING = "We planted the first row on Monday.\n\nOnly 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.";
export const TELLING = "We planted the first row on Monday. The soil was cold, and the robin watched us all morning.";
/** A job ad that is known by its words. */
export const JOB_AD =
  "Requirements: two years of experience.\nYou will make 60 cold calls a day, close new accounts and report to the manager.\n" +
  "Salary: £24,000 a year plus commission.";

/**
 * Every test fails when the page asks another host, breaks its policy, or throws; what is expected to
 * go wrong is said beforehand by `pardon`.
 * @type {import("@playwright/test").TestType<import("@playwright/test").PlaywrightTestArgs & import("@playwright/test").PlaywrightTestOptions & { site: Site, pardon: RegExp[] }, import("@playwright/test").PlaywrightWorkerArgs & import("@playwright/test").PlaywrightWorkerOptions>}
 */
export const test = base.extend({
  site: async ({}, use) => {
    const site = await new Site().open();
    await use(site);
    await site.close();
  },
  pardon: async ({}, use) => use([]),
  page: async ({ page, site, pardon }, use) => {
    /** @type {string[]} */
    const wrongs = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (`${url.origin}/` !== site.url && url.protocol !== "data:") wrongs.push(`asked for ${url.href}`);
    });
    page.on("pageerror", (error) => wrongs.push(`threw ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") wrongs.push(`logged ${message.text()}`);
    });
    await page.addInitScript(() => {
      const seen = { assess: /** @type {any[]} */ ([]), error: /** @type {any[]} */ ([]), result: /** @type {any[]} */ ([]) };
      Object.assign(globalThis, { seen });
      for (const name of /** @type {const} */ (["assess", "error", "result"])) {
        document.addEventListener(`unmuddle-${name}`, (event) => {
          const { detail } = /** @type {CustomEvent} */ (event);
          seen[name].push(name === "error" ? { code: detail.code, message: detail.message } : detail);
        });
      }
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await use(page);
    expect(wrongs.filter((wrong) => !pardon.some((known) => known.test(wrong)))).toEqual([]);
  },
});

/**
 * What the page was told so far.
 * @param {Page} page
 * @param {"assess" | "error" | "result"} name
 * @returns {Promise<any[]>}
 */
export function told(page, name) {
  return page.evaluate((name) => /** @type {any} */ (globalThis).seen[name], name);
}
