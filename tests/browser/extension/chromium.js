// Chromium with the extension in it, and the popup opened as people open it: by the toolbar's
// button. That button is what grants `activeTab`, so nothing in the extension is changed for tests.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import config, { chromeFlags } from "../playwright.config.js";

/** @import { BrowserContext, CDPSession, Page } from "@playwright/test" */

/**
 * Starts Chromium with one extension.
 * @param {string} folder the extension's
 * @param {string[]} [flags]
 * @param {string} [kept] the profile of an earlier one, to go on with
 */
export async function startChromium(folder, flags = [], kept = undefined) {
  const profile = kept ?? (await mkdtemp(join(tmpdir(), "unmuddle-chromium-")));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: config.use?.launchOptions?.executablePath,
    headless: false,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--headless=new",
      ...chromeFlags,
      // Lets the debugger press the toolbar's button.
      "--enable-unsafe-extension-debugging",
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...flags,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const debug = await context.browser()?.newBrowserCDPSession();
  if (!debug) throw new Error("The browser has no debugger.");
  const id = new URL(worker.url()).host;
  await closeWelcome(context, id);
  return new Chromium(context, debug, id, profile);
}

/**
 * Closes the first page, which opens once when the extension is installed.
 * @param {BrowserContext} context
 * @param {string} id
 */
async function closeWelcome(context, id) {
  const isIt = (/** @type {Page} */ page) => page.url() === `chrome-extension://${id}/welcome.html`;
  while (!context.pages().some(isIt)) await new Promise((soon) => setTimeout(soon, 50));
  for (const page of context.pages().filter(isIt)) await page.close();
}

export class Chromium {
  #opened = 0;

  /**
   * @param {BrowserContext} context
   * @param {CDPSession} debug
   * @param {string} id the extension's
   * @param {string} profile
   */
  constructor(context, debug, id, profile) {
    this.context = context;
    this.debug = debug;
    this.id = id;
    this.profile = profile;
  }

  /**
   * A tab at that address, with a mark of its own by which the debugger can tell it from others.
   * @param {string} url
   */
  async open(url) {
    const page = await this.context.newPage();
    await page.goto(`${url}#tab${++this.#opened}`);
    return page;
  }

  /**
   * Presses the extension's button while `page` is in front.
   * @param {Page} page
   */
  async openPopup(page) {
    await page.bringToFront();
    const before = new Set(await this.#pages("popup.html"));
    await this.debug.send("Extensions.triggerAction", { id: this.id, targetId: await this.#tab(page) });
    for (;;) {
      const popup = (await this.#pages("popup.html")).find((target) => !before.has(target));
      if (popup) return Popup.attach(this.debug, popup);
    }
  }

  /** Stops the background, as the browser does when it is idle. */
  async stopBackground() {
    const workers = await this.#targets("service_worker");
    for (const { targetId } of workers) await this.debug.send("Target.closeTarget", { targetId });
    while ((await this.#targets("service_worker")).length > 0);
  }

  /** Empties what the extension remembers, as if it had just been installed. */
  async forget() {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/popup.html`);
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close();
  }

  /** How many backgrounds run. */
  async backgrounds() {
    return (await this.#targets("service_worker")).length;
  }

  /** Ends the browser; its profile stays for the next one. */
  async quit() {
    await this.context.close();
  }

  async close() {
    await this.quit();
    await rm(this.profile, { recursive: true, force: true });
  }

  /** The side panel, once it is there; it is driven as the popup is. */
  async sidePanel() {
    for (;;) {
      const [panel] = await this.#pages("panel.html");
      if (panel) return Popup.attach(this.debug, panel);
    }
  }

  /**
   * Our pages of that name that are open.
   * @param {string} name
   */
  async #pages(name) {
    const pages = await this.#targets("page");
    const ours = pages.filter(({ url }) => url === `chrome-extension://${this.id}/${name}`);
    return ours.map((target) => target.targetId);
  }

  /** @param {string} type */
  async #targets(type) {
    const { targetInfos } = await this.debug.send("Target.getTargets", { filter: [{ type }] });
    return targetInfos;
  }

  /**
   * The id of the tab that shows `page`: the button wants a tab, not the document in it.
   * @param {Page} page
   */
  async #tab(page) {
    const tabs = await this.#targets("tab");
    const found = tabs.filter((tab) => tab.url === page.url());
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} tabs show ${page.url()}`);
    return only.targetId;
  }
}

/** The real popup. Playwright does not count it among its pages, so it is driven by the debugger. */
export class Popup {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  #waiting = new Map();
  #sent = 0;
  closed = false;

  /**
   * @param {CDPSession} debug
   * @param {string} session
   */
  constructor(debug, session) {
    this.debug = debug;
    this.session = session;
    debug.on("Target.receivedMessageFromTarget", ({ sessionId, message }) => {
      if (sessionId === session) this.#receive(JSON.parse(message));
    });
    debug.on("Target.detachedFromTarget", ({ sessionId }) => {
      if (sessionId === session) this.#end();
    });
  }

  /**
   * @param {CDPSession} debug
   * @param {string} targetId
   */
  static async attach(debug, targetId) {
    const { sessionId } = await debug.send("Target.attachToTarget", { targetId, flatten: false });
    return new Popup(debug, sessionId);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  send(method, params = {}) {
    const id = ++this.#sent;
    const message = JSON.stringify({ id, method, params });
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.debug.send("Target.sendMessageToTarget", { sessionId: this.session, message }).catch(reject);
    });
  }

  /**
   * Runs a function in the popup.
   * @template Result
   * @template {unknown[]} Arguments
   * @param {(...given: Arguments) => Result | Promise<Result>} run
   * @param {Arguments} given
   * @returns {Promise<Result>}
   */
  async run(run, ...given) {
    const expression = `(${run})(...${JSON.stringify(given)})`;
    const reply = await this.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
    return reply.result.value;
  }

  /**
   * The words of an element, as they are shown; empty while it is not there or hidden.
   * @param {string} selector
   */
  text(selector) {
    return this.run((selector) => {
      const element = document.querySelector(selector);
      return element instanceof HTMLElement && element.checkVisibility() ? element.innerText.trim() : "";
    }, selector);
  }

  /** All that the extension's scripts take from the page, with the permission that it has now. */
  taken() {
    return this.run(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab?.id ?? 0, allFrames: true };
      const results = [];
      for (const file of ["page/focused_words.js", "page/main_words.js"]) {
        results.push(await chrome.scripting.executeScript({ target, files: [file] }));
      }
      await chrome.scripting.executeScript({ target, files: ["page/article.js"] });
      const func = () => Object(globalThis).unmuddleArticle?.();
      results.push(await chrome.scripting.executeScript({ target, func }));
      return JSON.stringify(results);
    });
  }

  /** Everything that a reader can see or hear. */
  allText() {
    return this.run(() => document.documentElement.textContent ?? "");
  }

  /**
   * Chooses where the text stands, as the chooser does when a person does.
   * @param {string} channel
   */
  choose(channel) {
    return this.run((channel) => {
      const chooser = /** @type {HTMLSelectElement} */ (document.getElementById("channel"));
      chooser.value = channel;
      chooser.dispatchEvent(new Event("change", { bubbles: true }));
    }, channel);
  }

  /**
   * Presses a key.
   * @param {string} key
   * @param {number} code
   */
  async press(key, code) {
    const event = { key, code: key, windowsVirtualKeyCode: code };
    const text = key === "Enter" ? { text: "\r" } : key === " " ? { text: " " } : {};
    // The key may close the popup before it answers.
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...event, ...text }).catch(() => {});
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event }).catch(() => {});
  }

  /**
   * Presses a part of it by the keyboard, so that the browser knows it for a person's wish.
   * @param {string} selector
   */
  async pressOn(selector) {
    await this.run((selector) => Object(document.querySelector(selector)).focus(), selector);
    await this.press(" ", 32);
  }

  /** @param {Record<string, string>} features such as `prefers-color-scheme` */
  media(features) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    return this.send("Emulation.setEmulatedMedia", { features: list });
  }

  /** A picture of it as it stands. */
  async screenshot() {
    const { data } = await this.send("Page.captureScreenshot", { format: "png" });
    return Buffer.from(data, "base64");
  }

  /** @param {{ id?: number, result?: any, error?: { message: string } }} reply */
  #receive({ id, result, error }) {
    const waiting = this.#waiting.get(id ?? -1);
    this.#waiting.delete(id ?? -1);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  #end() {
    this.closed = true;
    for (const { reject } of this.#waiting.values()) reject(new Error("The popup was closed."));
    this.#waiting.clear();
  }
}
