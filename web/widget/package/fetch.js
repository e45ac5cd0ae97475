// The package's own files, as browsers get them. From another site they are checked by their hash,
// so that a page that trusts a script trusts what it loads.

import { CORE } from "./build.js";
import { UnmuddleError } from "./errors.js";

/**
 * A file of the package.
 *
 * A check by hash waits for the last byte. Where the file comes from the page's own site there is
 * nobody else to trust, and the browser compiles it while it arrives.
 * @param {URL} file
 * @param {string} integrity
 */
export async function fetchOwn(file, integrity) {
  const response = await fetch(file, file.origin === globalThis.location?.origin ? {} : { integrity });
  if (!response.ok) throw new UnmuddleError("wasm_missing", `${file.pathname} could not be fetched (${response.status}).`);
  return response;
}

/** The classifier. */
export const fetchCore = () => fetchOwn(new URL("./unmuddle_bg.wasm", import.meta.url), CORE);
