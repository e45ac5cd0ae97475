// The engine as it ships for Node, to know what the extension must show.

import { readFile } from "node:fs/promises";
import { dist } from "./places.js";

/** @import { Channel } from "../../../extension/wasm/unmuddle.js" */

const core = await import(new URL("npm/unmuddle.js", dist).href);
core.initSync({ module: await readFile(new URL("npm/unmuddle_bg.wasm", dist)) });

/**
 * The words that are worth a look in a text.
 * @param {string} text
 * @param {Channel} channel
 * @returns {string[]}
 */
export function worthALook(text, channel) {
  const { findings } = core.assess(text, { channel });
  return findings
    .filter((/** @type {any} */ { severity, field, start, end }) => severity !== "info" && field === "text" && end > start)
    .map((/** @type {any} */ { start, end }) => text.slice(start, end));
}

/**
 * The sentences without which a text would get another label.
 * @param {string} text
 * @param {Channel} channel
 * @returns {string[]}
 */
export function hangsOn(text, channel) {
  const { label, counterfactuals } = core.explain(text, { channel });
  const found = counterfactuals.find((/** @type {any} */ one) => one.label !== label);
  return (found?.without ?? []).map((/** @type {any} */ { start, end }) => text.slice(start, end));
}
