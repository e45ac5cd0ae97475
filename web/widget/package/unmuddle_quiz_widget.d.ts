// Where the build leaves the quiz; in the package its own types stand here.
export * from "../../../target/wasm/ship/unmuddle_quiz_widget/unmuddle_quiz_widget.js";
export { default } from "../../../target/wasm/ship/unmuddle_quiz_widget/unmuddle_quiz_widget.js";
