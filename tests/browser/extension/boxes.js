// Where words really are on the screen, to hold the marks against.

import { expect } from "@playwright/test";

/** @import { Frame, Page } from "@playwright/test" */
/** @import { Box } from "./compose.js" */

/** How far a mark may be off. */
const PIXELS = 2;

/**
 * @param {Box | undefined} found
 * @param {Box | undefined} wanted
 * @param {number} [space] how wide a space is that may end a line: it hangs over, and need not be marked
 * @param {number} [lead] what a line has above and below its letters: it may be marked or not
 */
export function near(found, wanted, space = 0, lead = 0) {
  expect(found, "a mark").toBeTruthy();
  expect(wanted, "the words").toBeTruthy();
  for (const side of /** @type {const} */ (["left", "top", "right", "bottom"])) {
    const off = (found?.[side] ?? NaN) - (wanted?.[side] ?? NaN);
    const least = -PIXELS - (side === "right" ? space : side === "bottom" ? lead : 0);
    const most = PIXELS + (side === "top" ? lead : 0);
    const said = `${side}: ${JSON.stringify({ found, wanted })}`;
    expect(off, said).toBeLessThanOrEqual(most);
    expect(off, said).toBeGreaterThanOrEqual(least);
  }
}

/**
 * The box around several.
 * @param {Box[]} boxes
 * @returns {Box | undefined}
 */
export function around(boxes) {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * The box around words in the page's own nodes, found by the page itself, in open shadow roots too.
 * @param {Page | Frame} page
 * @param {string} words
 * @returns {Promise<Box | undefined>}
 */
export function wordsBox(page, words) {
  return page.evaluate((words) => {
    /** @param {Document | ShadowRoot} root @returns {Box | undefined} */
    const look = (root) => {
      const top = root instanceof Document ? root.body : root;
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      /** @type {Text[]} */
      const nodes = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest("script, style")) nodes.push(/** @type {Text} */ (node));
      }
      const at = nodes.map((node) => node.data).join("").indexOf(words);
      if (at < 0) {
        const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return inner.map(look).find((box) => box !== undefined);
      }
      const range = document.createRange();
      let from = 0;
      for (const node of nodes) {
        const to = from + node.length;
        if (at >= from && at < to) range.setStart(node, at - from);
        if (at + words.length > from && at + words.length <= to) range.setEnd(node, at + words.length - from);
        from = to;
      }
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0.5);
      return {
        left: Math.min(...rects.map(({ left }) => left)),
        top: Math.min(...rects.map(({ top }) => top)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      };
    };
    return look(document);
  }, words);
}

/**
 * Where words in a text control really are: they are selected, in a colour that nothing else has,
 * and the box around that colour on the screen is taken. What the browser paints is what counts.
 * @param {Page} page
 * @param {string} selector the control's
 * @param {string} words
 * @returns {Promise<Box | undefined>}
 */
export async function painted(page, selector, words) {
  const kept = await page.locator(selector).evaluate((control, words) => {
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return undefined;
    const { selectionStart, selectionEnd, scrollTop, scrollLeft } = control;
    const at = control.value.indexOf(words);
    const style = document.createElement("style");
    style.id = "painted";
    style.textContent = "::selection { background: rgb(255 0 255) !important; color: rgb(255 0 255) !important }";
    document.head.append(style);
    control.setSelectionRange(at, at + words.length);
    control.scrollTop = scrollTop;
    control.scrollLeft = scrollLeft;
    return { selectionStart, selectionEnd };
  }, words);
  const picture = await page.screenshot({ animations: "allow", caret: "initial" });
  await page.locator(selector).evaluate((control, kept) => {
    document.getElementById("painted")?.remove();
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
      control.setSelectionRange(kept?.selectionStart ?? 0, kept?.selectionEnd ?? 0);
    }
  }, kept);
  return coloured(page, picture);
}

/**
 * The box around all of that colour in a picture.
 * @param {Page} page
 * @param {Buffer} picture
 * @returns {Promise<Box | undefined>}
 */
async function coloured(page, picture) {
  const desk = await page.context().newPage();
  try {
    return await desk.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const brush = canvas.getContext("2d");
      brush?.drawImage(bitmap, 0, 0);
      const { data, width, height } = brush?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      let box;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = (y * width + x) * 4;
          // Marks lie over it and tint it, so the colour need not be pure.
          if ((data[at] ?? 0) < 170 || (data[at + 1] ?? 0) > 110 || (data[at + 2] ?? 0) < 130) continue;
          box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
          box.left = Math.min(box.left, x);
          box.right = Math.max(box.right, x + 1);
          box.bottom = y + 1;
        }
      }
      return box;
    }, picture.toString("base64"));
  } finally {
    await desk.close();
    await page.bringToFront();
  }
}
