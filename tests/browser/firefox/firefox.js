// Firefox with the extension in it, and the popup opened as people open it: by the toolbar's
// button. WebDriver does not count popups among its windows, so the popup is read from the
// browser's own side, through its message manager.

import { fileURLToPath } from "node:url";
import { Builder } from "selenium-webdriver";
import { Context, Options, ServiceBuilder } from "selenium-webdriver/firefox.js";
import { dist } from "../extension/places.js";

/** @import { Driver } from "selenium-webdriver/firefox.js" */

/** Starts Firefox with the extension as it is shipped. */
export async function startFirefox() {
  const options = new Options().addArguments("-headless");
  options.setBinary(process.env.FIREFOX ?? "/usr/bin/firefox-esr");
  const driver = process.env.GECKODRIVER ?? fileURLToPath(new URL("../tools/bin/geckodriver", dist));
  const service = new ServiceBuilder(driver).addArguments("--allow-system-access");
  const builder = new Builder().forBrowser("firefox");
  const firefox = /** @type {Driver} */ (
    await builder.setFirefoxOptions(options).setFirefoxService(service).build()
  );
  const zip = fileURLToPath(new URL("unmuddle-extension-firefox.zip", dist));
  const id = await firefox.installAddon(zip, true);
  await closeWelcome(firefox);
  return new Firefox(firefox, id);
}

/**
 * Closes the first page, which opens once when the extension is installed.
 * @param {Driver} driver
 */
async function closeWelcome(driver) {
  const [first] = await driver.getAllWindowHandles();
  const opened = async () => (await driver.getAllWindowHandles()).find((handle) => handle !== first);
  const welcome = await driver.wait(opened, 20_000, "the first page");
  await driver.switchTo().window(String(welcome));
  await driver.close();
  await driver.switchTo().window(String(first));
}

export class Firefox {
  /**
   * @param {Driver} driver
   * @param {string} id the extension's
   */
  constructor(driver, id) {
    this.driver = driver;
    this.id = id;
  }

  /**
   * Runs a script in the page, after going there.
   * @param {string} url
   * @param {string} script
   */
  async open(url, script) {
    await this.driver.get(url);
    return this.driver.executeScript(script);
  }

  /** Presses the extension's button, which grants `activeTab` as a click does. */
  async openPopup() {
    await this.#inBrowser(
      `const [id] = arguments;
       const { ExtensionParent } = ChromeUtils.importESModule(
         "resource://gre/modules/ExtensionParent.sys.mjs");
       const { extension } = WebExtensionPolicy.getByID(id);
       const window = Services.wm.getMostRecentWindow("navigator:browser");
       ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      this.id,
    );
    await this.waitInPopup("document.readyState === 'complete'");
  }

  /**
   * The address of one of our own pages.
   * @param {string} name
   */
  async ownPage(name) {
    const host = await this.#inBrowser("return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname", this.id);
    return `moz-extension://${host}/${name}.html`;
  }

  /** Opens the sidebar, as its entry in the browser's menu does, and waits until it is there. */
  async openSidebar() {
    await this.#inBrowser(
      `const [id] = arguments;
       const window = Services.wm.getMostRecentWindow("navigator:browser");
       const { ExtensionCommon } = ChromeUtils.importESModule("resource://gre/modules/ExtensionCommon.sys.mjs");
       window.SidebarController.show(ExtensionCommon.makeWidgetId(id) + "-sidebar-action");`,
      this.id,
    );
  }

  /** The words of our page in the sidebar; none while it is not there. @returns {Promise<string>} */
  async sidebarWords() {
    await this.driver.setContext(Context.CHROME);
    try {
      return await this.driver.executeAsyncScript(
        `const done = arguments[0];
         const window = Services.wm.getMostRecentWindow("navigator:browser");
         const frame = window.document.getElementById("sidebar")?.contentDocument;
         const manager = frame?.getElementById("webext-panels-browser")?.messageManager;
         if (!manager) return done("");
         const receive = ({ data }) => { manager.removeMessageListener("unmuddle:words", receive); done(data); };
         manager.addMessageListener("unmuddle:words", receive);
         manager.loadFrameScript("data:," + encodeURIComponent(
           'sendAsyncMessage("unmuddle:words", content.document.body?.innerText ?? "")'), false);
         window.setTimeout(() => done(""), 2000);`,
      );
    } finally {
      await this.driver.setContext(Context.CONTENT);
    }
  }

  /** Closes the popup, as a click beside it does. */
  async closePopup() {
    await this.#inBrowser(
      `const window = Services.wm.getMostRecentWindow("navigator:browser");
       window.document.querySelector(".webextension-popup-browser").closest("panel").hidePopup();`,
    );
    while (await this.#inBrowser(POPUP_THERE));
  }

  /**
   * The value of an expression in the popup, or undefined while there is no popup.
   * @param {string} expression
   * @returns {Promise<any>}
   */
  async inPopup(expression) {
    if (!(await this.#inBrowser(POPUP_THERE))) return undefined;
    // The frame script runs beside the popup, with its document at hand.
    const frameScript = `{ const { document } = content;
      sendAsyncMessage("unmuddle:test", { value: (() => { try { return ${expression} } catch (error) {
        return undefined } })() }); }`;
    await this.driver.setContext(Context.CHROME);
    try {
      return await this.driver.executeAsyncScript(
        `const [source, done] = arguments;
         const window = Services.wm.getMostRecentWindow("navigator:browser");
         // While it opens, Firefox may swap the popup's browser for another; that one is asked again.
         let asked;
         const ask = () => {
           const popup = window.document.querySelector(".webextension-popup-browser");
           if (!popup?.messageManager || popup.messageManager === asked) return;
           asked = popup.messageManager;
           asked.addMessageListener("unmuddle:test", receive);
           asked.loadFrameScript("data:," + encodeURIComponent(source), false);
         };
         const receive = ({ data, target }) => {
           target.messageManager?.removeMessageListener("unmuddle:test", receive);
           window.clearInterval(again);
           done(data.value);
         };
         const again = window.setInterval(ask, 50);
         ask();`,
        frameScript,
      );
    } finally {
      await this.driver.setContext(Context.CONTENT);
    }
  }

  /**
   * Waits until the expression is true in the popup.
   * @param {string} expression
   */
  async waitInPopup(expression) {
    await this.driver.wait(async () => Boolean(await this.inPopup(expression)), 20_000, expression);
  }

  /**
   * Gives the extension hosts, as people do when the browser asks them.
   * @param {string[]} origins
   * @returns {Promise<void>}
   */
  async allow(origins) {
    await this.#inBrowser(
      `const [id, origins] = arguments;
       const { ExtensionPermissions } = ChromeUtils.importESModule(
         "resource://gre/modules/ExtensionPermissions.sys.mjs");
       const { extension } = WebExtensionPolicy.getByID(id);
       return ExtensionPermissions.add(id, { permissions: [], origins }, extension);`,
      this.id,
      origins,
    );
  }

  /**
   * The value of an expression beside the page in front, which may look into closed shadow roots;
   * `hosts` are our elements in it and in the frames of its origin.
   * @param {string} expression
   * @returns {Promise<any>}
   */
  async inTab(expression) {
    const frameScript = `{ const frames = [content];
      for (const frame of frames) for (let at = 0; at < frame.length; at++) frames.push(frame[at]);
      const roots = (document) => [...document.querySelectorAll("*")].flatMap((one) => {
        const root = one.openOrClosedShadowRoot;
        return root && one.localName !== "unmuddle-host" ? [root, ...roots(root)] : [];
      });
      const hosts = frames.flatMap(({ document }) => [document, ...roots(document)])
        .flatMap((root) => [...root.querySelectorAll("unmuddle-host")]);
      const inside = hosts.map((host) => host.openOrClosedShadowRoot);
      const part = (selector) => inside.map((root) => root.querySelector(selector)).find((one) => one?.checkVisibility());
      // Lists of another side of the page cannot be walked, but called.
      const rangesIn = (frame) => {
        const ranges = [];
        frame.CSS.highlights.get("unmuddle-finding")?.forEach((range) => ranges.push(range));
        return ranges;
      };
      let value;
      try { value = ${expression} } catch (error) { value = { error: String(error) } }
      sendAsyncMessage("unmuddle:tab", { value }); }`;
    await this.driver.setContext(Context.CHROME);
    try {
      return await this.driver.executeAsyncScript(
        `const [source, done] = arguments;
         const manager = Services.wm.getMostRecentWindow("navigator:browser").gBrowser.selectedBrowser.messageManager;
         const receive = ({ data }) => {
           manager.removeMessageListener("unmuddle:tab", receive);
           done(data.value);
         };
         manager.addMessageListener("unmuddle:tab", receive);
         manager.loadFrameScript("data:," + encodeURIComponent(source), false);`,
        frameScript,
      );
    } finally {
      await this.driver.setContext(Context.CONTENT);
    }
  }

  /**
   * Starts to note every request that this extension causes.
   * @returns {Promise<void>}
   */
  async watchRequests() {
    await this.#inBrowser(
      `const [id] = arguments;
       const host = WebExtensionPolicy.getByID(id).mozExtensionHostname;
       const window = Services.wm.getMostRecentWindow("navigator:browser");
       const seen = (window.unmuddleSeen = { all: 0, ours: [] });
       window.unmuddleObserver = (subject) => {
         const channel = subject.QueryInterface(Ci.nsIChannel);
         const asker = channel.loadInfo.loadingPrincipal ?? channel.loadInfo.triggeringPrincipal;
         seen.all += 1;
         if (asker?.spec?.includes(host) || asker?.origin?.includes(host)) seen.ours.push(channel.URI.spec);
       };
       Services.obs.addObserver(window.unmuddleObserver, "http-on-modify-request");`,
      this.id,
    );
  }

  /**
   * What was noted: how many requests there were, and those that the extension caused.
   * @returns {Promise<{ all: number, ours: string[] }>}
   */
  seenRequests() {
    return this.#inBrowser(
      `return Services.wm.getMostRecentWindow("navigator:browser").unmuddleSeen;`,
    );
  }

  async close() {
    await this.driver.quit();
  }

  /**
   * Runs a script with the browser's own powers.
   * @param {string} script
   * @param {unknown[]} given
   * @returns {Promise<any>}
   */
  async #inBrowser(script, ...given) {
    await this.driver.setContext(Context.CHROME);
    try {
      return await this.driver.executeScript(script, ...given);
    } finally {
      await this.driver.setContext(Context.CONTENT);
    }
  }
}

const POPUP_THERE = `
  const window = Services.wm.getMostRecentWindow("navigator:browser");
  const popup = window.document.querySelector(".webextension-popup-browser");
  return Boolean(popup?.currentURI?.spec.endsWith("/popup.html"));`;
