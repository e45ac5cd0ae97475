// How words are to be read, kept at hand while the background runs: it is wanted at every key that
// somebody presses, and changes once in a while.

import { blotted, readManner } from "../shared/settings.js";

/** @import { Context } from "../wasm/unmuddle.js" */

/** @typedef {{ blot: (text: string) => string, stance: Pick<Context, "stance"> }} Manner */

/** @type {Promise<Manner> | undefined} */
let known;

chrome.storage.onChanged.addListener(() => {
  known = undefined;
});

/** @returns {Promise<Manner>} */
export function manner() {
  known ??= readManner().then(({ relaxed, names }) => ({
    blot: (text) => blotted(text, names),
    stance: relaxed ? { stance: { one_in_five: { selling_in_last_four: 0 } } } : {},
  }));
  return known;
}
