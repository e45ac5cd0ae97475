// The messages between the extension's parts: one union, checked on arrival. Types are promises
// that only the sender made, so the receiver looks for itself.

/** @import { Context, Page, Report } from "../wasm/unmuddle.js" */

/**
 * Asks what a text does.
 * @typedef {{ type: "assess", text: string, context: Context }} AssessRequest
 */

/**
 * Asks for the words of a page.
 * @typedef {{ type: "read_page", html: string, url: string }} ReadPageRequest
 */

/** @typedef {AssessRequest | ReadPageRequest} Request */

/**
 * What a request is answered with. `failed`: the engine did not start; `refused`: it did not like
 * what it was asked.
 * @template Result
 * @typedef {{ ok: true, result: Result } | { ok: false, reason: "failed" | "refused" }} Answer
 */

/** @typedef {Answer<Report>} AssessAnswer */
/** @typedef {Answer<Page>} ReadPageAnswer */

/**
 * The request that `message` is, or undefined when it is none.
 * @param {unknown} message
 * @returns {Request | undefined}
 */
export function readRequest(message) {
  if (!isRecord(message)) return undefined;
  const { type, text, context, html, url } = message;
  if (type === "assess" && typeof text === "string" && isRecord(context)) {
    return { type, text, context };
  }
  if (type === "read_page" && typeof html === "string" && typeof url === "string") {
    return { type, html, url };
  }
  return undefined;
}

/**
 * Whether a message comes from a page of this extension; content of other pages may ask nothing.
 * @param {chrome.runtime.MessageSender} sender
 */
export function isOwnPage(sender) {
  return sender.id === chrome.runtime.id && (sender.url ?? "").startsWith(chrome.runtime.getURL(""));
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
