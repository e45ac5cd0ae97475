// The package's own files, as browsers get them: checked by their hash, so that a page that trusts a
// script trusts what it loads.

import { CORE, QUIZ } from "./build.js";
import { UnmuddleError } from "./errors.js";

/**
 * @param {URL} file
 * @param {string} integrity
 */
async function own(file, integrity) {
  const response = await fetch(file, { integrity });
  if (!response.ok) throw new UnmuddleError("wasm_missing", `${file.pathname} could not be fetched (${response.status}).`);
  return response;
}

/** The classifier. */
export const fetchCore = () => own(new URL("./unmuddle_bg.wasm", import.meta.url), CORE);

/** The quiz. */
export const fetchQuiz = () => own(new URL("./unmuddle_quiz_widget_bg.wasm", import.meta.url), QUIZ);
