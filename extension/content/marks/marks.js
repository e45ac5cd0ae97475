// Marks words in the field. In rich text the browser paints them itself, so that they keep to
// their words by nature and nothing is put into the editor; over a text control we draw them.

import { isControl } from "../field.js";
import { Overlay } from "./overlay.js";
import { placesOf } from "../words/text.js";

/** @import { Field } from "../field.js" */
/** @import { Place, Reading } from "../words/text.js" */

/** What marks say: a side, or that something is worth a look. */
export const MARK_KINDS = /** @type {const} */ (["marketing", "sales", "both", "finding"]);

/** @typedef {typeof MARK_KINDS[number]} MarkKind */

/**
 * Words to be marked, as places in the text.
 * @typedef {{ kind: MarkKind, start: number, end: number }} Mark
 */

const PALETTES = ["(forced-colors: active)", "(prefers-contrast: more)"];

/** Each kind has a line of its own shape, so that colour alone says nothing. */
const LINES = { marketing: "solid", sales: "double", both: "wavy", finding: "solid" };

export class Marks {
  /** @type {Map<MarkKind, Highlight>} */
  #highlights = new Map();
  /** @type {Map<MarkKind, Range[]>} */
  #held = new Map();
  #sheet = new CSSStyleSheet();
  #look = "";
  #overlay;
  #body;
  /** @type {Document | ShadowRoot | undefined} */
  #scope;

  /** @param {HTMLElement} body where our own parts are drawn */
  constructor(body) {
    this.#body = body;
    this.#overlay = new Overlay(body);
  }

  /**
   * Marks these words, and nothing else.
   * @param {Field} field
   * @param {Reading} reading
   * @param {Mark[]} marks
   */
  draw(field, reading, marks) {
    if (isControl(field)) {
      this.#overlay.draw(field, marks);
      return;
    }
    if (!this.#scope) this.#style(field);
    for (const [index, kind] of MARK_KINDS.entries()) {
      const wanted = marks
        .filter((mark) => mark.kind === kind)
        .flatMap(({ start, end }) => placesOf(reading, start, end));
      this.#held.set(kind, renew(this.#highlight(kind, index), this.#held.get(kind) ?? [], wanted));
    }
  }

  /** Follows the field when it moves; what the browser paints follows by itself. */
  follow() {
    this.#overlay.follow();
  }

  /**
   * Goes by how the field looks now: its colours, its type, its width.
   * @param {Field} field
   */
  lay(field) {
    if (isControl(field)) this.#overlay.lay();
    else this.#style(field);
  }

  clear() {
    this.#overlay.clear();
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#held.clear();
  }

  dispose() {
    this.clear();
    for (const kind of this.#highlights.keys()) CSS.highlights.delete(nameOf(kind));
    this.#highlights.clear();
    this.#overlay.remove();
    this.#leave();
  }

  /**
   * @param {MarkKind} kind
   * @param {number} priority
   */
  #highlight(kind, priority) {
    let highlight = this.#highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(kind, highlight);
    }
    // A page may clear the list.
    if (CSS.highlights.get(nameOf(kind)) !== highlight) CSS.highlights.set(nameOf(kind), highlight);
    return highlight;
  }

  /**
   * Puts the styles where the field is, in the colours that go with it: those of the page do not
   * reach into a shadow root.
   * @param {Field} field
   */
  #style(field) {
    const scope = /** @type {Document | ShadowRoot} */ (field.getRootNode());
    if (scope !== this.#scope) this.#leave();
    this.#scope = scope;
    // A new sheet has the whole page styled anew, so it comes only with new colours.
    const look = getComputedStyle(this.#body).getPropertyValue("color-scheme") + this.#palettes();
    if (look !== this.#look) {
      this.#look = look;
      this.#sheet.replaceSync(MARK_KINDS.map((kind) => this.#rule(kind)).join("\n"));
    }
    const sheets = scope.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) scope.adoptedStyleSheets = [...sheets, this.#sheet];
  }

  /** What else the colours go by. */
  #palettes() {
    return PALETTES.map((query) => matchMedia(query).matches).join();
  }

  #leave() {
    const scope = this.#scope;
    if (!scope) return;
    scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    this.#scope = undefined;
  }

  /** @param {MarkKind} kind */
  #rule(kind) {
    const { line, wash } = this.#colours(kind);
    return `::highlight(${nameOf(kind)}) {
      background-color: ${wash};
      text-decoration: underline ${LINES[kind]} ${line} 2px;
    }`;
  }

  /**
   * The colours as the tokens have them here; a highlight cannot ask for tokens itself.
   * @param {MarkKind} kind
   */
  #colours(kind) {
    const probe = document.createElement("i");
    probe.className = `probe ${kind}`;
    this.#body.append(probe);
    const style = getComputedStyle(probe);
    const colours = { line: style.color, wash: style.backgroundColor };
    probe.remove();
    return colours;
  }
}

/** @param {MarkKind} kind */
function nameOf(kind) {
  return `unmuddle-${kind}`;
}

/**
 * Brings a highlight to what is wanted. What lies right already stays, and need not be painted again;
 * and each range more, even one that is thrown away, slows every change of the page down for a while.
 * @param {Highlight} highlight
 * @param {Range[]} held what was put into it; Firefox lets a script of ours not walk through the list
 * @param {Place[]} wanted
 * @returns {Range[]} what is in it now
 */
function renew(highlight, held, wanted) {
  /** @type {Map<Node, Range[]>} */
  const old = new Map(held.map(({ startContainer }) => [startContainer, []]));
  for (const range of held) old.get(range.startContainer)?.push(range);
  const ranges = wanted.map((place) => {
    const there = old.get(place.node) ?? [];
    const at = there.findIndex((range) => highlight.has(range) && liesAt(range, place));
    return there.splice(at, at < 0 ? 0 : 1)[0] ?? rangeAt(place);
  });
  for (const range of [...old.values()].flat()) highlight.delete(range);
  for (const range of ranges) highlight.add(range);
  return ranges;
}

/**
 * @param {Range} range
 * @param {Place} place
 */
function liesAt({ startOffset, endContainer, endOffset }, { node, from, to }) {
  return startOffset === from && endContainer === node && endOffset === to;
}

/** @param {Place} place */
function rangeAt({ node, from, to }) {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
