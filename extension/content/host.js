// The one element that we add to a page, and only while there is something to show: in the top
// layer, with a closed shadow root that no script of the page can look into.

import { words } from "../shared/words.js";
import { ownStyles } from "./styles.js";

/** How often a page may take our element away before we leave it at that. */
const MOST_REMOVALS = 5;

const NAME = "unmuddle-host";

/** Languages written from right to left, for when we speak one. */
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/**
 * What people do to our parts must stay there: a page may close its composer on any click outside,
 * or take a key for a shortcut.
 */
const SHIELDED = [
  "pointerdown", "pointerup", "pointermove", "pointercancel", "mousedown", "mouseup", "mousemove",
  "click", "dblclick", "auxclick", "contextmenu", "touchstart", "touchmove", "touchend",
  "keydown", "keyup", "keypress", "focusin", "focusout", "input", "beforeinput",
];

/** @typedef {(event: Event, inside: Element | null) => void} Handler */

export class Host {
  #sheet = ownStyles();
  /** @type {HTMLElement} */
  element;
  /** @type {ShadowRoot} */
  root;
  /** What holds everything that is drawn; its colour scheme is the page's. */
  body = document.createElement("div");
  /** @type {HTMLElement | undefined} */
  #field;
  #removals = 0;
  #shown = false;
  #abort = new AbortController();
  /** @type {(event: Event) => void} */
  #shield;

  /** @param {Handler} handle gets what people do inside */
  constructor(handle) {
    this.element = document.createElement(NAME);
    this.root = this.element.attachShadow({ mode: "closed" });
    this.root.adoptedStyleSheets = [this.#sheet];
    this.body.className = "body";
    // A page may be written the other way.
    this.body.dir = RIGHT_TO_LEFT.test(words("language_tag")) ? "rtl" : "ltr";
    this.root.append(this.body);
    this.element.setAttribute("popover", "manual");
    // A page's tools for translation and spelling have no business here.
    this.element.setAttribute("translate", "no");
    this.#shield = (event) => this.#take(event, handle);
  }

  /** Listens; where it does so already, nothing changes. */
  listen() {
    const options = { capture: true, signal: this.#abort.signal };
    for (const type of SHIELDED) window.addEventListener(type, this.#shield, { ...options, passive: false });
    document.addEventListener("fullscreenchange", this.#raise, options);
  }

  /**
   * Shows the host at the end of the page, or of the modal dialog around the field: outside of
   * that it could not be used. Wherever it is, the Tab key reaches it from the field.
   * @param {HTMLElement} field
   * @param {"light" | "dark"} scheme
   * @returns {boolean} false when the page does not let us
   */
  show(field, scheme) {
    this.body.style.colorScheme = scheme;
    const home = modalAround(field) ?? document.documentElement;
    const gone = this.#shown && !this.element.isConnected;
    if (gone && ++this.#removals > MOST_REMOVALS) return false;
    if (this.element.parentNode !== home) home.append(this.element);
    this.#field = field;
    if (!this.element.matches(":popover-open")) this.element.showPopover({ source: field });
    this.#shown = true;
    return true;
  }

  /** Whether it is shown, as far as can be told at once. */
  get stands() {
    return this.#shown && this.element.isConnected;
  }

  hide() {
    this.#shown = false;
    this.element.remove();
  }

  dispose() {
    this.hide();
    this.#abort.abort();
  }

  /** Whether the focus is in one of our parts. */
  holdsFocus() {
    return this.root.activeElement !== null;
  }

  /**
   * Whether the focus is on the first or on the last of our parts that can have it.
   * @param {boolean} first
   */
  isAtEdge(first) {
    const reached = [...this.root.querySelectorAll("button")].filter((one) => one.checkVisibility());
    const { activeElement } = this.root;
    return activeElement !== null && reached.at(first ? 0 : -1) === activeElement;
  }

  /** Above what came into the top layer after us. */
  #raise = () => {
    if (!this.#shown) return;
    this.element.hidePopover();
    this.element.showPopover(this.#field ? { source: this.#field } : {});
  };

  /**
   * @param {Event} event
   * @param {Handler} handle
   */
  #take(event, handle) {
    if (event.target !== this.element) return;
    event.stopImmediatePropagation();
    // A page can make up events, and no wish is read from those.
    if (!event.isTrusted) return;
    handle(event, this.#inside(event));
  }

  /** @param {Event} event */
  #inside(event) {
    if (event instanceof MouseEvent && (event.type !== "click" || event.detail > 0)) {
      return this.root.elementFromPoint(event.clientX, event.clientY);
    }
    return this.root.activeElement;
  }
}

/** Takes away what an earlier script of ours left in the page when the extension was updated. */
export function clearLeftovers() {
  for (const element of document.querySelectorAll(NAME)) element.remove();
}

/**
 * The modal dialog around a field, out of shadow roots too.
 * @param {Element} field
 * @returns {Element | undefined}
 */
function modalAround(field) {
  /** @type {Element | undefined} */
  let inside = field;
  while (inside) {
    const dialog = inside.closest("dialog:modal");
    if (dialog) return dialog;
    const root = inside.getRootNode();
    inside = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}
