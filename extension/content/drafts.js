// Asks about the draft in a field. A long one is sent whole only at first: at a key, what was typed
// is enough, for the background knows the rest until the browser stops it.

import { ask } from "./ask.js";
import { editBetween } from "./words/edit.js";

/** @import { Draft, DraftAnswer } from "../shared/protocol.js" */

/** Numbers the drafts of this page, so that an edit names the one that it belongs to. */
let count = 0;

/** What everybody knows. */
const NOTHING = { number: 0, text: "" };

export class Drafts {
  /** What the background was asked about last. @type {{ number: number, text: string } | undefined} */
  #last;

  /**
   * @param {Draft} draft
   * @returns {Promise<DraftAnswer | undefined>} undefined when there is nobody to give it
   */
  async ask(draft) {
    const before = this.#last;
    const number = (count += 1);
    this.#last = { number, text: draft.text };
    const answer = await this.#send(draft, number, before ?? NOTHING);
    return !answer || answer.ok || answer.reason !== "again" ? answer : this.#send(draft, number, NOTHING);
  }

  /**
   * @param {Draft} draft
   * @param {number} number
   * @param {{ number: number, text: string }} before
   * @returns {Promise<DraftAnswer | undefined>}
   */
  #send({ text, channel, title, sides }, number, before) {
    const { from, to, words } = editBetween(before.text, text);
    const edit = { of: before.number, from, to };
    return ask({ type: "compose_draft", number, edit, text: words, channel, title, sides });
  }
}
