// The site in languages that nobody speaks: whatever stands there without brackets is hard-coded,
// and whatever does not turn around was put to a side by name.
//
//   PSEUDO_URL   where the copy is served: cargo xtask serve --pseudo

import { expect, test } from "./desk.js";
import { expectAllInWidth } from "./looks.js";
import { MISSING, everywhere, visit } from "./routes.js";

test.use({ baseURL: process.env.PSEUDO_URL ?? "http://127.0.0.1:8788/" });

/** Words of the page that no message says; runs in the page. */
function loose() {
  // What people wrote themselves, samples, what is quoted in another language, and days, which the
  // browser writes; the picture of the card has a day and an address in its words.
  const others =
    "#marks, textarea, q, blockquote, code, noscript, script, [lang]:not(html), .list .words, .ad-lines .words, time, #card";
  // Days in headings and lists, which the browser writes too.
  const month = new Intl.DateTimeFormat("en", { month: "long" });
  const months = Array.from({ length: 12 }, (_, at) => month.format(new Date(2026, at, 1))).join("|");
  const day = new RegExp(`\\b(${months}) \\d{1,2}, \\d{4}\\b`, "g");
  /** @type {string[]} */
  const found = [];
  /** @param {string | null | undefined} text @param {string} where */
  const look = (text, where) => {
    let rest = text ?? "";
    for (let before = ""; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, "");
    }
    // A rule's number is the same in every language.
    rest = rest.replace(/\bR\d\d\b/g, "").replace(day, "");
    if (/\p{L}/u.test(rest)) found.push(`${where}: ${text?.trim()}`);
  };
  // A page may put its headline in the place of its title's first part.
  look(document.title.replace(/⟧ · (?=[^⟦]*⟧$)/u, " · "), "title");
  look(document.querySelector("meta[name=description]")?.getAttribute("content"), "description");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.closest(others)) look(node.textContent, parent?.tagName ?? "");
  }
  const names = ["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt", "label"];
  for (const name of names) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const own = element.tagName === "TEXTAREA" && element.getAttribute(name);
      if (own || !element.closest(others)) look(element.getAttribute(name), name);
    }
  }
  return found;
}

test("no word is hard-coded", async ({ page, context }) => {
  test.setTimeout(300_000);
  await everywhere(page, "en-XA/", async (what) => {
    await expect.poll(() => page.evaluate(loose), { message: what, timeout: 5_000 }).toEqual([]);
  });
  const missing = await context.newPage();
  await visit(missing, `en-XA/${MISSING}`);
  expect(await missing.evaluate(loose)).toEqual([]);
});

test("a hard-coded word is found", async ({ page }) => {
  await visit(page, "en-XA/");
  const words = await page.evaluate(() => {
    document.querySelector("h1")?.append(" and more");
    document.querySelector("textarea")?.setAttribute("placeholder", "Type here");
  }).then(() => page.evaluate(loose));
  expect(words).toEqual(["H1: and more", "placeholder: Type here"]);
});

test.describe("320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const folder of ["en-XA/", "ar-XB/"]) {
    test(`longer words fit: ${folder}`, async ({ page }) => {
      test.setTimeout(300_000);
      await everywhere(page, folder, (what) => test.step(what, () => expectAllInWidth(page)));
    });
  }
});

test("from right to left, every page is mirrored", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await everywhere(page, "ar-XB/", async (what) => {
    // Of everything that has a side, what begins the line is on the right.
    const wrong = await page.evaluate(() => {
      const at = (/** @type {string} */ selector) =>
        document.querySelector(selector)?.getBoundingClientRect();
      const [heading, brand, last] = [at("h1"), at(".brand"), at(".language")];
      const [first, second] = [...(document.querySelector(".work")?.children ?? [])].map((part) =>
        part.getBoundingClientRect(),
      );
      const start = heading ? innerWidth - heading.right : 0;
      return [
        getComputedStyle(document.body).direction !== "rtl" && "direction",
        start > innerWidth / 4 && "heading",
        brand && last && brand.left < last.left && "header",
        first && second && second.top < first.bottom && first.left < second.left && "work",
      ].filter(Boolean);
    });
    expect(wrong, what).toEqual([]);
  });
});
