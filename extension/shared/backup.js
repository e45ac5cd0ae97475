// Settings as a file: written for people to keep, and read with suspicion. A file that is not as we
// write it changes nothing.

import { checkedMemory, recall, remember } from "../background/store.js";
import { isRecord } from "./checks.js";
import { checkedNames, checkedSwitches, readGlossary, readSwitches, writeGlossary, writeSwitches } from "./settings.js";

const FORMAT = "unmuddle-settings";
const VERSION = 1;

/** No file of ours is longer. */
const LONGEST = 2_000_000;

/** The settings as the text of a file. Verdicts are no settings, and stay out. */
export async function exported() {
  const [{ switches }, { names }, { sites, phrases, rules }] = await Promise.all([
    readSwitches(),
    readGlossary(),
    recall(),
  ]);
  const file = { format: FORMAT, version: VERSION, switches, glossary: names, sites, phrases, rules };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/**
 * Takes the settings of a file in the place of those that there are.
 * @param {string} text
 * @returns {Promise<"taken" | "broken" | "newer">} what became of it; only `taken` has changed anything
 */
export async function restore(text) {
  const file = parsed(text);
  if (!isRecord(file) || file["format"] !== FORMAT) return "broken";
  const { version } = file;
  if (typeof version === "number" && version > VERSION) return "newer";
  if (version !== VERSION) return "broken";
  const switches = checkedSwitches(file["switches"]);
  const names = checkedNames(file["glossary"]);
  const { sites, phrases, rules } = file;
  const memory = checkedMemory({ version: 1, sites, phrases, rules, notice: false });
  if (!switches || !names || !memory) return "broken";
  await writeSwitches(switches);
  await writeGlossary(names);
  await remember((kept) => void Object.assign(kept, memory));
  return "taken";
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Forgets all there is, and gives every permission for sites back. */
export async function deleteEverything() {
  const { origins = [] } = await chrome.permissions.getAll();
  const given = origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
  if (given.length > 0) await chrome.permissions.remove({ origins: given });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear(), chrome.storage.session.clear()]);
}
