// Marks lie on the words they mean, at every width and in every script.

import { SELLING, expect, open, test } from "./desk.js";

/** @typedef {import("./desk.js").Desk} Desk */

/**
 * Where each mark is, and where the same words are when the field's text is laid out once more in
 * an element of its own with the field's style; and which character of the field lies at the
 * mark's first point.
 * @param {Desk} desk
 */
function places(desk) {
  return desk.text.evaluate((/** @type {HTMLTextAreaElement} */ field) => {
    const layer = document.getElementById("marks");
    if (!layer) throw new Error("no layer");
    const copy = document.createElement("div");
    const style = getComputedStyle(field);
    for (const name of style) copy.style.setProperty(name, style.getPropertyValue(name));
    const box = field.getBoundingClientRect();
    copy.dir = "auto";
    copy.style.position = "fixed";
    copy.style.left = `${box.left}px`;
    copy.style.top = `${box.top}px`;
    copy.style.width = `${box.width}px`;
    copy.style.height = "auto";
    copy.style.visibility = "hidden";
    copy.textContent = field.value;
    document.body.append(copy);
    const words = copy.firstChild;
    if (!words) throw new Error("no words");

    /**
     * One box a line, left, top, right, bottom: an element is cut into fewer boxes than a range.
     * @param {DOMRectList} boxes
     */
    const lines = (boxes) => {
      /** @type {number[][]} */
      const merged = [];
      for (const { left, top, right, bottom, width } of boxes) {
        if (width < 0.5) continue;
        const line = merged.find((other) => Math.abs(other[1] - top) < 4);
        if (!line) merged.push([left, top, right, bottom]);
        else line.splice(0, 4, Math.min(line[0], left), line[1], Math.max(line[2], right), line[3]);
      }
      return merged;
    };

    let at = 0;
    const found = [];
    const pieces = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
    for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
      const mark = piece.parentElement;
      const text = piece.nodeValue ?? "";
      const start = at;
      at += text.length;
      if (!mark?.matches("span[class]")) continue;
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, start + text.length);
      found.push({
        text,
        start,
        value: field.value.slice(start, at),
        drawn: lines(mark.getClientRects()),
        meant: lines(range.getClientRects()),
      });
    }
    copy.remove();
    return { found, whole: at, length: field.value.length + 1 };
  });
}

/** @param {Desk} desk */
async function expectMarksOnTheirWords(desk) {
  const { found, whole, length } = await places(desk);
  expect(whole).toBe(length);
  expect(found.length).toBeGreaterThan(0);
  for (const { text, value, drawn, meant } of found) {
    expect(value).toBe(text);
    expect(drawn.length, text).toBe(meant.length);
    drawn.forEach((rect, line) => {
      rect.forEach((edge, side) => {
        expect(Math.abs(edge - meant[line][side]), `${text}, line ${line}`).toBeLessThanOrEqual(2);
      });
    });
  }
}

const TEXTS = {
  plain: SELLING,
  "trailing empty lines": `${SELLING}\n\n\n`,
  "a word without end": `${"wonderful".repeat(60)} DM me YES to claim your place! ${SELLING}`,
  "spaces, tabs and emoji": `🎉  \t Buy   now 👩‍🌾 for £97!\tOnly 3 places left. 𝗗𝗠 𝗺𝗲 𝗬𝗘𝗦.`,
  "right to left": `שלום לכולם, שתלנו היום עגבניות בגינה. DM me YES to claim your place!\n\nתודה רבה לכם.\n${SELLING}`,
};

for (const [name, text] of Object.entries(TEXTS)) {
  for (const width of [320, 720, 1280]) {
    test(`marks lie on their words: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const desk = await open(page);
      await desk.channel.selectOption("organic_post");
      await desk.text.fill(text);
      await expect(desk.marks.and(page.locator(".finding")).first()).toBeAttached();
      await expectMarksOnTheirWords(desk);
    });
  }
}

test("the letter under a mark's edges is the field's own", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(SELLING);
  await expect(desk.marks.and(page.locator(".finding")).first()).toBeAttached();
  const { found } = await places(desk);
  for (const { start, text, drawn } of found) {
    const [left, top, , bottom] = drawn[0];
    const offset = await page.evaluate(
      ([x, y]) => {
        const caret = document.caretPositionFromPoint(x, y);
        return caret?.offsetNode instanceof HTMLTextAreaElement ? caret.offset : -1;
      },
      [left + 1, (top + bottom) / 2],
    );
    expect(offset, text).toBe(start);
  }
});

test("marks stay on their words in a scrolled and in a zoomed page", async ({ browser }) => {
  const context = await browser.newContext({
    deviceScaleFactor: 1.5,
    viewport: { width: 853, height: 533 },
  });
  const page = await context.newPage();
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(`${"A quiet line about the garden.\n".repeat(60)}${SELLING}`);
  await expect(desk.marks.and(page.locator(".finding")).first()).toBeAttached();
  await page.locator("#sheet").evaluate((sheet) => (sheet.scrollTop = 700));
  await expectMarksOnTheirWords(desk);
  await context.close();
});

test("marks move along while typing, before the text is read again", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(SELLING);
  await expect(desk.marks.and(page.locator(".finding")).first()).toBeAttached();
  // In one turn of the page: the letter, and what the layer shows right after it.
  const shown = await desk.text.evaluate((/** @type {HTMLTextAreaElement} */ field) => {
    field.setRangeText("At last! ", 0, 0, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const layer = document.getElementById("marks");
    const marked = [...(layer?.querySelectorAll(".finding") ?? [])].map((m) => m.textContent);
    return { text: layer?.textContent, marked };
  });
  expect(shown.text).toBe(`At last! ${SELLING}\u200b`);
  expect(shown.marked.length).toBeGreaterThan(0);
  await expectMarksOnTheirWords(desk);
});

test("a card and its mark find each other", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that sells");
  const card = desk.cards.filter({ has: page.getByRole("button", { name: "Show in the text" }) });
  await card.first().getByRole("button", { name: "Show in the text" }).first().click();
  await expect(desk.text).toBeFocused();
  const chosen = await desk.text.evaluate((/** @type {HTMLTextAreaElement} */ field) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  const active = desk.marks.and(page.locator(".active"));
  expect((await active.allTextContents()).join("")).toBe(chosen);
  await expect(active.first()).toBeInViewport();
  await expect(card.first()).toHaveClass(/active/);

  // And back: the caret on the words leads to the card.
  await desk.text.press("ArrowRight");
  await page.getByRole("button", { name: "Go to the reason" }).click();
  await expect(page.locator(".card:focus")).toHaveClass(/active/);
});
