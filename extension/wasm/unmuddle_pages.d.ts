// As in unmuddle.d.ts: the types lie where the package is built.
export * from "../../target/wasm/ship/unmuddle_pages/unmuddle_pages.js";
export { default } from "../../target/wasm/ship/unmuddle_pages/unmuddle_pages.js";
