// One text in two drafts: nothing is lost, each half can be copied, each is told where it belongs.

import { SELLING, expect, open, test } from "./desk.js";

/** @typedef {import("./desk.js").Page} Page */

const VACANCY =
  "About us\r\nWe roast coffee in Hull.\n\nWhat you'll do:\n- Run our Instagram – with care 🌱\n" +
  "•\tPlan the brand photo shoots\n- Make 60 cold calls a day\n***\n" +
  "- Close new accounts and hit a monthly sales quota\n\nWhat we offer:\n25 days' holiday.\n";

/** @param {Page} page */
function places(page) {
  return {
    open: page.getByRole("button", { name: "Split into two drafts" }),
    close: page.getByRole("button", { name: "Back to one text" }),
    region: page.getByRole("region", { name: "Two drafts" }),
    heading: page.getByRole("heading", { name: "Two drafts" }),
    marketing: page.locator("#draft-marketing"),
    sales: page.locator("#draft-sales"),
  };
}

/** @param {string} text */
const bare = (text) => text.replace(/\s+/gu, "");

/**
 * Whether a text can be walked from its first letter to its last, each letter the next one of one
 * draft or of both, with nothing left over: every state of the walk that is possible is kept.
 * @param {string[]} text
 * @param {string[]} first
 * @param {string[]} second
 */
function isAccountedFor(text, first, second) {
  let states = new Set(["0,0"]);
  for (const letter of text) {
    const next = new Set();
    for (const state of states) {
      const [a = 0, b = 0] = state.split(",").map(Number);
      const inFirst = first[a] === letter;
      const inSecond = second[b] === letter;
      if (inFirst) next.add(`${a + 1},${b}`);
      if (inSecond) next.add(`${a},${b + 1}`);
      if (inFirst && inSecond) next.add(`${a + 1},${b + 1}`);
    }
    states = next;
  }
  return states.has(`${first.length},${second.length}`);
}

for (const [name, channel, text] of [
  ["a post", "organic_post", SELLING],
  ["a vacancy with bullets", "job_ad", VACANCY],
  ["odd spaces and marks", "organic_post", `🎉\t Hi  all!\u00a0\n\n${SELLING}\n\n— ✂ —\nBye…`],
]) {
  test(`not one character is lost: ${name}`, async ({ page }) => {
    const desk = await open(page);
    await desk.channel.selectOption(channel ?? "");
    await desk.text.fill(text ?? "");
    const split = places(page);
    await split.open.click();
    await expect(split.heading).toBeFocused();
    const value = bare(await desk.text.inputValue());
    const halves = [split.marketing, split.sales].map(async (half) =>
      bare((await half.textContent()) ?? ""),
    );
    const [marketing = "", sales = ""] = await Promise.all(halves);
    expect(marketing).not.toBe("");
    expect(sales).not.toBe("");
    const letters = (/** @type {string} */ of) => [...of];
    expect(isAccountedFor(letters(value), letters(marketing), letters(sales))).toBe(true);
    const count = [...value].length;
    await expect(split.region).toContainText(`all ${count} characters stand in one draft or in both`);
  });
}

test("what both drafts hold is marked, and each is told where it belongs", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("job_ad");
  await desk.text.fill(VACANCY);
  const split = places(page);
  await split.open.click();
  for (const half of [split.marketing, split.sales]) {
    const shared = half.locator(".shared");
    await expect(shared.filter({ hasText: "About us" })).toHaveAttribute("data-note", "in both");
    await expect(shared.filter({ hasText: "What we offer" })).toBeVisible();
  }
  await expect(split.marketing.locator(".own", { hasText: "Instagram" })).toBeVisible();
  await expect(split.sales.locator(".own", { hasText: "cold calls" })).toBeVisible();
  await expect(split.region.getByText("A title that fits:")).toHaveCount(2);

  await desk.sample("A post that sells");
  await expect(split.region).toContainText("Belongs in a post, on your blog, or in an email");
  await expect(split.region).toContainText("Belongs in an advert, on a product page, or in a reply");
});

test("each half is copied as it stands", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const desk = await open(page);
  await desk.sample("A post that sells");
  const split = places(page);
  await split.open.click();
  for (const side of ["marketing", "sales"]) {
    const draft = page.locator(`.draft.${side}`);
    await draft.getByRole("button", { name: "Copy this draft" }).click();
    await expect(draft.getByText("Copied.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator(`#draft-${side}`).textContent());
    expect(await desk.text.inputValue()).toContain(copied.slice(-40));
  }
});

test("where nothing may be copied, the draft is selected", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new DOMException("no", "NotAllowedError")),
    });
  });
  const desk = await open(page);
  await desk.sample("A post that sells");
  await places(page).open.click();
  const draft = page.locator(".draft.sales");
  await draft.getByRole("button", { name: "Copy this draft" }).click();
  await expect(draft.getByText("The draft is selected, ready to copy.")).toBeVisible();
  const selected = await page.evaluate(() => String(getSelection()));
  expect(bare(selected)).toBe(bare((await page.locator("#draft-sales").textContent()) ?? ""));
});

test("the two drafts follow the text, and go back to one", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(SELLING);
  const split = places(page);
  await split.open.click();
  await expect(split.sales).toContainText("DM me YES");
  await desk.text.fill(`${SELLING} Order now for £12.`);
  await expect(split.sales).toContainText("Order now for £12.");
  await desk.text.fill("Soy candles £9, three for £24. Order yours today.");
  await expect(split.region).toContainText("This is all selling, so there is nothing to part.");
  await expect(split.sales).toHaveCount(0);
  await split.close.first().click();
  await expect(split.region).toBeHidden();
  await expect(split.open).toBeFocused();
});

test("narrow screens stack the drafts", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const desk = await open(page);
  await desk.sample("A post that sells");
  await places(page).open.click();
  const boxes = await page.locator(".split .draft").evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().toJSON()),
  );
  expect(boxes[1].top).toBeGreaterThanOrEqual(boxes[0].bottom);
});
