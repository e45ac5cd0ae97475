// Which words are marked, and how their places move when the text is edited before the next
// verdict comes.

import { editBetween } from "../words/edit.js";

/** @import { Report, ReportedFinding } from "../../wasm/unmuddle.js" */
/** @import { Mark } from "./marks.js" */

/**
 * The finding to speak about: the first one by the engine's order, else the first that says more
 * than an observation.
 * @param {Report} report
 * @returns {ReportedFinding | undefined}
 */
export function foremost({ findings }) {
  const spoken = findings.filter(({ severity }) => severity !== "info");
  return spoken.find(({ primary }) => primary) ?? spoken.find(({ severity }) => severity === "warn") ?? spoken[0];
}

/**
 * What is marked in the text: what is worth a look, and while the card is open each sentence's side.
 * @param {Report} report
 * @param {boolean} open
 * @returns {Mark[]}
 */
export function marksOf({ findings, sentences }, open) {
  /** @type {Mark[]} */
  const marks = [];
  if (open) {
    for (const { start, end, activity } of sentences) {
      if (activity !== "neither") marks.push({ kind: activity, start, end });
    }
  }
  for (const { field, severity, start, end } of findings) {
    if (field === "text" && severity !== "info" && end > start) marks.push({ kind: "finding", start, end });
  }
  return marks;
}

/**
 * The marks in a text that was edited since: those before the edit stay, those after it move, those
 * around it grow or shrink, and those within what was taken away go.
 * @param {Mark[]} marks
 * @param {string} before
 * @param {string} after
 * @returns {Mark[]}
 */
export function moved(marks, before, after) {
  if (before === after) return marks;
  const { from: same, to: cut } = editBetween(before, after);
  const shift = after.length - before.length;
  const place = (/** @type {number} */ at, /** @type {number} */ inside) =>
    at <= same ? at : at >= cut ? at + shift : inside;
  return marks
    .map(({ kind, start, end }) => ({ kind, start: place(start, cut + shift), end: place(end, same) }))
    .filter(({ start, end }) => end > start);
}

/**
 * Whether there are enough words to judge.
 * @param {string} text
 */
export function hasWords(text) {
  let words = 0;
  for (const _ of text.matchAll(/\S+/g)) if (++words >= 4) return true;
  return false;
}
