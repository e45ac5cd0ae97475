// Tells by the page around a field where its words will be read. The marks to look for come from
// `sites.json`, by way of the background, which knows the site.

import { closestAcross, isControl } from "./field.js";

/** @import { Surface } from "../shared/protocol.js" */
/** @import { Field } from "./field.js" */

/** What belongs to a field where the file does not say. */
const AROUND = "form, dialog, [role='dialog'], main, body";

/**
 * The first surface whose marks are all there.
 * @param {Field} field
 * @param {Surface[]} surfaces
 * @returns {Surface | undefined}
 */
export function surfaceOf(field, surfaces) {
  return surfaces.find((surface) => isAt(field, surface));
}

/**
 * The title that stands beside a text, as over a job ad.
 * @param {Field} field
 * @param {Surface | undefined} surface
 */
export function titleOf(field, surface) {
  if (!surface?.title) return "";
  const around = closestAcross(field, surface.around ?? AROUND);
  const title = around?.querySelector(surface.title);
  if (!title || title === field) return "";
  const words = isControl(title) ? title.value : (title.textContent ?? "");
  return words.trim().slice(0, 300);
}

/**
 * @param {Field} field
 * @param {Surface} surface
 */
function isAt(field, { within, around, has, count = [1, Infinity] }) {
  if (within && !closestAcross(field, within)) return false;
  if (!has) return true;
  const found = closestAcross(field, around ?? AROUND)?.querySelectorAll(has).length ?? 0;
  const [least, most] = count;
  return found >= least && found <= (most ?? Infinity);
}
