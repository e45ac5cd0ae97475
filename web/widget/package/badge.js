// <unmuddle-badge>: a calm label for what already stands on the page.

import { assess } from "./api.js";
import { Themed } from "./attributes.js";
import { VERSION } from "./build.js";
import { dress, languageOf, make, soon, tell, unwatch, whenSeen } from "./dom.js";
import { findings, sideOf, verdict } from "./draw.js";
import { UnmuddleError, whyNotLoaded } from "./errors.js";
import style from "./generated/style.check.js";
import { wake } from "./load.js";
import { posting } from "./posting.js";
import { speak } from "./words.js";

/** @import { Channel, Report } from "./unmuddle.js" */

/**
 * A calm label for an article or a job ad that already stands on the page. It opens to what was
 * seen.
 *
 * @tagname unmuddle-badge
 *
 * @attr {string} for - A selector of what is read. With `channel="job_ad"`, the job posting in the page's JSON-LD is read where there is one.
 * @attr {Channel} channel - Where people read it.
 * @attr {"auto" | "light" | "dark"} theme - The colours; `auto` follows the page's `color-scheme`.
 * @attr {string} lang - The language of the element's own words, `en` or `de`; else the page's.
 * @attr {string} src-wasm - Another address of `unmuddle_bg.wasm`.
 *
 * @slot - What people see until the label is there, and where the element can't run.
 *
 * @fires {CustomEvent<Report>} unmuddle-assess - The text was read; `detail` is the report.
 * @fires {CustomEvent<UnmuddleError>} unmuddle-error - It can't be read; `detail.code` says why.
 *
 * @csspart badge - The label.
 * @csspart verdict - The leaf that it opens to.
 * @csspart headline - What the words do.
 * @csspart detail - The same at more length.
 * @csspart place - Whether it fits its place.
 * @csspart findings - What is worth a look.
 * @csspart finding - One of them.
 * @csspart message - What was seen.
 * @csspart quote - The words that it was seen in.
 * @csspart advice - The next step.
 *
 * @cssprop [--unmuddle-size=medium] - The size of the text.
 * @cssprop [--unmuddle-paper] - The ground of the label and the leaf.
 * @cssprop [--unmuddle-ink] - The text.
 */
export class UnmuddleBadge extends Themed {
  static version = VERSION;
  static observedAttributes = ["for", "channel", "lang"];

  /** @type {Report | undefined} */
  #report;
  #slot = make("slot");
  #frame = make("div", { class: "um" });
  #asked = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    dress(root, style);
    root.append(this.#slot, this.#frame);
  }

  connectedCallback() {
    whenSeen(this, () => void this.read());
  }

  disconnectedCallback() {
    unwatch(this);
  }

  attributeChangedCallback() {
    if (this.#asked > 0) void this.read();
  }

  /** A selector of what is read. */
  get for() {
    return this.getAttribute("for") ?? "";
  }

  set for(selector) {
    this.setAttribute("for", selector);
  }

  /** Where people read it. */
  get channel() {
    return /** @type {Channel} */ (this.getAttribute("channel") || "unknown");
  }

  set channel(channel) {
    this.setAttribute("channel", channel);
  }

  /** The report on the text; null until it is read. */
  get report() {
    return this.#report ?? null;
  }

  /** Reads the text, again if it has changed. */
  async read() {
    const asked = ++this.#asked;
    try {
      const [words] = await Promise.all([speak(languageOf(this)), wake(this.getAttribute("src-wasm"), this)]);
      await new Promise((turn) => soon(() => turn(undefined)));
      if (asked !== this.#asked) return;
      const { text, context } = this.#found();
      const report = assess(text, context);
      this.#report = report;
      this.#draw(words, report, text);
      tell(this, "unmuddle-assess", report);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#frame.replaceChildren();
      this.#slot.hidden = false;
      tell(this, "unmuddle-error", whyNotLoaded(error));
    }
  }

  /** What is read, and what is known of it. */
  #found() {
    const channel = this.channel;
    const job = channel === "job_ad" ? posting(document) : undefined;
    if (job) return job;
    const root = /** @type {Document | ShadowRoot} */ (this.getRootNode());
    const source = this.for ? root.querySelector(this.for) : null;
    const text = (source instanceof HTMLElement ? source.innerText : "").trim();
    if (!text) throw new UnmuddleError("bad_argument", `<unmuddle-badge for="${this.for}"> finds no words to read.`);
    const title = source?.querySelector("h1, h2")?.textContent?.trim() || null;
    return { text, context: { channel, title } };
  }

  /**
   * @param {Awaited<ReturnType<typeof speak>>} words
   * @param {Report} report
   * @param {string} text
   */
  #draw(words, report, text) {
    const { say } = words;
    const short = say(report.sure ? `several_short_${report.label}` : "several_short_unsure");
    const known = this.channel !== "unknown";
    const stamp = report.muddled ? say("muddled") : known ? say("not_muddled") : undefined;
    const { nodes } = verdict(words, report, this.channel, false);
    const list = findings(words, report, text);
    const leaf = make("div", { class: `leaf ${sideOf(report)}`, part: "verdict" }, ...nodes, list, make("p", { class: "hint" }, say("widget_read_here")));
    const label = make("summary", { part: "badge" }, make("span", {}, short), stamp && "·", stamp && make("span", {}, stamp));
    const open = this.#frame.querySelector("details")?.open ?? false;
    this.#frame.replaceChildren(make("details", { class: `badge ${sideOf(report)}`, open }, label, leaf));
    this.#slot.hidden = true;
  }
}
