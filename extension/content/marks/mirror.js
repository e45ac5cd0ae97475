// A hidden copy of a text control's words, to see where they lie: in the same type, at the same width.
// Each line up to its break is a block of its own, so that a key lays out one of them anew, and what
// was measured in the others holds. Nothing of a mark depends on what follows its line, so that is
// left out.

import { zoomOf } from "../geometry.js";

/** @import { Mark } from "./marks.js" */
/** @typedef {HTMLTextAreaElement | HTMLInputElement} Control */
/** @typedef {{ left: number, top: number, width: number, height: number }} Box */

/**
 * A line with its break: where it begins in the text, its copy, where that stands, which words of it
 * are marked, and their boxes, from where it stands.
 * @typedef {{
 *   text: string, at: number, copy: HTMLElement, left: number, top: number,
 *   marked: string, boxes: (Box & { kind: string })[],
 * }} Line
 */

/** Words of a line. @typedef {{ kind: string, from: number, to: number }} Part */

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

/** Where breaks are kept, lines can stand for themselves. */
const BREAKS = /^(pre|pre-wrap|pre-line|break-spaces)$/;

export class Mirror {
  #element = document.createElement("div");
  /** @type {Line[]} */
  #lines = [];
  /** Size and type as they were set last; the one that is soon asked for, and all of it. */
  #worn = { soon: "", all: "" };
  #zoom = 1;
  /** Whether the text is one block, however many lines it has. */
  #whole = false;
  /** Words take other places when their type comes late. */
  #fonts = () => void (this.#worn = { soon: "", all: "" });

  /** @param {HTMLElement} body */
  constructor(body) {
    this.#element.className = "mirror";
    this.#element.setAttribute("aria-hidden", "true");
    body.prepend(this.#element);
    document.fonts.addEventListener("loadingdone", this.#fonts);
  }

  remove() {
    document.fonts.removeEventListener("loadingdone", this.#fonts);
    this.#element.remove();
  }

  clear() {
    this.#lines = [];
    this.#element.replaceChildren();
  }

  /** Looks through all of the control's type when it is measured next: that is much for a key. */
  doubt() {
    this.#worn.soon = "";
  }

  /**
   * The lines that hold marks, with where the marked words lie from the corner of the control's inside.
   * What lies where it lay keeps its boxes.
   * @param {Control} control
   * @param {{ width: number, height: number }} inner the control's inside
   * @param {Mark[]} marks
   * @returns {Line[]}
   */
  measure(control, inner, marks) {
    const anew = this.#wear(control, inner);
    const edited = this.#copy(control.value, marks);
    const parts = partsOf(this.#lines, marks);
    /** Whether all below the edited lines stand where they stood. */
    let still = false;
    for (const [index, line] of this.#lines.entries()) {
      const wanted = parts.get(line);
      const marked = wanted?.map(({ kind, from, to }) => `${kind} ${from} ${to}`).join() ?? "";
      const holds = !anew && line.marked === marked;
      line.marked = marked;
      if (!wanted || (holds && (still || index < edited.from))) continue;
      const { left, top } = this.#corner(line, control);
      still ||= holds && index >= edited.to && line.left === left && line.top === top;
      if (!holds) line.boxes = wanted.flatMap((part) => this.#boxes(line, part));
      Object.assign(line, { left, top });
    }
    return [...parts.keys()];
  }

  /**
   * Takes on the control's type and size.
   * @param {Control} control
   * @param {{ width: number, height: number }} inner
   * @returns {boolean} whether anything is other than it was
   */
  #wear(control, { width, height }) {
    const type = getComputedStyle(control);
    const zoom = zoomOf(control);
    const soon = [width, height, zoom, devicePixelRatio, type.font].join("|");
    if (soon === this.#worn.soon) return false;
    const values = TYPE.map((name) => type.getPropertyValue(name));
    const all = [soon, ...values].join("|");
    const same = all === this.#worn.all;
    this.#worn = { soon, all };
    if (same) return false;
    this.#zoom = zoom;
    const { style, classList } = this.#element;
    for (const [index, name] of TYPE.entries()) style.setProperty(name, values[index] ?? "");
    // Type is not only made larger by zooming, it is set anew.
    style.zoom = String(zoom);
    style.width = `${width}px`;
    style.height = `${height}px`;
    classList.toggle("line", control instanceof HTMLInputElement);
    // An indent is the first line's alone.
    const whole = !BREAKS.test(type.whiteSpace) || type.textIndent !== "0px";
    if (whole !== this.#whole) this.clear();
    this.#whole = whole;
    return true;
  }

  /**
   * Brings the copy to what the text is now, as far as it is marked.
   * @param {string} text
   * @param {Mark[]} marks
   * @returns {{ from: number, to: number }} the lines that are new; those below may stand elsewhere
   */
  #copy(text, marks) {
    const end = marks.reduce((last, mark) => Math.max(last, mark.end), 0);
    const wanted = this.#whole ? [text] : linesOf(text, end);
    const lines = this.#lines;
    const most = Math.min(wanted.length, lines.length);
    let head = 0;
    while (head < most && wanted[head] === lines[head]?.text) head++;
    let tail = 0;
    while (tail < most - head && wanted.at(-1 - tail) === lines.at(-1 - tail)?.text) tail++;
    const made = wanted.slice(head, wanted.length - tail).map(lineOf);
    const gone = lines.splice(head, lines.length - head - tail, ...made);
    for (const { copy } of gone) copy.remove();
    if (made.length > 0) {
      const next = lines[head + made.length]?.copy ?? null;
      for (const { copy } of made) this.#element.insertBefore(copy, next);
    }
    let at = 0;
    for (const line of lines) {
      line.at = at;
      at += line.text.length;
    }
    return { from: made.length + gone.length > 0 ? head : lines.length, to: head + made.length };
  }

  /**
   * Where a line stands, from the corner of the control's inside.
   * @param {Line} line
   * @param {Control} control
   */
  #corner({ copy }, control) {
    const origin = this.#element.getBoundingClientRect();
    const { left, top } = copy.getBoundingClientRect();
    const sunk = control instanceof HTMLInputElement ? sunkIn(control, copy, origin, this.#zoom) : 0;
    return { left: (left - origin.left) / this.#zoom, top: (top - origin.top + sunk) / this.#zoom };
  }

  /**
   * The boxes of words, without what is cut off at the sides of a box of lines: spaces hang over there.
   * @param {Line} line
   * @param {Part} part
   */
  #boxes({ copy }, { kind, from, to }) {
    const text = copy.firstChild;
    if (!text) return [];
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    const zoom = this.#zoom;
    const corner = copy.getBoundingClientRect();
    const isLine = this.#element.classList.contains("line");
    const between = isLine ? { left: -Infinity, right: Infinity } : this.#element.getBoundingClientRect();
    return [...range.getClientRects()]
      .map((rect) => {
        const left = Math.max(rect.left, between.left);
        const width = Math.min(rect.right, between.right) - left;
        return {
          kind,
          left: (left - corner.left) / zoom,
          top: (rect.top - corner.top) / zoom,
          width: width / zoom,
          height: rect.height / zoom,
        };
      })
      .filter(({ width }) => width * zoom > 0.5);
  }
}

/**
 * The lines of a text, each with its break, down to the one that holds a place.
 * @param {string} text
 * @param {number} end
 */
function linesOf(text, end) {
  const lines = [];
  for (let from = 0; from < end && from < text.length; ) {
    const at = text.indexOf("\n", from);
    const to = at < 0 ? text.length : at + 1;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}

/** @param {string} text @returns {Line} */
function lineOf(text) {
  const copy = document.createElement("div");
  copy.textContent = text;
  return { text, at: 0, copy, left: 0, top: 0, marked: "", boxes: [] };
}

/**
 * What of each line is marked, for those that hold marks.
 * @param {Line[]} lines
 * @param {Mark[]} marks
 */
function partsOf(lines, marks) {
  /** @type {Map<Line, Part[]>} */
  const parts = new Map();
  let first = 0;
  for (const { kind, start, end } of marks) {
    // Each kind comes in the order of the text.
    if (start < (lines[first]?.at ?? Infinity)) first = 0;
    for (let line = lines[first]; line && line.at + line.text.length <= start; line = lines[first]) first++;
    let index = first;
    for (let line = lines[index]; line && line.at < end; line = lines[++index]) {
      const part = { kind, from: Math.max(start - line.at, 0), to: Math.min(end - line.at, line.text.length) };
      const there = parts.get(line);
      if (there) there.push(part);
      else parts.set(line, [part]);
    }
  }
  return parts;
}

/**
 * How far a single line is moved down to stand in the middle of what is inside the padding, whatever
 * its height.
 * @param {HTMLInputElement} control
 * @param {HTMLElement} copy
 * @param {DOMRect} inside
 * @param {number} zoom
 */
function sunkIn(control, copy, inside, zoom) {
  const range = document.createRange();
  range.selectNodeContents(copy);
  const { top, height } = range.getBoundingClientRect();
  const { paddingTop, paddingBottom } = getComputedStyle(control);
  const above = (Number.parseFloat(paddingTop) || 0) * zoom;
  const below = (Number.parseFloat(paddingBottom) || 0) * zoom;
  return (inside.height + above - below - height) / 2 - (top - inside.top);
}
