// Asks the background, which the browser starts when it is not running.

/** @import { Page } from "../wasm/unmuddle.js" */
/** @import { OwnRequest, Places, ReadPageAnswer, SiteState } from "../shared/protocol.js" */

/**
 * The words of a page, or undefined when the engine does not answer.
 * @param {string} html
 * @param {string} url
 * @returns {Promise<Page | undefined>}
 */
export async function readPage(html, url) {
  /** @type {ReadPageAnswer | undefined} */
  const answer = await ask({ type: "read_page", html, url });
  return answer?.ok ? answer.result : undefined;
}

/**
 * Whether the site of that address is always checked, or undefined where none can be.
 * @param {string} url
 * @returns {Promise<SiteState | undefined>}
 */
export function siteState(url) {
  return ask({ type: "site_state", url });
}

/**
 * Switches a site on or off, once the browser has allowed it.
 * @param {string} url
 * @param {boolean} on
 * @returns {Promise<SiteState | undefined>}
 */
export function switchSite(url, on) {
  return ask({ type: "site_switch", url, on });
}

/**
 * Where people write at an address.
 * @param {string} url
 * @returns {Promise<Places | undefined>}
 */
export function placesAt(url) {
  return ask({ type: "places", url });
}

/** Brings the registered scripts in line, after permissions or settings changed. */
export function register() {
  return ask({ type: "register" });
}

/**
 * Sends a request; once more when the background was stopped just as it was sent.
 * @param {OwnRequest} request
 */
async function ask(request) {
  try {
    return await chrome.runtime.sendMessage(request);
  } catch {
    return chrome.runtime.sendMessage(request).catch(() => undefined);
  }
}
