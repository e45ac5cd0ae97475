// Reads a field's words as people see them, with a way back from places in the text to the nodes
// that hold them. It reads, and never writes.

import { Blocks } from "./blocks.js";
import { isControl } from "../field.js";

/** @import { Block } from "./blocks.js" */
/** @import { Field } from "../field.js" */

/** Past what the engine reads, so that it still says when a text is cut. */
const LONGEST = 1_100_000;

/** These end a line before and after them even where a page styles nothing. */
const LINE_DISPLAY = /^(block|flex|grid|list-item|table|flow-root|table-row|table-caption)$/;

/** Helpers that editors put among the words: placeholders, fillers, cursors, bookmarks. */
const NOT_WORDS = [
  "[data-slate-placeholder]",
  "[data-mce-bogus='all']",
  ".ql-cursor",
  ".ql-clipboard",
  ".cm-placeholder",
  ".cm-widgetBuffer",
  "[data-rich-text-placeholder]",
  ".ck-fake-selection-container",
  "button",
  "script",
  "style",
  "template",
  "textarea",
  "select",
].join(", ");

/** Characters without width that editors fill empty places with. */
const FILLER = /[\u200b\u2060\ufeff]/;

/** What keeps a node from being taken as it is, where spaces are drawn together. */
const AWKWARD = /[\u200b\u2060\ufeff\n\t\r]| {2}/;

/**
 * A run of the text that lies in one node as it lies in the text.
 * @typedef {{ at: number, node: Text, offset: number, length: number }} Piece
 */

/**
 * A field's words. `pieces` is empty for a control, where places in the text and in the value are
 * the same.
 * @typedef {{ text: string, pieces: Piece[] }} Reading
 */

/** Characters of a node. @typedef {{ node: Text, from: number, to: number }} Place */

/**
 * @param {Field} field
 * @param {Blocks} blocks what was read earlier
 * @returns {Reading}
 */
export function read(field, blocks) {
  if (isControl(field)) return { text: field.value.slice(0, LONGEST), pieces: [] };
  blocks.refresh();
  const reader = new Reader(blocks);
  reader.children(field, keepsSpaces(getComputedStyle(field)));
  return { text: reader.parts.join(""), pieces: reader.pieces };
}

/**
 * Where a part of the text lies, by each node's run; nowhere where nodes have gone.
 * @param {Reading} reading
 * @param {number} start
 * @param {number} end
 * @returns {Place[]}
 */
export function placesOf({ pieces }, start, end) {
  const places = [];
  for (let index = firstFrom(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || piece.at >= end) break;
    const { at, node, offset, length } = piece;
    const from = Math.max(start, at) - at;
    const to = Math.min(end, at + length) - at;
    if (from >= to || !node.isConnected || offset + to > node.length) continue;
    places.push({ node, from: offset + from, to: offset + to });
  }
  return places;
}

/**
 * Which piece is the first to reach beyond a place in the text.
 * @param {Piece[]} pieces
 * @param {number} start
 */
function firstFrom(pieces, start) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.at + piece.length <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @param {CSSStyleDeclaration} style */
function keepsSpaces(style) {
  return /pre|break-spaces/.test(style.whiteSpace);
}

/** Walks the nodes in order and writes down what `innerText` would say. */
class Reader {
  /** @type {string[]} */
  parts = [];
  /** @type {Piece[]} */
  pieces = [];
  #blocks;
  #length = 0;
  /** How many line ends are due before the next word. */
  #due = 0;
  /** The last character that was written. */
  #last = "\n";

  /** @param {Blocks} blocks */
  constructor(blocks) {
    this.#blocks = blocks;
  }

  /**
   * @param {Node} parent
   * @param {boolean} exact whether spaces count as they stand
   */
  children(parent, exact) {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (this.#length >= LONGEST) return;
      if (child instanceof Text) this.#words(child, exact);
      else if (child instanceof Element) this.#element(child);
    }
  }

  /** @param {Element} element */
  #element(element) {
    if (element.localName === "br") {
      // What stands last in its block breaks nothing; the end of the block does that.
      this.#due = element.nextSibling ? this.#due + 1 : Math.max(this.#due, 1);
      return;
    }
    const due = this.#due;
    const first = this.#length === 0;
    const known = this.#blocks.get(element, first, due);
    if (known && this.#length + known.text.length < LONGEST) return this.#again(known);
    if (element.matches(NOT_WORDS)) return;
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden") return;
    const [at, part, piece] = [this.#length, this.parts.length, this.pieces.length];
    const ends = LINE_DISPLAY.test(style.display) ? (element.localName === "p" ? 2 : 1) : 0;
    this.#due = Math.max(this.#due, ends);
    this.children(element, keepsSpaces(style));
    this.#due = Math.max(this.#due, ends);
    if (style.display === "table-cell") this.#push(" ");
    if (ends === 0 || this.#length >= LONGEST) return;
    const pieces = this.pieces.slice(piece).map((one) => ({ ...one, at: one.at - at }));
    this.#blocks.set(element, { first, due, text: this.parts.slice(part).join(""), pieces, dueAfter: this.#due });
  }

  /**
   * Writes down what a block said before.
   * @param {Block} block
   */
  #again({ text, pieces, dueAfter }) {
    for (const { at, node, offset, length } of pieces) this.pieces.push({ at: this.#length + at, node, offset, length });
    if (text) this.#push(text);
    this.#due = dueAfter;
  }

  /** @param {string} text */
  #push(text) {
    this.parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }

  /**
   * @param {Text} node
   * @param {boolean} exact
   */
  #words(node, exact) {
    const { data } = node;
    const awkward = exact ? FILLER : AWKWARD;
    if (!awkward.test(data) && (exact || !isSpace(data.charAt(0)))) {
      this.#run(node, 0, data.length);
      return;
    }
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const sign = data.charAt(at);
      const space = !exact && isSpace(sign);
      const dropped = FILLER.test(sign) || (space && this.#swallows(data, from, at));
      if (!dropped && (!space || sign === " ")) continue;
      this.#run(node, from, at);
      if (!dropped) this.#push(" ");
      from = at + 1;
    }
    this.#run(node, from, data.length);
  }

  /**
   * Whether a space goes where another one, or the start of a line, stands before it.
   * @param {string} data
   * @param {number} from where the run began that is not written yet
   * @param {number} at
   */
  #swallows(data, from, at) {
    if (at > from) return isSpace(data.charAt(at - 1));
    return this.#due > 0 || isSpace(this.#last);
  }

  /**
   * @param {Text} node
   * @param {number} from
   * @param {number} to
   */
  #run(node, from, to) {
    if (from >= to) return;
    if (this.#due > 0 && this.#length > 0) this.#push("\n".repeat(Math.min(this.#due, 3)));
    this.#due = 0;
    this.pieces.push({ at: this.#length, node, offset: from, length: to - from });
    this.#push(node.data.slice(from, to));
  }
}

/** @param {string} sign */
function isSpace(sign) {
  return sign === " " || sign === "\n" || sign === "\t" || sign === "\r";
}
