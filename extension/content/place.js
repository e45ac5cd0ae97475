// Where the chip and the card stand: near the field, in the window, and never over what the page
// has for pressing.

import { CORNERS } from "../shared/checks.js";
import { shadowOf } from "./field.js";

/** @import { Corner } from "../shared/checks.js" */
/** @typedef {{ x: number, y: number }} Spot */
/** @typedef {{ width: number, height: number }} Size */

/** Between the field and the chip, and around both. */
const GAP = 6;

/** What the page has for pressing. */
const PRESSED = [
  "button", "a[href]", "input", "select", "summary", "label", "option", "video", "audio",
  "[role='button']", "[role='link']", "[role='menuitem']", "[role='tab']", "[role='switch']",
  "[role='checkbox']", "[role='option']", "[onclick]", "[tabindex]:not([tabindex='-1'])",
].join(", ");

/**
 * Where the chip can stand at a field, by corner.
 * @param {DOMRect} field
 * @param {Size} chip
 * @param {boolean} toLeft whether the field is written from right to left
 * @returns {Record<Corner, Spot>}
 */
export function spotsAt(field, { width, height }, toLeft) {
  const left = { out: field.left - width - GAP, in: field.left, inset: field.left + GAP };
  const right = { out: field.right + GAP, in: field.right - width, inset: field.right - width - GAP };
  const [start, end] = toLeft ? [right, left] : [left, right];
  const above = field.top - height - GAP;
  const below = field.bottom + GAP;
  const lowest = field.bottom - height;
  return {
    below_end: { x: end.in, y: below },
    below_start: { x: start.in, y: below },
    above_end: { x: end.in, y: above },
    above_start: { x: start.in, y: above },
    after_bottom: { x: end.out, y: lowest },
    after_top: { x: end.out, y: field.top },
    before_bottom: { x: start.out, y: lowest },
    before_top: { x: start.out, y: field.top },
    inside_bottom_end: { x: end.inset, y: lowest - GAP },
    inside_bottom_start: { x: start.inset, y: lowest - GAP },
    inside_top_end: { x: end.inset, y: field.top + GAP },
    inside_top_start: { x: start.inset, y: field.top + GAP },
  };
}

/**
 * The corner to stand in. The wanted one comes first when it is free; one that covers no words of the
 * page is better than one that does, and one outside of the field than one inside.
 * @param {Record<Corner, Spot>} spots
 * @param {Corner} wanted
 * @param {Corner | undefined} stands where it is now
 * @param {Size} size
 * @param {(spot: Spot) => "free" | "words" | "taken"} look what lies there
 * @returns {Corner | undefined}
 */
export function chooseCorner(spots, wanted, stands, size, look) {
  const order = [...new Set([wanted, stands ?? wanted, ...CORNERS])];
  /** @type {Corner | undefined} */
  let second;
  for (const corner of order) {
    if (!isInWindow(spots[corner], size)) continue;
    const found = look(spots[corner]);
    const inside = corner.startsWith("inside");
    if (found === "free" && (!inside || corner === wanted || !second)) return corner;
    if (found !== "taken") second ??= corner;
  }
  return second;
}

/**
 * The corner nearest to where the chip was let go.
 * @param {Record<Corner, Spot>} spots
 * @param {Spot} spot
 * @returns {Corner}
 */
export function nearestCorner(spots, { x, y }) {
  const far = (/** @type {Corner} */ corner) => Math.hypot(spots[corner].x - x, spots[corner].y - y);
  return CORNERS.reduce((best, corner) => (far(corner) < far(best) ? corner : best));
}

/**
 * What of the page lies below a box there, other than the field itself: something to press, or words.
 * @param {Spot} spot
 * @param {Size} size
 * @param {Element} field
 * @param {Element} host ours
 * @returns {"free" | "words" | "taken"}
 */
export function lookAt({ x, y }, { width, height }, field, host) {
  const tops = POINTS.map(({ across, down }) => topmost(x + across * (width - 1), y + down * (height - 1), host));
  const seen = new Set(tops.filter((top) => top !== undefined));
  for (const top of seen) if (isPressed(top, field)) return "taken";
  const box = new DOMRect(x, y, width, height);
  for (const top of seen) if (!field.contains(top) && hasWordsIn(top, box)) return "words";
  return "free";
}

/** Where a box is probed, as shares of its width and of its height. */
const POINTS = [0, 0.5, 1].flatMap((down) => [0, 0.25, 0.5, 0.75, 1].map((across) => ({ across, down })));

/**
 * @param {Element} element
 * @param {DOMRect} box
 */
function hasWordsIn(element, box) {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!(child instanceof Text) || !child.data.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(child);
    for (const rect of range.getClientRects()) {
      const apart = rect.right <= box.left || rect.left >= box.right || rect.bottom <= box.top || rect.top >= box.bottom;
      if (!apart) return true;
    }
  }
  return false;
}

/**
 * What of the page lies on top at a point, down into shadow roots.
 * @param {number} x
 * @param {number} y
 * @param {Element} host
 * @returns {Element | undefined}
 */
function topmost(x, y, host) {
  /** @type {Document | ShadowRoot} */
  let root = document;
  /** @type {Element | undefined} */
  let found;
  for (;;) {
    /** @type {Element | undefined} */
    const next = root.elementsFromPoint(x, y).find((element) => element !== host);
    if (!next || next === found) return found;
    found = next;
    const inside = shadowOf(next);
    if (!inside) return found;
    root = inside;
  }
}

/**
 * @param {Element} element
 * @param {Element} field
 */
function isPressed(element, field) {
  if (element === field || field.contains(element)) return isInnerButton(element, field);
  const pressed = element.closest(PRESSED);
  return pressed !== null && !pressed.contains(field);
}

/**
 * An editor may hold buttons of its own.
 * @param {Element} element
 * @param {Element} field
 */
function isInnerButton(element, field) {
  const pressed = element.closest(PRESSED);
  return pressed !== null && pressed !== field && field.contains(pressed);
}

/** With less room than this, the card goes to the chip's other side. */
const LEAST = 260;

/**
 * Where the card stands: on the chip's side that is away from the field, unless there is hardly
 * any room, and in the window.
 * @param {DOMRect} chip
 * @param {DOMRect} field
 * @param {Size} card
 * @returns {Spot & { most: number }} with the height that it may have
 */
export function cardSpot(chip, field, { width, height }) {
  const below = innerHeight - chip.bottom - 2 * GAP;
  const above = chip.top - 2 * GAP;
  const isBelow = chip.top + chip.bottom > field.top + field.bottom;
  const enough = Math.min(height, LEAST);
  const goesBelow = isBelow ? below >= enough || below >= above : above < enough && below > above;
  const most = Math.max(goesBelow ? below : above, 0);
  const y = goesBelow ? chip.bottom + GAP : chip.top - GAP - Math.min(height, most);
  const left = chip.left + chip.width / 2 > innerWidth / 2 ? chip.right - width : chip.left;
  return { x: Math.max(GAP, Math.min(left, innerWidth - width - GAP)), y, most };
}

/**
 * @param {Spot} spot
 * @param {Size} size
 */
function isInWindow({ x, y }, { width, height }) {
  return x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
}
