// What the tests of composing stand on: sites switched on as people do it, and a look at what our
// script draws, from its own side of the page; the page's side cannot see it.

import { expect } from "@playwright/test";

/** @import { CDPSession, Frame, Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */

/** A box in the window. @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

/**
 * Switches "always check here" on in the popup. The browser asks for the permission in a window that
 * no test can press, so its yes is given beforehand, where people can give it too: in the list of
 * extensions.
 * @param {Chromium} chromium
 * @param {Page} page
 * @param {string[]} [origins] what is allowed, if not the page's own host
 */
export async function alwaysCheck(chromium, page, origins = [hostPattern(page.url())]) {
  await allow(chromium, origins);
  await setAlways(chromium, page, true);
}

/** @param {string} url */
export function hostPattern(url) {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * Says yes to these permissions before they are asked for.
 * @param {Chromium} chromium
 * @param {string[]} origins
 */
export async function allow(chromium, origins) {
  const list = await chromium.context.newPage();
  await list.goto("chrome://extensions");
  for (const origin of origins) {
    await list.evaluate(
      ({ id, origin }) => Object(chrome).developerPrivate.addHostPermission(id, origin),
      { id: chromium.id, origin },
    );
  }
  await list.close();
}

/**
 * @param {Chromium} chromium
 * @param {Page} page
 * @param {boolean} on
 */
export async function setAlways(chromium, page, on) {
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#site")).not.toBe("");
  const is = () => popup.run(() => Object(document.getElementById("site_always")).checked);
  if ((await is()) !== on) await popup.pressOn("#site_always");
  await expect.poll(is).toBe(on);
  const registered = () =>
    popup.run(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  await expect.poll(registered).toBe(on);
  await popup.send("Runtime.evaluate", { expression: "window.close()" }).catch(() => {});
  await expect.poll(() => popup.closed).toBe(true);
}

/** Our script's side of a frame. */
export class Inside {
  /** @param {CDPSession} session @param {Map<number, string>} contexts @param {Page} page */
  constructor(session, contexts, page) {
    this.session = session;
    this.contexts = contexts;
    this.page = page;
  }

  /**
   * @param {Page} page
   * @param {Frame} [frame] one of another site, which lives in a process of its own
   */
  static async of(page, frame) {
    const session = await page.context().newCDPSession(frame ?? page);
    /** @type {Map<number, string>} */
    const contexts = new Map();
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension:")) contexts.set(context.id, context.auxData?.frameId ?? "");
    });
    session.on("Runtime.executionContextDestroyed", ({ executionContextId }) => contexts.delete(executionContextId));
    session.on("Runtime.executionContextsCleared", () => contexts.clear());
    await session.send("Runtime.enable");
    return new Inside(session, contexts, page);
  }

  /**
   * Runs a function in our script's world; in every frame of the session, the first answer counts
   * that is not undefined.
   * @template Result
   * @template {unknown[]} Arguments
   * @param {(...given: Arguments) => Result | Promise<Result>} run
   * @param {Arguments} given
   * @returns {Promise<Result | undefined>}
   */
  async run(run, ...given) {
    // A script that was left behind by an update has no `chrome.dom`, and draws nothing.
    const expression = `${HELP}; chrome.dom ? (${run})(...${JSON.stringify(given)}) : undefined`;
    for (const contextId of this.contexts.keys()) {
      const reply = await this.session
        .send("Runtime.evaluate", { expression, contextId, awaitPromise: true, returnByValue: true })
        .catch(() => undefined);
      if (reply?.exceptionDetails) throw new Error(reply.exceptionDetails.exception?.description);
      if (reply && reply.result.value !== undefined && reply.result.value !== null) return reply.result.value;
    }
    return undefined;
  }

  /**
   * Runs a library in our script's world.
   * @param {string} source
   */
  async load(source) {
    for (const contextId of this.contexts.keys()) {
      await this.session.send("Runtime.evaluate", { expression: source, contextId });
    }
  }

  /** What of ours has the focus: what it says, or is called where it says nothing; "" for none. */
  async focused() {
    const found = await this.run(() => {
      for (const host of hosts(document)) {
        const element = chrome.dom.openOrClosedShadowRoot(host)?.activeElement;
        if (element instanceof HTMLElement) return element.getAttribute("aria-label") ?? element.innerText.trim();
      }
      return undefined;
    });
    return found ?? "";
  }

  /** Whether our script runs here. */
  async runs() {
    return (await this.run(() => typeof unmuddleRuns === "function" || undefined)) ?? false;
  }

  /** What the chip says, or "" while there is none. */
  async chip() {
    return (await this.run(() => read(".chip"))) ?? "";
  }

  /** What the card says, or "" while it is closed. */
  async card() {
    return (await this.run(() => read(".card"))) ?? "";
  }

  /**
   * Where a part of ours lies.
   * @param {string} selector
   * @returns {Promise<Box | undefined>}
   */
  box(selector) {
    return this.run((selector) => boxOf(part(selector)), selector);
  }

  /**
   * The words that are marked in rich text, a run in a node each, and the boxes they are marked in.
   * @param {string} [kind]
   * @returns {Promise<{ text: string, boxes: Box[] }[]>}
   */
  async marked(kind = "finding") {
    const found = await this.run((kind) => {
      const ranges = [...(CSS.highlights.get(`unmuddle-${kind}`) ?? [])].filter((one) => one instanceof Range);
      return ranges.length === 0 ? undefined : ranges.map((range) => ({
        text: String(range),
        boxes: [...range.getClientRects()].map(plain),
      }));
    }, kind);
    return found ?? [];
  }

  /**
   * Takes what we draw out of sight, for a picture of what lies below.
   * @param {boolean} unseen
   */
  async unseen(unseen) {
    await this.run((unseen) => {
      const body = unseen ? part(".body") : (Object(globalThis).bodyOfOurs ?? undefined);
      Object(globalThis).bodyOfOurs = body;
      if (body) body.style.visibility = unseen ? "hidden" : "";
      return true;
    }, unseen);
  }

  /**
   * The boxes that are drawn over a text control, as far as they are seen.
   * @param {string} [kind]
   * @returns {Promise<Box[]>}
   */
  async drawn(kind = "finding") {
    const found = await this.run((kind) => {
      const marks = parts(`.overlay:not([hidden]) .mark.${kind}`);
      const cut = ["overlay", "page"].map((name) => boxOf(part(`.${name}`)));
      const seen = marks.map(boxOf).map((box) => cut.reduce(within, box)).filter((box) => box && box.right > box.left);
      return seen.length > 0 ? seen : undefined;
    }, kind);
    return /** @type {Box[]} */ (found ?? []);
  }

  /**
   * Presses a part of ours by the mouse, as people do.
   * @param {string} selector
   * @param {string} [text] that it says
   */
  async press(selector, text) {
    /** @type {Box | undefined} */
    let box;
    // As people do, it waits until the part stands still.
    const stands = async () => {
      const before = JSON.stringify(box);
      box = await this.run((selector, text) => {
        const found = parts(selector).find((one) => !text || Object(one).innerText.trim() === text);
        if (!found) return undefined;
        found.scrollIntoView({ block: "nearest" });
        return boxOf(found);
      }, selector, text);
      return box !== undefined && JSON.stringify(box) === before;
    };
    await expect.poll(stands, `${selector} ${text ?? ""}`).toBe(true);
    const { left = 0, top = 0, right = 0, bottom = 0 } = box ?? {};
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }
}

/**
 * Says that it is a post, unless that is known.
 * @param {Inside} inside
 */
export async function choosePost(inside) {
  if ((await inside.chip()).includes("Muddled")) return;
  await inside.press(".chip");
  const card = await inside.card();
  if (!card.includes("Where will people")) await inside.press(".card button", "Change");
  await inside.press(".card button", "A post on social media");
  await expect.poll(() => inside.card()).toContain("Read as: A post");
  await inside.press(".card .close");
}

/** Functions that run in the page beside what a test asks there. */
const HELP = `
  function hosts(root, found = []) {
    for (const element of root.querySelectorAll("*")) {
      if (!(element instanceof HTMLElement)) continue;
      if (element.localName === "unmuddle-host") found.push(element);
      const inside = chrome.dom.openOrClosedShadowRoot(element);
      if (inside && element.localName !== "unmuddle-host") hosts(inside, found);
    }
    return found;
  }
  function parts(selector) {
    return hosts(document).flatMap((host) => {
      const inside = chrome.dom.openOrClosedShadowRoot(host);
      return [...inside.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    });
  }
  function part(selector) { return parts(selector)[0]; }
  function read(selector) { return part(selector)?.innerText.trim() || undefined; }
  function plain({ left, top, right, bottom }) { return { left, top, right, bottom }; }
  function within(box, edges) {
    if (!box || !edges) return box;
    return {
      left: Math.max(box.left, edges.left), top: Math.max(box.top, edges.top),
      right: Math.min(box.right, edges.right), bottom: Math.min(box.bottom, edges.bottom),
    };
  }
  function boxOf(element) {
    if (!element) return undefined;
    let { left, top, right, bottom } = element.getBoundingClientRect();
    // Frames of the same origin are seen through, so that a mouse can find the place.
    for (let view = window; view.frameElement; view = view.parent) {
      const frame = view.frameElement;
      const around = frame.getBoundingClientRect();
      left += around.left + frame.clientLeft;
      right += around.left + frame.clientLeft;
      top += around.top + frame.clientTop;
      bottom += around.top + frame.clientTop;
    }
    return { left, top, right, bottom };
  }
`;
