// A report in words.

import { make } from "./dom.js";

/** @import { Report, ReportedFinding } from "./unmuddle.js" */
/** @import { Words } from "./words.js" */

/** @typedef {Parameters<Words["say"]>[0]} Key */

/**
 * The side that a report is drawn in.
 * @param {Report} report
 */
export function sideOf({ label, sure }) {
  return !sure || label === "neither" ? "quiet" : label;
}

/**
 * The name of a channel's message.
 * @param {string} channel
 */
export function channelKey(channel) {
  return /** @type {Key} */ (`channel_${channel}`);
}

/**
 * The verdict: what the words do, whether that fits, and kind remarks.
 * @param {Words} words
 * @param {Report} report
 * @param {string} channel
 * @param {boolean} asks whether the place can be chosen here
 */
export function verdict({ say }, report, channel, asks) {
  const { label, sure, muddles } = report;
  const headline = say(sure ? `verdict_${label}` : "verdict_unsure");
  const detail = say(sure ? `verdict_${label}_detail` : `verdict_unsure_${label}`);
  const lines = muddles.map((muddle) => say(`muddle_${muddle}`));
  const { read_as } = report;
  const known = channel !== "unknown" || read_as !== undefined;
  if (asks && read_as === "job_ad") lines.push(say("place_taken_for_job_ad"));
  if (!known && asks && lines.length === 0) lines.push(say("place_unknown"));
  const stamp = muddles.length > 0 ? say("muddled") : known ? say("not_muddled") : undefined;
  const place =
    stamp || lines.length > 0
      ? make("p", { class: muddles.length > 0 ? "place muddled" : "place", part: "place" }, stamp && make("strong", {}, stamp), stamp && " ", lines.join(" "))
      : undefined;
  /** @type {[boolean, Key][]} */
  const remarks = [
    [report.pushy, "pushy"],
    [!report.language_ok, "other_language"],
    [report.truncated, "truncated"],
  ];
  const said = remarks.flatMap(([holds, key]) => (holds ? [say(key)] : []));
  return {
    nodes: [
      make("p", { class: "headline", part: "headline" }, headline),
      make("p", { class: "detail", part: "detail" }, detail),
      ...(place ? [place] : []),
      ...said.map((remark) => make("p", { class: "remark" }, remark)),
    ],
    spoken: [headline, detail, stamp, ...lines, ...said].filter(Boolean).join(" "),
  };
}

/**
 * What is worth a look: the words, what was seen, the next step. Observations stay away.
 * @param {Words} words
 * @param {Report} report
 * @param {string} text
 * @param {(start: number, end: number) => void} [show] shows words where they stand
 * @returns {HTMLUListElement | undefined}
 */
export function findings({ say, said }, report, text, show) {
  const worth = report.findings.filter(({ severity }) => severity !== "info");
  if (worth.length === 0) return undefined;
  const ordered = [...worth.filter(({ primary }) => primary), ...worth.filter(({ primary }) => !primary)];
  // What was seen is said once, and the next step each time.
  const seen = [...new Set(ordered.map(({ message }) => message))];
  const together = seen.flatMap((message) => ordered.filter((finding) => finding.message === message));
  const lines = together.map((finding, at) => {
    const quote = quoted(finding, text);
    const button =
      quote && show && make("button", { type: "button", class: "plain go", part: "show" }, say("show_in_text"));
    button && button.addEventListener("click", () => show?.(finding.start, finding.end));
    const again = finding.message === together[at - 1]?.message;
    return make(
      "li",
      { class: `${activity(report, finding)}${again ? " again" : ""}`, part: "finding" },
      again ? undefined : make("p", { class: "message", part: "message" }, said(finding.message)),
      quote ? undefined : make("p", { class: "hint" }, say(placeOf(finding))),
      quote && make("q", { dir: "auto", lang: "en", part: "quote" }, quote),
      make("p", { part: "advice" }, said(finding.advice)),
      button,
    );
  });
  return make("ul", { class: "findings", part: "findings", "aria-label": say("findings") }, ...lines);
}

/**
 * The words of a finding; nothing where it speaks of the whole.
 * @param {ReportedFinding} finding
 * @param {string} text
 */
function quoted({ field, start, end }, text) {
  if (field !== "text" || (start === 0 && end >= text.trimEnd().length)) return "";
  return text.slice(start, end).trim();
}

/**
 * Where a finding without words of the text is.
 * @param {ReportedFinding} finding
 * @returns {Key}
 */
function placeOf({ field }) {
  if (field === "title") return "in_title";
  return field === "pay" ? "in_pay" : "in_whole";
}

/**
 * What the sentence around a finding does, for the look of its mark.
 * @param {Report} report
 * @param {ReportedFinding} finding
 */
function activity({ sentences }, { start }) {
  return sentences.find((sentence) => start >= sentence.start && start < sentence.end)?.activity ?? "neither";
}
