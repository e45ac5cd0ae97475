// The quiz's words; English is built into its module.

import { failed } from "./generated/quiz.en.js";
import { languages } from "./generated/languages.quiz.js";

/**
 * @param {string} tag such as `de-AT`
 * @returns {Promise<{ failed: string, list?: string }>}
 */
export async function quizWords(tag) {
  const lang = tag.toLowerCase().split("-")[0] ?? "";
  const found = lang in languages ? languages[/** @type {keyof typeof languages} */ (lang)] : undefined;
  return (await found?.().catch(() => undefined)) ?? { failed };
}
