// Watches the one field that has the focus, and nothing else: what is typed, what its editor does
// with it, and where it moves. While nothing happens, nothing runs.

/** @import { Field } from "./field.js" */
import { isControl } from "./field.js";

/** A verdict may wait this long for the next key. */
const DEBOUNCE = 32;

/** After that, it may wait this long for the page to be idle. */
const IDLE = 24;

/** A field that is slow to read is read more seldom: it may take this part of the time. */
const SHARE = 8;

export class Watch {
  /** How often the words may have changed so far. */
  touched = 0;
  #abort = new AbortController();
  #observer;
  #composing = false;
  /** @type {number | undefined} */
  #timer;
  #idle = 0;
  #cost = 0;
  #field;
  #changed;

  /**
   * @param {Field} field
   * @param {() => void} changed called when the words may have changed, and the page has time
   * @param {(records: MutationRecord[]) => void} note told at once what of the page did
   */
  constructor(field, changed, note) {
    this.#field = field;
    this.#changed = changed;
    const options = { capture: true, signal: this.#abort.signal };
    window.addEventListener("input", () => this.touch(), options);
    window.addEventListener("compositionstart", () => void (this.#composing = true), options);
    window.addEventListener("compositionend", () => {
      this.#composing = false;
      this.touch();
    }, options);
    this.#observer = new MutationObserver((records) => {
      note(records);
      if (records.some(({ type }) => type !== "attributes")) this.touch();
    });
    if (!isControl(field)) {
      this.#observer.observe(field, { childList: true, characterData: true, attributes: true, subtree: true });
    }
  }

  /** Asks to be called once more, soon. */
  touch() {
    this.touched++;
    if (this.#timer !== undefined || this.#idle || this.#composing) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      this.#idle = requestIdleCallback(() => this.#call(), { timeout: IDLE });
    }, Math.max(DEBOUNCE, this.#cost * SHARE));
  }

  stop() {
    this.#abort.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    cancelIdleCallback(this.#idle);
  }

  #call() {
    this.#idle = 0;
    if (this.#composing || !this.#field.isConnected) return;
    const start = performance.now();
    this.#changed();
    this.#cost = performance.now() - start - 4;
  }
}
