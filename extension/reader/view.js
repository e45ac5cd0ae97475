// The parts of popup and side panel that the site's views do not draw. Text only: nothing that came
// from a page is ever parsed as HTML.

import { words } from "../shared/words.js";

/** @import { MessageKey } from "../messages.js" */
/** @import { Told } from "../wasm/unmuddle_pages.js" */
/** @import { Subject } from "./tab.js" */

/**
 * The element with that id, which the page promises to hold.
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
export function byId(id, kind) {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`This page has no ${kind.name} called ${id}`);
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
  show({ obstacle: true, answer: false });
  const failed = reason === "obstacle_engine";
  const title = words(failed ? "obstacle_failed" : "obstacle_title");
  byId("obstacle_title", HTMLElement).textContent = title;
  byId("obstacle_detail", HTMLElement).textContent = words(reason);
  byId("other", HTMLDetailsElement).open = !failed && reason !== "obstacle_press";
  announce(`${title}. ${words(reason)}`);
}

/**
 * Shows what was read, around the verdict that is drawn already.
 * @param {Subject} subject
 * @param {Told} told
 */
export function drawAnswer(subject, told) {
  const { title } = subject.context;
  const source = words(subject.source);
  byId("source", HTMLElement).textContent = title ? `${source}: ${title}` : source;
  byId("place_hint", HTMLElement).hidden = told.placed;
  // Where words stand in a control or were pasted, there is nothing to show them in.
  document.documentElement.classList.toggle("placeless", !subject.frame);
  show({ obstacle: false, answer: true });
  announce(told.said);
}

/** @param {Record<"obstacle" | "answer", boolean>} parts */
function show(parts) {
  for (const [id, shown] of Object.entries(parts)) byId(id, HTMLElement).hidden = !shown;
  byId("waiting", HTMLElement).hidden = true;
}

/** @param {string} text */
function announce(text) {
  byId("status", HTMLElement).textContent = text;
}
