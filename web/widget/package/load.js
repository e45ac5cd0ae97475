// The classifier for the elements of a page: one for all of them, loaded when the first is used.

import init, { isReady } from "./api.js";
import { fetchCore } from "./fetch.js";

/**
 * @param {string | null} source another address of the classifier's file; the first one given counts
 * @param {Element} element
 */
export function wake(source, element) {
  if (isReady()) return Promise.resolve();
  return init({ wasm: source ? () => new URL(source, element.baseURI) : fetchCore });
}
