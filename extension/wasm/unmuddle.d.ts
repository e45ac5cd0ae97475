// The build puts the core's wasm package here. Until then its types are taken where it is built.
export * from "../../target/wasm/ship/unmuddle/unmuddle.js";
export { default } from "../../target/wasm/ship/unmuddle/unmuddle.js";
