// What is known of sites, from the data file `sites.json`: where on them people write, for whom,
// and which other hosts their editors come from.

/** @import { Surface } from "../shared/protocol.js" */

/**
 * A place where people write, as the file tells of it. `route` is a pattern for the address after
 * the host, or for all after the protocol.
 * @typedef {Surface & { route?: string, verified?: boolean, about?: string }} ListedSurface
 */

/**
 * `hosts` stand for themselves and what is below them; `frames` are the patterns of hosts that the
 * site's editors come from.
 * @typedef {{ id: string, hosts: string[], frames?: string[], surfaces: ListedSurface[] }} ListedSite
 */

/** @typedef {{ version: 1, sites: ListedSite[], anywhere: ListedSurface[] }} Sites */

/** @type {Promise<Sites> | undefined} */
let loading;

/** @returns {Promise<Sites>} */
export function sites() {
  loading ??= fetch(chrome.runtime.getURL("sites.json")).then((found) => found.json());
  return loading;
}

/**
 * The surfaces that may be meant on these pages: those of their sites first, then those that are
 * found anywhere. The page in the frame comes before the page around it.
 * @param {string[]} urls
 * @returns {Promise<Surface[]>}
 */
export async function surfacesAt(urls) {
  return surfacesOf(await sites(), urls);
}

/**
 * @param {Sites} list
 * @param {string[]} urls
 * @returns {Surface[]}
 */
export function surfacesOf({ sites: known, anywhere }, urls) {
  const places = urls.map(address).filter((place) => place !== undefined);
  const listed = places.flatMap((place) => {
    const here = known.filter((site) => site.hosts.some((host) => isBelow(place.hostname, host)));
    return here.flatMap((site) => site.surfaces.filter((surface) => fits(surface, place)));
  });
  const general = anywhere.filter((surface) => places.some((place) => fits(surface, place)));
  return [...listed, ...general].map(({ route, verified, about, ...surface }) => surface);
}

/**
 * The permissions that checking a site takes: for its own host, and for those of its editors.
 * @param {string} url
 * @returns {Promise<{ host: string, origins: string[] } | undefined>}
 */
export async function originsOf(url) {
  const place = address(url);
  if (!place || !/^https?:$/.test(place.protocol)) return undefined;
  const { sites: known } = await sites();
  const site = known.find(({ hosts }) => hosts.some((host) => isBelow(place.hostname, host)));
  const own = `${place.protocol}//${place.hostname}/*`;
  return { host: place.hostname, origins: [own, ...(site?.frames ?? [])] };
}

/** @param {string} url */
function address(url) {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * @param {string} hostname
 * @param {string} host
 */
function isBelow(hostname, host) {
  return hostname === host || hostname.endsWith(`.${host}`);
}

/**
 * @param {ListedSurface} surface
 * @param {URL} place
 */
function fits({ route }, { hostname, pathname, search, hash }) {
  if (route === undefined) return true;
  const rest = pathname + search + hash;
  const pattern = new RegExp(route, "i");
  return pattern.test(rest) || pattern.test(`//${hostname}${rest}`);
}
