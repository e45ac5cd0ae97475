// Real editors, as pages bundle them: the verdict comes, the marks lie on the right words, and the
// editor never notices.

import { expect } from "@playwright/test";
import { around, near, wordsBox } from "./boxes.js";
import { Inside, alwaysCheck, choosePost } from "./compose.js";
import { worthALook } from "./core.js";
import { SELLING, STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Frame, Page } from "@playwright/test" */

closeTabsAfterEach();
forgetBeforeEach();

const EDITORS = [
  "contenteditable", "quill", "tiptap", "prosemirror", "lexical", "slate", "draft-js", "ckeditor5",
  "tinymce", "codemirror", "trix", "gutenberg",
];

/**
 * Waits for the editor, and gives the frame that it is in.
 * @param {Page} page
 * @returns {Promise<Frame>}
 */
async function editorFrame(page) {
  await page.waitForFunction("Boolean(globalThis.editor?.field)");
  const frames = page.frames();
  for (const frame of frames.slice(1)) {
    if (await frame.evaluate(() => document.body?.isContentEditable ?? false)) return frame;
  }
  return page.mainFrame();
}

/** @param {Page} page */
function focusEditor(page) {
  return page.evaluate(() => Object(globalThis).editor.field.focus());
}

/** In milliseconds; longer than any editor here waits until what was typed is one step. */
const PAUSE = 1500;

/**
 * Where the caret is, by the way to its node.
 * @param {Frame} frame
 */
function caret(frame) {
  return frame.evaluate(() => {
    const selection = document.getSelection();
    /** @param {Node | null | undefined} node @returns {number[]} */
    const way = (node) => {
      const parent = node?.parentNode;
      return node && parent ? [...way(parent), [...parent.childNodes].indexOf(/** @type {ChildNode} */ (node))] : [];
    };
    return [way(selection?.anchorNode), selection?.anchorOffset, way(selection?.focusNode), selection?.focusOffset];
  });
}

/** @param {Page} page */
function state(page) {
  return page.evaluate(() => {
    const { editor } = Object(globalThis);
    return JSON.stringify([editor.document(), editor.history()]);
  });
}

/**
 * A writing session, the same each time: the clock stands still but where it is moved on, for
 * editors part their history by time.
 * @param {Page} page
 * @param {(step: string) => Promise<void>} meanwhile
 */
async function write(page, meanwhile) {
  await focusEditor(page);
  await type(page, STORY);
  await press(page, "Enter");
  await meanwhile("told");
  await page.clock.setFixedTime("2026-01-05T10:01:00Z");
  await type(page, SELLING);
  await meanwhile("sold");
  await page.clock.setFixedTime("2026-01-05T10:02:00Z");
  for (let step = 0; step < 10; step++) await press(page, "ArrowLeft");
  await meanwhile("moved");
  // Else an editor that parts its history by pauses may do so in the middle of the word.
  await page.waitForTimeout(PAUSE);
  await type(page, "quickly ");
  await press(page, "Backspace");
  await press(page, "Control+z");
  await meanwhile("undone");
  await page.clock.setFixedTime("2026-01-05T10:03:00Z");
  await press(page, "End");
  await press(page, "Enter");
  await type(page, "The end, my friends.");
}

/**
 * Types as people do: some editors take a moment after each key, and break words that come sooner.
 * @param {Page} page
 * @param {string} words
 */
async function type(page, words) {
  await page.keyboard.type(words);
  await settled(page);
}

/**
 * @param {Page} page
 * @param {string} key
 */
async function press(page, key) {
  await page.keyboard.press(key);
  await settled(page);
}

/** @param {Page} page */
function settled(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 20)))),
  );
}

/** @param {Page} page */
async function atRest(page) {
  await page.clock.setFixedTime("2026-01-05T10:00:00Z");
}

for (const name of EDITORS) {
  test(`${name}: the marks lie on the right words`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}/editors/${name}`);
    await alwaysCheck(chromium, page);
    const frame = await editorFrame(page);
    const inside = await Inside.of(page);
    await focusEditor(page);
    for (const part of [STORY, SELLING, STORY]) {
      await type(page, part);
      await press(page, "Enter");
    }
    await expect.poll(() => inside.chip()).not.toBe("");
    await choosePost(inside);
    const expected = worthALook([STORY, SELLING, STORY].join("\n\n"), "organic_post");
    expect(expected.length).toBeGreaterThan(1);
    const check = async () => {
      await expect.poll(async () => (await inside.marked()).map(({ text }) => text)).toEqual(expected);
      for (const { text, boxes } of await inside.marked()) near(around(boxes), await wordsBox(frame, text));
    };
    await check();
    // Typing before the words moves them.
    await press(page, "Control+Home");
    await type(page, "Well, here it comes, and it goes on for a line or more. ");
    await check();
    await page.evaluate(() => {
      document.getElementById("frame")?.scrollBy(0, 30);
      scrollBy(0, 120);
    });
    await check();
    await frame.evaluate(() => void (document.body.style.zoom = "1.4"));
    await check();
    await frame.evaluate(() => void (document.body.style.zoom = ""));
    await check();
  });

  test(`${name}: the editor is as it would be without us`, async ({ chromium, server }) => {
    const alone = await chromium.open(`${server.elsewhere}/editors/${name}`);
    await atRest(alone);
    await editorFrame(alone);
    await write(alone, async () => {});
    const wanted = await state(alone);
    await alone.close();

    const page = await chromium.open(`${server.origin}/editors/${name}`);
    await alwaysCheck(chromium, page);
    await atRest(page);
    const frame = await editorFrame(page);
    const inside = await Inside.of(page);
    let looked = 0;
    await write(page, async (step) => {
      if (step === "told") return;
      await expect.poll(() => inside.chip()).not.toBe("");
      const before = await caret(frame);
      await choosePost(inside);
      await inside.press(".chip");
      await expect.poll(() => inside.card()).not.toBe("");
      await inside.press(".card .close");
      await expect.poll(() => inside.card()).toBe("");
      expect(await caret(frame)).toEqual(before);
      looked++;
    });
    expect(looked).toBe(3);
    expect(await state(page)).toBe(wanted);
    expect(await frame.evaluate(() => document.activeElement?.localName)).not.toBe("unmuddle-host");
  });
}
