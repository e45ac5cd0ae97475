// The popup in Chromium: the real button, the real permission, pages as people meet them.

import { expect } from "@playwright/test";
import { JOB_AD, PRIVATE_FIELDS, SECRET, SELLING, STORY, privatePath } from "./fixtures.js";
import { closeTabsAfterEach, expectVerdict, test } from "./stage.js";

closeTabsAfterEach();

test("reads the selection before anything else", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  await page.locator("#selling").selectText();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#source")).toBe("The words you selected");
  expect(await popup.text("#status")).toContain("This is selling.");
  const sales = Number.parseInt(await popup.text("#verdict .side.sales b"), 10);
  expect(sales).toBeGreaterThan(50);
  expect(await popup.text("#verdict .side.marketing b")).toBe(`${100 - sales}%`);
});

test("reads the selected part of a field", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").fill(`${STORY} ${SELLING}`);
  await page.locator("#field").evaluate((field, from) => {
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(from, field.value.length);
  }, STORY.length);
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#source")).toBe("The words you selected");
});

for (const [name, path] of [
  ["a text box", "/textarea"],
  ["a line", "/input"],
  ["rich text", "/editable"],
  ["a page that forbids everything", "/strict"],
]) {
  test(`reads the focused field: ${name}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}${path}`);
    await page.locator("#field").focus();
    const popup = await chromium.openPopup(page);
    await expectVerdict(popup);
    expect(await popup.text("#source")).toBe("The box you are writing in");
  });
}

for (const mode of ["open", "closed"]) {
  test(`reads a field inside nested ${mode} shadow roots`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}/${mode}`);
    await page.evaluate("focusDeep()");
    const popup = await chromium.openPopup(page);
    await expectVerdict(popup);
    expect(await popup.text("#source")).toBe("The box you are writing in");
  });

  test(`reads a selection inside nested ${mode} shadow roots`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}/${mode}`);
    await page.evaluate("selectDeep()");
    const popup = await chromium.openPopup(page);
    await expectVerdict(popup);
    expect(await popup.text("#source")).toBe("The words you selected");
  });
}

test("reads a field in a frame of the same site", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/frame`);
  await page.frameLocator("#frame").locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#source")).toBe("The box you are writing in");
});

test("says kindly that another site's frame is out of reach", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/frame`);
  await page.locator("#frame").evaluate((frame, url) => {
    if (frame instanceof HTMLIFrameElement) frame.src = url;
  }, `${server.elsewhere}/textarea`);
  await page.frameLocator("#frame").locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#obstacle")).toContain("belongs to another site");
  expect(await popup.text("#other_text, label[for=other_text]")).not.toBe("");
  expect(await popup.allText()).not.toContain("£497");
});

for (const name of Object.keys(PRIVATE_FIELDS)) {
  test(`never reads a private field: ${name}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}${privatePath(name)}`);
    const field = page.locator("#field");
    await field.focus();
    await page.keyboard.press("Control+a");
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#source")).toContain("The main text of this page");
    expect(await popup.taken()).not.toContain(SECRET);
    expect(await popup.allText()).not.toContain(SECRET);
  });
}

test("reads an editor that switches the browser's spelling off", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/editable`);
  await page.locator("#field").evaluate((field) => {
    field.classList.add("public-DraftEditor-content");
    field.setAttribute("spellcheck", "false");
    field.focus();
  });
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
});

test("reads the page's main words, without what people typed", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/article`);
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#source")).toBe("The main text of this page: The old bicycle");
  const taken = await popup.taken();
  expect(taken).toContain("grandmother rode it to the mill");
  expect(taken).not.toContain(SECRET);
});

test("reads a job ad's facts from the page", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/job`);
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup, "This job is selling.");
  expect(await popup.text("#source")).toBe("The job ad on this page: Marketing Assistant");
  const channel = await popup.run(() => Object(document.getElementById("channel")).value);
  expect(channel).toBe("job_ad");
  expect(await popup.text("#job .against")).toContain("They disagree: the title promises marketing, and the work is selling.");
  expect(await popup.text("#job .share")).toContain("Nearly all of the work speaks of selling.");
  expect(await popup.text("#job .share")).toContain("Uncapped commission");
  expect(await popup.text("#findings")).toContain("R03");
});

test("warns of the channel only once it is chosen, and forgets it again", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  expect(await popup.text("#verdict .place")).not.toContain("Muddled");
  expect(await popup.text("#place_hint")).not.toBe("");
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
  expect(await popup.text("#findings .card q")).not.toBe("");
  const quoted = await popup.run(() => document.querySelector("#findings q")?.textContent ?? "");
  expect(SELLING).toContain(quoted);
  await popup.choose("advert");
  await expect.poll(() => popup.text("#verdict .place")).not.toContain("Muddled here");
  await popup.press("Escape", 27);
  await expect.poll(() => popup.closed).toBe(true);
  const again = await chromium.openPopup(page);
  await expectVerdict(again);
  expect(await again.run(() => Object(document.getElementById("channel")).value)).toBe("unknown");
});

test("knows a job ad by its words, and says so until the place is chosen", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").fill(JOB_AD);
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup, "This job is selling.");
  expect(await popup.text("#job .verdict")).toContain("This reads like a job ad");
  expect(await popup.text("#place_hint")).toBe("");
  await popup.choose("job_ad");
  await expect.poll(() => popup.text("#job .verdict")).not.toContain("This reads like");
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#job")).toBe("");
});

test("says kindly what it cannot read, and takes pasted words", async ({ chromium }) => {
  const page = await chromium.open("chrome://version/");
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#obstacle")).toContain("to themselves");
  await popup.run((text) => {
    Object(document.getElementById("other_text")).value = text;
    Object(document.querySelector("#other_form button")).click();
  }, SELLING);
  await expectVerdict(popup);
  expect(await popup.text("#obstacle")).toBe("");
  expect(await popup.text("#source")).toBe("The words you pasted");
});

test("says kindly that an empty page has no words", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/empty`);
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#obstacle")).toContain("no words here yet");
});

test("draws what a page holds as text, never as markup", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  const markup = `<img src=x onerror="document.title='broken'"> <b>Order now</b>, ${SELLING}`;
  await page.locator("#field").fill(markup);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
  expect(await popup.run(() => document.querySelectorAll("main img, q b, .source b").length)).toBe(0);
});

test("answers after the background was stopped", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  await chromium.stopBackground();
  expect(await chromium.backgrounds()).toBe(0);
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
  await popup.press("Escape", 27);
  // The reading of pages is the background's, which has to be started for it.
  await chromium.stopBackground();
  const again = await chromium.openPopup(await chromium.open(`${server.origin}/job`));
  await expectVerdict(again, "This job is selling.");
  expect(await chromium.backgrounds()).toBe(1);
});

test("changes nothing in the page", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/editable`);
  await page.locator("#field").focus();
  const before = await page.evaluate(() => {
    const seen = /** @type {string[]} */ ([]);
    Object(window).seen = seen;
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver((list) => list.forEach((one) => seen.push(one.type))).observe(document, everything);
    for (const type of ["input", "beforeinput", "keydown", "message", "blur", "focusout"]) {
      addEventListener(type, () => seen.push(type), true);
    }
    return document.documentElement.outerHTML + Object.keys(window).join();
  });
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#verdict .place")).toContain("Muddled here");
  const after = await page.evaluate(() => document.documentElement.outerHTML + Object.keys(window).join());
  expect(after).toBe(before);
  const seen = await page.evaluate(() => Object(window).seen.filter((/** @type {string} */ type) => !/blur|focusout/.test(type)));
  expect(seen).toEqual([]);
});
