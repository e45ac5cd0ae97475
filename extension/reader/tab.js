// Finds the words to judge in a tab.

import { isChannel } from "../shared/checks.js";
import { placesAt, readPage } from "./ask.js";

/** @import { MessageKey } from "../messages.js" */
/** @import { Context } from "../wasm/unmuddle.js" */

/**
 * The words that are judged: where they came from, and what is known beside them. `frame` is where
 * in the tab they stand, where they can be marked there; `isFollowed`: they are read as they are
 * written, key by key.
 * @typedef {{
 *   source: "read_selection" | "read_field" | "read_job" | "read_page" | "read_pasted",
 *   text: string,
 *   context: Context,
 *   tabId?: number,
 *   frame?: { tabId: number, frameId: number },
 *   isFollowed?: boolean,
 * }} Subject
 */

/**
 * What was found: words, or the reason why there are none.
 * @typedef {{ kind: "subject", subject: Subject } | { kind: "obstacle", reason: MessageKey }} Found
 */

/**
 * Reads a tab. Pressing our button there is what allows it, or that its site was given to us.
 * @param {chrome.tabs.Tab | undefined} tab
 * @returns {Promise<Found>}
 */
export async function readTab(tab) {
  if (tab?.id === undefined) return obstacle("obstacle_restricted");
  try {
    return await readFrames(tab.id, tab.url);
  } catch (error) {
    console.info("This page cannot be read.", error);
    // Without a permission the browser does not even tell the address.
    return obstacle(tab.url === undefined && !isPopup() ? "obstacle_press" : "obstacle_restricted");
  }
}

/** Whether this is the popup: opening it is a press of the button. */
export function isPopup() {
  return location.pathname.endsWith("/popup.html");
}

/**
 * @param {number} tabId
 * @param {string | undefined} url
 * @returns {Promise<Found>}
 */
async function readFrames(tabId, url) {
  const frames = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ["page/focused_words.js"],
  });
  const readings = frames.flatMap(({ result, frameId }) => {
    /** @type {UnmuddleReading | undefined | null} */
    const reading = result;
    return reading?.kind ? [{ reading, frameId }] : [];
  });
  const written = readings.flatMap(({ reading, frameId }) => (reading.kind === "words" ? [{ ...reading, frameId }] : []));
  const words = written.find(({ source }) => source === "selection") ?? written[0];
  if (words) return writtenAt(tabId, url, words);
  const main = readings.find(({ frameId }) => frameId === 0)?.reading;
  const reached = readings.filter(({ reading }) => reading.kind !== "unfocused");
  // The focus is in a frame, and no frame that may be read says that it has it.
  if (main?.kind === "frame" && reached.length === 1) return obstacle("obstacle_frame");
  return readWhole(tabId);
}

/**
 * What somebody selected or writes, with what is known of the place.
 * @param {number} tabId
 * @param {string | undefined} url
 * @param {{ source: "selection" | "field", text: string, control: boolean, frameId: number }} words
 * @returns {Promise<Found>}
 */
async function writtenAt(tabId, url, { source, text, control, frameId }) {
  const frame = control ? {} : { frame: { tabId, frameId } };
  const context = await contextAt({ tabId, frameId }, url);
  return subject({ source: `read_${source}`, text, context, tabId, ...frame });
}

/**
 * Where a field's words will be read: what was chosen for the place, else what its site is known for.
 * @param {{ tabId: number, frameId: number }} frame
 * @param {string | undefined} url
 * @returns {Promise<Context>}
 */
async function contextAt(frame, url) {
  const places = url === undefined ? undefined : await placesAt(url);
  if (!places?.surfaces.length) return {};
  const found = await call(frame, ["page/surface.js"], surfaceInPage, [places.surfaces]);
  if (!found) return {};
  const channel = places.channels[found.surface] ?? found.channel;
  if (!isChannel(channel)) return {};
  return found.title ? { channel, title: found.title } : { channel };
}

/**
 * @param {number} tabId
 * @returns {Promise<Found>}
 */
async function readWhole(tabId) {
  const [first] = await chrome.scripting.executeScript({ target: { tabId }, files: ["page/main_words.js"] });
  /** @type {UnmuddlePage | undefined | null} */
  const page = first?.result;
  if (!page) return obstacle("obstacle_gone");
  if (!/html|xml|^text\/plain$/.test(page.contentType)) return obstacle("obstacle_document");
  const read = await readPage(page.html, page.url);
  if (!read) return obstacle("obstacle_engine");
  const { context } = read;
  const frame = { tabId, frameId: 0 };
  if (context.channel === "job_ad" && read.text.trim()) {
    return subject({ source: "read_job", text: read.text, context, tabId, frame });
  }
  const text = (await article(frame, page.url)) ?? read.text;
  if (!text.trim()) return obstacle("obstacle_empty");
  return subject({ source: "read_page", text, context, tabId, frame });
}

/**
 * The main content of a page, where Readability finds one.
 * @param {{ tabId: number, frameId: number }} frame
 * @param {string} url
 */
async function article(frame, url) {
  const html = await call(frame, ["page/article.js"], articleInPage, []).catch(() => undefined);
  if (typeof html !== "string") return undefined;
  const read = await readPage(`<main>${html}</main>`, url);
  return read?.text.trim() ? read.text : undefined;
}

/**
 * Puts scripts into a frame, then calls what they left there.
 * @template Result
 * @template {unknown[]} Arguments
 * @param {{ tabId: number, frameId: number }} frame
 * @param {string[]} files
 * @param {(...given: Arguments) => Result} run
 * @param {Arguments} args
 * @returns {Promise<Awaited<Result> | undefined>}
 */
export async function call({ tabId, frameId }, files, run, args) {
  const target = { tabId, frameIds: [frameId] };
  if (files.length > 0) await chrome.scripting.executeScript({ target, files });
  const [answer] = await chrome.scripting.executeScript({ target, func: run, args });
  return answer?.result ?? undefined;
}

/** @param {object[]} surfaces */
function surfaceInPage(surfaces) {
  return globalThis.unmuddleSurface?.(surfaces);
}

function articleInPage() {
  return globalThis.unmuddleArticle?.();
}

/** @param {Subject} found @returns {Found} */
function subject(found) {
  return { kind: "subject", subject: found };
}

/**
 * @param {MessageKey} reason
 * @returns {Found}
 */
function obstacle(reason) {
  return { kind: "obstacle", reason };
}
