// The dot at the toolbar's button: on sites that are always checked, a job ad is read when it has
// come, and the dot says that there is an answer. Nothing is drawn into the page.

import { isManagedOff, readManaged, readSwitches } from "../shared/settings.js";
import { clearDot, setDot } from "../shared/dot.js";
import { answer, assessed } from "./engine.js";
import { recall } from "./store.js";

/** Job ads often come after their page has. */
const LATER = 2000;

/** Registers the listeners; to be called at once when the background starts. */
export function keepDots() {
  chrome.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    // An address is told only where the site was given to us, or the button was pressed.
    if (url) void clearDot(tabId);
    if ((status === "complete" || url) && tab.url) void lookTwice(tabId, tab.url);
  });
}

/**
 * @param {number} tabId
 * @param {string} url
 */
async function lookTwice(tabId, url) {
  if (!(await isWanted(url))) return;
  if (await look(tabId, url)) return;
  setTimeout(() => look(tabId, url), LATER);
}

/** @param {string} url */
async function isWanted(url) {
  if (!/^https?:/.test(url)) return false;
  const { protocol, hostname } = new URL(url);
  const given = await chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  if (!given) return false;
  const [{ switches }, { sites }, managed] = await Promise.all([readSwitches(), recall(), readManaged()]);
  return switches.dot && !sites[hostname]?.off && !isManagedOff(hostname, managed);
}

/**
 * Reads the page, and sets the dot when it is a job ad.
 * @param {number} tabId
 * @param {string} url
 * @returns {Promise<boolean>} whether that is settled
 */
async function look(tabId, url) {
  try {
    const target = { tabId };
    const [frame] = await chrome.scripting.executeScript({ target, files: ["page/main_words.js"] });
    /** @type {UnmuddlePage | undefined | null} */
    const page = frame?.result;
    // The tab may have gone on meanwhile.
    if (page?.url !== url || !/html|xml/.test(page.contentType)) return true;
    const read = await answer({ type: "read_page", html: page.html, url });
    if (!read.ok || !("context" in read.result) || read.result.context.channel !== "job_ad") return false;
    const judged = await assessed(read.result.text, read.result.context);
    if (judged.ok) await setDot(tabId, judged.result.label, judged.result.sure);
    return true;
  } catch {
    // The tab was closed, or shows an error page.
    return true;
  }
}
