// What happens between a field and its reader while the field has the focus: the words are read,
// the background is asked, and the answer is drawn.

import { ask, isAlive } from "./ask.js";
import { Card } from "./card.js";
import { surfaceOf, titleOf } from "./channel.js";
import { Chip } from "./chip.js";
import { Drafts } from "./drafts.js";
import { isControl, isRoomy } from "./field.js";
import { Follow } from "./follow.js";
import { Marks } from "./marks/marks.js";
import { foremost, hasWords, marksOf, moved } from "./marks/spans.js";
import { schemeOf } from "./styles.js";
import { Watch } from "./watch.js";
import { Blocks } from "./words/blocks.js";
import { read } from "./words/text.js";

/** @import { Channel, ReportedFinding } from "../wasm/unmuddle.js" */
/** @import { Dismissal, Draft, ExplainAnswer, SplitAnswer, Start, StartAnswer, Surface, Verdict } from "../shared/protocol.js" */
/** @import { Field } from "./field.js" */
/** @import { Host } from "./host.js" */
/** @import { Reading } from "./words/text.js" */

/** When nothing was typed for this long, it is looked whether the page around looks as before. */
const REST = 500;

export class Session {
  #watch;
  #follow;
  #marks;
  #chip;
  #card;
  #host;
  #aside;
  #giveUp;
  #stopped = false;
  #asking = false;
  /** @type {Start} */
  #place = { surfaces: [], channels: {}, corner: "below_end", notice: false };
  /** @type {Surface | undefined} */
  #surface;
  /** @type {Channel} */
  #channel = "unknown";
  /** @type {Reading} */
  #reading = { text: "", pieces: [] };
  #readAt = -1;
  #blocks = new Blocks();
  /** @type {number | undefined} */
  #rest;
  #drawnAt = 0;
  #drafts = new Drafts();
  /** What was asked last. @type {Draft | undefined} */
  #draft;
  /** @type {Verdict | undefined} */
  #verdict;

  /**
   * @param {Field} field
   * @param {Host} host
   * @param {Set<string>} aside what is put aside on this page
   * @param {() => void} giveUp called when the extension is gone
   */
  constructor(field, host, aside, giveUp) {
    this.field = field;
    this.#host = host;
    this.#aside = aside;
    this.#giveUp = giveUp;
    this.#watch = new Watch(field, () => this.#changed(), (records) => this.#blocks.note(records));
    this.#follow = new Follow(field, () => this.#move(), (restyled) => this.#settle(restyled));
    this.#marks = new Marks(host.body);
    this.#chip = new Chip(host, field);
    this.#card = new Card(host, this);
  }

  async start() {
    /** @type {StartAnswer | undefined} */
    const answer = await ask({ type: "compose_start" });
    if (this.#stopped) return;
    if (!answer?.ok) return this.#refused(answer);
    this.#place = answer.result;
    this.#surface = surfaceOf(this.field, this.#place.surfaces);
    this.#channel = this.#place.channels[this.#surface?.id ?? ""] ?? this.#surface?.channel ?? "unknown";
    this.#chip.corner = this.#place.corner;
    this.#card.notice = this.#place.notice;
    this.#watch.touch();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#rest);
    this.#watch.stop();
    this.#follow.stop();
    this.#marks.dispose();
    this.#card.remove();
    this.#chip.remove();
    this.#host.hide();
  }

  /**
   * What people do in chip and card.
   * @param {Event} event
   * @param {Element | null} inside
   */
  handle(event, inside) {
    if (!isAlive()) return this.#giveUp();
    const outcome = this.#chip.handle(event, inside);
    if (outcome === "press") this.#toggle(event);
    else if (outcome === "moved") void ask({ type: "compose_corner", corner: this.#chip.corner });
    else if (outcome === undefined) this.#card.handle(event, inside);
    if (!(event instanceof KeyboardEvent) || event.type !== "keydown") return;
    if (!chrome.dom) this.#leaveBy(event);
    if (event.key !== "Escape") return;
    event.preventDefault();
    if (!this.close()) this.field.focus({ preventScroll: true });
  }

  /**
   * Closes the card, and gives the focus back when the card had it.
   * @returns {boolean} whether it was open
   */
  close() {
    if (!this.#card.open) return false;
    const held = this.#host.holdsFocus();
    this.#card.hide();
    this.#chip.setOpen(false);
    this.#drawMarks();
    if (held) this.field.focus({ preventScroll: true });
    return true;
  }

  /** @param {Channel} channel */
  chooseChannel(channel) {
    this.#channel = channel;
    const surface = this.#surface?.id ?? "";
    this.#place.channels[surface] = channel;
    void ask({ type: "compose_channel", surface, channel });
    this.#watch.touch();
  }

  /**
   * Keeps a dismissal or takes it back; "once" holds as long as this page.
   * @param {Dismissal | { kind: "once", rule: string, words: string }} dismissal
   * @param {boolean} undo
   */
  async dismiss(dismissal, undo) {
    if (dismissal.kind === "once") {
      const key = `${dismissal.rule} ${dismissal.words}`;
      if (undo) this.#aside.delete(key);
      else this.#aside.add(key);
    } else await ask({ type: "compose_dismiss", dismissal, undo });
    if (this.#stopped) return;
    this.#draft = undefined;
    // A site that was switched off is asked nothing more, but what was done can be undone.
    if (dismissal.kind === "site" && !undo) this.#marks.clear();
    else this.#watch.touch();
  }

  /** @returns {Promise<ExplainAnswer | undefined>} */
  explain() {
    return ask({ type: "compose_explain", ...this.#asked() });
  }

  /** @returns {Promise<SplitAnswer | undefined>} */
  split() {
    return ask({ type: "compose_split", ...this.#asked() });
  }

  #asked() {
    const { text, channel, title } = this.#draft ?? { text: this.#reading.text, channel: this.#channel, title: "" };
    return { text, channel, title };
  }

  async #changed() {
    if (!isAlive()) return this.#giveUp();
    if (this.#asking) return;
    this.#read();
    const { text } = this.#reading;
    if (!isRoomy(this.field) || !hasWords(text)) return this.#nothing();
    const title = titleOf(this.field, this.#surface);
    const draft = { text, channel: this.#channel, title, sides: this.#card.open };
    if (isAnswered(draft, this.#draft)) return this.#drawMarks();
    const { touched } = this.#watch;
    this.#asking = true;
    const answer = await this.#drafts.ask(draft);
    this.#asking = false;
    if (this.#stopped) return;
    if (!answer?.ok) return this.#refused(answer);
    this.#draft = draft;
    this.#verdict = this.#withoutAside(answer.result, draft);
    this.#draw();
    // What was typed meanwhile is asked about next.
    if (this.#watch.touched !== touched || this.#reading.text !== text) this.#watch.touch();
  }

  /** Reads the field, unless nothing was touched since it was read last. */
  #read() {
    // A control is read at once; changes that a page makes there are told by nothing.
    if (!isControl(this.field) && this.#readAt === this.#watch.touched && this.#reading.text) return;
    this.#readAt = this.#watch.touched;
    this.#reading = read(this.field, this.#blocks);
  }

  /** @param {{ reason: string } | undefined} answer */
  #refused(answer) {
    if (!isAlive()) return this.#giveUp();
    // The engine did not start, or nobody answered: say nothing rather than something old.
    if (answer?.reason !== "off" || !this.#card.open) this.#nothing();
  }

  #nothing() {
    this.#draft = undefined;
    this.#verdict = undefined;
    this.#marks.clear();
    this.#card.hide();
    this.#chip.hide();
    this.#host.hide();
  }

  #draw() {
    const verdict = this.#verdict;
    if (!verdict) return;
    const { label, sure, muddled } = verdict.report;
    const kept = this.#card.open;
    // Where it is not known who reads it, that is what makes a verdict unsure: it asks.
    const asks = this.#channel === "unknown" && label !== "neither";
    const says = label !== "neither" && (sure || muddled);
    if (!kept && !asks && !says) return this.#nothingToSay();
    const renewed = this.#chip.draw(verdict.report, this.#channel);
    this.#drawnAt = performance.now();
    if (!renewed && !kept && this.#chip.shown && this.#host.stands) this.#rest ??= this.#lookIn(REST);
    else if (!this.#look()) return this.stop();
    if (kept) this.#drawCard();
    this.#drawMarks();
  }

  /**
   * Goes by how the page looks around the field: its colours, and what there is for pressing. That
   * makes a browser work it all out, so at a key it is only done when there is something new to show.
   * @returns {boolean} false when the page does not let us
   */
  #look() {
    if (!this.#host.show(this.field, schemeOf(this.field))) return false;
    this.#marks.lay(this.field);
    this.#chip.place();
    return true;
  }

  /**
   * Looks when nothing was drawn for a while. A key moves that on, and need not set a clock for it.
   * @param {number} time
   */
  #lookIn(time) {
    return window.setTimeout(() => {
      const left = this.#drawnAt + REST - performance.now();
      this.#rest = left > 0 ? this.#lookIn(left) : undefined;
      if (left <= 0 && this.#chip.shown && !this.#look()) this.stop();
    }, time);
  }

  /** There is a verdict, and nothing in it to show. */
  #nothingToSay() {
    this.#marks.clear();
    this.#chip.hide();
    this.#host.hide();
  }

  #drawCard() {
    if (!this.#verdict) return;
    const asked = this.#asked();
    this.#card.draw(this.#verdict, { ...asked, finding: this.#finding() });
    this.#card.place(this.#chip.rect());
  }

  #drawMarks() {
    const { field } = this;
    const shown = this.#verdict && this.#chip.shown;
    if (!this.#verdict || !shown || !this.#draft) return this.#marks.clear();
    this.#read();
    const marks = marksOf(this.#verdict.report, this.#card.open);
    this.#marks.draw(field, this.#reading, moved(marks, this.#draft.text, this.#reading.text));
  }

  /** Opens the card, if there is something to say, and gives it the focus. */
  openByKey() {
    if (!isAlive()) return this.#giveUp();
    if (!this.#chip.shown) return;
    if (!this.#card.open) this.#open();
    this.#card.focus();
  }

  /** @returns {boolean} whether there is a chip that could take the focus */
  focusChip() {
    return isControl(this.field) && this.#chip.focus();
  }

  /**
   * Gives the focus on to what the page has after the field, by way of the field.
   * @param {KeyboardEvent} event
   */
  #leaveBy(event) {
    if (event.key !== "Tab" || !isControl(this.field)) return;
    if (!this.#host.isAtEdge(event.shiftKey)) return;
    // From the field, the browser goes on by itself; backwards, the field is where to go.
    this.field.focus({ preventScroll: true });
    if (event.shiftKey) event.preventDefault();
  }

  /** @param {Event} event */
  #toggle(event) {
    if (this.close()) return;
    this.#open();
    // By keyboard, the focus goes along; by mouse it stays in the text.
    if (event instanceof MouseEvent && event.detail === 0) this.#card.focus();
  }

  #open() {
    this.#card.show();
    this.#chip.setOpen(true);
    this.#drawCard();
    this.#drawMarks();
    // From now on each sentence's side is wanted.
    this.#watch.touch();
  }

  #move() {
    if (!isAlive()) return this.#giveUp();
    this.#marks.follow();
    this.#chip.follow();
    if (this.#card.open) this.#card.place(this.#chip.rect());
  }

  /** @param {boolean} restyled */
  #settle(restyled) {
    // Other things may have changed by styles that nobody told of.
    if (restyled) this.#blocks.clear();
    if (!this.#chip.shown) return;
    this.#chip.place();
    this.#marks.lay(this.field);
    if (this.#card.open) this.#card.place(this.#chip.rect());
  }

  /** @returns {ReportedFinding | undefined} */
  #finding() {
    return this.#verdict && foremost(this.#verdict.report);
  }

  /**
   * @param {Verdict} verdict
   * @param {Draft} draft
   * @returns {Verdict}
   */
  #withoutAside(verdict, { text, channel, title }) {
    const { report } = verdict;
    const findings = report.findings.filter(({ rule, severity, field, start, end }) => {
      // Where it is not known who reads it, nobody is warned.
      if (channel === "unknown" && severity === "warn") return false;
      return !this.#aside.has(`${rule} ${(field === "title" ? title : text).slice(start, end)}`);
    });
    const warned = new Set(findings.filter(({ severity }) => severity === "warn").map(({ kind }) => kind));
    const muddles = report.muddles.filter((muddle) => warned.has(muddle));
    return { ...verdict, report: { ...report, findings, muddles, muddled: muddles.length > 0 } };
  }
}

/**
 * Whether the answer about one draft says all that there is to know about another.
 * @param {Draft} wanted
 * @param {Draft | undefined} asked
 */
function isAnswered({ text, channel, title, sides }, asked) {
  return text === asked?.text && channel === asked.channel && title === asked.title && (asked.sides || !sides);
}
