// The side panel, the menu, the keys and the dot.

import { expect } from "@playwright/test";
import { alwaysCheck } from "./compose.js";
import { SELLING, STORY } from "./fixtures.js";
import { jobPath } from "./job-ads.js";
import { asNew, openOwn, stored } from "./own.js";
import { closeTabsAfterEach, expectVerdict, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */

closeTabsAfterEach();
test.beforeEach(({ chromium }) => asNew(chromium));

/**
 * Opens the panel from the popup, as people do.
 * @param {Chromium} chromium
 * @param {Page} page
 */
async function openPanel(chromium, page) {
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#aside")).toBe("Keep open at the side");
  await popup.pressOn("#aside");
  return chromium.sidePanel();
}

test("the panel goes along with tabs, pages and what is written", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  // The list of verdicts is on, and shall not hold every key.
  const own = await openOwn(chromium, "options");
  await own.locator("#history").check();
  await expect.poll(() => stored(own, "sync")).not.toEqual({});
  await page.bringToFront();
  await page.locator("#field").fill(STORY);
  await page.locator("#field").focus();
  const panel = await openPanel(chromium, page);
  await expectVerdict(panel, "This is marketing.");
  expect(await panel.text("#source")).toBe("The box you are writing in");
  // What is written next is followed, key by key.
  await page.bringToFront();
  await page.locator("#field").fill("");
  await page.keyboard.type(SELLING, { delay: 1 });
  await expectVerdict(panel);
  expect((await stored(own, "local"))["history"].length).toBeLessThanOrEqual(2);
  // The page goes on.
  await page.goto(`${server.origin}/job`);
  await expectVerdict(panel, "This job is selling.");
  // Another tab comes to the front; nobody has pressed the button there.
  const other = await chromium.open(`${server.elsewhere}/article`);
  await other.bringToFront();
  await expect.poll(() => panel.text("#obstacle")).toContain("Press the Unmuddle button");
  await page.bringToFront();
  await expectVerdict(panel, "This job is selling.");
  await panel.send("Runtime.evaluate", { expression: "window.close()" }).catch(() => {});
  await expect.poll(() => panel.closed).toBe(true);
});

test("what was still on its way from the page before is left aside", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/job`);
  const panel = await openPanel(chromium, page);
  await expectVerdict(panel, "This job is selling.");
  const [worker] = chromium.context.serviceWorkers();
  /** @param {string} address */
  const tellOf = (address) =>
    worker?.evaluate(async (news) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      await chrome.runtime.sendMessage({ ...news, tabId: tab?.id }).catch(() => undefined);
    }, { type: "drafted", page: address, text: SELLING, channel: "unknown", title: "" });
  await tellOf(`${server.origin}/box`);
  await page.waitForTimeout(300);
  await expectVerdict(panel, "This job is selling.");
  await tellOf(page.url());
  await expectVerdict(panel);
  await panel.send("Runtime.evaluate", { expression: "window.close()" }).catch(() => {});
  await expect.poll(() => panel.closed).toBe(true);
});

test("the menu asks about a selection, in the panel that is open", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  const panel = await openPanel(chromium, page);
  await expect.poll(() => panel.text("#source")).toContain("The main text of this page");
  // Browsers draw their menus out of any test's reach, so what they tell of a click is told instead.
  const [worker] = chromium.context.serviceWorkers();
  await worker?.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    Object(chrome.contextMenus.onClicked).dispatch({ menuItemId: "ask", selectionText }, tab);
  }, SELLING);
  await expectVerdict(panel);
  expect(await panel.text("#source")).toBe("The words you selected");
  await panel.send("Runtime.evaluate", { expression: "window.close()" }).catch(() => {});
  await expect.poll(() => panel.closed).toBe(true);
});

test("takes the selection of the menu once, and only for its tab", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  const own = await openOwn(chromium, "options");
  const tabId = await own.evaluate(async () => (await chrome.tabs.query({ url: "http://127.0.0.1/*" }))[0]?.id ?? (await chrome.tabs.query({}))[1]?.id);
  await own.evaluate((asked) => chrome.storage.session.set({ asked }), { tabId, text: SELLING });
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#source")).toBe("The words you selected");
  await popup.press("Escape", 27);
  const again = await chromium.openPopup(page);
  await expect.poll(() => again.text("#source")).toContain("The main text of this page");
  await again.press("Escape", 27);
  await own.evaluate((asked) => chrome.storage.session.set({ asked }), { tabId: -7, text: SELLING });
  const other = await chromium.openPopup(page);
  await expect.poll(() => other.text("#source")).toContain("The main text of this page");
});

test("the menu and the keys are there", async ({ chromium }) => {
  const own = await openOwn(chromium, "options");
  const keys = await own.evaluate(async () => (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  expect(Object.fromEntries(keys)).toEqual({
    _execute_action: "Alt+Shift+U",
    open_card: "Alt+Shift+O",
    open_panel: "Alt+Shift+M",
  });
  // The entry exists: one that does not cannot be changed.
  const changed = (/** @type {string} */ id) =>
    own.evaluate((id) => chrome.contextMenus.update(id, {}).then(() => "there", () => "missing"), id);
  expect(await changed("ask")).toBe("there");
  expect(await changed("other")).toBe("missing");
});

/**
 * The dot at the button for the tab in front of the others.
 * @param {Page} own
 * @param {string} path
 */
function dot(own, path) {
  return own.evaluate(async (path) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(path));
    const tabId = tab?.id ?? -1;
    return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
  }, path);
}

test("a dot says that a job ad was read, on sites that are always checked", async ({ chromium, server }) => {
  const own = await openOwn(chromium, "options");
  const page = await chromium.open(`${server.origin}/article`);
  await alwaysCheck(chromium, page);
  await page.goto(`${server.origin}/job`);
  await expect.poll(() => dot(own, "/job")).toEqual({
    text: "◆",
    title: "A job ad was read: this job is selling. Press for more.",
  });
  // Nothing is drawn into the page.
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
  // The page goes on to something else, without being loaded anew.
  await page.evaluate((story) => {
    document.querySelector("script")?.remove();
    document.querySelector("main")?.replaceChildren(story);
    document.title = "A story";
    history.pushState({}, "", "/elsewhere");
  }, STORY);
  await expect.poll(async () => (await dot(own, "/elsewhere")).text).toBe("");
  await page.goto(`${server.origin}/article`);
  await expect.poll(async () => (await dot(own, "/article")).title).toBe("Is it marketing or selling?");
});

test("the dot waits for a job ad that comes late, and is a choice", async ({ chromium, server }) => {
  const own = await openOwn(chromium, "options");
  const page = await chromium.open(`${server.origin}/article`);
  await alwaysCheck(chromium, page);
  const path = jobPath("a script that comes late");
  await page.goto(`${server.origin}${path}`);
  await expect.poll(async () => (await dot(own, path)).text).toBe("◆");
  await own.locator("#dot").uncheck();
  await expect.poll(() => own.evaluate(async () => Object((await chrome.storage.sync.get("switches")).switches).dot)).toBe(false);
  await page.goto(`${server.origin}/job`);
  await page.waitForTimeout(2500);
  expect((await dot(own, "/job")).text).toBe("");
});

test("without a site of one's own there is no dot before a press, and one after it", async ({ chromium, server }) => {
  const own = await openOwn(chromium, "options");
  const page = await chromium.open(`${server.origin}/job`);
  await page.waitForTimeout(2500);
  const texts = () =>
    own.evaluate(async () =>
      Promise.all((await chrome.tabs.query({})).map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 }))),
    );
  expect((await texts()).join("")).toBe("");
  await expectVerdict(await chromium.openPopup(page), "This job is selling.");
  await expect.poll(async () => (await texts()).join("")).toBe("◆");
});
