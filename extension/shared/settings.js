// What a person has set. Switches may follow them from machine to machine (`storage.sync`); what
// could tell of their words and ways stays on this one (`storage.local`); what their organisation
// has set comes first. All of it is read with suspicion: a value that is none takes its default.

import { isOneOf, isRecord } from "./checks.js";

/** How strictly posts are read. */
export const STANCES = /** @type {const} */ (["article", "one_in_five"]);

/** @typedef {typeof STANCES[number]} Stance */

/**
 * `dot`: job ads on sites that are always checked get a dot at the toolbar's button. `history`:
 * verdicts are listed on this machine.
 * @typedef {{ version: 1, stance: Stance, dot: boolean, history: boolean }} Switches
 */

/**
 * What an organisation has set.
 * @typedef {{ sitesOff: string[], stance: Stance | undefined, glossary: string[] }} Managed
 */

/** @type {Switches} */
export const DEFAULTS = { version: 1, stance: "article", dot: true, history: false };

const SWITCHES = "switches";
const GLOSSARY = "glossary";

/** No name is longer, and nobody has more of them. */
const LONGEST_NAME = 80;
const MOST_NAMES = 200;

/**
 * The switches, and whether what was stored could not be read.
 * @returns {Promise<{ switches: Switches, broken: boolean }>}
 */
export async function readSwitches() {
  /** @type {Record<string, unknown>} */
  const all = await chrome.storage.sync.get(SWITCHES).catch(() => ({}));
  const stored = all[SWITCHES];
  if (stored === undefined) return { switches: DEFAULTS, broken: false };
  const switches = checkedSwitches(stored);
  return { switches: switches ?? DEFAULTS, broken: !switches };
}

/** @param {Switches} switches */
export function writeSwitches(switches) {
  return chrome.storage.sync.set({ [SWITCHES]: switches });
}

/**
 * @param {unknown} value
 * @returns {Switches | undefined}
 */
export function checkedSwitches(value) {
  if (!isRecord(value) || value["version"] !== 1) return undefined;
  const { stance, dot, history } = value;
  if (!isOneOf(STANCES, stance) || typeof dot !== "boolean" || typeof history !== "boolean") return undefined;
  return { version: 1, stance: /** @type {Stance} */ (stance), dot, history };
}

/**
 * The person's own names of products, and whether what was stored could not be read.
 * @returns {Promise<{ names: string[], broken: boolean }>}
 */
export async function readGlossary() {
  const stored = (await chrome.storage.local.get(GLOSSARY))[GLOSSARY];
  if (stored === undefined) return { names: [], broken: false };
  const names = checkedNames(stored);
  return { names: names ?? [], broken: !names };
}

/** @param {string[]} names */
export function writeGlossary(names) {
  return chrome.storage.local.set({ [GLOSSARY]: names });
}

/**
 * @param {unknown} value
 * @returns {string[] | undefined}
 */
export function checkedNames(value) {
  if (!Array.isArray(value) || value.length > MOST_NAMES) return undefined;
  return value.every(isName) ? value : undefined;
}

/**
 * The names in a text with one on each line.
 * @param {string} text
 */
export function namesIn(text) {
  const names = text.split("\n").map((line) => line.trim().slice(0, LONGEST_NAME)).filter(isName);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isName(value) {
  return typeof value === "string" && value.length <= LONGEST_NAME && /\p{L}/u.test(value);
}

/**
 * What an organisation has set; nothing where there is none, or where it is not readable.
 * @returns {Promise<Managed>}
 */
export async function readManaged() {
  /** @type {Record<string, unknown>} */
  const set = await Promise.resolve(chrome.storage.managed?.get() ?? {}).catch(() => ({}));
  const { sites_off: sites, stance, glossary } = set;
  return {
    sitesOff: Array.isArray(sites) ? sites.filter((site) => typeof site === "string") : [],
    stance: isOneOf(STANCES, stance) ? /** @type {Stance} */ (stance) : undefined,
    glossary: Array.isArray(glossary) ? glossary.filter(isName).slice(0, MOST_NAMES) : [],
  };
}

/**
 * Whether an organisation has switched a host off.
 * @param {string} host
 * @param {Managed} managed
 */
export function isManagedOff(host, { sitesOff }) {
  return sitesOff.some((off) => host === off || host.endsWith(`.${off}`));
}

/**
 * How words are to be read now.
 * @returns {Promise<{ relaxed: boolean, names: string[] }>}
 */
export async function readManner() {
  const [{ switches }, { names }, managed] = await Promise.all([readSwitches(), readGlossary(), readManaged()]);
  const stance = managed.stance ?? switches.stance;
  return { relaxed: stance === "one_in_five", names: [...managed.glossary, ...names] };
}

/**
 * The text with these names blotted out, letter by letter, so that their words count for nothing and
 * every place in the text stays where it is.
 * @param {string} text
 * @param {string[]} names
 */
export function blotted(text, names) {
  if (names.length === 0) return text;
  // The longest first, so that a name within another does not cut it.
  const longest = [...names].sort((a, b) => b.length - a.length).map(pattern);
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return text.replace(found, (name) => name.replace(/[A-Z]/g, "X").replace(/[a-z]/g, "x"));
}

/** @param {string} name */
function pattern(name) {
  return name.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
