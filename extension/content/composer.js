// Follows the focus from field to field, and gives each a session of its own while it has it.

import { isOpenNews } from "../shared/protocol.js";
import { isAlive } from "./ask.js";
import { fieldAround, focused } from "./field.js";
import { Host } from "./host.js";
import { Session } from "./session.js";

export class Composer {
  #abort = new AbortController();
  /** @type {WeakSet<ShadowRoot>} */
  #known = new WeakSet();
  /** @type {Session | undefined} */
  #session;
  /** What is put aside until the page is left. @type {Set<string>} */
  #aside = new Set();
  #host = new Host((event, inside) => this.#session?.handle(event, inside));
  /** @param {unknown} message @param {chrome.runtime.MessageSender} sender */
  #hear = (message, sender) => {
    if (isOpenNews(message, sender)) this.#session?.openByKey();
  };

  start() {
    chrome.runtime.onMessage.addListener(this.#hear);
    const options = { capture: true, signal: this.#abort.signal };
    window.addEventListener("focusin", () => this.#look(), options);
    // What gets the focus next is known when the event is over.
    window.addEventListener("focusout", () => setTimeout(() => this.#look()), options);
    window.addEventListener("keydown", (event) => this.#key(event), options);
    window.addEventListener("pagehide", () => this.#leave(), options);
    if (document.readyState === "loading") {
      // A field that has the focus from the start gives no sign when it gets it.
      document.addEventListener("DOMContentLoaded", () => this.#look(), options);
    } else this.#look();
  }

  /** Goes quiet for good: the extension was updated, switched off or removed. */
  stop() {
    this.#abort.abort();
    this.#leave();
    this.#host.dispose();
    // After an update there is nothing left to be told by.
    chrome.runtime?.onMessage?.removeListener(this.#hear);
  }

  #look() {
    if (this.#abort.signal.aborted) return;
    if (!isAlive()) return this.stop();
    const { element, roots } = focused();
    // Moves of the focus within a shadow root cannot be seen from outside.
    for (const root of roots) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      root.addEventListener("focusin", () => this.#look(), { capture: true, signal: this.#abort.signal });
    }
    if (this.#host.holdsFocus()) return;
    const field = fieldAround(element);
    if (field === this.#session?.field) return;
    this.#leave();
    if (!field) return;
    this.#session = new Session(field, this.#host, this.#aside, () => this.stop());
    this.#session.start();
  }

  #leave() {
    this.#session?.stop();
    this.#session = undefined;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (!isAlive()) return this.stop();
    if (event.key !== "Escape" || event.target === this.#host.element || !event.isTrusted) return;
    if (!this.#session?.close()) return;
    // It closed our card, so it shall not close the page's composer too.
    event.stopImmediatePropagation();
    event.preventDefault();
  }
}
