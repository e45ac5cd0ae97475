// Finds the field that somebody writes in, and says which fields are never read.

/** Editors that switch the browser's spelling off as a matter of course. */
const KNOWN_EDITORS = [
  ".ProseMirror",
  ".public-DraftEditor-content",
  "[data-lexical-editor='true']",
  "[data-slate-editor='true']",
  ".ql-editor",
  ".ck-editor__editable",
  ".mce-content-body",
  ".cm-editor",
  ".block-editor-rich-text__editable",
  ".is-root-container",
  "trix-editor",
  "shreddit-composer",
].join(", ");

/** Editors made of many editable blocks: the draft is all of them. */
const WHOLE_EDITORS = ".block-editor-block-list__layout.is-root-container";

/** What is about a person or an account, never a text for readers. */
const PRIVATE_PURPOSE =
  /^(cc-.*|tel(-.*)?|.*-password|one-time-code|username|email|url|bday(-.*)?|transaction-.*|webauthn)$/;
const PRIVATE_NAME = /pass-?_?(word|wd|code|phrase)|pwd|otp|one-?_?time|cvc|cvv|card-?_?n|iban/i;
const PRIVATE_KEYBOARDS = ["email", "tel", "url", "numeric", "decimal", "search"];
const PRIVATE_ROLES = "[role='searchbox'], [role='combobox'], [role='spinbutton']";
const SEARCHES = "search, [role='search']";

/** A single line holds a text once it is longer than the line, or as long as this. */
const LONG_LINE = 60;

/** @typedef {HTMLTextAreaElement | HTMLInputElement | HTMLElement} Field */

/**
 * Whether it holds its text as a value, not as nodes.
 * @param {Element} field
 * @returns {field is HTMLTextAreaElement | HTMLInputElement}
 */
export function isControl(field) {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

/**
 * An element's shadow root, closed ones too: Chromium gives them by a function, Firefox by a
 * property.
 * @param {Element} element
 * @returns {ShadowRoot | null}
 */
export function shadowOf(element) {
  if (!(element instanceof HTMLElement)) return null;
  const { dom } = chrome;
  if (dom) return dom.openOrClosedShadowRoot(element);
  return "openOrClosedShadowRoot" in element
    ? /** @type {ShadowRoot | null} */ (element.openOrClosedShadowRoot)
    : element.shadowRoot;
}

/**
 * The focused element, down through open and closed shadow roots, and the roots on the way.
 * @returns {{ element: Element | null, roots: ShadowRoot[] }}
 */
export function focused() {
  /** @type {ShadowRoot[]} */
  const roots = [];
  let element = document.activeElement;
  for (;;) {
    const root = element && shadowOf(element);
    if (root) roots.push(root);
    const inside = root?.activeElement;
    if (!inside) return { element, roots };
    element = inside;
  }
}

/**
 * The field around an element, when it is one that may be read.
 * @param {Element | null} element
 * @returns {Field | undefined}
 */
export function fieldAround(element) {
  const field = element && (isControl(element) ? element : editingHost(element));
  return field && !isPrivate(field) ? field : undefined;
}

/**
 * Whether it can hold a text worth reading: a single line does when it holds a long one.
 * @param {Field} field
 */
export function isRoomy(field) {
  if (!(field instanceof HTMLInputElement)) return true;
  return field.value.length >= LONG_LINE || field.scrollWidth > field.clientWidth;
}

/**
 * The whole of what is edited around an element.
 * @param {Element} element
 * @returns {HTMLElement | undefined}
 */
export function editingHost(element) {
  if (document.designMode === "on") return document.body;
  if (!(element instanceof HTMLElement)) return undefined;
  if (!element.isContentEditable) return undefined;
  let host = element;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  const whole = host.closest(WHOLE_EDITORS);
  return whole instanceof HTMLElement ? whole : host;
}

/**
 * Whether it is never read.
 * @param {Field} field
 */
export function isPrivate(field) {
  if (isOff(field) || field.closest(SEARCHES) || field.matches(PRIVATE_ROLES)) return true;
  if (!field.spellcheck && !field.closest(KNOWN_EDITORS)) return true;
  if (PRIVATE_KEYBOARDS.includes(field.inputMode) || showsDots(field)) return true;
  if (field instanceof HTMLInputElement && field.type !== "text") return true;
  if (!isControl(field)) return false;
  const purposes = (field.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
  return (
    field.disabled ||
    field.readOnly ||
    purposes.some((purpose) => PRIVATE_PURPOSE.test(purpose)) ||
    PRIVATE_NAME.test(`${field.getAttribute("name")} ${field.getAttribute("id")}`)
  );
}

/**
 * Whether the page says to leave it alone, here or anywhere around.
 * @param {Element} element
 */
export function isOff(element) {
  return closestAcross(element, "[data-unmuddle='off']") !== undefined;
}

/**
 * The nearest element around that matches, out of shadow roots too.
 * @param {Element} element
 * @param {string} selector
 * @returns {Element | undefined}
 */
export function closestAcross(element, selector) {
  /** @type {Element | undefined} */
  let inside = element;
  while (inside) {
    const found = inside.closest(selector);
    if (found) return found;
    const root = inside.getRootNode();
    inside = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/**
 * Whether the letters are hidden, as a password's are.
 * @param {HTMLElement} field
 */
function showsDots(field) {
  const security = getComputedStyle(field).getPropertyValue("-webkit-text-security");
  return security !== "" && security !== "none";
}
