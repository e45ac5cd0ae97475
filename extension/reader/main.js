// Popup and side panel: one page in two places. It finds the words, has them read, and draws the
// answer. Nothing of them is kept, but for the list of verdicts where somebody switched it on.

import { recall } from "../background/store.js";
import { isRecord } from "../shared/checks.js";
import { readNews } from "../shared/protocol.js";
import { setDot } from "../shared/dot.js";
import { keep } from "../shared/history.js";
import { listenToWishes, openPage } from "../shared/pages.js";
import { blotted, readManner } from "../shared/settings.js";
import { openSide } from "../shared/side.js";
import { fillWords } from "../shared/words.js";
import { keepMarkButton, offerMarks, showInPage } from "./mark.js";
import { drawSite, keepSiteSwitch } from "./site.js";
import { isPopup, readTab } from "./tab.js";
import { byId, channelChooser, drawAnswer, drawObstacle } from "./view.js";

/** @import { Channel } from "../wasm/unmuddle.js" */
/** @import { Page } from "../wasm/unmuddle_pages.js" */
/** @import { Subject } from "./tab.js" */

/** @type {Subject | undefined} */
let subject;

/** Whether the window is a private one. This page itself may run outside of it all the same. */
let isPrivate = true;

/** Counts what was asked, so that an answer that comes late is not drawn over a newer one. */
let asked = 0;

/** The window around, known before anything is pressed. @type {number | undefined} */
let windowId;

/** @type {Promise<Page>} */
const opening = openPage((field, start, end) => {
  if (!subject) return;
  const { text, context } = subject;
  const of = { text, title: context.title ?? "", pay: context.job?.pay ?? "" }[field];
  void showInPage(subject, of, start, end);
});

document.documentElement.dataset["place"] = isPopup() ? "popup" : "panel";
fillWords(document);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && isPopup()) window.close();
});
channelChooser().addEventListener("change", choose);
byId("other_form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("other_text", HTMLTextAreaElement).value;
  if (text.trim()) void consider({ source: "read_pasted", text, context: chosenContext() });
});
byId("again", HTMLButtonElement).addEventListener("click", () => start());
byId("settings", HTMLButtonElement).addEventListener("click", () => chrome.runtime.openOptionsPage());
byId("aside", HTMLButtonElement).addEventListener("click", openAside);
opening.then((page) => listenToWishes(byId("job", HTMLElement), page)).catch(() => undefined);
keepMarkButton();
keepSiteSwitch();
if (!isPopup()) follow();
void start();

/** Reads the tab in front. */
async function start() {
  const turn = ++asked;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  windowId = tab?.windowId;
  isPrivate = tab?.incognito ?? chrome.extension.inIncognitoContext;
  void drawSite(tab);
  const selected = await takeAsked(tab?.id);
  const found = await readTab(tab);
  if (turn !== asked) return;
  const isRead = found.kind === "subject" && found.subject.source === "read_selection";
  if (selected && !isRead) return consider({ source: "read_selection", text: selected, context: {} });
  if (found.kind === "obstacle") return drawObstacle(found.reason);
  return consider(found.subject);
}

/** @param {Subject} next */
function consider(next) {
  subject = next;
  channelChooser().value = next.context.channel ?? "unknown";
  return judge();
}

/** What a person chose holds for these words, and for others that they paste here. */
function choose() {
  if (!subject) return;
  subject = { ...subject, context: { ...subject.context, ...chosenContext() } };
  void judge();
}

function chosenContext() {
  return { channel: /** @type {Channel} */ (channelChooser().value) };
}

async function judge() {
  if (!subject) return;
  const judged = subject;
  const turn = ++asked;
  const page = await opening.catch((error) => console.error("The engine did not start.", error));
  if (!page) return drawObstacle("obstacle_engine");
  const [{ relaxed, names }, { rules, phrases }] = await Promise.all([readManner(), recall()]);
  if (turn !== asked) return;
  const { text, context } = judged;
  const told = page.read({
    text,
    masked: blotted(text, names),
    channel: context.channel ?? "unknown",
    title: context.title,
    pay: context.job?.pay,
    incentive: context.job?.incentive,
    occupation: context.job?.occupation,
    relaxed,
    seeking: judged.source === "read_job",
    rules,
    phrases: phrases.map(({ rule, words }) => [rule, words]),
  });
  drawAnswer(judged, told);
  void offerMarks(judged, told);
  const { label, sure, muddled } = told;
  if (judged.source === "read_job" && judged.tabId !== undefined) {
    void setDot(judged.tabId, /** @type {"sales"} */ (label), sure);
  }
  // Of a draft that is followed key by key, the list would hold every key.
  if (isPrivate || judged.isFollowed) return;
  await keep({ at: Date.now(), host: await hostOf(judged), label: sure ? label : "unsure", muddled, words: text });
}

/** @param {Subject} judged */
async function hostOf({ tabId }) {
  if (tabId === undefined) return "";
  const url = await chrome.tabs.get(tabId).then((tab) => tab.url ?? "", () => "");
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** Opens the side panel, where the verdict stays beside the words. */
async function openAside() {
  await openSide(windowId ?? chrome.windows.WINDOW_ID_CURRENT);
  window.close();
}

/**
 * The selection that was asked about from the page's menu; only once.
 * @param {number | undefined} tabId
 */
async function takeAsked(tabId) {
  const { asked: stored } = await chrome.storage.session.get("asked");
  if (!isRecord(stored)) return undefined;
  await chrome.storage.session.remove("asked");
  const { text } = stored;
  return stored["tabId"] === tabId && typeof text === "string" ? text : undefined;
}

/** The panel goes along: with the tabs, with the pages in them, and with what is written there. */
function follow() {
  chrome.tabs.onActivated.addListener(() => start());
  chrome.tabs.onUpdated.addListener(async (tabId, { status, url }) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === tabId && (status === "complete" || url)) await start();
  });
  chrome.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== chrome.runtime.id || sender.tab) return;
    const news = readNews(message);
    if (news) void heed(news);
  });
}

/** @param {import("../shared/protocol.js").News} news */
async function heed(news) {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== news.tabId) return;
  if (news.type === "asked") return start();
  const { page, text, channel, title } = news;
  // What was still on its way when somebody went on to another page is of the page before.
  if (page && tab.url && page !== tab.url) return;
  const context = title ? { channel, title } : { channel };
  return consider({ source: "read_field", text, context, tabId: news.tabId, isFollowed: true });
}
