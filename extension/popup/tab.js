// Finds the words to judge in the tab at which the popup was opened.

/** @import { MessageKey } from "../messages.js" */

/**
 * What was found: words that somebody writes or selected, or the page as a whole, or the reason
 * why there is nothing.
 * @typedef {{ kind: "words", source: "selection" | "field", text: string }} Words
 * @typedef {{ kind: "page", html: string, url: string }} WholePage
 * @typedef {{ kind: "obstacle", reason: MessageKey }} Obstacle
 */

/**
 * Reads the active tab of this window. Opening the popup is what allows it.
 * @returns {Promise<Words | WholePage | Obstacle>}
 */
export async function readTab() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return obstacle("obstacle_restricted");
  try {
    return await readFrames(tab.id);
  } catch (error) {
    console.info("This page cannot be read.", error);
    return obstacle("obstacle_restricted");
  }
}

/** @param {number} tabId */
async function readFrames(tabId) {
  const frames = await chrome.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ["page/focused_words.js"],
  });
  /** @type {UnmuddleReading[]} */
  const readings = frames.map((frame) => frame.result).filter((reading) => reading?.kind);
  const written = readings.filter((reading) => reading.kind === "words");
  const words = written.find((reading) => reading.source === "selection") ?? written[0];
  if (words) return words;
  const main = frames.find((frame) => frame.frameId === 0)?.result;
  const reached = readings.filter((reading) => reading.kind !== "unfocused");
  // The focus is in a frame, and no frame that may be read says that it has it.
  if (main?.kind === "frame" && reached.length === 1) return obstacle("obstacle_frame");
  return readPage(tabId);
}

/** @param {number} tabId */
async function readPage(tabId) {
  const [frame] = await chrome.scripting.executeScript({
    target: { tabId },
    files: ["page/main_words.js"],
  });
  /** @type {UnmuddlePage | undefined | null} */
  const page = frame?.result;
  if (!page) return obstacle("obstacle_gone");
  if (!/html|xml|^text\/plain$/.test(page.contentType)) return obstacle("obstacle_document");
  return { kind: /** @type {const} */ ("page"), html: page.html, url: page.url };
}

/**
 * @param {MessageKey} reason
 * @returns {Obstacle}
 */
function obstacle(reason) {
  return { kind: "obstacle", reason };
}
