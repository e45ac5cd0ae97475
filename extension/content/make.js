// Makes elements with text in them. Nothing is ever parsed as HTML.

import { words } from "../shared/words.js";

/** @import { MessageKey } from "../messages.js" */

/**
 * @param {string} tag
 * @param {string} [name] its class
 * @param {string | (Node | string)[]} [content]
 * @returns {HTMLElement}
 */
export function make(tag, name, content = []) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...(typeof content === "string" ? [content] : content));
  return element;
}

/**
 * A button that does what its name says.
 * @param {string} action
 * @param {string} label
 * @param {string} [value] what it does it with
 * @returns {HTMLButtonElement}
 */
export function button(action, label, value) {
  const element = document.createElement("button");
  element.type = "button";
  element.dataset["do"] = action;
  if (value !== undefined) element.dataset["value"] = value;
  element.textContent = label;
  return element;
}

/**
 * A message whose key is put together.
 * @param {MessageKey} key
 */
export function say(key) {
  return words(/** @type {"product_name"} */ (key));
}
