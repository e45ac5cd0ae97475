// The closed sets of what may come in from outside, a message or the storage, and how to look.

/** @import { Channel } from "../wasm/unmuddle.js" */

/** Checked against the engine's own list: a missing or a strange one does not pass the type check. @type {Record<Channel, true>} */
const CHANNELS = {
  organic_post: true,
  blog: true,
  list_email: true,
  advert: true,
  one_to_one: true,
  cold_outreach: true,
  product_page: true,
  pricing_page: true,
  donation_page: true,
  about_page: true,
  docs: true,
  other_page: true,
  job_ad: true,
  unknown: true,
};

/** Where text can stand, in the engine's order. */
export const CHANNEL_LIST = /** @type {Channel[]} */ (Object.keys(CHANNELS));

/** Where the chip can stand at a field: outside or inside of which edge, at its start or end. */
export const CORNERS = /** @type {const} */ ([
  "below_end",
  "below_start",
  "above_end",
  "above_start",
  "after_bottom",
  "after_top",
  "before_bottom",
  "before_top",
  "inside_bottom_end",
  "inside_bottom_start",
  "inside_top_end",
  "inside_top_start",
]);

/** @typedef {typeof CORNERS[number]} Corner */

/** Nothing that names something is longer. */
const SHORT = 2000;

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} value
 * @returns {value is number}
 */
export function isCount(value) {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
export function isShort(value) {
  return typeof value === "string" && value.length <= SHORT;
}

/**
 * @param {unknown} value
 * @returns {value is Channel}
 */
export function isChannel(value) {
  return typeof value === "string" && Object.hasOwn(CHANNELS, value);
}

/**
 * @template {string} Item
 * @param {readonly Item[]} list
 * @param {unknown} value
 * @returns {value is Item}
 */
export function isOneOf(list, value) {
  return list.some((item) => item === value);
}
