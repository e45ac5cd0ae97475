// The switch "always check here": asks the browser for this site, and for the hosts that its
// editors come from.

import { words } from "../shared/words.js";
import { siteState, switchSite } from "./ask.js";
import { byId } from "./view.js";

/** @import { SiteState } from "../shared/protocol.js" */

/** Draws the switch where there is a site to switch. */
export async function drawSite() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ?? "";
  const state = await siteState(url);
  if (!state) return;
  const always = byId("site_always", HTMLInputElement);
  always.checked = state.on;
  byId("site_hint", HTMLElement).textContent = words("site_always_hint", state.host);
  byId("site_notice", HTMLElement).hidden = !state.notice;
  byId("site", HTMLElement).hidden = false;
  always.addEventListener("change", () => change(url, state, always));
}

/**
 * The request stands first, for browsers let it be asked only at once after a press. Firefox may
 * close the popup to ask; then the background sees what was allowed and does the rest.
 * @param {string} url
 * @param {SiteState} state
 * @param {HTMLInputElement} always
 */
async function change(url, { host, origins }, always) {
  const on = always.checked;
  const asked = on ? chrome.permissions.request({ origins }) : Promise.resolve(true);
  const switched = switchSite(url, on);
  const allowed = await asked.catch(() => false);
  await switched;
  const state = await siteState(url);
  always.checked = state?.on ?? false;
  byId("site_hint", HTMLElement).textContent = allowed ? words("site_always_hint", host) : words("site_refused");
}
