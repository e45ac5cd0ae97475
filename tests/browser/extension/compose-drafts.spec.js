// A long draft is sent whole once, and then edit by edit: what the background puts together is what
// stands in the field, and what it cannot put together comes whole again.

import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { buildSync } from "esbuild";
import { Inside, alwaysCheck, choosePost } from "./compose.js";
import { SELLING, STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { DraftRequest } from "../../../extension/shared/protocol.js" */

/** @type {typeof import("../../../extension/background/drafts.js")} */
const { wholeText } = await load("background/drafts.js");
/** @type {typeof import("../../../extension/content/words/edit.js")} */
const { editBetween } = await load("content/words/edit.js");

/**
 * One of the extension's modules, here and not in a browser.
 * @param {string} path
 */
async function load(path) {
  const entry = fileURLToPath(new URL(`../../../extension/${path}`, import.meta.url));
  const [made] = buildSync({ entryPoints: [entry], bundle: true, format: "esm", write: false }).outputFiles;
  return import(`data:text/javascript,${encodeURIComponent(made?.text ?? "")}`);
}

const LONG = "We soaked the chain overnight. ".repeat(100);

for (const [name, before, after] of [
  ["a first text", "", "Order now"],
  ["a key at the end", "Order no", "Order now"],
  ["a key in the middle of a long text", LONG + LONG, `${LONG}!${LONG}`],
  ["a letter like the ones beside it", "aaa", "aaaa"],
  ["all taken away", LONG, ""],
  ["another text", LONG, "Only 3 left."],
  ["one emoji for another that begins alike", "So glad 😀!", "So glad 😁!"],
  ["one emoji for another that ends alike", "So glad 😀!", "So glad 🔀!"],
]) {
  test(`an edit makes one text of another: ${name}`, () => {
    const { from, to, words } = editBetween(before, after);
    expect(before.slice(0, from) + words + before.slice(to)).toBe(after);
    expect(words + before.slice(from, to)).not.toMatch(/\p{Surrogate}/u);
  });
}

test("an edit is as small as it can be", () => {
  expect(editBetween(LONG + LONG, `${LONG}!${LONG}`)).toEqual({ from: LONG.length, to: LONG.length, words: "!" });
});

/** @param {Partial<DraftRequest>} request @param {number} frameId */
const whole = (request, frameId) =>
  wholeText(
    {
      type: "compose_draft", number: 1, edit: { of: 0, from: 0, to: 0 }, text: "", channel: "unknown", title: "", sides: false,
      ...request,
    },
    { frameId, url: "https://example.org/" },
  );

test("an edit is only put upon the draft that it names, in the place where it was written", () => {
  expect(whole({ number: 1, text: "Order no" }, 0)).toBe("Order no");
  expect(whole({ number: 2, edit: { of: 1, from: 8, to: 8 }, text: "w" }, 0)).toBe("Order now");
  // Of another frame, of a draft that is no more, and beyond the end.
  expect(whole({ number: 3, edit: { of: 2, from: 9, to: 9 }, text: "!" }, 7)).toBeUndefined();
  expect(whole({ number: 3, edit: { of: 1, from: 8, to: 8 }, text: "!" }, 0)).toBeUndefined();
  expect(whole({ number: 3, edit: { of: 2, from: 9, to: 10 }, text: "!" }, 0)).toBeUndefined();
  expect(whole({ number: 3, edit: { of: 2, from: 9, to: 9 }, text: "!" }, 0)).toBe("Order now!");
});

closeTabsAfterEach();
forgetBeforeEach();

test("two pages that are written in by turns get each its own verdict", async ({ chromium, server }) => {
  const sold = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, sold);
  const selling = await write(sold, SELLING);
  await expect.poll(() => selling.chip()).toContain("?");
  await choosePost(selling);
  await expect.poll(() => selling.chip()).toContain("Sales");
  const told = await chromium.open(`${server.origin}/box`);
  const telling = await write(told, STORY);
  await expect.poll(() => telling.chip()).toBe("Marketing");
  // What is kept is the other page's draft, by turns.
  await write(sold, " Order today.");
  await expect.poll(() => selling.drawn()).not.toEqual([]);
  await write(told, ` ${SELLING}`);
  await expect.poll(() => telling.chip()).toContain("Muddled here");
  await write(sold, " And tomorrow.");
  await expect.poll(() => selling.chip()).toContain("Sales");
});

/**
 * Writes on at the end of a page's field.
 * @param {Page} page
 * @param {string} words
 */
async function write(page, words) {
  await page.bringToFront();
  await page.locator("#field").focus();
  await page.keyboard.type(words);
  return Inside.of(page);
}
