// Asks the worker that reads long texts. It gets the page's own module, compiled already.

import { scriptUrl } from "./workers.js";

/** @typedef {{ resolve: (found: Uint32Array) => void, reject: (why: unknown) => void }} Waiting */

/** @type {Map<number, Waiting>} */
const waiting = new Map();
/** @type {Worker | undefined} */
let worker;
/** Why there is no worker, once that is known. @type {unknown} */
let blocked;
let last = 0;

/**
 * What the worker says of a text.
 * @param {WebAssembly.Module} module
 * @param {...unknown} question
 * @returns {Promise<Uint32Array>}
 */
export function ask(module, ...question) {
  if (blocked !== undefined) return Promise.reject(blocked);
  return new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, { resolve, reject });
    try {
      worker ??= start(module);
      worker.postMessage({ id: last, question });
    } catch (error) {
      giveUp(error);
    }
  });
}

/** @param {WebAssembly.Module} module */
function start(module) {
  const started = new Worker(scriptUrl("worker.js"), { type: "module", name: "unmuddle" });
  started.addEventListener("message", ({ data: { id, found, error } }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (found) asked?.resolve(found);
    else asked?.reject(error);
  });
  // A worker that did not load will not load later.
  started.addEventListener("error", giveUp);
  started.addEventListener("messageerror", giveUp);
  started.postMessage({ module });
  return started;
}

/** @param {unknown} why */
function giveUp(why) {
  blocked = why;
  worker?.terminate();
  for (const { reject } of waiting.values()) reject(why);
  waiting.clear();
}
