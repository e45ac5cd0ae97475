// Keeps our script registered on the sites that people chose. The browser's permissions are the
// truth; the registration follows them when they change, when the browser starts, and when the
// extension was updated, for then browsers forget it.

import { readManaged } from "../shared/settings.js";
import { recall } from "./store.js";

const ID = "compose";
const SCRIPT = "content/main.js";

/** @type {Promise<unknown>} */
let registering = Promise.resolve();

/** Registers the listeners; to be called at once when the background starts. */
export function keepRegistered() {
  chrome.permissions.onAdded.addListener((added) => {
    register().then(() => inject(added.origins ?? []));
  });
  chrome.permissions.onRemoved.addListener(register);
  chrome.runtime.onStartup.addListener(register);
  chrome.runtime.onInstalled.addListener(() => {
    register().then(inject);
  });
}

/**
 * Brings the registration to what is granted, one call after the other, and gives the patterns.
 * @returns {Promise<string[]>}
 */
export function register() {
  const registered = registering.then(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    const matches = origins.filter((origin) => !origin.startsWith(chrome.runtime.getURL("")));
    await replace(matches, await excluded());
    return matches;
  });
  registering = registered.catch((error) => console.error("The script was not registered.", error));
  return registered;
}

/** The patterns of the sites that were switched off, by the person or by their organisation. */
async function excluded() {
  const [{ sites }, { sitesOff }] = await Promise.all([recall(), readManaged()]);
  const off = Object.entries(sites).filter(([, site]) => site.off);
  return [...off.map(([host]) => `*://${host}/*`), ...sitesOff.map((host) => `*://*.${host}/*`)];
}

/**
 * @param {string[]} matches
 * @param {string[]} excludeMatches
 */
async function replace(matches, excludeMatches) {
  const found = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (found.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await chrome.scripting.registerContentScripts([
    {
      id: ID,
      js: [SCRIPT],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      allFrames: true,
      matchOriginAsFallback: true,
      // Before the page's own scripts, so that what is pressed in our chip stays there.
      runAt: "document_start",
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * Starts in the tabs that are open already.
 * @param {string[]} origins
 */
export async function inject(origins) {
  if (origins.length === 0) return;
  for (const { id } of await chrome.tabs.query({ url: origins })) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // A tab may be gone by now, or show an error page.
    await chrome.scripting.executeScript({ target, files: [SCRIPT] }).catch(() => undefined);
  }
}
