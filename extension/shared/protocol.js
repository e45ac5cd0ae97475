// The messages between the extension's parts: one union, checked on arrival. Types are promises
// that only the sender made, so the receiver looks for itself. Who sent a message, and from which
// site, is read from the browser's `sender`, never from the message.

import { CORNERS, isChannel, isCount, isOneOf, isRecord, isShort } from "./checks.js";

/** @import { Channel, Context, ExplanationReport, Page, Report, SplitReport } from "../wasm/unmuddle.js" */
/** @import { Corner } from "./checks.js" */

/**
 * Asks what a text does.
 * @typedef {{ type: "assess", text: string, context: Context }} AssessRequest
 */

/**
 * Asks for the words of a page.
 * @typedef {{ type: "read_page", html: string, url: string }} ReadPageRequest
 */

/**
 * Asks whether a site is always checked, and what would have to be asked for.
 * @typedef {{ type: "site_state", url: string }} SiteStateRequest
 */

/**
 * Switches a site on or off. The browser's own permission is asked for where it is switched.
 * @typedef {{ type: "site_switch", url: string, on: boolean }} SiteSwitchRequest
 */

/**
 * Asks where people write at an address.
 * @typedef {{ type: "places", url: string }} PlacesRequest
 */

/**
 * Asks to bring the registered scripts in line, after permissions or settings changed.
 * @typedef {{ type: "register" }} RegisterRequest
 */

/**
 * @typedef {AssessRequest | ReadPageRequest | SiteStateRequest | SiteSwitchRequest | PlacesRequest
 *   | RegisterRequest} OwnRequest
 */

/**
 * Says that somebody started to write, and asks what is known about the place.
 * @typedef {{ type: "compose_start" }} StartRequest
 */

/**
 * A draft, and where it is written. Titles are those of job ads. `sides`: each sentence's side is
 * wanted too.
 * @typedef {{ text: string, channel: Channel, title: string, sides: boolean }} Draft
 */

/**
 * Asks what a draft does. `text` stands where the draft with number `of` had its characters `from` up
 * to `to`; draft 0 is an empty one.
 * @typedef {Draft & { type: "compose_draft", number: number, edit: { of: number, from: number, to: number } }} DraftRequest
 */

/**
 * Asks what the verdict about a draft stands on.
 * @typedef {{ type: "compose_explain", text: string, channel: Channel, title: string }} ExplainRequest
 */

/**
 * Asks for the draft in two.
 * @typedef {{ type: "compose_split", text: string, channel: Channel, title: string }} SplitRequest
 */

/**
 * What a person wants to hear no more of: a rule about certain words, a rule, or all on this site.
 * @typedef {{ kind: "phrase", rule: string, words: string } | { kind: "rule", rule: string } | { kind: "site" }} Dismissal
 */

/**
 * Keeps a dismissal, or takes it back.
 * @typedef {{ type: "compose_dismiss", dismissal: Dismissal, undo: boolean }} DismissRequest
 */

/**
 * Keeps where a site's words are read, for one of its surfaces; `""` is the site as a whole.
 * @typedef {{ type: "compose_channel", surface: string, channel: Channel }} ChannelRequest
 */

/**
 * Keeps the corner where the chip was put.
 * @typedef {{ type: "compose_corner", corner: Corner }} CornerRequest
 */

/**
 * What scripts in pages may ask.
 * @typedef {StartRequest | DraftRequest | ExplainRequest | SplitRequest | DismissRequest
 *   | ChannelRequest | CornerRequest} ComposeRequest
 */

/**
 * Tells the script in a page that the key for the card was pressed.
 * @typedef {{ type: "compose_open" }} OpenNews
 */

/** @typedef {OwnRequest | ComposeRequest} Request */

/**
 * What a request is answered with. `failed`: the engine did not start; `refused`: it did not like
 * what it was asked; `off`: this site is not checked, or no more; `again`: the draft that it builds
 * upon is not known any more, so it shall come whole.
 * @template Result
 * @typedef {{ ok: true, result: Result } | { ok: false, reason: "failed" | "refused" | "off" | "again" }} Answer
 */

/** @typedef {Answer<Report>} AssessAnswer */
/** @typedef {Answer<Page>} ReadPageAnswer */

/**
 * Whether a site is always checked, and the permissions that it takes.
 * `managedOff`: an organisation has switched it off.
 * @typedef {{ host: string, origins: string[], on: boolean, managedOff: boolean, notice: boolean }} SiteState
 */

/**
 * What the background tells the side panel: somebody writes in a tab, in the page of that address.
 * @typedef {{ type: "drafted", tabId: number, page: string, text: string, channel: Channel, title: string }} DraftedNews
 */

/**
 * What the background tells the side panel: somebody asked about a tab from its menu or by a key.
 * @typedef {{ type: "asked", tabId: number }} AskedNews
 */

/** @typedef {DraftedNews | AskedNews} News */

/**
 * What is known about the places where people write at an address, and what was chosen there.
 * @typedef {{ surfaces: Surface[], channels: Record<string, Channel> }} Places
 */

/**
 * A place on a site where people write. The first whose marks are found around the field is it.
 * @typedef {{
 *   id: string, channel: Channel, within?: string, around?: string, has?: string,
 *   count?: [number, number?], title?: string,
 * }} Surface
 */

/**
 * What is known about a site when somebody starts to write there.
 * @typedef {{
 *   surfaces: Surface[],
 *   channels: Record<string, Channel>,
 *   corner: Corner,
 *   notice: boolean,
 * }} Start
 */

/**
 * What a draft does, without what its writer has dismissed, and without its sentences unless their
 * sides were wanted. `advertFits`: the same words would be no muddle in an advert.
 * @typedef {{ report: Report, advertFits: boolean }} Verdict
 */

/** @typedef {Answer<Start>} StartAnswer */
/** @typedef {Answer<Verdict>} DraftAnswer */
/** @typedef {Answer<ExplanationReport>} ExplainAnswer */
/** @typedef {Answer<SplitReport>} SplitAnswer */

/**
 * The request that `message` is, when it is one of those that our own pages make.
 * @param {unknown} message
 * @returns {OwnRequest | undefined}
 */
export function readOwnRequest(message) {
  if (!isRecord(message)) return undefined;
  const { type, text, context, html, url, on } = message;
  if (type === "assess" && typeof text === "string" && isRecord(context)) {
    return { type, text, context };
  }
  if (type === "register") return { type };
  if (typeof url !== "string") return undefined;
  if (type === "places") return { type, url };
  if (type === "read_page" && typeof html === "string") return { type, html, url };
  if (type === "site_state") return { type, url };
  if (type === "site_switch" && typeof on === "boolean") return { type, url, on };
  return undefined;
}

/**
 * The news that `message` is, when it is news.
 * @param {unknown} message
 * @returns {News | undefined}
 */
export function readNews(message) {
  if (!isRecord(message)) return undefined;
  const { type, tabId, page, text, channel, title } = message;
  if (typeof tabId !== "number") return undefined;
  if (type === "asked") return { type, tabId };
  if (typeof page !== "string" || typeof text !== "string") return undefined;
  return type === "drafted" && isChannel(channel) && isShort(title)
    ? { type, tabId, page, text, channel, title }
    : undefined;
}

/**
 * The request that `message` is, when it is one of those that scripts in pages make.
 * @param {unknown} message
 * @returns {ComposeRequest | undefined}
 */
export function readComposeRequest(message) {
  if (!isRecord(message)) return undefined;
  const { type, text, channel, title, sides, number, surface, corner, undo } = message;
  switch (type) {
    case "compose_start":
      return { type };
    case "compose_draft": {
      const edit = readEdit(message["edit"]);
      if (!edit || !isCount(number) || typeof text !== "string" || typeof sides !== "boolean") return undefined;
      return isChannel(channel) && isShort(title) ? { type, number, edit, text, channel, title, sides } : undefined;
    }
    case "compose_explain":
    case "compose_split":
      return typeof text === "string" && isChannel(channel) && isShort(title)
        ? { type, text, channel, title }
        : undefined;
    case "compose_dismiss": {
      const dismissal = readDismissal(message["dismissal"]);
      return dismissal && typeof undo === "boolean" ? { type, dismissal, undo } : undefined;
    }
    case "compose_channel":
      return isShort(surface) && isChannel(channel) ? { type, surface, channel } : undefined;
    case "compose_corner":
      return isOneOf(CORNERS, corner) ? { type, corner } : undefined;
    default:
      return undefined;
  }
}

/** @param {unknown} value */
function readEdit(value) {
  if (!isRecord(value)) return undefined;
  const { of, from, to } = value;
  return isCount(of) && isCount(from) && isCount(to) && from <= to ? { of, from, to } : undefined;
}

/**
 * @param {unknown} value
 * @returns {Dismissal | undefined}
 */
function readDismissal(value) {
  if (!isRecord(value)) return undefined;
  const { kind, rule, words } = value;
  if (kind === "site") return { kind };
  if (!isShort(rule)) return undefined;
  if (kind === "rule") return { kind, rule };
  return kind === "phrase" && isShort(words) ? { kind, rule, words } : undefined;
}

/**
 * Whether the background says that the key for the card was pressed.
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 * @returns {message is OpenNews}
 */
export function isOpenNews(message, sender) {
  return sender.id === chrome.runtime.id && !sender.tab && isRecord(message) && message["type"] === "compose_open";
}

/**
 * Whether a message comes from a page of this extension.
 * @param {chrome.runtime.MessageSender} sender
 */
export function isOwnPage(sender) {
  return sender.id === chrome.runtime.id && (sender.url ?? "").startsWith(chrome.runtime.getURL(""));
}

/**
 * Whether a message comes from this extension's script in somebody else's page.
 * @param {chrome.runtime.MessageSender} sender
 */
export function isContentScript(sender) {
  return sender.id === chrome.runtime.id && sender.tab !== undefined && !isOwnPage(sender);
}
