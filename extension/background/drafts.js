// The draft that was asked about last, kept in memory and nowhere else: at the next key only what
// was typed comes in. When the browser stops the background it is gone, and is asked for once more.

/** @import { DraftRequest } from "../shared/protocol.js" */

/** @type {{ place: string, number: number, text: string } | undefined} */
let last;

/**
 * The whole text that a request is about, or undefined when its beginnings are not known here.
 * @param {DraftRequest} request
 * @param {chrome.runtime.MessageSender} sender
 * @returns {string | undefined}
 */
export function wholeText({ number, edit: { of, from, to }, text: words }, { tab, frameId, documentId, url }) {
  const place = [tab?.id, frameId, documentId ?? url].join(" ");
  const known = last?.place === place && last.number === of ? last.text : undefined;
  const before = of === 0 ? "" : known;
  if (before === undefined || to > before.length) return undefined;
  const text = before.slice(0, from) + words + before.slice(to);
  last = { place, number, text };
  return text;
}
