// The quiz in any shadow root or element: its own module, loaded when this is.

import { QUIZ } from "./build-quiz.js";
import { UnmuddleError, whyNotLoaded } from "./errors.js";
import { fetchOwn } from "./fetch.js";
import style from "./generated/style.quiz.js";
import { quizWords } from "./quiz-words.js";
import load, { QuizWidget } from "./unmuddle_quiz_widget.js";

/**
 * @typedef {"owner" | "marketer" | "salesperson" | "hiring"} Role
 */

/**
 * What the answers say; the answers themselves stay in the quiz.
 * @typedef {object} QuizResult
 * @property {string} profile the profile's id
 * @property {string | null} also the next pattern that holds too
 * @property {Role} role
 * @property {{ overall: number } & Record<string, number>} scores 0 to 100, overall and by axis
 * @property {string} taken the day, as in `2026-11-25`
 */

/**
 * @typedef {object} QuizOptions
 * @property {string | null} [role] the role, where it is not asked
 * @property {boolean} [persist] whether answers are kept in the browser's storage
 * @property {string} [lang] the language, `en` or `de`
 * @property {string | URL} [wasm] another address of the quiz's file
 * @property {(result: QuizResult) => void} [onResult] called with each result
 */

/** @type {Promise<unknown> | undefined} */
let starting;

const fetchQuiz = () => fetchOwn(new URL("./unmuddle_quiz_widget_bg.wasm", import.meta.url), QUIZ);

/** @param {string | URL | undefined} wasm */
function start(wasm) {
  starting ??= (async () => load({ module_or_path: wasm ? new URL(wasm, document.baseURI) : await fetchQuiz() }))().catch((error) => {
    starting = undefined;
    throw whyNotLoaded(error);
  });
  return starting;
}

/** @param {string} tag */
async function list(tag) {
  return (await quizWords(tag)).list;
}

/**
 * A quiz that lives as long as it is held, whether it is shown or not.
 * @param {QuizOptions} [options]
 * @returns {Promise<{ show: (into: HTMLElement) => void, hide: () => void }>}
 * @throws {UnmuddleError} `wasm_missing`, `wasm_blocked` or `wasm_failed`
 */
export async function openQuiz(options = {}) {
  const [words] = await Promise.all([list(options.lang ?? ""), start(options.wasm)]);
  const widget = new QuizWidget(words, options.role ?? undefined, options.persist ?? false, (/** @type {QuizResult} */ result) => options.onResult?.(result));
  return { show: (into) => widget.mount(into), hide: () => widget.unmount() };
}

export { style, UnmuddleError };
