// The entry for Cloudflare's workers and their like: modules of wasm are imported, not compiled.

// @ts-expect-error the host gives a compiled module
import module from "./unmuddle_bg.wasm";
import { findWasm } from "./api.js";

export { default, assess, explain, isReady, rules, split, UnmuddleError, version } from "./api.js";
export { assessMany } from "./many.js";

findWasm(() => module);
