// What the elements say, in the language of the page.

import { languages } from "./generated/languages.check.js";
import { words as english } from "./generated/words.en.js";

/**
 * @typedef {object} Words
 * @property {string} lang
 * @property {(key: keyof typeof english) => string} say
 * @property {(english: string) => string} said what the classifier says, in this language
 */

/** @type {Words} */
export const ENGLISH = { lang: "en", say: (key) => english[key], said: (words) => words };

/**
 * The words of a language, else English.
 * @param {string} tag such as `de-AT`
 * @returns {Promise<Words>}
 */
export async function speak(tag) {
  const lang = tag.toLowerCase().split("-")[0] ?? "";
  if (!(lang in languages)) return ENGLISH;
  try {
    const { words, said } = await languages[/** @type {keyof typeof languages} */ (lang)]();
    return { lang, say: (key) => words[key], said: (english) => said[english] ?? english };
  } catch {
    return ENGLISH;
  }
}
