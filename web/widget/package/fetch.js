// The package's own files, as browsers get them: checked by their hash, so that a page that trusts a
// script trusts what it loads.

import { CORE } from "./build.js";
import { UnmuddleError } from "./errors.js";

/**
 * A file of the package.
 * @param {URL} file
 * @param {string} integrity
 */
export async function fetchOwn(file, integrity) {
  const response = await fetch(file, { integrity });
  if (!response.ok) throw new UnmuddleError("wasm_missing", `${file.pathname} could not be fetched (${response.status}).`);
  return response;
}

/** The classifier. */
export const fetchCore = () => fetchOwn(new URL("./unmuddle_bg.wasm", import.meta.url), CORE);
