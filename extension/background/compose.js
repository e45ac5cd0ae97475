// Answers the scripts in pages where people write. The site is the one that the browser names as
// the sender's: the page around the frame where there is one.

import { isManagedOff, readManaged } from "../shared/settings.js";
import { wholeText } from "./drafts.js";
import { assessed, explained, parted, wake } from "./engine.js";
import { register } from "./register.js";
import { surfacesAt } from "./sites.js";
import { recall, remember } from "./store.js";

/** @import { Channel, Context, Report, ReportedFinding } from "../wasm/unmuddle.js" */
/** @import { ComposeRequest, Dismissal, Draft, DraftAnswer, DraftedNews, Start } from "../shared/protocol.js" */
/** @import { Memory } from "./store.js" */

/**
 * @param {ComposeRequest} request
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<unknown>}
 */
export async function answerCompose(request, sender) {
  wake();
  const memory = await recall();
  const host = siteOf(sender);
  const undoing = request.type === "compose_dismiss" && request.undo;
  if (!undoing && !(await isOn(memory, host, sender))) return { ok: false, reason: "off" };
  switch (request.type) {
    case "compose_start":
      return { ok: true, result: await start(memory, host, sender) };
    case "compose_draft": {
      const text = wholeText(request, sender);
      if (text === undefined) return { ok: false, reason: "again" };
      const draft = { ...request, text };
      tellPanel(draft, sender);
      return judge(draft, memory);
    }
    case "compose_explain":
      return explained(request.text, contextOf(request));
    case "compose_split":
      return parted(request.text, contextOf(request));
    default:
      return { ok: true, result: await keep(request, host, sender) };
  }
}

/** @param {chrome.runtime.MessageSender} sender */
function siteOf({ tab, url, origin }) {
  const around = tab?.url ?? origin ?? url ?? "";
  return URL.canParse(around) ? new URL(around).hostname : "";
}

/**
 * Whether the site is still checked: a permission may be taken back while its pages are open.
 * @param {Memory} memory
 * @param {string} host
 * @param {chrome.runtime.MessageSender} sender
 */
async function isOn(memory, host, { tab, url }) {
  if (memory.sites[host]?.off) return false;
  const around = tab?.url ?? url ?? "";
  if (!/^https?:/.test(around)) return false;
  const { protocol, hostname } = new URL(around);
  if (isManagedOff(hostname, await readManaged())) return false;
  return chrome.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * @param {Memory} memory
 * @param {string} host
 * @param {chrome.runtime.MessageSender} sender
 * @returns {Promise<Start>}
 */
async function start(memory, host, { tab, url }) {
  const { corner = "below_end", channels = {} } = memory.sites[host] ?? {};
  if (memory.notice && !tab?.incognito) await remember((kept) => void (kept.notice = false));
  const urls = [url, tab?.url].filter((one) => one !== undefined);
  const surfaces = await surfacesAt([...new Set(urls)]);
  return { surfaces, channels, corner, notice: memory.notice };
}

/**
 * Tells the side panel, where one is open, what is being written, so that it can go along.
 * @param {Draft} request
 * @param {chrome.runtime.MessageSender} sender
 */
function tellPanel({ text, channel, title }, { tab }) {
  /** @type {DraftedNews} */
  const news = { type: "drafted", tabId: tab?.id ?? -1, page: tab?.url ?? "", text, channel, title };
  // Nobody listens where no panel is open.
  chrome.runtime.sendMessage(news).catch(() => undefined);
}

/** @param {{ channel: Channel, title: string }} request @returns {Context} */
function contextOf({ channel, title }) {
  return title ? { channel, title } : { channel };
}

/**
 * @param {Draft} request
 * @param {Memory} memory
 * @returns {Promise<DraftAnswer>}
 */
async function judge(request, memory) {
  const answer = await assessed(request.text, contextOf(request));
  if (!answer.ok) return answer;
  // There are many sentences, and they are sent at every key.
  const sentences = request.sides ? answer.result.sentences : [];
  const report = { ...withoutDismissed(answer.result, request, memory), sentences };
  if (!report.muddles.includes("channel")) return { ok: true, result: { report, advertFits: false } };
  const advert = await assessed(request.text, contextOf({ ...request, channel: "advert" }));
  return { ok: true, result: { report, advertFits: advert.ok && !advert.result.muddled } };
}

/**
 * A report without the findings that were dismissed, and without the muddles that only they made.
 * @param {Report} report
 * @param {Draft} request
 * @param {Memory} memory
 * @returns {Report}
 */
function withoutDismissed(report, request, memory) {
  const findings = report.findings.filter((finding) => !isDismissed(finding, request, memory));
  if (findings.length === report.findings.length) return report;
  const warned = new Set(findings.filter(({ severity }) => severity === "warn").map(({ kind }) => kind));
  const muddles = report.muddles.filter((muddle) => warned.has(muddle));
  return { ...report, findings, muddles, muddled: muddles.length > 0 };
}

/**
 * @param {ReportedFinding} finding
 * @param {Draft} request
 * @param {Memory} memory
 */
function isDismissed({ rule, field, start, end }, { text, title }, { rules, phrases }) {
  if (rules.includes(rule)) return true;
  const words = comparable((field === "title" ? title : text).slice(start, end));
  return phrases.some((phrase) => phrase.rule === rule && phrase.words === words);
}

/**
 * Words as they are compared: case and spaces do not count.
 * @param {string} words
 */
function comparable(words) {
  return words.trim().replace(/\s+/g, " ").toLowerCase().slice(0, 2000);
}

/**
 * Keeps what a person chose; nothing of a private window.
 * @param {Extract<ComposeRequest, { type: "compose_dismiss" | "compose_channel" | "compose_corner" }>} request
 * @param {string} host
 * @param {chrome.runtime.MessageSender} sender
 */
async function keep(request, host, { tab }) {
  if (tab?.incognito) return;
  await remember((memory) => {
    const site = (memory.sites[host] ??= {});
    if (request.type === "compose_corner") site.corner = request.corner;
    else if (request.type === "compose_channel") {
      site.channels = { ...site.channels, [request.surface]: request.channel };
    } else dismiss(memory, host, request.dismissal, request.undo);
  });
  if (request.type === "compose_dismiss" && request.dismissal.kind === "site") await register();
}

/**
 * @param {Memory} memory
 * @param {string} host
 * @param {Dismissal} dismissal
 * @param {boolean} undo
 */
function dismiss(memory, host, dismissal, undo) {
  if (dismissal.kind === "site") {
    const site = (memory.sites[host] ??= {});
    if (undo) delete site.off;
    else site.off = true;
    return;
  }
  if (dismissal.kind === "rule") {
    memory.rules = memory.rules.filter((rule) => rule !== dismissal.rule);
    if (!undo) memory.rules.push(dismissal.rule);
    return;
  }
  const words = comparable(dismissal.words);
  const isIt = (/** @type {{ rule: string, words: string }} */ one) =>
    one.rule === dismissal.rule && one.words === words;
  memory.phrases = memory.phrases.filter((one) => !isIt(one));
  if (!undo) memory.phrases.push({ rule: dismissal.rule, words });
}
