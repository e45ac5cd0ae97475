/**
 * What can go wrong, as a word that programs can act on.
 *
 * - `not_ready`: something was asked before `init` was done. Await `init()` first.
 * - `wasm_missing`: the file with the classifier could not be fetched. Serve `unmuddle_bg.wasm`
 *   beside the script, or hand `init` another source.
 * - `wasm_blocked`: the page's policy forbids WebAssembly. Allow `'wasm-unsafe-eval'` in its
 *   `script-src`.
 * - `wasm_failed`: the file is not the classifier of this version.
 * - `bad_argument`: a text is no string, or a part of the context does not exist.
 * - `aborted`: the caller's signal ended the work.
 * @typedef {"not_ready" | "wasm_missing" | "wasm_blocked" | "wasm_failed" | "bad_argument" | "aborted"} ErrorCode
 */

/** Every error that this package throws. */
export class UnmuddleError extends Error {
  /**
   * @param {ErrorCode} code
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "UnmuddleError";
    /** @readonly */
    this.code = code;
  }
}

/**
 * The error that a failure to load is.
 * @param {unknown} error
 */
export function whyNotLoaded(error) {
  if (error instanceof UnmuddleError) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (/content security policy|unsafe-eval|disallowed by embedder/i.test(said)) {
    return new UnmuddleError("wasm_blocked", "The page's policy forbids WebAssembly: allow 'wasm-unsafe-eval' in script-src.", error);
  }
  if (/fetch|network|404|load failed|ENOENT|no such file/i.test(said) || (error instanceof TypeError && /mime|response/i.test(said))) {
    return new UnmuddleError("wasm_missing", "The classifier's file unmuddle_bg.wasm could not be fetched.", error);
  }
  return new UnmuddleError("wasm_failed", `The classifier did not start: ${said}`, error);
}
