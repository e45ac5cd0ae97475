// Draws marks over a text control. Its text is laid out a second time in a hidden copy with the same
// type and the same width; where the words lie there, the marks are drawn in a layer that lies over
// the control just as it is moved, turned, zoomed, scrolled and cut off.

import { placeOf, visiblePart, zoomOf } from "../geometry.js";

/** @import { Mark } from "./marks.js" */
/** @typedef {HTMLTextAreaElement | HTMLInputElement} Control */

/** All that decides where letters go. */
const TYPE = [
  "direction", "unicode-bidi", "writing-mode", "text-orientation",
  "font-family", "font-size", "font-size-adjust", "font-stretch", "font-style", "font-weight",
  "font-variant-caps", "font-variant-ligatures", "font-variant-numeric", "font-variant-east-asian",
  "font-variant-alternates", "font-variant-position", "font-kerning", "font-optical-sizing",
  "font-feature-settings", "font-variation-settings", "font-palette",
  "letter-spacing", "word-spacing", "line-height", "tab-size", "text-align", "text-align-last",
  "text-indent", "text-transform", "text-rendering", "text-spacing-trim", "text-autospace",
  "white-space", "overflow-wrap", "word-break", "line-break", "hyphens", "hyphenate-character",
  "padding-top", "padding-right", "padding-bottom", "padding-left", "-webkit-locale",
];

/** @typedef {{ kind: string, left: number, top: number, width: number, height: number }} Box */

export class Overlay {
  /** Cuts off what lies outside of the part of the control that is seen. */
  #window = element("overlay");
  /** Lies over the control. */
  #layer = element("layer");
  /** Cuts off at the control's edge, as the control does. */
  #page = element("page");
  /** Holds the marks, and is scrolled as the text is. */
  #boxes = element("boxes");
  #mirror = element("mirror");
  #text = document.createTextNode("");
  /** @type {Control | undefined} */
  #control;
  /** @type {Mark[]} */
  #marks = [];

  /** @param {HTMLElement} body */
  constructor(body) {
    this.#page.append(this.#boxes);
    this.#layer.append(this.#page);
    this.#window.append(this.#layer);
    this.#mirror.append(this.#text);
    this.#window.setAttribute("aria-hidden", "true");
    this.#mirror.setAttribute("aria-hidden", "true");
    body.prepend(this.#mirror, this.#window);
  }

  /**
   * @param {Control} control
   * @param {Mark[]} marks
   */
  draw(control, marks) {
    this.#control = control;
    this.#marks = marks;
    this.#boxes.replaceChildren(...(marks.length > 0 ? this.#measure(control, marks).map(drawn) : []));
    this.follow();
  }

  /** Lays the marks anew, after the control's width or type may have changed. */
  lay() {
    if (this.#control) this.draw(this.#control, this.#marks);
  }

  /** Moves the marks to where the control is now. */
  follow() {
    const control = this.#control;
    const empty = this.#boxes.childElementCount === 0;
    const place = control && !empty ? placeOf(control) : undefined;
    const seen = control && place ? visiblePart(control) : undefined;
    this.#window.hidden = !seen;
    if (!control || !place || !seen) return;
    set(this.#window, { left: seen.left, top: seen.top, width: seen.width, height: seen.height });
    set(this.#layer, {
      left: place.x - place.width / 2 - seen.left,
      top: place.y - place.height / 2 - seen.top,
      width: place.width,
      height: place.height,
    });
    this.#layer.style.transform = `matrix(${place.linear.join(", ")}, 0, 0)`;
    const inner = insides(control);
    this.#page.style.zoom = String(place.zoom);
    // A line is cut off where its padding begins, a box of lines where its edge does.
    const cut = control instanceof HTMLInputElement ? paddingOf(control) : { left: 0, right: 0 };
    set(this.#page, {
      left: inner.left + cut.left,
      top: inner.top,
      width: inner.width - cut.left - cut.right,
      height: inner.height,
    });
    this.#boxes.style.translate = `${-control.scrollLeft - cut.left}px ${-control.scrollTop}px`;
  }

  clear() {
    this.#control = undefined;
    this.#marks = [];
    this.#boxes.replaceChildren();
    this.#text.data = "";
    this.#window.hidden = true;
  }

  /**
   * Where the marks' words lie, from the corner of the control's inside.
   * @param {Control} control
   * @param {Mark[]} marks
   * @returns {Box[]}
   */
  #measure(control, marks) {
    const { style } = this.#mirror;
    const type = getComputedStyle(control);
    for (const name of TYPE) style.setProperty(name, type.getPropertyValue(name));
    const inner = insides(control);
    const zoom = zoomOf(control);
    // Type is not only made larger by zooming, it is set anew.
    style.zoom = String(zoom);
    set(this.#mirror, { left: 0, top: 0, width: inner.width, height: inner.height });
    const line = control instanceof HTMLInputElement;
    this.#mirror.classList.toggle("line", line);
    if (this.#text.data !== control.value) this.#text.data = control.value;
    const origin = this.#mirror.getBoundingClientRect();
    // A line's text is set in its middle, whatever the line's height.
    const sunk = line ? middle(this.#text, inner.height, type, zoom) - origin.top : 0;
    return marks.flatMap(({ kind, start, end }) => {
      const range = document.createRange();
      range.setStart(this.#text, Math.min(start, this.#text.length));
      range.setEnd(this.#text, Math.min(end, this.#text.length));
      return rows(range, line ? undefined : origin).map((rect) => ({
        kind,
        left: (rect.left - origin.left) / zoom,
        top: (rect.top - origin.top + sunk) / zoom,
        width: rect.width / zoom,
        height: rect.height / zoom,
      }));
    });
  }
}

/**
 * The inside of a control, within its border and beside its scroll bar, in its own pixels.
 * @param {Control} control
 */
function insides(control) {
  const style = getComputedStyle(control);
  const size = (/** @type {string} */ name) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const border = {
    left: size("border-left-width"),
    right: size("border-right-width"),
    top: size("border-top-width"),
    bottom: size("border-bottom-width"),
  };
  const whole = style.boxSizing === "border-box";
  const edges = {
    across: whole ? border.left + border.right : -size("padding-left") - size("padding-right"),
    down: whole ? border.top + border.bottom : -size("padding-top") - size("padding-bottom"),
  };
  const width = size("width") - edges.across;
  const height = size("height") - edges.down;
  // Scroll bars are whole pixels wide, the rest may be anything.
  const bar = Math.max(0, Math.round(width - control.clientWidth));
  const barBelow = Math.max(0, Math.round(height - control.clientHeight));
  const barLeft = Math.max(0, Math.round(control.clientLeft - border.left));
  return {
    left: border.left + barLeft,
    top: border.top,
    width: width - bar,
    height: height - barBelow,
  };
}

/** @param {Control} control */
function paddingOf(control) {
  const { paddingLeft, paddingRight } = getComputedStyle(control);
  return { left: Number.parseFloat(paddingLeft) || 0, right: Number.parseFloat(paddingRight) || 0 };
}

/**
 * How far a single line is moved down to stand in the middle of what is inside the padding.
 * @param {Text} text
 * @param {number} height
 * @param {CSSStyleDeclaration} type
 * @param {number} zoom
 */
function middle(text, height, type, zoom) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const { top, height: tall } = range.getBoundingClientRect();
  const above = Number.parseFloat(type.paddingTop) || 0;
  const below = Number.parseFloat(type.paddingBottom) || 0;
  return ((height + above - below) * zoom - tall) / 2 - top;
}

/**
 * The boxes of a range, without what is cut off at its sides: spaces hang over there.
 * @param {Range} range
 * @param {{ left: number, right: number }} [between]
 */
function rows(range, between = { left: -Infinity, right: Infinity }) {
  return [...range.getClientRects()]
    .map((rect) => {
      const left = Math.max(rect.left, between.left);
      return { left, top: rect.top, width: Math.min(rect.right, between.right) - left, height: rect.height };
    })
    .filter(({ width }) => width > 0.5);
}

/** @param {Box} box */
function drawn(box) {
  const mark = element(`mark ${box.kind}`);
  set(mark, box);
  return mark;
}

/** @param {string} name */
function element(name) {
  const made = document.createElement("div");
  made.className = name;
  return made;
}

/**
 * @param {HTMLElement} part
 * @param {{ left: number, top: number, width: number, height: number }} box
 */
function set({ style }, { left, top, width, height }) {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
