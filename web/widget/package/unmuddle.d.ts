// Where the build leaves the classifier; in the package its own types stand here.
export * from "../../../target/wasm/ship/unmuddle/unmuddle.js";
export { default } from "../../../target/wasm/ship/unmuddle/unmuddle.js";
