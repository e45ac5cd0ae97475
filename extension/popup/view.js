// Draws the popup. Text only: nothing that came from a page is ever parsed as HTML.

import { words } from "../shared/words.js";

/** @import { MessageKey } from "../messages.js" */
/** @import { Channel, Context, Report, ReportedFinding } from "../wasm/unmuddle.js" */

/**
 * The words that are judged: where they came from, and what is known beside them.
 * @typedef {{
 *   source: "read_selection" | "read_field" | "read_page" | "read_pasted",
 *   text: string,
 *   context: Context,
 * }} Subject
 */

/**
 * The element with that id, which popup.html promises to hold.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`popup.html has no ${kind.name} called ${id}`);
}

/** The chooser of the channel. */
export function channelChooser() {
  return byId("channel", HTMLSelectElement);
}

/**
 * Says why there is no verdict, and opens the box for other words.
 * @param {MessageKey} reason
 */
export function drawObstacle(reason) {
  show({ obstacle: true, verdict: false, place: false, findings: false });
  const failed = reason === "obstacle_engine";
  const title = words(failed ? "obstacle_failed" : "obstacle_title");
  byId("obstacle_title", HTMLElement).textContent = title;
  byId("obstacle_detail", HTMLElement).textContent = words(reason);
  byId("other", HTMLDetailsElement).open = !failed;
  announce(`${title}. ${words(reason)}`);
}

/**
 * Shows a verdict and what it rests on.
 * @param {Subject} subject
 * @param {Report} report
 * @param {Channel} channel
 */
export function drawVerdict(subject, report, channel) {
  const { label, sure } = report;
  const title = words(sure ? `verdict_${label}` : "verdict_unsure");
  const detail = words(sure ? `verdict_${label}_detail` : `verdict_unsure_${label}`);
  byId("source", HTMLElement).textContent = source(subject);
  byId("verdict_title", HTMLElement).textContent = title;
  byId("verdict_detail", HTMLElement).textContent = detail;
  const said = notices(report);
  byId("notices", HTMLElement).replaceChildren(...said.map(item));
  drawShares(report);
  drawFindings(subject, report);
  byId("place_hint", HTMLElement).hidden = channel !== "unknown";
  show({ obstacle: false, verdict: true, place: true, findings: true });
  announce([title, detail, ...said.map((notice) => notice.text)].join(" "));
}

/** @param {Subject} subject */
function source(subject) {
  const title = subject.context.title;
  return title ? `${words(subject.source)}: ${title}` : words(subject.source);
}

/**
 * What is said beside the label, the muddles first.
 * @param {Report} report
 * @returns {{ kind: "muddle" | "note", text: string }[]}
 */
function notices(report) {
  const muddles = report.muddles.map((muddle) => words(`muddle_${muddle}`));
  /** @type {MessageKey[]} */
  const notes = [];
  if (report.pushy) notes.push("pushy");
  if (report.truncated) notes.push("truncated");
  if (!report.language_ok) notes.push("other_language");
  return [
    ...muddles.map((text, at) => ({
      kind: /** @type {const} */ ("muddle"),
      text: at === 0 ? `${words("muddled")}. ${text}` : text,
    })),
    ...notes.map((key) => ({ kind: /** @type {const} */ ("note"), text: words(key) })),
  ];
}

/** @param {{ kind: string, text: string }} notice */
function item(notice) {
  const element = document.createElement("li");
  element.className = notice.kind;
  element.textContent = notice.text;
  return element;
}

/** @param {Report} report */
function drawShares({ shares }) {
  const none = shares.marketing + shares.sales === 0;
  byId("shares", HTMLElement).hidden = none;
  byId("no_shares", HTMLElement).hidden = !none;
  const marketing = Math.round(shares.marketing * 100);
  for (const [side, share] of /** @type {const} */ ([
    ["marketing", marketing],
    ["sales", 100 - marketing],
  ])) {
    byId(`${side}_share`, HTMLElement).textContent = words("percent", String(share));
    byId(`${side}_bar`, HTMLElement).style.flexGrow = String(share);
  }
}

/**
 * @param {Subject} subject
 * @param {Report} report
 */
function drawFindings(subject, { findings }) {
  const draw = (/** @type {ReportedFinding} */ finding) => drawFinding(subject, finding);
  const first = findings.filter((finding) => finding.severity !== "info");
  const more = findings.filter((finding) => finding.severity === "info");
  byId("findings_list", HTMLElement).replaceChildren(...first.map(draw));
  byId("more_list", HTMLElement).replaceChildren(...more.map(draw));
  byId("more_title", HTMLElement).textContent = words("findings_more", String(more.length));
  byId("more", HTMLElement).hidden = more.length === 0;
  byId("no_findings", HTMLElement).hidden = findings.length > 0;
}

/**
 * @param {Subject} subject
 * @param {ReportedFinding} finding
 */
function drawFinding(subject, finding) {
  const copy = byId("finding", HTMLTemplateElement).content.cloneNode(true);
  if (!(copy instanceof DocumentFragment)) throw new Error("A template's content is a fragment.");
  const part = (/** @type {string} */ name) => {
    const element = copy.querySelector(name);
    if (element instanceof HTMLElement) return element;
    throw new Error(`The finding's template has no ${name}`);
  };
  const quoted = fieldText(subject, finding).slice(finding.start, finding.end).trim();
  part(".finding").classList.add(finding.severity);
  part(".message").textContent = finding.message;
  part(".advice").textContent = finding.advice;
  part(".rule").textContent = finding.rule;
  part("q").textContent = quoted;
  part("q").hidden = !quoted;
  part(".field").textContent = fieldName(finding, quoted);
  return copy;
}

/**
 * The text that a finding's offsets belong to.
 * @param {Subject} subject
 * @param {ReportedFinding} finding
 */
function fieldText({ text, context }, finding) {
  if (finding.field === "title") return context.title ?? "";
  return finding.field === "pay" ? (context.job?.pay ?? "") : text;
}

/**
 * @param {ReportedFinding} finding
 * @param {string} quoted
 */
function fieldName(finding, quoted) {
  if (finding.field === "title") return words("in_title");
  if (finding.field === "pay") return words("in_pay");
  return quoted ? "" : words("in_whole");
}

/** @param {Record<"obstacle" | "verdict" | "place" | "findings", boolean>} parts */
function show(parts) {
  for (const [id, shown] of Object.entries(parts)) byId(id, HTMLElement).hidden = !shown;
  byId("waiting", HTMLElement).hidden = true;
}

/** @param {string} text */
function announce(text) {
  byId("status", HTMLElement).textContent = text;
}
