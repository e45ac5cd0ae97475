// The list of verdicts, kept on this machine alone, and only where somebody switched it on.

import { isRecord, isShort } from "./checks.js";
import { readSwitches } from "./settings.js";

/**
 * A verdict as it is kept: no more of the words than their beginning.
 * @typedef {{ at: number, host: string, label: string, muddled: boolean, words: string }} Entry
 */

const KEY = "history";
const MOST = 100;
const LONGEST = 120;

/** @returns {Promise<Entry[]>} the newest first */
export async function readHistory() {
  const stored = (await chrome.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isEntry).slice(0, MOST) : [];
}

/**
 * Keeps a verdict where that is switched on; not twice in a row, and never to be asked for by a
 * private window.
 * @param {Entry} entry
 */
export async function keep(entry) {
  const { switches } = await readSwitches();
  if (!switches.history) return;
  const words = entry.words.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const before = await readHistory();
  const [last] = before;
  const known = last?.words === words && last.label === entry.label;
  const rest = known ? before.slice(1) : before;
  await chrome.storage.local.set({ [KEY]: [{ ...entry, words }, ...rest].slice(0, MOST) });
}

export function clearHistory() {
  return chrome.storage.local.remove(KEY);
}

/**
 * @param {unknown} value
 * @returns {value is Entry}
 */
function isEntry(value) {
  if (!isRecord(value)) return false;
  const { at, host, label, muddled, words } = value;
  return (
    typeof at === "number" && Number.isFinite(at) && typeof muddled === "boolean" &&
    isShort(host) && isShort(label) && isShort(words)
  );
}
