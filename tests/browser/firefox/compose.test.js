// Reading along in Firefox, in the editors that most people meet: the verdict comes, the marks lie on
// the right words, and the editor is as it would be without us. What Chromium's tests ask in detail is
// asked here once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Key } from "selenium-webdriver";
import { worthALook } from "../extension/core.js";
import { SELLING, STORY, serve } from "../extension/fixtures.js";
import { startFirefox } from "./firefox.js";

/** @type {Awaited<ReturnType<typeof startFirefox>>} */
let firefox;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve();
  firefox = await startFirefox();
  await firefox.allow([`${server.origin.replace(/:\d+$/, "")}/*`]);
  // Said once, and kept for the site: in some editors the Tab key writes, and leads to no chip.
  await write(server.origin, "textarea");
  await waitFor(() => said(".chip"), "the chip");
  await sayPost();
});

after(async () => {
  await firefox?.close();
  await server?.close();
});

const EDITORS = ["textarea", "contenteditable", "prosemirror", "lexical", "quill", "tinymce"];
const DRAFT = [STORY, SELLING];
const PATIENCE = 20_000;

/** More presses than any way through the card takes. */
const MOST = 40;

/** How high a line is where that is measured. */
const LINE = 23;

/** What of ours has the focus says that. */
const FOCUSED = "inside.map((root) => root.activeElement).find(Boolean)?.innerText.trim() ?? ''";

/** @param {string} selector */
const said = (selector) => firefox.inTab(`part(${JSON.stringify(selector)})?.innerText.trim() ?? ""`);

/**
 * @param {() => Promise<unknown>} look
 * @param {string} what
 */
const waitFor = (look, what) => firefox.driver.wait(async () => Boolean(await look()), PATIENCE, what);

/** @param {string[]} keys */
const press = (...keys) => firefox.driver.actions().sendKeys(...keys).perform();

/** A moment for the editor: some break words that come sooner. */
const settled = () =>
  firefox.driver.executeAsyncScript(
    "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)));",
  );

/**
 * Opens an editor and writes into it.
 * @param {string} origin
 * @param {string} name
 */
async function write(origin, name) {
  const { driver } = firefox;
  await driver.get(`${origin}/editors/${name}`);
  await waitFor(() => driver.executeScript("return Boolean(globalThis.editor?.field)"), "the editor");
  // Editors part their history by time; here it stands still. A bare `Date` is not the page's own.
  const now = await driver.executeScript("window.Date.now = () => 1767607200000; editor.field.focus(); return window.eval('Date.now()')");
  assert.equal(now, 1767607200000, "the page's clock stands still");
  if (name === "tinymce") await driver.switchTo().frame(0);
  for (const part of DRAFT) {
    await press(part);
    await settled();
    await press(Key.ENTER);
    await settled();
  }
}

async function state() {
  await firefox.driver.switchTo().defaultContent();
  return firefox.driver.executeScript("return JSON.stringify([editor.document(), editor.history()])");
}

/** By the Tab key to the chip, into the card, and says that it is a post. */
async function sayPost() {
  await press(Key.TAB);
  await waitFor(async () => (await firefox.inTab(FOCUSED)) !== "", "the chip has the focus");
  await press(Key.ENTER);
  await waitFor(() => said(".card"), "the card");
  for (let pressed = 0; (await firefox.inTab(FOCUSED)) !== "A post on social media"; pressed++) {
    assert.ok(pressed < MOST, "the choice is reached");
    await press(Key.TAB);
  }
  await press(Key.SPACE);
  await waitFor(async () => (await said(".chip")).includes("Muddled here"), "the warning");
  assert.match(await said(".card"), /In an advert this would be fine/);
  await press(Key.ESCAPE);
  await waitFor(async () => (await said(".card")) === "", "the card is closed");
}

/** The marked words, each with how far its box is from where the page itself finds them. */
const MARKED = `frames.flatMap((frame) => rangesIn(frame).map((range) => {
  const words = String(range);
  const walker = frame.document.createTreeWalker(frame.document.body, 4);
  let off = Infinity;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0 || node.parentElement.closest("script, style")) continue;
    const own = frame.document.createRange();
    own.setStart(node, at);
    own.setEnd(node, at + words.length);
    const [a, b] = [range.getBoundingClientRect(), own.getBoundingClientRect()];
    off = Math.max(...["left", "top", "right", "bottom"].map((side) => Math.abs(a[side] - b[side])));
  }
  return { words, off };
}))`;

/** Each mark over the text box, with where a ruler finds its words: on one line, by their width. */
const DRAWN = `(() => {
  const field = content.document.querySelector("textarea");
  const style = content.getComputedStyle(field);
  const ruler = content.document.createElement("canvas").getContext("2d");
  ruler.font = style.font;
  const edge = field.getBoundingClientRect();
  const from = edge.left + parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
  return [...part(".overlay").querySelectorAll(".mark.finding")].map((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return { left: left - from, width: right - left, inside: top >= edge.top && bottom <= edge.bottom,
      top, measure: Object.fromEntries(field.value.split("\\n")[1].split(/(?<=[!.]) /).map((words) => [words, ruler.measureText(words).width])) };
  });
})()`;

for (const name of EDITORS) {
  test(`reads along in ${name}`, async () => {
    await write(server.elsewhere, name);
    assert.deepEqual(await firefox.inTab("hosts.length"), 0);
    const alone = await state();
    await write(server.origin, name);
    await waitFor(async () => (await said(".chip")).includes("Muddled here"), "the warning");
    const expected = worthALook(DRAFT.join("\n\n"), "organic_post");
    assert.ok(expected.length > 1);
    if (name === "textarea") {
      const drawn = await firefox.inTab(DRAWN);
      assert.equal(drawn.length, expected.length);
      for (const [at, { width, inside, measure }] of drawn.entries()) {
        assert.ok(inside, "within the text box");
        assert.ok(Math.abs(width - measure[expected[at] ?? ""]) <= 2, JSON.stringify(drawn));
      }
    } else {
      await waitFor(async () => (await firefox.inTab(MARKED)).length === expected.length, "the marks");
      const marked = await firefox.inTab(MARKED);
      assert.deepEqual(marked.map((/** @type {any} */ { words }) => words), expected);
      for (const { off } of marked) assert.ok(off <= 2, JSON.stringify(marked));
    }
    assert.equal(await state(), alone);
  });
}

for (const name of ["textarea", "contenteditable", "prosemirror"]) {
  test(`marks keep to their words as they are moved in ${name}`, async () => {
    await write(server.origin, name);
    await waitFor(async () => (await said(".chip")).includes("Muddled here"), "the warning");
    const control = name === "textarea";
    // Nothing is scrolled, and no line wraps.
    await firefox.driver.executeScript(`Object.assign(editor.field.style, { lineHeight: "${LINE}px", width: "700px", height: "400px" })`);
    const count = () => firefox.inTab(control ? `(${DRAWN}).length` : `(${MARKED}).length`);
    const expected = worthALook(DRAFT.join("\n\n"), "organic_post");
    await waitFor(async () => (await count()) === expected.length, "the marks");
    // A text box shows another type when it is written in next.
    await press(" ");
    await new Promise((done) => setTimeout(done, 500));
    const before = control ? await firefox.inTab(DRAWN) : [];
    await firefox.driver.actions().keyDown(Key.CONTROL).sendKeys(Key.HOME).keyUp(Key.CONTROL).perform();
    await press("Well, here it comes.");
    await settled();
    await press(Key.ENTER);
    await press("A new line it is.");
    await press(Key.ENTER);
    if (control) {
      const down = async () =>
        (await firefox.inTab(DRAWN)).map((/** @type {any} */ { top }, /** @type {number} */ at) => top - before[at].top);
      await waitFor(async () => (await down()).every((/** @type {number} */ by) => Math.abs(by - 2 * LINE) <= 2), "two lines down");
    } else {
      const isRight = async () => {
        const marked = await firefox.inTab(MARKED);
        return marked.length === expected.length && marked.every((/** @type {any} */ { off }) => off <= 2);
      };
      await waitFor(isRight, "the marks on their words");
      assert.deepEqual((await firefox.inTab(MARKED)).map((/** @type {any} */ { words }) => words), expected);
    }
  });
}

test("keeps out of fields that hold a secret", async () => {
  await firefox.open(`${server.origin}/private/shown-password`, "document.getElementById('field').focus()");
  await press("Only 3 spaces left! Order now.");
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await firefox.inTab("hosts.length"), 0);
});

for (const path of ["/open", "/closed", "/strict"]) {
  test(`reads along at ${path}`, async () => {
    await firefox.open(`${server.origin}${path}`, path === "/strict" ? "document.getElementById('field').focus()" : "focusDeep()");
    await waitFor(() => said(".chip"), "the chip");
  });
}

test("sends nothing to anybody while it reads along", async () => {
  await firefox.watchRequests();
  await write(server.origin, "textarea");
  await waitFor(() => said(".chip"), "the chip");
  const { all, ours } = await firefox.seenRequests();
  assert.ok(all > 0, "the observer sees the page's own requests");
  assert.deepEqual(ours, []);
});
