// The switch "always check here": asks the browser for this site, and for the hosts that its
// editors come from.

import { words } from "../shared/words.js";
import { siteState, switchSite } from "./ask.js";
import { byId } from "./view.js";

/** @import { SiteState } from "../shared/protocol.js" */

/** @type {{ url: string, state: SiteState } | undefined} */
let shown;

/** Listens to the switch; to be called once. */
export function keepSiteSwitch() {
  always().addEventListener("change", () => change());
}

/**
 * Draws the switch where there is a site to switch. In private windows there is none: the choice
 * would have to be kept.
 * @param {chrome.tabs.Tab | undefined} tab
 */
export async function drawSite(tab) {
  const url = tab?.url ?? "";
  const state = tab?.incognito ? undefined : await siteState(url);
  byId("site", HTMLElement).hidden = !state;
  shown = state && { url, state };
  if (!state) return;
  always().checked = state.on;
  always().disabled = state.managedOff;
  hint(state.managedOff ? words("site_managed") : words("site_always_hint", state.host));
  byId("site_notice", HTMLElement).hidden = !state.notice;
}

/**
 * The request stands first, for browsers let it be asked only at once after a press. Firefox may
 * close the popup to ask; then the background sees what was allowed and does the rest.
 */
async function change() {
  if (!shown) return;
  const { url, state } = shown;
  const on = always().checked;
  const asked = on ? chrome.permissions.request({ origins: state.origins }) : Promise.resolve(true);
  const switched = switchSite(url, on);
  const allowed = await asked.catch(() => false);
  await switched;
  const now = await siteState(url);
  always().checked = now?.on ?? false;
  hint(allowed ? words("site_always_hint", state.host) : words("site_refused"));
}

function always() {
  return byId("site_always", HTMLInputElement);
}

/** @param {string} text */
function hint(text) {
  byId("site_hint", HTMLElement).textContent = text;
}
