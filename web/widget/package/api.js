// What every entry of the package offers. An entry says where the classifier's file is, and how a
// worker is started; the rest is the same everywhere.

import load, * as core from "./unmuddle.js";
import { UnmuddleError, whyNotLoaded } from "./errors.js";

export { UnmuddleError };

/** @import { Context, ExplanationReport, Report, Rule, SplitReport } from "./unmuddle.js" */
/** @import { InitInput } from "./unmuddle.js" */

/**
 * Where the classifier's file comes from: an address, its bytes, a response, a compiled module; or
 * what gives one, and is asked only when the file is wanted.
 * @typedef {InitInput | Promise<InitInput> | (() => InitInput | Promise<InitInput>)} WasmSource
 */

/**
 * @typedef {object} InitOptions
 * @property {WasmSource} [wasm] another source than the file beside this script
 */

/** @type {() => InitInput | Promise<InitInput>} */
let found = () => new URL("unmuddle_bg.wasm", import.meta.url);
/** @type {Promise<void> | undefined} */
let starting;
let ready = false;

/**
 * Says where an environment keeps the classifier's file.
 * @param {() => InitInput | Promise<InitInput>} find
 */
export function findWasm(find) {
  found = find;
}

/**
 * Loads the classifier; once, however often it is called. After a failure the next call tries again.
 * @param {InitOptions} [options]
 * @returns {Promise<void>}
 * @throws {UnmuddleError} `wasm_missing`, `wasm_blocked` or `wasm_failed`
 */
export default function init(options = {}) {
  starting ??= start(options).catch((error) => {
    starting = undefined;
    throw whyNotLoaded(error);
  });
  return starting;
}

/** @param {InitOptions} options */
async function start({ wasm }) {
  const source = wasm ?? found;
  await load({ module_or_path: await (typeof source === "function" ? source() : source) });
  ready = true;
}

/** Whether `init` is done. */
export function isReady() {
  return ready;
}

/**
 * What the text does, and whether that fits its place: what the terminal prints as JSON, with
 * offsets in UTF-16 code units, so that `text.slice(start, end)` gives the words.
 * @param {string} text any text; of very long ones the first megabyte is read
 * @param {Context | null} [context]
 * @returns {Report}
 * @throws {UnmuddleError} `not_ready`, or `bad_argument`
 */
export function assess(text, context) {
  return ask(() => core.assess(text, context));
}

/**
 * What the answer of `assess` stands on, and what would change it. It takes up to forty times as
 * long.
 * @param {string} text
 * @param {Context | null} [context]
 * @returns {ExplanationReport}
 * @throws {UnmuddleError} as `assess`
 */
export function explain(text, context) {
  return ask(() => core.explain(text, context));
}

/**
 * The text in two drafts, marketing and sales, without a word lost or changed.
 * @param {string} text
 * @param {Context | null} [context]
 * @returns {SplitReport}
 * @throws {UnmuddleError} as `assess`
 */
export function split(text, context) {
  return ask(() => core.split(text, context));
}

/**
 * Every rule, in the order of its number.
 * @returns {Rule[]}
 * @throws {UnmuddleError} `not_ready`
 */
export function rules() {
  return ask(() => core.rules());
}

/**
 * The version of this package.
 * @returns {string}
 * @throws {UnmuddleError} `not_ready`
 */
export function version() {
  return ask(() => core.version());
}

/**
 * @template Answer
 * @param {() => Answer} question
 * @returns {Answer}
 */
function ask(question) {
  if (!ready) throw new UnmuddleError("not_ready", "Call `await init()` before anything else.");
  try {
    return question();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new UnmuddleError("bad_argument", error.message, error);
    }
    throw error;
  }
}
