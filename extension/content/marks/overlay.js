// Draws marks over a text control: where the words lie in a hidden copy of it, in a layer that lies
// over the control just as it is moved, turned, zoomed, scrolled and cut off.

import { placeOf, visiblePart } from "../geometry.js";
import { Mirror } from "./mirror.js";

/** @import { Mark } from "./marks.js" */
/** @import { Box, Control, Line } from "./mirror.js" */

export class Overlay {
  /** Cuts off what lies outside of the part of the control that is seen. */
  #window = element("overlay");
  /** Lies over the control. */
  #layer = element("layer");
  /** Cuts off at the control's edge, as the control does. */
  #page = element("page");
  /** Holds the marks, and is scrolled as the text is. */
  #boxes = element("boxes");
  #mirror;
  /** What is drawn of each line, which boxes, and where. @type {Map<Line, { part: HTMLElement, boxes: Box[], left: number, top: number }>} */
  #drawn = new Map();
  /** @type {Control | undefined} */
  #control;
  /** @type {Mark[]} */
  #marks = [];

  /** @param {HTMLElement} body */
  constructor(body) {
    this.#page.append(this.#boxes);
    this.#layer.append(this.#page);
    this.#window.append(this.#layer);
    this.#window.setAttribute("aria-hidden", "true");
    body.prepend(this.#window);
    this.#mirror = new Mirror(body);
  }

  remove() {
    this.#mirror.remove();
    this.#window.remove();
  }

  /**
   * @param {Control} control
   * @param {Mark[]} marks
   */
  draw(control, marks) {
    this.#control = control;
    this.#marks = marks;
    const lines = marks.length > 0 ? this.#mirror.measure(control, insides(control), marks) : [];
    const dropped = this.#drop(new Set(lines));
    const drew = lines.filter((line) => this.#line(line)).length > 0;
    if (dropped || drew) this.follow();
  }

  /** Lays the marks anew, after the control's width or type may have changed. */
  lay() {
    this.#mirror.doubt();
    if (this.#control) this.draw(this.#control, this.#marks);
  }

  /** Moves the marks to where the control is now. */
  follow() {
    const control = this.#control;
    const empty = this.#drawn.size === 0;
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
    this.#drop(new Set());
    this.#mirror.clear();
    this.#window.hidden = true;
  }

  /**
   * Takes away what is drawn of other lines.
   * @param {Set<Line>} kept
   * @returns {boolean} whether there was anything
   */
  #drop(kept) {
    const before = this.#drawn.size;
    for (const [line, { part }] of this.#drawn) {
      if (kept.has(line)) continue;
      part.remove();
      this.#drawn.delete(line);
    }
    return this.#drawn.size < before;
  }

  /**
   * Draws a line's marks, as far as they are not there already.
   * @param {Line} line
   * @returns {boolean} whether anything was to be done
   */
  #line(line) {
    const { boxes, left, top } = line;
    let drawn = this.#drawn.get(line);
    if (drawn?.boxes === boxes && drawn.left === left && drawn.top === top) return false;
    if (!drawn) {
      drawn = { part: element("marks"), boxes: [], left, top };
      this.#drawn.set(line, drawn);
      this.#boxes.append(drawn.part);
    }
    const { part } = drawn;
    part.style.left = `${left}px`;
    part.style.top = `${top}px`;
    if (drawn.boxes !== boxes) part.replaceChildren(...boxes.map((box) => {
      const mark = element(`mark ${box.kind}`);
      set(mark, box);
      return mark;
    }));
    Object.assign(drawn, { boxes, left, top });
    return true;
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
