// While reading: job ads with every trap of their structured data, articles among adverts, and marks
// in the page on request only.

import { expect } from "@playwright/test";
import { SECRET, SELLING } from "./fixtures.js";
import { DECOY, DUTY, JOB_ADS, jobPath } from "./job-ads.js";
import { closeTabsAfterEach, expectVerdict, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Popup } from "./chromium.js" */

closeTabsAfterEach();

for (const name of Object.keys(JOB_ADS)) {
  test(`reads a job ad: ${name}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}${jobPath(name)}`);
    if (/late|left over/.test(name)) await page.locator("[data-late]").waitFor();
    const popup = await chromium.openPopup(page);
    await expectVerdict(popup, "This job is selling.");
    expect(await popup.text("#source")).toBe("The job ad on this page: Marketing Assistant");
    const lines = await popup.run(() => document.querySelector("#job .list")?.textContent ?? "");
    expect(lines).toContain(DUTY);
    expect(lines).not.toContain(DECOY);
    expect(lines).not.toContain("<");
    expect(await popup.text("#job .against")).toContain("They disagree");
  });
}

test("gives a selection the first word, in a job ad too", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}${jobPath("microdata")}`);
  await page.locator("h1").selectText();
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#source")).toBe("The words you selected");
  expect(await popup.text("#job")).toBe("");
});

/** @param {Popup} popup */
function hasReadability(popup) {
  return popup.run(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const func = () => "unmuddleArticle" in globalThis;
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func });
    return answer?.result;
  });
}

test("reads an article without what surrounds it", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/surrounded`);
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup, "This is marketing.");
  expect(await hasReadability(popup)).toBe(true);
  const taken = await popup.taken();
  expect(taken).toContain("grandmother rode it to the mill");
  expect(taken).not.toContain(SECRET);
});

test("puts the article reader into no page that needs none", async ({ chromium, server }) => {
  for (const [path, focus] of [["/job", false], ["/textarea", true]]) {
    const page = await chromium.open(`${server.origin}${path}`);
    if (focus) await page.locator("#field").focus();
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#source")).not.toBe("");
    expect(await hasReadability(popup)).toBe(false);
    await popup.press("Escape", 27);
  }
});

/**
 * What is marked in the page, by kind.
 * @param {Page} page
 * @returns {Promise<Record<string, string[]>>}
 */
function marked(page) {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])),
  );
}

test("marks in the page only when asked to, touches nothing, and takes it all back", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  await page.evaluate(() => {
    Object(window).seen = [];
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver((list) => Object(window).seen.push(...list.map((one) => one.type))).observe(document, everything);
  });
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#mark")).toBe("Mark in page");
  expect(await marked(page)).toEqual({});
  await popup.pressOn("#mark");
  await expect.poll(() => popup.text("#mark")).toBe("Take the marks away");
  const marks = await marked(page);
  expect(Object.values(marks).flat().join(" ")).toContain("Order now.");
  for (const words of Object.values(marks).flat()) {
    expect(await page.evaluate(() => document.querySelector("main")?.textContent)).toContain(words);
  }
  await popup.press("Escape", 27);
  // The marks outlive the popup, and the next one knows of them.
  const again = await chromium.openPopup(page);
  await expect.poll(() => again.text("#mark")).toBe("Take the marks away");
  await again.pressOn("#mark");
  await expect.poll(() => again.text("#mark")).toBe("Mark in page");
  expect(await marked(page)).toEqual({});
  const left = await page.evaluate(() => [document.adoptedStyleSheets.length, Object(window).seen]);
  expect(left).toEqual([0, []]);
});

test("marks the lines of a job ad, and shows one that is chosen", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/job`);
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup, "This job is selling.");
  await popup.pressOn("#mark");
  await expect.poll(() => popup.text("#mark")).toBe("Take the marks away");
  expect((await marked(page))["unmuddle-page-sales"]).toContain("Make 80 cold calls a day");
  await popup.run(() => Object(document.querySelector("#job details")).setAttribute("open", ""));
  await popup.run(() => Object(document.querySelectorAll("#job .line")[2]).focus());
  await popup.press("Enter", 13);
  await expect.poll(async () => (await marked(page))["unmuddle-page-shown"]).toEqual(["Knock on doors and sign people up"]);
  await popup.press("ArrowDown", 40);
  await expect
    .poll(async () => (await marked(page))["unmuddle-page-shown"])
    .toEqual(["Close new accounts and hit a weekly sales target"]);
});

test("shows the words of a finding where they stand", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  await page.locator("#selling").selectText();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#findings .go")).toBe("Show in the text");
  await popup.pressOn("#findings .go");
  await expect.poll(async () => (await marked(page))["unmuddle-page-shown"]?.join("") ?? "").not.toBe("");
  const [shown = ""] = (await marked(page))["unmuddle-page-shown"] ?? [];
  expect(SELLING).toContain(shown);
});

test("offers no marks where words stand in a control", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#marking")).toBe("");
  expect(await popup.text("#findings .go")).toBe("");
});

test("works on a page that forbids everything", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/strict`);
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#mark")).toBe("Mark in page");
  await popup.pressOn("#mark");
  await expect.poll(() => popup.text("#mark")).toBe("Take the marks away");
});

test("knows the place of a draft by its site", async ({ chromium, server }) => {
  // Any site may hold this one: it is told by its own mark.
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.evaluate(() => {
    const box = document.createElement("div");
    box.id = "mastodon";
    const field = /** @type {HTMLElement} */ (document.getElementById("field"));
    field.replaceWith(box);
    box.append(field);
    field.className = "autosuggest-textarea__textarea";
    field.focus();
  });
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  const channel = () => popup.run(() => Object(document.getElementById("channel")).value);
  await expect.poll(channel).toBe("organic_post");
  expect(await popup.text("#verdict .place")).toContain("Muddled here");
});
