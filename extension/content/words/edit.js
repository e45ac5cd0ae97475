// What lies between two states of a text, as one edit.

const MANY = 512;

/** Words of a text, and what stands in their place later. @typedef {{ from: number, to: number, words: string }} Edit */

/**
 * The smallest edit that makes one text of another, as it is after a key or a paste. Signs of two
 * halves, as emoji are, stay whole.
 * @param {string} before
 * @param {string} after
 * @returns {Edit}
 */
export function editBetween(before, after) {
  const shorter = Math.min(before.length, after.length);
  // By many at a time first, which a browser does at once.
  let same = 0;
  while (same + MANY <= shorter && before.slice(same, same + MANY) === after.slice(same, same + MANY)) same += MANY;
  while (same < shorter && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  if (same > 0 && isFirstHalf(before, same - 1)) same--;
  const fromEnd = (/** @type {string} */ text, /** @type {number} */ most) =>
    text.slice(text.length - most, text.length - most + MANY);
  let tail = 0;
  while (tail + MANY <= shorter - same && fromEnd(before, tail + MANY) === fromEnd(after, tail + MANY)) tail += MANY;
  while (tail < shorter - same && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (tail > 0 && isFirstHalf(before, before.length - tail - 1)) tail--;
  return { from: same, to: before.length - tail, words: after.slice(same, after.length - tail) };
}

/**
 * @param {string} text
 * @param {number} at
 */
function isFirstHalf(text, at) {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}
