// Whether a site is always checked. Two things must come together: the browser's permission for its
// host, and that nobody switched it off.

import { isManagedOff, readManaged } from "../shared/settings.js";
import { recall, remember } from "./store.js";
import { originsOf, surfacesAt } from "./sites.js";
import { inject, register } from "./register.js";

/** @import { Places, SiteState } from "../shared/protocol.js" */

/**
 * @param {string} url
 * @returns {Promise<SiteState | undefined>} undefined where no site can be checked
 */
export async function siteState(url) {
  const site = await originsOf(url);
  if (!site) return undefined;
  const [{ sites, notice }, managed] = await Promise.all([recall(), readManaged()]);
  const managedOff = isManagedOff(site.host, managed);
  const on = !managedOff && sites[site.host]?.off !== true && (await isGranted(site.origins));
  return { ...site, on, managedOff, notice };
}

/**
 * Switches a site on or off; where it is switched off, its permission goes too, unless it is part
 * of a wider one.
 * @param {string} url
 * @param {boolean} on
 */
export async function switchSite(url, on) {
  const site = await originsOf(url);
  if (!site) return undefined;
  await remember(({ sites }) => {
    const known = (sites[site.host] ??= {});
    if (on) delete known.off;
    else known.off = true;
  });
  if (!on) await chrome.permissions.remove({ origins: site.origins }).catch(() => false);
  await register();
  // Where the permission was there already, nothing else starts the script in the open tabs.
  if (on) await inject(site.origins);
  return siteState(url);
}

/**
 * Where people write at an address, and what was chosen for its places.
 * @param {string} url
 * @returns {Promise<Places>}
 */
export async function placesAt(url) {
  const { sites } = await recall();
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  return { surfaces: await surfacesAt([url]), channels: sites[host]?.channels ?? {} };
}

/** @param {string[]} origins */
function isGranted(origins) {
  return chrome.permissions.contains({ origins });
}
