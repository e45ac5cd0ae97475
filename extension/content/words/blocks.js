// What the blocks of rich text said when they were read last, so that at a key only the one that
// somebody writes in is read again.

/** @import { Piece } from "./text.js" */

/**
 * What a block added to the text before it, and how many line ends were due before and after it. A
 * block begins a line, so nothing else of what stands before it counts.
 * @typedef {{ first: boolean, due: number, text: string, pieces: Piece[], dueAfter: number }} Block
 */

export class Blocks {
  /** @type {WeakMap<Node, Block>} */
  #kept = new WeakMap();
  /** What was changed since, and what came in or may look different with all that is in it. @type {Set<Node>} */
  #changed = new Set();
  /** @type {Set<Element>} */
  #renewed = new Set();

  /** @param {MutationRecord[]} records */
  note(records) {
    for (const { type, target, addedNodes } of records) {
      this.#changed.add(target);
      for (const node of type === "attributes" ? [target] : addedNodes) {
        if (node instanceof Element) this.#renewed.add(node);
      }
    }
  }

  /** Forgets what no longer holds; to be called before anything is read. */
  refresh() {
    for (const changed of this.#changed) {
      for (let node = /** @type {Node | null} */ (changed); node; node = node.parentNode) this.#kept.delete(node);
    }
    for (const renewed of this.#renewed) {
      this.#kept.delete(renewed);
      for (const inside of renewed.querySelectorAll("*")) this.#kept.delete(inside);
    }
    this.#changed.clear();
    this.#renewed.clear();
  }

  /** Forgets everything. */
  clear() {
    this.#kept = new WeakMap();
    this.#changed.clear();
    this.#renewed.clear();
  }

  /**
   * @param {Element} element
   * @param {boolean} first whether nothing stands before it
   * @param {number} due
   */
  get(element, first, due) {
    const block = this.#kept.get(element);
    return block && block.first === first && block.due === due ? block : undefined;
  }

  /**
   * @param {Element} element
   * @param {Block} block
   */
  set(element, block) {
    this.#kept.set(element, block);
  }
}
