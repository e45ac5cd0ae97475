import { VERSION } from "./build.js";

/**
 * Makes an element known to the page. A name that is taken stays as it is, and the console says so.
 * @param {string} name
 * @param {CustomElementConstructor} element
 */
export function define(name, element) {
  // Not in a browser: there is no page to tell.
  if (typeof customElements === "undefined") return;
  const known = /** @type {(CustomElementConstructor & { version?: string }) | undefined} */ (customElements.get(name));
  if (!known) return customElements.define(name, element);
  if (known !== element) {
    console.warn(`unmuddle: <${name}> is defined already, by ${known.version ? `version ${known.version}` : "something else"}. This script of version ${VERSION} leaves it as it is.`);
  }
}
