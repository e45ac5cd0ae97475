// What is remembered about composing, in `storage.local`: where the words of a site are read, where
// its chip stands, what was dismissed. It is read afresh for every question, for the background may
// be stopped at any time, and written in turn, so that nothing gets lost.

import { CORNERS, isChannel, isOneOf, isRecord, isShort } from "../shared/checks.js";

/** @import { Channel } from "../wasm/unmuddle.js" */
/** @import { Corner } from "../shared/checks.js" */

/**
 * What is remembered about a site. `off`: it was switched off, though its permission may remain.
 * @typedef {{ off?: boolean, corner?: Corner, channels?: Record<string, Channel> }} Site
 */

/**
 * `phrases` are words with the rule that spoke about them. `notice`: what was stored could not be
 * read and starts afresh, and its owner was not told yet.
 * @typedef {{
 *   version: 1,
 *   sites: Record<string, Site>,
 *   phrases: { rule: string, words: string }[],
 *   rules: string[],
 *   notice: boolean,
 * }} Memory
 */

const KEY = "compose";

/** @type {Promise<unknown>} */
let writing = Promise.resolve();

/** @returns {Promise<Memory>} */
export async function recall() {
  const stored = (await chrome.storage.local.get(KEY))[KEY];
  if (stored === undefined) return afresh(false);
  return checkedMemory(stored) ?? afresh(true);
}

/**
 * Changes what is remembered, after every change that was asked for earlier.
 * @param {(memory: Memory) => void} change
 * @returns {Promise<void>}
 */
export function remember(change) {
  const written = writing.then(async () => {
    const memory = await recall();
    change(memory);
    await chrome.storage.local.set({ [KEY]: memory });
  });
  writing = written.catch(() => undefined);
  return written;
}

/** @param {boolean} notice @returns {Memory} */
function afresh(notice) {
  return { version: 1, sites: {}, phrases: [], rules: [], notice };
}

/**
 * What is stored, or undefined when it is not as we write it.
 * @param {unknown} stored
 * @returns {Memory | undefined}
 */
export function checkedMemory(stored) {
  if (!isRecord(stored) || stored["version"] !== 1) return undefined;
  const { sites, phrases, rules, notice } = stored;
  if (!isRecord(sites) || !Array.isArray(phrases) || !Array.isArray(rules)) return undefined;
  if (!Object.values(sites).every(isSite) || !phrases.every(isPhrase) || !rules.every(isShort)) {
    return undefined;
  }
  if (typeof notice !== "boolean") return undefined;
  return { version: 1, sites: /** @type {Record<string, Site>} */ (sites), phrases, rules, notice };
}

/**
 * @param {unknown} value
 * @returns {value is Site}
 */
function isSite(value) {
  if (!isRecord(value)) return false;
  const { off, corner, channels } = value;
  return (
    (off === undefined || typeof off === "boolean") &&
    (corner === undefined || isOneOf(CORNERS, corner)) &&
    (channels === undefined || (isRecord(channels) && Object.values(channels).every(isChannel)))
  );
}

/**
 * @param {unknown} value
 * @returns {value is { rule: string, words: string }}
 */
function isPhrase(value) {
  return isRecord(value) && isShort(value["rule"]) && isShort(value["words"]);
}
