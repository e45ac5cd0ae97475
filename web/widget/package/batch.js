// What a worker does with a batch of texts.

import init, { assess } from "./api.js";
import { UnmuddleError } from "./errors.js";

/** @import { Context } from "./unmuddle.js" */

/**
 * The reports of a batch, or the word for what went wrong.
 * @param {[string, Context | null][]} batch
 */
export async function read(batch) {
  try {
    await init();
    return { reports: batch.map(([text, context]) => assess(text, context)) };
  } catch (error) {
    const code = error instanceof UnmuddleError ? error.code : "wasm_failed";
    return { code, message: error instanceof Error ? error.message : String(error) };
  }
}
