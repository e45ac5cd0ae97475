// Asks the background, which the browser starts when it is not running.

/** @import { ComposeRequest } from "../shared/protocol.js" */

/** How often a request is sent when the background stops just as it is asked. */
const TRIES = 3;

/** Whether this script still belongs to an extension; after an update or a removal it does not. */
export function isAlive() {
  try {
    return Boolean(chrome.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * The answer, or undefined when there is nobody to give it.
 * @template Answer
 * @param {ComposeRequest} request
 * @returns {Promise<Answer | undefined>}
 */
export async function ask(request) {
  for (let left = TRIES; left > 0 && isAlive(); left--) {
    try {
      return await chrome.runtime.sendMessage(request);
    } catch {
      // "Receiving end does not exist", or it was stopped before it answered: once more.
    }
  }
  return undefined;
}
