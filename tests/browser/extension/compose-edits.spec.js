// Marks keep to their words while a text is edited: what did not change is neither read nor measured
// again, so whatever was kept must still be right.

import { expect } from "@playwright/test";
import { around, near, painted, wordsBox } from "./boxes.js";
import { Inside, alwaysCheck, choosePost } from "./compose.js";
import { worthALook } from "./core.js";
import { STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */
/** @import { Box } from "./compose.js" */

closeTabsAfterEach();
forgetBeforeEach();

const FIRST = "Buy your bicycle from us today, £240.";
const LAST = "Order one of ours now, £240.";
const HEBREW = "שלום לכולם, היום כתבנו כאן שורה.";
const DRAFT = [FIRST, STORY, "", HEBREW, STORY, "\tA tab,  spaces  and more.", "", LAST, STORY].join("\n");

/** A space is at most so wide in the types that are tried. */
const SPACE = 9;

/** Ways in which lines hang together, or stand for themselves. @type {Record<string, string>} */
const LOOKS = {
  plain: "",
  "with an indent": "text-indent: 30px",
  "from right to left": "direction: rtl",
  "each line in its own direction": "unicode-bidi: plaintext; text-align: start",
  "justified to the last line": "text-align: justify; text-align-last: justify",
  "without wrapping": "white-space: pre; width: 1200px; font: 6px monospace",
  "with spaces drawn together": "white-space: pre-line",
  "in lines of broken height": "font: 13.3px/1.37 serif; letter-spacing: 0.3px",
};

/**
 * @param {Chromium} chromium
 * @param {string} url
 * @param {(page: Page) => Promise<void>} fill
 */
async function open(chromium, url, fill) {
  const page = await chromium.open(url);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await fill(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).not.toBe("");
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  return { page, inside };
}

/**
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {string} style
 * @param {string} text
 */
function openBox(chromium, origin, style, text) {
  return open(chromium, `${origin}/box`, async (page) => {
    const field = page.locator("#field");
    await field.evaluate((field, style) => field.setAttribute("style", `width: 420px; height: 520px; ${style}`), style);
    await field.fill(text);
  });
}

/**
 * Each mark over a text box lies on its words, and there are no others.
 * @param {Page} page
 * @param {Inside} inside
 */
async function boxesHold(page, inside) {
  await expect(async () => {
    const expected = worthALook(await page.locator("#field").inputValue(), "organic_post");
    expect(expected.length).toBeGreaterThan(0);
    // What is scrolled to the edge is cut off there.
    const drawn = new Set((await inside.drawn()).filter(({ top, bottom }) => bottom - top > 2));
    await inside.unseen(true);
    const wanted = [];
    for (const words of expected) wanted.push(await painted(page, "#field", words));
    await inside.unseen(false);
    for (const box of wanted) {
      const mine = [...drawn].filter((one) => box && meet(one, box));
      near(around(mine), box, SPACE, 6);
      for (const one of mine) drawn.delete(one);
    }
    expect([...drawn]).toEqual([]);
  }).toPass({ timeout: 40_000 });
}

/**
 * @param {Box} a
 * @param {Box} b
 */
function meet(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/**
 * @param {Page} page
 * @param {number} from
 * @param {number} [to]
 */
function select(page, from, to = from) {
  return page.locator("#field").evaluate((field, { from, to }) => {
    /** @type {HTMLTextAreaElement} */ (field).setSelectionRange(from, to);
  }, { from, to });
}

for (const [name, style] of Object.entries(LOOKS)) {
  test(`marks over a text box keep to their words as it is edited: ${name}`, async ({ chromium, server }) => {
    const { page, inside } = await openBox(chromium, server.origin, style, DRAFT);
    await boxesHold(page, inside);
    // A longer line above moves what is below, a longer line below moves nothing.
    await select(page, DRAFT.indexOf(" spring"));
    await page.keyboard.type(" year, in the very best of all the");
    await boxesHold(page, inside);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" And so on, and on, for a line and more than that.");
    await boxesHold(page, inside);
    // Lines come in and go.
    await select(page, FIRST.length);
    await page.keyboard.insertText(" Well.\n\n\nThree lines,\nand one of them blank.\n");
    await boxesHold(page, inside);
    const value = await page.locator("#field").inputValue();
    await select(page, value.indexOf("Three"), value.indexOf("A tab"));
    await page.keyboard.press("Delete");
    await boxesHold(page, inside);
  });
}

test("marks over a text box keep to their words through undo, joined lines and another width", async ({ chromium, server }) => {
  const { page, inside } = await openBox(chromium, server.origin, "", DRAFT);
  const field = page.locator("#field");
  await select(page, DRAFT.indexOf("\n\n"));
  await page.keyboard.insertText("\nMore.\n\nAnd more.");
  await boxesHold(page, inside);
  await page.keyboard.press("Control+z");
  expect(await field.inputValue()).toBe(DRAFT);
  await boxesHold(page, inside);
  await page.keyboard.press("Control+y");
  await boxesHold(page, inside);
  // The marked line becomes part of the one before it, and the first one another's.
  await select(page, (await field.inputValue()).indexOf(LAST));
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(" ");
  await boxesHold(page, inside);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await boxesHold(page, inside);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Delete");
  await boxesHold(page, inside);
  await field.evaluate((field) => void (field.style.width = "333.5px"));
  await boxesHold(page, inside);
  await field.evaluate((field) => void (field.style.fontSize = "15px"));
  await page.keyboard.type("So. ");
  await boxesHold(page, inside);
  // The page writes a text of its own.
  await field.fill([STORY, "", LAST, STORY, FIRST].join("\n"));
  await boxesHold(page, inside);
});

test("marks hold in a single paragraph of five thousand words", async ({ chromium, server }) => {
  const long = Array(70).fill(STORY).join(" ");
  const words = "Buy one of our bicycles now, before the last three of them are gone.";
  const { page, inside } = await openBox(chromium, server.origin, "", `${long} ${words} ${long}`);
  const after = async () => {
    const value = await page.locator("#field").inputValue();
    await select(page, value.indexOf(words) + words.length);
    // The browser goes to where somebody writes.
    await page.keyboard.type(" Yes.");
  };
  await after();
  await boxesHold(page, inside);
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("Here it begins, and it goes on for long. ");
  await after();
  await boxesHold(page, inside);
});

test("marks follow what is scrolled in a shadow root", async ({ chromium, server }) => {
  const { page, inside } = await open(chromium, `${server.origin}/box`, (page) =>
    page.evaluate((text) => {
      const old = document.getElementById("field");
      const host = document.createElement("div");
      host.id = "field";
      host.tabIndex = -1;
      const root = host.attachShadow({ mode: "open", delegatesFocus: true });
      const field = document.createElement("textarea");
      field.style.cssText = "width: 420px; height: 120px";
      field.value = text;
      root.append(field);
      old?.replaceWith(host);
    }, [STORY, FIRST, STORY, STORY].join("\n")));
  const top = async () => around(await inside.drawn())?.top ?? NaN;
  const scroll = (/** @type {number} */ to) => page.evaluate((to) => {
    document.getElementById("field")?.shadowRoot?.querySelector("textarea")?.scrollTo(0, to);
  }, to);
  await scroll(10);
  let before = NaN;
  // Where they stand once they have come to rest, for the first drawing may be of the place before.
  await expect.poll(async () => before === (before = await top()), { intervals: [100] }).toBe(true);
  await scroll(22);
  await expect.poll(async () => Math.round((await top()) - before)).toBe(-12);
});

test("each sentence's side is marked while the card is open", async ({ chromium, server }) => {
  const { inside } = await openBox(chromium, server.origin, "", DRAFT);
  expect(await inside.drawn("marketing")).toEqual([]);
  await inside.press(".chip");
  await expect.poll(async () => (await inside.drawn("marketing")).length).toBeGreaterThan(1);
  await expect.poll(async () => (await inside.drawn("sales")).length).toBeGreaterThan(1);
  await inside.press(".card .close");
  await expect.poll(() => inside.drawn("marketing")).toEqual([]);
  expect((await inside.drawn()).length).toBeGreaterThan(1);
});

/**
 * Each mark in rich text lies on its words, and there are no others.
 * @param {Page} page
 * @param {Inside} inside
 */
async function rangesHold(page, inside) {
  await expect(async () => {
    const expected = worthALook(await page.locator("#field").innerText(), "organic_post");
    const marked = await inside.marked();
    expect(marked.map(({ text }) => text).sort()).toEqual(expected.sort());
    for (const { text, boxes } of marked) near(around(boxes), await wordsBox(page, text));
  }).toPass({ timeout: 40_000 });
}

/**
 * The caret goes before these words.
 * @param {Page} page
 * @param {string} words
 */
function goTo(page, words) {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.getElementById("field") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at >= 0) return getSelection()?.collapse(node, at);
    }
    throw new Error(`there is no ${words}`);
  }, words);
}

/** Rich text with blocks in blocks, and lines in a block. */
const RICH = `<p>${FIRST}</p><div><p>${STORY}</p><ul><li>First thing</li><li>Come by and buy a bell.</li></ul></div>
  <p>One line<br>and another<br>${STORY}</p><p id="late">${LAST}</p><p>${STORY}</p>`;

test("marks in rich text keep to their words as people edit it", async ({ chromium, server }) => {
  const { page, inside } = await open(chromium, `${server.origin}/editable`, (page) =>
    page.locator("#field").evaluate((field, html) => void (field.innerHTML = html), RICH));
  await rangesHold(page, inside);
  expect((await inside.marked()).length).toBeGreaterThan(2);
  for (const [words, typed] of [["First thing", "The "], ["and another", "so "], [FIRST, "Well. "], [LAST, "Then: "]]) {
    await goTo(page, words ?? "");
    await page.keyboard.type(typed ?? "");
    await rangesHold(page, inside);
  }
  await page.keyboard.press("Control+z");
  await rangesHold(page, inside);
  // Blocks are parted and joined.
  await goTo(page, "and another");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Here comes a new one.");
  await page.keyboard.press("Enter");
  await rangesHold(page, inside);
  await goTo(page, LAST);
  await page.keyboard.press("Backspace");
  await rangesHold(page, inside);
});

test("marks in rich text keep to their words as a page rebuilds it", async ({ chromium, server }) => {
  const { page, inside } = await open(chromium, `${server.origin}/editable`, (page) =>
    page.locator("#field").evaluate((field, html) => void (field.innerHTML = html), RICH));
  const field = page.locator("#field");
  // It keeps its size, which would be a reason to read all of it again.
  await field.evaluate((field) => field.setAttribute("style", "height: 600px; overflow: auto"));
  await page.waitForTimeout(500);
  await rangesHold(page, inside);
  await field.evaluate((field) => field.prepend(field.lastElementChild ?? "", document.getElementById("late") ?? ""));
  await rangesHold(page, inside);
  // What is changed while it is away is seen when it comes back.
  const held = await page.evaluateHandle(() => {
    const late = document.getElementById("late");
    late?.remove();
    return late;
  });
  await rangesHold(page, inside);
  await held.evaluate((late) => void (late && (late.textContent = "Buy one of ours now.")));
  await field.evaluate((field, late) => field.append(late ?? ""), held);
  await rangesHold(page, inside);
  await held.evaluate((late, text) => void (late && (late.textContent = text)), LAST);
  await rangesHold(page, inside);
  // What is put out of sight is not read any more, when the text is read next.
  await field.evaluate((field) => {
    const style = document.createElement("style");
    style.textContent = ".folded li { display: none }";
    field.before(style);
    field.querySelector("div")?.classList.add("folded");
  });
  await goTo(page, "and another");
  await page.keyboard.type("so ");
  await rangesHold(page, inside);
});
