// The pages that the extension is tried on, on a server of the test's own.

import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { JOB_PAGES, SURROUNDED } from "./job-ads.js";

/** Nobody could take this for anything but selling. */
export const SELLING = "Only 3 spaces left! £497. Order now.";

/** A job ad that is known by its words. */
export const JOB_AD =
  "Requirements: two years of experience.\nYou will make 60 cold calls a day, close new accounts and report to the manager.\n" +
  "Salary: £24,000 a year plus commission.";

/** A story, told for its own sake. */
export const STORY =
  "Last spring a boy wheeled in a bicycle older than his father. We soaked the chain overnight, " +
  "and he came back after school to help us. His grandmother rode it to the mill for thirty years.";

/** What must never be read. */
export const SECRET = "correct horse battery staple";

/** A page that forbids everything it can. */
const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'nonce-fixture'; require-trusted-types-for 'script'; " +
    "trusted-types 'none'; sandbox allow-scripts allow-same-origin",
};

/**
 * @param {string} body
 * @param {Record<string, string>} [headers]
 */
function page(body, headers = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fixture</title>${body}`;
  return { body: html, headers: { "content-type": "text/html; charset=utf-8", ...headers } };
}

/** @param {"open" | "closed"} mode */
function shadow(mode) {
  return page(`<div id="host"></div><script>
    const root = host.attachShadow({ mode: ${JSON.stringify(mode)} });
    root.innerHTML = '<div><div id="inner"></div></div>';
    const deep = root.getElementById("inner").attachShadow({ mode: ${JSON.stringify(mode)} });
    deep.innerHTML = '<div contenteditable="true"><p>${SELLING}</p></div>';
    window.focusDeep = () => deep.querySelector("[contenteditable]").focus();
    window.selectDeep = () => {
      focusDeep();
      const range = document.createRange();
      range.selectNodeContents(deep.querySelector("p"));
      (deep.getSelection?.() ?? getSelection()).setBaseAndExtent(
        range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    };
  </script>`);
}

/** @type {Record<string, { body: string, headers: Record<string, string> }>} */
const PAGES = {
  "/textarea": page(`<h1>Compose</h1><p>${STORY}</p><textarea id="field">${SELLING}</textarea>`),
  "/box": page(`<h1>Compose</h1><textarea id="field"></textarea><p style="height: 90rem">${STORY}</p>`),
  "/line": page(`<p>${STORY}</p><input id="field" style="width: 700px; height: 50px; padding: 3px 9px">`),
  "/input": page(`<p>${STORY}</p><input id="field" value="${SELLING}">`),
  "/editable": page(`<p>${STORY}</p>
    <div id="field" contenteditable="true"><p>Only 3 spaces left! £497.</p><p>Order now.</p></div>`),
  "/article": page(`<nav><a href="/">Home</a></nav><main><h1>The old bicycle</h1><p>${STORY}</p>
    <p id="selling">${SELLING}</p></main><textarea>${SECRET}</textarea>
    <div contenteditable="true">${SECRET}</div><input value="${SECRET}">`),
  "/open": shadow("open"),
  "/closed": shadow("closed"),
  "/strict": page(`<p>${STORY}</p><textarea id="field">${SELLING}</textarea>`, STRICT),
  "/frame": page(`<p>${STORY}</p><iframe id="frame" src="/textarea"></iframe>`),
  "/dialog": page(`<button id="write">Write</button><dialog id="dialog"><p>A dialog</p>
    <div id="field" contenteditable="true">${SELLING}</div><button id="send">Send</button></dialog>
    <script>write.onclick = () => { dialog.showModal(); field.focus(); };</script>`),
  "/trap": page(`<div id="trap" role="dialog" aria-modal="true"><textarea id="field" rows="4">${SELLING}</textarea>
    <button id="send">Send</button></div><p id="outside">Outside</p><script>
    window.outside = [];
    addEventListener("focusin", (event) => { if (!trap.contains(event.target)) { window.outside.push("focus"); field.focus(); } }, true);
    for (const type of ["pointerdown", "mousedown", "click", "keydown"]) {
      addEventListener(type, (event) => { if (!trap.contains(event.target)) window.outside.push(type); }, true);
    }</script>`),
  "/sandbox": page(`<iframe id="frame" sandbox="allow-scripts" width="600" height="300" srcdoc="<textarea id=field rows=4>${SELLING}</textarea>"></iframe>
    <iframe id="mute" sandbox width="600" height="300" srcdoc="<div id=field contenteditable>${SELLING}</div>"></iframe>`),
  "/buttons": page(`<div style="width: 420px; margin: 80px 200px; position: relative">
    <textarea id="field" style="display: block; width: 100%; height: 90px">${SELLING}</textarea>
    <div style="display: flex; height: 44px">${'<button style="flex: 1">Post</button>'.repeat(3)}</div></div>`),
  "/hostile": page(`<div id="field" contenteditable="true">${SELLING}</div><script>
    const lie = () => { throw new Error("lied to"); };
    for (const proto of [Node, Element, HTMLElement, Document, Range, EventTarget, MutationObserver, CSSStyleSheet, Text].map((one) => one.prototype)) {
      for (const name of Object.getOwnPropertyNames(proto)) {
        if (/^(attachShadow|append|appendChild|remove|matches|closest|querySelector|querySelectorAll|getBoundingClientRect|getClientRects|setStart|setEnd|observe|replaceSync|showPopover|cloneNode|contains)$/.test(name)) {
          Object.defineProperty(proto, name, { value: lie, configurable: true });
        }
      }
    }
    Element.prototype.attachShadow = function () { window.caught = true; return lie(); };
    Object.defineProperty(HTMLElement.prototype, "innerText", { get: lie });
    window.requestIdleCallback = window.setTimeout = lie;
    window.chrome = { runtime: { id: "forged", sendMessage: lie } };
    let flood = 0;
    const text = document.createTextNode("");
    document.getElementById("field").insertBefore(text, null);
    setInterval(() => { for (let i = 0; i < 300; i++) text.data = (flood++ % 2) ? " " : ""; }, 10);
    setInterval(() => {
      postMessage({ type: "compose_draft", text: "forged", channel: "advert", title: "" }, "*");
      document.dispatchEvent(new CustomEvent("focusin", { bubbles: true }));
      document.querySelectorAll;
      for (const one of document.getElementsByTagName("unmuddle-host")) {
        one.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 40, clientY: 40 }));
        one.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true }));
      }
    }, 50);</script>
    <script type="application/ld+json">{"@type":"JobPosting","title":"<script>alert(1)<\/script>"}</script>`),
  "/empty": page(""),
  "/job": page(`<title>Marketing Assistant</title>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
      "title":"Marketing Assistant","datePosted":"2026-01-05",
      "hiringOrganization":{"@type":"Organization","name":"Oak & Ash"},
      "incentiveCompensation":"Uncapped commission, paid per sale",
      "description":"<p>What you will do</p><ul><li>Make 80 cold calls a day</li><li>Knock on doors and sign people up</li><li>Close new accounts and hit a weekly sales target</li></ul>"}</script>
    <main><h1>Marketing Assistant</h1><p>What you will do</p><ul><li>Make 80 cold calls a day</li>
    <li>Knock on doors and sign people up</li>
    <li>Close new accounts and hit a weekly sales target</li></ul></main>`),
};

/** A page of one site with an editor of another one in it. @param {string} url */
function framed(url) {
  return page(`<p>${STORY}</p><iframe id="frame" width="700" height="400" src="${url}"></iframe>`);
}

/** Fields that hold a secret, and why each is left alone. */
export const PRIVATE_FIELDS = {
  password: `<input id="field" type="password" value="${SECRET}">`,
  "shown password": `<input id="field" name="new_password" value="${SECRET}">`,
  "dotted text": `<input id="field" style="-webkit-text-security: disc" value="${SECRET}">`,
  "one-time code": `<input id="field" autocomplete="one-time-code" value="${SECRET}">`,
  "card number": `<input id="field" autocomplete="section-pay cc-number" value="${SECRET}">`,
  email: `<input id="field" type="email" value="${SECRET}">`,
  "web address": `<input id="field" type="url" value="${SECRET}">`,
  telephone: `<input id="field" type="tel" value="${SECRET}">`,
  number: `<input id="field" inputmode="numeric" value="${SECRET}">`,
  search: `<input id="field" type="search" value="${SECRET}">`,
  "search box": `<div role="search"><textarea id="field">${SECRET}</textarea></div>`,
  combobox: `<input id="field" role="combobox" value="${SECRET}">`,
  "switched off": `<div data-unmuddle="off"><textarea id="field">${SECRET}</textarea></div>`,
  "no spelling": `<textarea id="field" spellcheck="false">${SECRET}</textarea>`,
  "no spelling, rich": `<div id="field" contenteditable spellcheck="false">${SECRET}</div>`,
  "read only": `<textarea id="field" readonly>${SECRET}</textarea>`,
};

for (const [name, field] of Object.entries(PRIVATE_FIELDS)) {
  PAGES[privatePath(name)] = page(`<h1>Sign in</h1><p>${STORY}</p>${field}`);
}

for (const [path, body] of Object.entries({ ...JOB_PAGES, "/surrounded": SURROUNDED })) PAGES[path] = page(body);

/** @param {string} name */
export function privatePath(name) {
  return `/private/${name.replace(/\W+/g, "-")}`;
}

/** Where `tests/editors` leaves its pages. */
const EDITORS = new URL("../../editors/built/", import.meta.url);

/**
 * The page of an editor, by `/editors/NAME`.
 * @param {string} path
 */
function editorPage(path) {
  const [, name] = /^\/editors\/([\w-]+)$/.exec(path) ?? [];
  const file = new URL(`${name}.html`, EDITORS);
  if (!name || !existsSync(file)) return undefined;
  return { body: readFileSync(file, "utf8"), headers: { "content-type": "text/html; charset=utf-8" } };
}

/**
 * Serves the fixtures, and anything else that `more` holds.
 * @param {Record<string, string>} [more] bodies by path
 */
export async function serve(more = {}) {
  const pages = { ...PAGES };
  for (const [path, body] of Object.entries(more)) pages[path] = page(body);
  const server = createServer((request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    const found = pages[path] ?? editorPage(path);
    // Browsers ask for an icon, and tell the page when there is none.
    const missing = path === "/favicon.ico" ? 204 : 404;
    response.writeHead(found ? 200 : missing, found?.headers ?? {});
    response.end(found?.body ?? "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    /** The same server, seen by browsers as another site. */
    elsewhere: `http://localhost:${address.port}`,
    close: () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      return closed;
    },
  };
}
