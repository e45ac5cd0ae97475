// The entry that holds the classifier within itself, for places where no second file can be served.

import { findWasm } from "./api.js";

export { default, assess, explain, isReady, rules, split, UnmuddleError, version } from "./api.js";
export { assessMany } from "./many.js";

/** Filled by the build. */
const BASE64 = "@BASE64@";

findWasm(() => Uint8Array.from(atob(BASE64), (letter) => letter.charCodeAt(0)));
