// "Mark in page": the words of the verdict are marked where they stand, when somebody asks for it,
// and no longer than they wish.

import { words } from "../shared/words.js";
import { call } from "./tab.js";
import { byId } from "./view.js";

/** @import { Told } from "../wasm/unmuddle_pages.js" */
/** @import { Subject } from "./tab.js" */

const FILES = ["page/mark.js"];

/** How much of what stands before words is told along, so that they are told from their likes. */
const BEFORE = 40;

/** @type {{ subject: Subject, told: Told } | undefined} */
let current;
let on = false;

/** Listens to the button; to be called once. */
export function keepMarkButton() {
  button().addEventListener("click", () => toggle().catch(gone));
}

/**
 * Offers to mark these words, where they stand in a page.
 * @param {Subject} subject
 * @param {Told} told
 */
export async function offerMarks(subject, told) {
  current = { subject, told };
  const { frame } = subject;
  byId("marking", HTMLElement).hidden = !frame || told.marks.length === 0;
  say("");
  on = frame !== undefined && ((await call(frame, [], isOnInPage, []).catch(() => false)) ?? false);
  draw();
}

/**
 * Scrolls to words in the page and marks them.
 * @param {Subject} subject
 * @param {string} text what the places belong to
 * @param {number} start
 * @param {number} end
 */
export async function showInPage({ frame }, text, start, end) {
  if (!frame) return;
  const shown = await call(frame, FILES, showInFrame, [mark(text, "shown", start, end), ink()]).catch(() => false);
  say(shown ? "" : words("mark_none"));
  on = on || shown === true;
  draw();
}

async function toggle() {
  if (!current?.subject.frame) return;
  const { subject, told } = current;
  const { frame, text } = subject;
  if (!frame) return;
  if (on) {
    await call(frame, FILES, clearInPage, []);
    on = false;
    say("");
  } else {
    /** @type {[string, number, number][]} */
    const places = told.marks;
    const marks = places.map(([kind, start, end]) => mark(text, kind, start, end));
    const count = (await call(frame, FILES, markInPage, [marks, ink()])) ?? 0;
    on = count > 0;
    say(on ? "" : words("mark_none"));
  }
  draw();
}

/** The page went on, or was closed. */
function gone() {
  say(words("obstacle_gone"));
}

function draw() {
  button().textContent = words(on ? "mark_remove" : "mark_in_page");
  button().setAttribute("aria-pressed", String(on));
}

/** @param {string} text */
function say(text) {
  byId("mark_note", HTMLElement).textContent = text;
}

function button() {
  return byId("mark", HTMLButtonElement);
}

/**
 * @param {string} text
 * @param {string} kind
 * @param {number} start
 * @param {number} end
 * @returns {UnmuddleMark}
 */
function mark(text, kind, start, end) {
  return { kind, words: text.slice(start, end), before: text.slice(Math.max(0, start - BEFORE), start) };
}

/** The colours of the tokens, by day and by night: a highlight in a page cannot ask for them. */
function ink() {
  return { light: inks("light"), dark: inks("dark") };
}

/** @param {"light" | "dark"} scheme */
function inks(scheme) {
  /** @type {UnmuddleInk["light"]} */
  const colours = {};
  for (const kind of ["marketing", "sales", "both", "finding", "shown"]) {
    const probe = document.createElement("i");
    probe.className = `probe ${kind} ${scheme}`;
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    colours[kind] = { line: color, wash: backgroundColor };
    probe.remove();
  }
  return colours;
}

/**
 * @param {UnmuddleMark[]} marks
 * @param {UnmuddleInk} ink
 */
function markInPage(marks, ink) {
  return globalThis.unmuddleMarks?.mark(marks, ink) ?? 0;
}

/**
 * @param {UnmuddleMark} mark
 * @param {UnmuddleInk} ink
 */
function showInFrame(mark, ink) {
  return globalThis.unmuddleMarks?.show(mark, ink) ?? false;
}

function clearInPage() {
  globalThis.unmuddleMarks?.clear();
  return true;
}

function isOnInPage() {
  return globalThis.unmuddleMarks?.isOn() ?? false;
}
