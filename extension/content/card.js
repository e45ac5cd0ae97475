// The card: the verdict in words, what it stands on, and what can be done. All it says comes from
// the engine's report or from the messages.

import { words } from "../shared/words.js";
import { CHANNEL_LIST } from "../shared/checks.js";
import { copy } from "./copy.js";
import { button, make, say } from "./make.js";
import { cardSpot } from "./place.js";

/** @import { Channel, ExplanationReport, ReportedFinding, SplitReport } from "../wasm/unmuddle.js" */
/** @import { Verdict } from "../shared/protocol.js" */
/** @import { Host } from "./host.js" */
/** @import { Session } from "./session.js" */

/** Asked for most; the others come at a further press. @type {Channel[]} */
const COMMON = ["organic_post", "blog", "list_email", "advert", "one_to_one", "job_ad"];

/** Where the focus goes on when a press takes the pressed button away, by what the button did. @type {Record<string, string>} */
const NEXT = {
  choose: "[data-do='channel']",
  more: "[data-do='channel'][aria-pressed='true'], [data-do='channel']",
  channel: "[data-do='choose']",
  dismiss: "[data-do='undo']",
  undo: "[data-do='dismiss']",
  split: "[data-do='copy']",
};

/** How long nothing must be typed before it is asked what a verdict stands on. */
const PAUSE = 400;

/** As many letters of the draft are quoted at once. */
const QUOTE = 160;
/** And as many sentences of it, which need not stand side by side. */
const QUOTES = 3;

/**
 * What the verdict is about.
 * @typedef {{ text: string, title: string, channel: Channel, finding: ReportedFinding | undefined }} About
 */

/** @typedef {"once" | "phrase" | "rule" | "site"} Way */

export class Card {
  open = false;
  /** Whether it has to be told that what was remembered is gone. */
  notice = false;
  #element = make("section", "card");
  /** Stays in sight while what is below is scrolled. */
  #head = make("header", "head");
  #content = make("div", "content");
  #host;
  #session;
  /** @type {Verdict | undefined} */
  #verdict;
  /** @type {About | undefined} */
  #about;
  #allPlaces = false;
  #choosing = false;
  /** @type {{ way: Way, about: ReportedFinding | undefined, words: string } | undefined} */
  #dismissed;
  /** @type {SplitReport | undefined} */
  #split;
  #copied = "";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {{ text: string, channel: Channel, report: ExplanationReport } | undefined} */
  #explained;

  /**
   * @param {Host} host
   * @param {Session} session
   */
  constructor(host, session) {
    this.#host = host;
    this.#session = session;
    this.#element.hidden = true;
    this.#element.setAttribute("role", "dialog");
    this.#element.setAttribute("aria-labelledby", "title");
    this.#element.lang = words("language_tag");
    this.#element.append(this.#head, this.#content);
    host.body.append(this.#element);
  }

  show() {
    this.open = true;
    this.#element.hidden = false;
    this.#choosing = false;
    this.#allPlaces = false;
    this.#dismissed = undefined;
    this.#split = undefined;
    this.#copied = "";
  }

  hide() {
    this.open = false;
    clearTimeout(this.#timer);
    this.#element.hidden = true;
  }

  remove() {
    this.hide();
    this.#element.remove();
  }

  focus() {
    this.#find("h2")?.focus({ preventScroll: true });
  }

  /**
   * @param {Verdict} verdict
   * @param {About} about
   */
  draw(verdict, about) {
    if (about.text !== this.#about?.text || about.channel !== this.#about.channel) this.#split = undefined;
    this.#verdict = verdict;
    this.#about = about;
    this.#render();
    if (this.#explained?.text === about.text && this.#explained.channel === about.channel) return;
    // It takes the engine longer than a verdict, so while somebody types it waits for a pause.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#explain(about), this.#explained ? PAUSE : 0);
  }

  /** @param {DOMRect} chip */
  place(chip) {
    this.#chip = chip;
    const { style } = this.#element;
    const { scrollTop } = this.#content;
    style.maxHeight = "";
    const size = { width: this.#element.offsetWidth, height: this.#element.offsetHeight };
    const { x, y, most } = cardSpot(chip, this.#session.field.getBoundingClientRect(), size);
    style.left = `${x}px`;
    style.top = `${y}px`;
    style.maxHeight = `${most}px`;
    this.#content.scrollTop = scrollTop;
  }

  /** @type {DOMRect | undefined} */
  #chip;

  /**
   * @param {Event} event
   * @param {Element | null} inside
   */
  handle(event, inside) {
    if (!inside || !this.#element.contains(inside)) return;
    // The text keeps the focus and its caret.
    if (event.type === "mousedown") event.preventDefault();
    const pressed = inside.closest("[data-do]");
    if (event.type !== "click" || !(pressed instanceof HTMLElement)) return;
    this.#act(pressed.dataset["do"] ?? "", pressed.dataset["value"] ?? "");
  }

  /**
   * @param {string} action
   * @param {string} value
   */
  #act(action, value) {
    if (action === "close") this.#session.close();
    else if (action === "choose") this.#change(() => (this.#choosing = !this.#choosing));
    else if (action === "more") this.#change(() => (this.#allPlaces = true));
    else if (action === "channel") this.#chooseChannel(/** @type {Channel} */ (value));
    else if (action === "dismiss") void this.#dismiss(/** @type {Way} */ (value));
    else if (action === "undo") void this.#undo();
    else if (action === "split") void this.#part();
    else if (action === "copy") void this.#copy(value);
  }

  /** @param {() => void} change */
  #change(change) {
    change();
    this.#render();
  }

  /** @param {Channel} channel */
  #chooseChannel(channel) {
    this.#change(() => (this.#choosing = false));
    this.#session.chooseChannel(channel);
  }

  /** @param {Way} way */
  async #dismiss(way) {
    const about = this.#about?.finding;
    const quoted = this.#quoted(about);
    const dismissal = dismissalOf(way, about, quoted);
    if (!dismissal) return;
    this.#change(() => (this.#dismissed = { way, about, words: quoted }));
    // Who works by keyboard has the way back at hand.
    if (this.#host.holdsFocus()) this.#find(NEXT["dismiss"] ?? "")?.focus();
    await this.#session.dismiss(dismissal, false);
  }

  async #undo() {
    const done = this.#dismissed;
    const dismissal = done && dismissalOf(done.way, done.about, done.words);
    this.#change(() => (this.#dismissed = undefined));
    if (dismissal) await this.#session.dismiss(dismissal, true);
  }

  async #part() {
    const answer = await this.#session.split();
    if (answer?.ok) this.#change(() => (this.#split = answer.result));
  }

  /** @param {string} side */
  async #copy(side) {
    const draft = side === "sales" ? this.#split?.sales : this.#split?.marketing;
    if (!draft) return;
    const text = draft.title ? `${draft.title}\n\n${draft.text}` : draft.text;
    const done = await copy(text);
    this.#change(() => (this.#copied = words(done ? "compose_copied" : "compose_not_copied")));
  }

  /** @param {About} about */
  async #explain(about) {
    const answer = await this.#session.explain();
    if (!answer?.ok || about.text !== this.#about?.text || about.channel !== this.#about.channel) return;
    this.#change(() => (this.#explained = { text: about.text, channel: about.channel, report: answer.result }));
  }

  #render() {
    const verdict = this.#verdict;
    const about = this.#about;
    if (!verdict || !about) return;
    const focused = this.#element.contains(this.#host.root.activeElement) ? this.#host.root.activeElement : null;
    const parts = this.#dismissed ? [this.#undoing(this.#dismissed.way)] : [];
    if (this.#dismissed?.way !== "site") parts.push(...this.#verdictParts(verdict, about));
    const close = button("close", "×");
    close.setAttribute("aria-label", words("compose_close"));
    close.className = "close";
    refill(this.#head, [this.#heading(verdict), close]);
    refill(this.#content, parts);
    if (this.#chip) this.place(this.#chip);
    if (focused instanceof HTMLElement && !this.#host.holdsFocus()) this.#refocus(focused);
  }

  /**
   * Gives the focus to what took the place of a part that is gone.
   * @param {HTMLElement} gone
   */
  #refocus({ dataset }) {
    const { do: action, value } = dataset;
    const same = `[data-do="${action}"]${value === undefined ? "" : `[data-value="${value}"]`}`;
    const next = NEXT[action ?? ""] ?? same;
    (this.#find(next) ?? this.#find(same) ?? this.#find("h2"))?.focus();
  }

  /** @param {string} selector @returns {HTMLElement | undefined} */
  #find(selector) {
    const found = this.#element.querySelector(selector);
    return found instanceof HTMLElement ? found : undefined;
  }

  /** @param {Verdict} verdict */
  #heading({ report: { label, sure } }) {
    const title = make("h2", "", say(sure ? `verdict_${label}` : "verdict_unsure"));
    title.id = "title";
    title.tabIndex = -1;
    return title;
  }

  /**
   * @param {Verdict} verdict
   * @param {About} about
   */
  #verdictParts({ report, advertFits }, about) {
    const { label, sure, muddles, truncated, language_ok, read_as } = report;
    const parts = [make("p", "detail", say(sure ? `verdict_${label}_detail` : `verdict_unsure_${label}`))];
    if (this.notice) parts.push(make("p", "note", words("compose_reset")));
    if (!language_ok) parts.push(make("p", "note", words("other_language")));
    if (truncated) parts.push(make("p", "note", words("truncated")));
    const [muddle] = muddles;
    if (muddle) parts.push(make("p", "muddle", [make("strong", "", words("muddled")), `. ${say(`muddle_${muddle}`)}`]));
    if (about.finding) parts.push(this.#finding(about.finding));
    const without = this.#without(about);
    if (without) parts.push(make("p", "note", without));
    if (advertFits) parts.push(make("p", "note", words("compose_advert_fits")));
    if (read_as === "job_ad") parts.push(make("p", "note", words("place_taken_for_job_ad")));
    parts.push(this.#place(about.channel));
    if (label === "both" || muddles.length > 0) parts.push(this.#splitting());
    if (about.finding) parts.push(this.#dismissing());
    return parts;
  }

  /** @param {ReportedFinding} finding */
  #finding(finding) {
    const quoted = this.#quoted(finding);
    const parts = [];
    if (quoted) parts.push(make("q", "", shortened(quoted)));
    parts.push(make("p", "why", finding.message), make("p", "advice", finding.advice));
    return make("div", `reason ${finding.severity}`, parts);
  }

  /**
   * What would be left without the words that the verdict hangs on.
   * @param {About} about
   */
  #without({ text, channel }) {
    // What holds in one place may not hold in another.
    if (this.#explained?.channel !== channel) return "";
    const { label } = this.#explained.report;
    const found = this.#explained.report.counterfactuals.find(
      (one) => one.label !== label && one.without.length <= QUOTES,
    );
    const without = (found?.without ?? []).map(({ start, end }) => this.#explained?.text.slice(start, end).trim() ?? "");
    // While the next answer is on its way, the last one holds for words that are still there.
    if (!found || !without.every((one) => text.includes(one))) return "";
    return words(`compose_without_${found.label}`, shortened(without.join(" … ")));
  }

  /** @param {Channel} channel */
  #place(channel) {
    const asks = channel === "unknown";
    if (!asks && !this.#choosing) {
      const change = button("choose", words("compose_change"));
      return make("div", "place", [make("p", "", words("compose_place", say(`channel_${channel}`))), change]);
    }
    const shown = this.#allPlaces ? CHANNEL_LIST : COMMON;
    const choices = shown.map((one) => {
      const choice = button("channel", say(`channel_${one}`), one);
      choice.setAttribute("aria-pressed", String(one === channel));
      return choice;
    });
    if (!this.#allPlaces) choices.push(button("more", words("compose_more_places")));
    return make("div", "asking", [make("h3", "", words("channel_label")), make("div", "choices", choices)]);
  }

  #splitting() {
    const parts = [];
    if (!this.#split) parts.push(button("split", words("compose_split")));
    else {
      if (this.#split.marketing.text) parts.push(button("copy", words("compose_copy_marketing"), "marketing"));
      if (this.#split.sales.text) parts.push(button("copy", words("compose_copy_sales"), "sales"));
    }
    const said = make("p", "hint", this.#copied || words("compose_split_hint"));
    said.setAttribute("role", "status");
    return make("div", "splitting", [make("div", "choices", parts), said]);
  }

  #dismissing() {
    const ways = /** @type {Way[]} */ (["once", "phrase", "rule", "site"]);
    const choices = ways.map((way) => button("dismiss", say(`compose_dismiss_${way}`), way));
    return make("div", "dismissing", [make("h3", "", words("compose_dismiss")), make("div", "choices", choices)]);
  }

  /** @param {Way} way */
  #undoing(way) {
    const said = make("p", "", say(`compose_dismissed_${way}`));
    said.setAttribute("role", "status");
    return make("div", "undoing", [said, button("undo", words("compose_undo"))]);
  }

  /** @param {ReportedFinding | undefined} finding */
  #quoted(finding) {
    if (!finding || !this.#about || finding.field === "pay") return "";
    const { text, title } = this.#about;
    return (finding.field === "title" ? title : text).slice(finding.start, finding.end).trim();
  }
}

/**
 * @param {Way} way
 * @param {ReportedFinding | undefined} finding
 * @param {string} quoted
 */
function dismissalOf(way, finding, quoted) {
  if (way === "site") return { kind: way };
  if (!finding) return undefined;
  return way === "rule" ? { kind: way, rule: finding.rule } : { kind: way, rule: finding.rule, words: quoted };
}

/** @param {string} quoted */
function shortened(quoted) {
  return quoted.length > QUOTE ? `${quoted.slice(0, QUOTE).trimEnd()}…` : quoted;
}

/**
 * Gives an element new parts. Those that are there already stay as they are, with the focus and the
 * press that may be going on in them.
 * @param {Element} element
 * @param {Element[]} parts
 */
function refill(element, parts) {
  const old = [...element.children];
  const kept = parts.map((part) => {
    const at = old.findIndex((one) => one.isEqualNode(part));
    // What stood before it and was not wanted is gone.
    return at < 0 ? part : (old.splice(0, at + 1)[at] ?? part);
  });
  for (const one of [...element.children]) if (!kept.includes(one)) one.remove();
  for (const [index, part] of kept.entries()) {
    const there = element.children[index] ?? null;
    if (there !== part) element.insertBefore(part, there);
  }
}
