// The sites that are always checked, as the browser's permissions have them, and those that were
// switched off.

import { remember } from "../background/store.js";
import { register } from "../reader/ask.js";
import { byId } from "../reader/view.js";
import { words } from "../shared/words.js";
import { row } from "./rows.js";

/** @import { Memory } from "../background/store.js" */

/** What stands for all sites together. */
export const ALL_SITES = ["http://*/*", "https://*/*"];

/** @param {Memory} memory */
export async function drawSites({ sites }) {
  const { origins = [] } = await chrome.permissions.getAll();
  const given = origins.filter((origin) => /^(\*|https?):\/\//.test(origin));
  const all = given.filter(isAll);
  const single = given.filter((origin) => !isAll(origin));
  const rows = single.map((origin) =>
    row(nameOf(origin), words("options_site_remove"), async () => {
      await chrome.permissions.remove({ origins: [origin] });
      await register();
    }),
  );
  const off = Object.entries(sites).filter(([, site]) => site.off);
  const offRows = off.map(([host]) =>
    row(words("options_site_off", host), words("options_bring_back"), async () => {
      await remember((memory) => void delete memory.sites[host]?.off);
      await register();
    }),
  );
  byId("sites", HTMLElement).replaceChildren(...rows, ...offRows);
  byId("no_sites", HTMLElement).hidden = rows.length + offRows.length + all.length > 0;
  byId("all_sites", HTMLInputElement).checked = all.length > 0;
}

/** @param {string} origin */
function isAll(origin) {
  return origin === "<all_urls>" || /^(\*|https?):\/\/\*\/\*$/.test(origin);
}

/**
 * A pattern as people read it.
 * @param {string} origin
 */
function nameOf(origin) {
  return origin.replace(/^(\*|https?):\/\//, "").replace(/\/\*$/, "").replace(/^\*\./, "");
}
