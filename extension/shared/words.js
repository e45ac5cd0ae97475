// The wording, from _locales. Every key is checked against the messages that exist.

/** @import { MessageKey, Messages } from "../messages.js" */

/**
 * The message of that key, with its places filled.
 * @template {MessageKey} Key
 * @param {Key} key
 * @param {Messages[Key]} places
 * @returns {string}
 */
export function words(key, ...places) {
  return chrome.i18n.getMessage(key, [...places]);
}

/**
 * Fills every element that names a message in `data-words`, and says which language that is.
 * @param {Document} page
 */
export function fillWords(page) {
  page.documentElement.lang = words("language_tag");
  const title = page.body.dataset["title"];
  page.title = title ? `${chrome.i18n.getMessage(title)} · ${words("product_name")}` : words("action_title");
  for (const element of page.querySelectorAll("[data-words]")) {
    element.textContent = chrome.i18n.getMessage(element.getAttribute("data-words") ?? "");
  }
}
