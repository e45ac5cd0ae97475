// The small sign at the field: what its words do, in a word. It stands where the page has nothing
// to press, can be drawn elsewhere by pointer or arrow keys, and keeps to its corner.

import { words } from "../shared/words.js";
import { CORNERS } from "../shared/checks.js";
import { visiblePart } from "./geometry.js";
import { make } from "./make.js";
import { chooseCorner, lookAt, nearestCorner, spotsAt } from "./place.js";

/** @import { Channel, Report } from "../wasm/unmuddle.js" */
/** @import { Corner } from "../shared/checks.js" */
/** @import { Field } from "./field.js" */
/** @import { Host } from "./host.js" */
/** @import { Spot } from "./place.js" */

/** A press that moves less than this is no drag. */
const DRAG = 4;

export class Chip {
  /** @type {Corner} */
  corner = "below_end";
  shown = false;
  #element = document.createElement("button");
  #host;
  #field;
  /** @type {Corner | undefined} */
  #stands;
  /** @type {{ x: number, y: number, far: boolean, id: number } | undefined} */
  #drag;
  #dragged = false;
  #said = "";

  /**
   * @param {Host} host
   * @param {Field} field
   */
  constructor(host, field) {
    this.#host = host;
    this.#field = field;
    this.#element.type = "button";
    this.#element.hidden = true;
    this.#element.className = "chip";
    this.setOpen(false);
    host.body.append(this.#element);
  }

  /**
   * @param {Report} report
   * @param {Channel} channel
   * @returns {boolean} whether it says something else now, and so may want another place
   */
  draw({ label, sure, muddled, read_as }, channel) {
    if (label === "neither") return false;
    const asks = channel === "unknown" && read_as === undefined;
    const says = sure || muddled;
    const said = [label, asks, says, muddled].join();
    if (said === this.#said) return false;
    this.#said = said;
    this.#element.className = `chip ${says ? label : "unsure"}`;
    const word = says ? words(label) : words("channel_unknown");
    const parts = [make("span", "shape"), make("span", "word", word)];
    if (muddled) parts.push(make("span", "muddled", words("muddled")));
    else if (asks) parts.push(make("span", "asks", "?"), make("span", "unseen", words("channel_label")));
    this.#element.replaceChildren(...parts);
    this.#element.title = words("compose_chip_hint");
    return true;
  }

  /** @param {boolean} open */
  setOpen(open) {
    this.#element.setAttribute("aria-expanded", String(open));
  }

  /** Finds a place for it, or none. */
  place() {
    const field = visiblePart(this.#field);
    this.shown = field !== undefined;
    this.#element.hidden = !field;
    if (!field) return;
    const size = this.#size();
    const spots = this.#spots(field);
    const look = (/** @type {Spot} */ spot) => lookAt(spot, size, this.#field, this.#host.element);
    this.#stands = chooseCorner(spots, this.corner, this.#stands, size, look);
    this.#element.hidden = !this.#stands;
    if (this.#stands) this.#stand(spots[this.#stands]);
  }

  /** Keeps to its corner while the field moves. */
  follow() {
    if (!this.shown || !this.#stands || this.#drag?.far) return;
    const field = visiblePart(this.#field);
    this.#element.hidden = !field;
    if (field) this.#stand(this.#spots(field)[this.#stands]);
  }

  hide() {
    this.shown = false;
    this.#element.hidden = true;
  }

  remove() {
    this.hide();
    this.#element.remove();
  }

  /** @returns {boolean} whether it took the focus */
  focus() {
    if (this.#element.hidden) return false;
    this.#element.focus({ preventScroll: true });
    return true;
  }

  rect() {
    return this.#element.getBoundingClientRect();
  }

  /**
   * @param {Event} event
   * @param {Element | null} inside
   * @returns {"press" | "moved" | "mine" | undefined} undefined: it is not the chip's
   */
  handle(event, inside) {
    const mine = inside !== null && this.#element.contains(inside);
    if (event instanceof PointerEvent && this.#pointer(event, mine)) return "mine";
    if (!mine) return undefined;
    // The text keeps the focus and its caret.
    if (event.type === "mousedown") event.preventDefault();
    if (event.type === "click") {
      const dropped = this.#dragged;
      this.#dragged = false;
      return dropped ? "moved" : "press";
    }
    if (event instanceof KeyboardEvent && event.type === "keydown") return this.#key(event) ? "moved" : "mine";
    return "mine";
  }

  /**
   * @param {PointerEvent} event
   * @param {boolean} mine
   */
  #pointer(event, mine) {
    if (event.type === "pointerdown" && mine && event.button === 0) {
      this.#dragged = false;
      this.#drag = { x: event.clientX, y: event.clientY, far: false, id: event.pointerId };
      this.#element.setPointerCapture(event.pointerId);
      return true;
    }
    const drag = this.#drag;
    if (!drag || drag.id !== event.pointerId) return false;
    if (event.type === "pointermove") {
      const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
      drag.far ||= Math.hypot(x, y) > DRAG;
      if (drag.far) this.#element.style.translate = `${x}px ${y}px`;
    } else if (event.type === "pointerup" || event.type === "pointercancel") {
      this.#drag = undefined;
      if (drag.far) this.#drop();
    }
    return true;
  }

  #drop() {
    const { left, top } = this.rect();
    this.#element.style.translate = "";
    this.#dragged = true;
    const field = visiblePart(this.#field);
    if (field) this.corner = nearestCorner(this.#spots(field), { x: left, y: top });
    this.place();
  }

  /**
   * The arrow keys go through the corners.
   * @param {KeyboardEvent} event
   */
  #key(event) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return false;
    event.preventDefault();
    const next = CORNERS.indexOf(this.#stands ?? this.corner) + step;
    this.corner = CORNERS[(next + CORNERS.length) % CORNERS.length] ?? "below_end";
    this.place();
    return true;
  }

  #size() {
    return { width: this.#element.offsetWidth, height: this.#element.offsetHeight };
  }

  /** @param {DOMRect} field */
  #spots(field) {
    return spotsAt(field, this.#size(), getComputedStyle(this.#field).direction === "rtl");
  }

  /** @param {Spot} spot */
  #stand({ x, y }) {
    this.#element.style.left = `${x}px`;
    this.#element.style.top = `${y}px`;
  }
}
