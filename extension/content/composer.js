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
  #document = new MutationObserver(() => this.#listen());
  #host = new Host((event, inside) => this.#session?.handle(event, inside));
  /** @param {unknown} message @param {chrome.runtime.MessageSender} sender */
  #hear = (message, sender) => {
    if (isOpenNews(message, sender)) this.#session?.openByKey();
  };

  /** What is listened to, always by the same functions: added twice, they are called once. */
  #listeners = /** @type {const} */ ({
    focusin: () => this.#look(),
    // What gets the focus next is known when the event is over.
    focusout: () => void setTimeout(() => this.#look()),
    keydown: (/** @type {Event} */ event) => this.#key(event),
    pagehide: () => this.#leave(),
  });

  start() {
    chrome.runtime.onMessage.addListener(this.#hear);
    this.#listen();
    // A script of the page may write its document anew, and that takes all listeners away.
    this.#document.observe(document, { childList: true });
    if (document.readyState === "loading") {
      // A field that has the focus from the start gives no sign when it gets it.
      document.addEventListener("DOMContentLoaded", () => this.#look(), { signal: this.#abort.signal });
    } else this.#look();
  }

  #listen() {
    if (this.#abort.signal.aborted) return;
    const options = { capture: true, signal: this.#abort.signal };
    for (const [type, listener] of Object.entries(this.#listeners)) window.addEventListener(type, listener, options);
    window.addEventListener("keydown", this.#tab, { signal: this.#abort.signal });
    this.#host.listen();
  }

  /** Goes quiet for good: the extension was updated, switched off or removed. */
  stop() {
    this.#abort.abort();
    this.#document.disconnect();
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

  /** @param {Event} event */
  #key(event) {
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape") return;
    if (!isAlive()) return this.stop();
    if (event.target === this.#host.element || !event.isTrusted) return;
    if (!this.#session?.close()) return;
    // It closed our card, so it shall not close the page's composer too.
    event.stopImmediatePropagation();
    event.preventDefault();
  }

  /**
   * Firefox goes by the chip when it leaves a text control by the Tab key; so it is led there, unless
   * the page means something else by that key.
   * @param {KeyboardEvent} event
   */
  #tab = (event) => {
    const plain = event.key === "Tab" && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!plain || !event.isTrusted || event.defaultPrevented || hasOwnOrder()) return;
    if (this.#session?.field === focused().element && this.#session.focusChip()) event.preventDefault();
  };
}

/** Whether the browser itself goes from every field to what belongs to it. */
function hasOwnOrder() {
  return chrome.dom !== undefined;
}
