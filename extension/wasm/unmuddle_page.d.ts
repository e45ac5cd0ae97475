// As in unmuddle.d.ts: the types lie where the package is built.
export * from "../../target/wasm/ship/unmuddle_page/unmuddle_page.js";
export { default } from "../../target/wasm/ship/unmuddle_page/unmuddle_page.js";
