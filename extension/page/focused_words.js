// Run once in every frame that may be read, when the popup opens: gives the selection, else the
// words of the focused field. It only reads, by the same rules as the script that reads along. What it
// exports is its result; what it gives is described in page/types.d.ts.

import { editingHost, fieldAround, focused, isControl, isOff, isPrivate } from "../content/field.js";

/** Past what the engine reads, so that it still says when a text is cut. */
const LONGEST = 1_100_000;

/** @returns {UnmuddleReading} */
function read() {
  if (!holdsFocus()) return { kind: "unfocused" };
  const { element } = focused();
  if (element instanceof HTMLIFrameElement) return { kind: "frame" };
  const field = element ? fieldAround(element) : undefined;
  if (element && isControl(element)) return field ? controlWords(element) : { kind: "nothing" };
  const selected = selectedWords(element);
  if (selected) return words("selection", selected, false);
  return field ? words("field", field.innerText, false) : { kind: "nothing" };
}

/**
 * Whether the way of focus from the page down leads to this frame. Frames around that belong to
 * another site cannot be asked; then it may.
 */
function holdsFocus() {
  /** @type {Window} */
  let view = window;
  while (view !== view.parent) {
    const frame = view.frameElement;
    if (!frame) return true;
    if (!isActive(frame)) return false;
    view = view.parent;
  }
  return true;
}

/** @param {Element} element */
function isActive(element) {
  const root = element.getRootNode();
  if (root instanceof ShadowRoot) return root.activeElement === element;
  return element.ownerDocument.activeElement === element;
}

/**
 * The selected part of a text control, else all of it.
 * @param {HTMLInputElement | HTMLTextAreaElement} control
 */
function controlWords(control) {
  const selected = control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
  return selected.trim() ? words("selection", selected, true) : words("field", control.value, true);
}

/**
 * What is selected in the page; in a shadow root, the root is asked where it can be.
 * @param {Element | null} element
 */
function selectedWords(element) {
  const root = element?.getRootNode() ?? document;
  // Only some browsers let a shadow root be asked.
  const inRoot = "getSelection" in root ? /** @type {Document} */ (root).getSelection() : null;
  const selections = [inRoot, document.getSelection()];
  const selection = selections.find((one) => one && !one.isCollapsed && String(one).trim());
  const node = selection?.anchorNode;
  const around = node instanceof Element ? node : node?.parentElement;
  if (!selection || !around) return "";
  const host = editingHost(around);
  return isOff(around) || (host && isPrivate(host)) ? "" : String(selection);
}

/**
 * @param {"selection" | "field"} source
 * @param {string} text
 * @param {boolean} control whether they stand in a control, where nothing can be marked
 * @returns {UnmuddleReading}
 */
function words(source, text, control) {
  return text.trim() ? { kind: "words", source, text: text.slice(0, LONGEST), control } : { kind: "nothing" };
}

export default read();
