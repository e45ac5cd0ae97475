// <unmuddle-check>: a box to write in, and what the words do.

import { assess, isReady } from "./api.js";
import { Field } from "./attributes.js";
import { VERSION } from "./build.js";
import { CHANNELS } from "./generated/channels.js";
import { dress, languageOf, make, soon, tell, unwatch, whenSeen } from "./dom.js";
import { channelKey, findings, sideOf, verdict } from "./draw.js";
import { whyNotLoaded } from "./errors.js";
import style from "./generated/style.check.js";
import { wake } from "./load.js";
import { ENGLISH, speak } from "./words.js";

/** @import { Channel, Report } from "./unmuddle.js" */
/** @import { UnmuddleError } from "./errors.js" */

/** So long after the last key the words are read, and so long after that they are spoken. */
const REST = 150;
const SPEAK = 900;

/** Everything but the box. */
function furnish() {
  return {
    leaf: make("div", { class: "leaf quiet", part: "verdict", role: "group", hidden: true }),
    said: make("div", { class: "said" }),
    where: make("label", { hidden: true }),
    choice: make("select", { part: "channel" }),
    note: make("p", { class: "notice", hidden: true }),
    status: make("p", { class: "unseen", role: "status" }),
  };
}

/** @param {boolean} on @param {...HTMLElement} all */
const show = (on, ...all) => all.forEach((element) => (element.hidden = !on));

/**
 * A box to write in, and what the words do: whether they market, sell or muddle the two where people
 * will read them. A `<textarea>` inside the tag is the box, before and without the script too; what
 * else stands there is shown until the element is alive, and again if it can't be.
 *
 * @tagname unmuddle-check
 *
 * @attr {Channel} channel - Where people will read the text; without it, the visitor chooses.
 * @attr {string} value - The text to begin with, and after a reset.
 * @attr {string} placeholder - Words in the empty box.
 * @attr {"auto" | "light" | "dark"} theme - The colours; `auto` follows the page's `color-scheme`.
 * @attr {string} lang - The language of the element's own words, `en` or `de`; else the page's.
 * @attr {boolean} compact - The verdict alone, without the findings.
 * @attr {string} src-wasm - Another address of `unmuddle_bg.wasm`.
 * @attr {string} name - The form gets the text under it, and the report as JSON under `name-verdict`.
 * @attr {boolean} disabled - Nothing can be written, and the form gets nothing.
 * @attr {boolean} strict - A muddled text keeps the form from being sent.
 *
 * @slot - A `<textarea>` to write in, or what people see where the element can't run.
 *
 * @fires {CustomEvent<Report>} unmuddle-assess - The text was read; `detail` is the report.
 * @fires {CustomEvent<UnmuddleError>} unmuddle-error - It can't be read; `detail.code` says why.
 *
 * @csspart field - The box, where the page brings none.
 * @csspart channel - The choice of the place.
 * @csspart verdict - The leaf with everything that is said.
 * @csspart headline - What the words do.
 * @csspart detail - The same at more length.
 * @csspart place - Whether it fits its place.
 * @csspart findings - What is worth a look.
 * @csspart finding - One of them.
 * @csspart message - What was seen.
 * @csspart quote - The words that it was seen in.
 * @csspart advice - The next step.
 * @csspart show - The button that shows the words in the box.
 *
 * @cssprop [--unmuddle-size=medium] - The size of the text.
 * @cssprop [--unmuddle-sans] - The typeface.
 * @cssprop [--unmuddle-serif] - The typeface of headlines.
 * @cssprop [--unmuddle-paper] - The ground of the leaf and the box.
 * @cssprop [--unmuddle-ink] - The text.
 * @cssprop [--unmuddle-ink-soft] - Text that stands back.
 * @cssprop [--unmuddle-line] - Fine lines.
 * @cssprop [--unmuddle-edge] - Edges of controls.
 * @cssprop [--unmuddle-focus] - The ring around what has the focus.
 * @cssprop [--unmuddle-marketing] - The side of marketing.
 * @cssprop [--unmuddle-sales] - The side of sales.
 * @cssprop [--unmuddle-both] - Both at once.
 * @cssprop [--unmuddle-finding] - The ground of what is worth a look.
 * @cssprop [--unmuddle-round-large] - The corners of the leaf.
 */
export class UnmuddleCheck extends Field {
  static version = VERSION;
  static formAssociated = true;
  static observedAttributes = ["channel", "value", "placeholder", "lang", "compact", "strict"];

  #internals = this.attachInternals();
  #words = ENGLISH;
  /** @type {Report | undefined} */
  #report;
  #read = "";
  /** @type {ReturnType<typeof setTimeout> | 0} */
  #timer = 0;
  #changed = false;
  #awake = false;
  #disabled = false;
  #asked = 0;

  #own = make("textarea", { part: "field" });
  #box = this.#own;
  /** @type {ReturnType<typeof furnish> | undefined} */
  #furniture;
  #adopted = false;
  #slot = make("slot");
  #tray = make("div", { class: "tray" });

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open", delegatesFocus: true });
    dress(root, style);
    root.append(this.#slot, make("div", { class: "um" }, this.#tray));
    this.#slot.addEventListener("slotchange", () => this.#adopt());
    this.#own.addEventListener("change", () => this.dispatchEvent(new Event("change", { bubbles: true })));
    this.addEventListener("input", (event) => event.composedPath()[0] === this.#box && this.#typed());
    this.addEventListener("focusin", () => this.#use());
    this.addEventListener("focusout", () => this.#timer && this.#now());
  }

  connectedCallback() {
    this.#adopt();
    whenSeen(this, () => this.#wake());
  }

  disconnectedCallback() {
    unwatch(this);
    clearTimeout(this.#timer);
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    // Before it stands anywhere there is nothing to do; then everything is looked at.
    if (before === now || (!this.#adopted && name !== "placeholder" && name !== "value")) return;
    if (name === "placeholder") this.#own.placeholder = now ?? "";
    else if (name === "value") this.#changed || this.#begin();
    else if (name === "lang") this.#awake && void this.#speak();
    else if (name === "compact") this.#report && this.#draw(this.#report);
    else if (name === "strict") this.#submit();
    else this.#now();
  }

  /** @param {HTMLFormElement | null} form */
  formAssociatedCallback(form) {
    form?.addEventListener("submit", () => this.#timer && this.#now(), { capture: true });
  }

  formResetCallback() {
    this.#changed = false;
    this.#begin();
  }

  /** @param {boolean} disabled */
  formDisabledCallback(disabled) {
    this.#disabled = disabled;
    this.#box.disabled = disabled;
    if (this.#furniture) this.#furniture.choice.disabled = disabled;
  }

  /** @param {string} state */
  formStateRestoreCallback(state) {
    if (typeof state === "string") this.value = state;
  }

  /** The text in the box. */
  get value() {
    return this.#box.value;
  }

  set value(text) {
    this.#changed = true;
    this.#box.value = text;
    this.#now();
  }

  /** Where people will read the text: what the attribute says, else what the visitor chose. */
  get channel() {
    return /** @type {Channel} */ (this.getAttribute("channel") || this.#furniture?.choice.value || "unknown");
  }

  set channel(channel) {
    this.setAttribute("channel", channel);
  }

  /** The report on the text; null until it is read. */
  get report() {
    return this.#report ?? null;
  }

  /** The form it belongs to. */
  get form() {
    return this.#internals.form;
  }

  /** What keeps the form from being sent, as fields of forms say it. */
  get validity() {
    return this.#internals.validity;
  }

  /** The same in words. */
  get validationMessage() {
    return this.#internals.validationMessage;
  }

  /** Whether it is asked at all. */
  get willValidate() {
    return this.#internals.willValidate;
  }

  /** Whether the form may be sent. */
  checkValidity() {
    return this.#internals.checkValidity();
  }

  /** The same, and tells the visitor. */
  reportValidity() {
    return this.#internals.reportValidity();
  }

  /** @param {FocusOptions} [options] */
  focus(options) {
    this.#box.focus(options);
  }

  /** What is said and asked here; made when it is first wanted, for many boxes are never used. */
  get #room() {
    if (!this.#furniture) {
      this.#furniture = furnish();
      this.#furniture.choice.disabled = this.#disabled;
      this.#furniture.choice.addEventListener("change", () => this.#now());
    }
    return this.#furniture;
  }

  /** Takes a box that the page brings, else shows its own in the place of what stands there. */
  #adopt() {
    const box = this.querySelector("textarea") ?? this.#own;
    const own = box === this.#own;
    if (this.#adopted && box === this.#box) return;
    this.#adopted = true;
    if (own) this.#tray.prepend(box);
    show(own, this.#own);
    show(!own, this.#slot);
    if (!own && this.#box === this.#own && this.#own.value) box.value = this.#own.value;
    this.#box = box;
    if (this.#disabled) box.disabled = true;
    this.#begin();
  }

  #begin() {
    const value = this.getAttribute("value");
    if (!this.#changed && (this.#box === this.#own || (value && !this.#box.value))) this.#box.value = value ?? "";
    this.#now();
  }

  #typed() {
    this.#changed = true;
    this.#submit();
    this.#use();
    clearTimeout(this.#timer);
    // A form that is kept back waits for no rest: it is let go with the word that was in the way.
    this.#timer = setTimeout(() => this.#now(), this.#internals.validity.customError ? 0 : REST);
  }

  /** Somebody writes here: room for the verdict is made at once, so that nothing jumps later. */
  #use() {
    void this.#wake();
    if (!this.#awake || !this.#room.leaf.hidden) return;
    this.#wait();
  }

  async #wake() {
    try {
      await Promise.all([wake(this.getAttribute("src-wasm"), this), this.#speak()]);
      show(false, this.#room.note);
      if (!this.#report) soon(() => this.#now());
    } catch (error) {
      this.#fail(whyNotLoaded(error));
    }
  }

  async #speak() {
    const asked = ++this.#asked;
    const words = await speak(languageOf(this));
    if (asked !== this.#asked || (this.#awake && words === this.#words)) return;
    this.#words = words;
    soon(() => this.#label());
  }

  #label() {
    const { say } = this.#words;
    this.#awake = true;
    const labels = [...(this.#internals.labels ?? [])].map((label) => label.textContent?.trim());
    this.#own.setAttribute("aria-label", this.getAttribute("aria-label") || labels.join(" ") || say("text_label"));
    this.#room.leaf.setAttribute("aria-label", say("verdict"));
    this.#room.leaf.append(this.#room.said, this.#room.where);
    this.#tray.append(this.#room.leaf, this.#room.note, this.#room.status);
    if (this.#room.choice.isConnected) this.#offer();
    if (this.shadowRoot?.activeElement || this.#box.matches(":focus")) this.#use();
    if (this.#report) this.#draw(this.#report);
  }

  /** The places, in the language of the page. */
  #offer() {
    const { say } = this.#words;
    const chosen = this.#room.choice.value || "unknown";
    this.#room.choice.replaceChildren(...CHANNELS.map((id) => make("option", { value: id }, say(channelKey(id)))));
    this.#room.choice.value = chosen;
    this.#room.where.replaceChildren(make("span", {}, say("channel_label")), this.#room.choice);
  }

  /** @param {UnmuddleError} error */
  #fail(error) {
    const empty = this.#box === this.#own && !this.value;
    show(empty || this.#box !== this.#own, this.#slot);
    if (empty && this.textContent?.trim()) show(false, this.#own);
    show(false, this.#room.leaf);
    if (!this.#room.note.textContent) tell(this, "unmuddle-error", error);
    this.#room.note.textContent = this.#words.say("widget_unavailable");
    this.#tray.append(this.#room.note);
    show(this.value !== "" || this.matches(":focus-within"), this.#room.note);
  }

  /** Reads the text as it stands. */
  #now() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const text = this.value;
    const channel = this.channel;
    if (!text.trim()) {
      this.#report = undefined;
      if (this.#awake && !this.#room.leaf.hidden) this.#wait();
    } else if (isReady()) {
      try {
        this.#report = assess(text, { channel });
      } catch (error) {
        this.#report = undefined;
        tell(this, "unmuddle-error", whyNotLoaded(error));
      }
    }
    const asked = this.#report && `${channel} ${text}`;
    if (this.#report && asked !== this.#read) {
      if (this.#awake) this.#draw(this.#report);
      tell(this, "unmuddle-assess", this.#report);
    }
    this.#read = asked ?? "";
    this.#submit();
  }

  #wait() {
    this.#room.leaf.className = "leaf quiet";
    this.#room.said.replaceChildren(make("p", { class: "hint" }, this.#words.say("verdict_waiting")));
    this.#place();
    show(true, this.#room.leaf);
  }

  /** The place is asked where nobody has said it. */
  #place() {
    const asks = !this.hasAttribute("channel");
    if (asks && !this.#room.choice.isConnected) this.#offer();
    show(asks, this.#room.where);
  }

  /** @param {Report} report */
  #draw(report) {
    const text = this.value;
    const asks = !this.hasAttribute("channel");
    const { nodes, spoken } = verdict(this.#words, report, this.channel, asks);
    const box = this.#box;
    const list = this.compact
      ? undefined
      : findings(this.#words, report, text, (start, end) => {
          box.focus();
          box.setSelectionRange(start, end);
        });
    this.#room.leaf.className = `leaf ${sideOf(report)}`;
    this.#room.said.replaceChildren(...nodes, ...(list ? [list] : []));
    show(true, this.#room.leaf);
    this.#place();
    setTimeout(() => report === this.#report && (this.#room.status.textContent = spoken), SPEAK);
  }

  /** Tells the form. */
  #submit() {
    const { value, name } = this;
    const box = this.#box;
    const data = new FormData();
    // A box of the page's own sends its text by itself.
    if (name && (box === this.#own || box.name !== name)) data.append(name, value);
    const verdict = name || (box !== this.#own && box.name);
    const report = this.#timer ? undefined : this.#report;
    if (verdict && report) data.append(`${verdict}-verdict`, JSON.stringify(report));
    this.#internals.setFormValue(data, value);
    if (this.strict && this.#report?.muddled) this.#internals.setValidity({ customError: true }, this.#words.say("widget_part_first"), this);
    else this.#internals.setValidity({});
  }
}
