// The wasm: each module is loaded when it is first asked, once in the life of the background.

import loadCore, { assess } from "../wasm/unmuddle.js";
import loadPage, { readPage } from "../wasm/unmuddle_page.js";

/** @import { AssessAnswer, ReadPageAnswer, Request } from "../shared/protocol.js" */

const core = once(() => loadCore(at("wasm/unmuddle_bg.wasm")));
const page = once(() => loadPage(at("wasm/unmuddle_page_bg.wasm")));

/**
 * The answer to a request. It never rejects: what went wrong is part of the answer.
 * @param {Request} request
 * @returns {Promise<AssessAnswer | ReadPageAnswer>}
 */
export async function answer(request) {
  try {
    await (request.type === "assess" ? core() : page());
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

/** @param {string} path */
function at(path) {
  return { module_or_path: chrome.runtime.getURL(path) };
}

/**
 * Loads once; after a failure, the next request tries again.
 * @param {() => Promise<unknown>} load
 */
function once(load) {
  /** @type {Promise<unknown> | undefined} */
  let loading;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
