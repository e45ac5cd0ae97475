// Loads what draws a verdict in our own pages: the site's views, with the engine that they speak of.

import load, { Page } from "../wasm/unmuddle_pages.js";
import { words } from "./words.js";

/** Called when somebody wishes to see words: their field, and their places in it. @typedef {(field: "text" | "title" | "pay", start: number, end: number) => void} Show */

/**
 * Brings the elements called `verdict`, `job` and `findings` to life.
 * @param {Show} show
 * @returns {Promise<Page>}
 */
export async function openPage(show) {
  const url = chrome.runtime.getURL("wasm/unmuddle_pages_bg.wasm");
  const [list] = await Promise.all([messages(), load({ module_or_path: url })]);
  const page = Page.open(list, show);
  if (!page) throw new Error("The page lacks a place for the verdict.");
  return page;
}

/**
 * A text to try, as the site has it.
 * @param {string} name
 */
export function sample(name) {
  const { text, title, channel } = Page.sample(name);
  return { text, title, channel };
}

/** The messages of the browser's language; none where they are built in. */
async function messages() {
  const language = words("language_tag");
  if (language === "en") return undefined;
  const answer = await fetch(chrome.runtime.getURL(`words/${language}.txt`));
  return answer.ok ? answer.text() : undefined;
}

/**
 * Passes on what is pressed in the list of a job ad's lines, by mouse and by keys.
 * @param {HTMLElement} place
 * @param {Page} page
 */
export function listenToWishes(place, page) {
  const wish = (/** @type {EventTarget | null} */ target) => {
    const meant = target instanceof Element ? target.closest("[data-wish]") : null;
    const spelled = meant?.getAttribute("data-wish");
    if (spelled) page.wish(spelled);
    return spelled !== null && spelled !== undefined;
  };
  place.addEventListener("click", (event) => wish(event.target));
  place.addEventListener("keydown", (event) => {
    const line = event.target instanceof Element ? event.target.closest("[role='option']") : null;
    if (!line) return;
    const next = { ArrowDown: line.nextElementSibling, ArrowUp: line.previousElementSibling }[event.key];
    if (next instanceof HTMLElement) {
      event.preventDefault();
      wish(next);
      next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      wish(line);
    }
  });
}
