// The core's wasm: loaded when it is first asked, once in the life of the background.

import load, { assess, readPage } from "../wasm/unmuddle.js";

/** @import { AssessAnswer, ReadPageAnswer, Request } from "../shared/protocol.js" */

/** @type {Promise<unknown> | undefined} */
let loading;

/**
 * The answer to a request. It never rejects: what went wrong is part of the answer.
 * @param {Request} request
 * @returns {Promise<AssessAnswer | ReadPageAnswer>}
 */
export async function answer(request) {
  try {
    await ready();
  } catch (error) {
    console.error("The engine did not start.", error);
    return { ok: false, reason: "failed" };
  }
  try {
    return request.type === "assess"
      ? { ok: true, result: assess(request.text, request.context) }
      : { ok: true, result: readPage(request.html, request.url) };
  } catch (error) {
    console.error("The engine refused the request.", error);
    return { ok: false, reason: "refused" };
  }
}

function ready() {
  loading ??= load({ module_or_path: chrome.runtime.getURL("wasm/unmuddle_bg.wasm") }).catch((error) => {
    // The next request tries again.
    loading = undefined;
    throw error;
  });
  return loading;
}
