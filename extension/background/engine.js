// The wasm: each module is loaded when it is first asked, once in the life of the background.

import loadCore, { assess, explain, split } from "../wasm/unmuddle.js";
import loadPage, { readPage } from "../wasm/unmuddle_page.js";

import { manner } from "./manner.js";

/** @import { Answer, AssessAnswer, AssessRequest, ReadPageAnswer, ReadPageRequest } from "../shared/protocol.js" */
/** @import { Context, ExplanationReport, Report, SplitReport } from "../wasm/unmuddle.js" */

const core = once(() => loadCore(at("wasm/unmuddle_bg.wasm")));
const page = once(() => loadPage(at("wasm/unmuddle_page_bg.wasm")));

/**
 * The answer to a request. It never rejects: what went wrong is part of the answer.
 * @param {AssessRequest | ReadPageRequest} request
 * @returns {Promise<AssessAnswer | ReadPageAnswer>}
 */
export function answer(request) {
  return request.type === "assess"
    ? assessed(request.text, request.context)
    : guarded(page, () => readPage(request.html, request.url));
}

/** Starts the engine ahead of the question, while other things are looked up. */
export function wake() {
  // Whether it failed is told to the one who asks.
  core().catch(() => undefined);
}

/**
 * What a text does, read as its reader has set.
 * @param {string} text
 * @param {Context} context
 * @returns {Promise<Answer<Report>>}
 */
export async function assessed(text, context) {
  const { blot, stance } = await manner();
  return guarded(core, () => assess(blot(text), { ...context, ...stance }));
}

/**
 * What the verdict about a text stands on.
 * @param {string} text
 * @param {Context} context
 * @returns {Promise<Answer<ExplanationReport>>}
 */
export async function explained(text, context) {
  const { blot, stance } = await manner();
  return guarded(core, () => explain(blot(text), { ...context, ...stance }));
}

/**
 * A text in two drafts.
 * @param {string} text
 * @param {Context} context
 * @returns {Promise<Answer<SplitReport>>}
 */
export function parted(text, context) {
  return guarded(core, () => split(text, context));
}

/**
 * @template Result
 * @param {() => Promise<unknown>} load
 * @param {() => Result} ask
 * @returns {Promise<Answer<Result>>}
 */
async function guarded(load, ask) {
  try {
    await load();
  } catch (error) {
    console.error("The engine did not start.", error);
    return { ok: false, reason: "failed" };
  }
  try {
    return { ok: true, result: ask() };
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
