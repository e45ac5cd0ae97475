// The page about the rules: complete, found by keyboard, reached from a finding, whole without
// JavaScript.

import { expect, open, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("@playwright/test").Page} Page */

/** The page's usual places. */
class Book {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.search = page.getByRole("searchbox", { name: "Find a rule" });
    this.warning = page.getByRole("checkbox", { name: "Only those that may warn" });
    this.rules = page.locator(".rule:not(.topic)");
    this.shown = page.locator(".rule:not(.topic):not([hidden])");
    this.told = page.locator("#told");
  }

  /** @param {string} [fragment] */
  async open(fragment = "") {
    await this.page.goto(`./rules/${fragment}`);
    await expect(this.search).toBeVisible();
  }
}

/**
 * @param {Page} page
 * @param {string} [fragment]
 */
async function openBook(page, fragment) {
  const book = new Book(page);
  await book.open(fragment);
  return book;
}

test("all rules are there, each once, with a title of the page's own", async ({ page }) => {
  const book = await openBook(page);
  await expect(page).toHaveTitle("The rules of Unmuddle: what each one sees, and why");
  await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /near misses/);
  const ids = await book.rules.evaluateAll((rules) => rules.map((rule) => rule.id));
  const expected = Array.from({ length: 54 }, (_, at) => `R${String(at + 1).padStart(2, "0")}`);
  expect([...ids].sort()).toEqual(expected);
  for (const part of ["What it sees", "What it says", "Why", "Where it applies", "Source"]) {
    await expect(page.locator("dt", { hasText: new RegExp(`^${part}$`) })).toHaveCount(54);
  }
  await expect(page.locator(".rule .loud")).toHaveText(
    Array.from({ length: 54 }, () => /^(May warn|Gives a hint|Only observes)$/),
  );
});

test("the places of a rule are told, and its examples show the text as it is", async ({ page }) => {
  await openBook(page, "#R16");
  const rule = page.locator("#R16");
  await expect(rule).toContainText("A post on social media; a blog article; an email to a mailing list.");
  await expect(rule.locator("blockquote").first()).toBeHidden();
  await rule.getByText(/examples and \d+ near misses/).click();
  await expect(rule.locator(".fires blockquote").first()).toBeVisible();
  expect(await rule.locator(".fires li").count()).toBeGreaterThanOrEqual(4);
  expect(await rule.locator(".quiet li").count()).toBeGreaterThanOrEqual(4);
});

test("a finding leads to its rule, and Back leads to the text", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that sells");
  await desk.kept();
  const text = await desk.text.inputValue();
  const card = desk.cards.first();
  const rule = (await card.getAttribute("id"))?.replace("finding-", "") ?? "";
  const title = card.locator(".message");
  const message = await title.innerText();
  await card.getByRole("link", { name: "The whole rule" }).click();
  await expect(page).toHaveURL(new RegExp(`/rules/#${rule}$`));
  await expect(page.locator(`#${rule}`)).toBeInViewport();
  await expect(page.locator(`#${rule}:target`)).toContainText(message);
  await page.goBack();
  await desk.alive();
  await expect(desk.text).toHaveValue(text);
});

test("the two pages lead to each other", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "The rules" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The rules" })).toBeVisible();
  await expect(page.getByRole("link", { name: "The rules", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await page.getByRole("link", { name: "Check a draft" }).click();
  await expect(page.getByRole("textbox", { name: "Your text" })).toBeVisible();
});

test("a rule is found by keyboard alone", async ({ page }) => {
  const book = await openBook(page);
  const press = (/** @type {string} */ key) => page.keyboard.press(key);
  await press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the rules" })).toBeFocused();
  for (const link of await page.locator("header a:visible").all()) {
    await press("Tab");
    await expect(link).toBeFocused();
  }
  await press("Tab");
  await expect(page.getByRole("link", { name: "Others see some of it differently." })).toBeFocused();
  await press("Tab");
  await expect(book.search).toBeFocused();
  await expect(book.told).toHaveText("All 54 rules");

  await page.keyboard.type("r53");
  await expect(book.shown).toHaveCount(1);
  await expect(book.told).toHaveText("One rule of 54");
  await press("Enter");
  await expect(page.locator("#R53")).toBeFocused();
  await expect(page.locator("#R53")).toBeInViewport();

  await book.search.focus();
  await press("Escape");
  await expect(book.search).toHaveValue("");
  await expect(book.shown).toHaveCount(54);

  await press("Tab");
  await expect(book.warning).toBeFocused();
  await press("Space");
  await expect(book.shown).toHaveCount(15);
  await expect(book.told).toHaveText("15 of 54 rules");
  await expect(page.locator(".contents li:visible", { hasText: "One job or two" })).toHaveText(/2$/);
  await press("Tab");
  await expect(page.getByRole("button", { name: "Show all rules" })).toBeFocused();
  await press("Enter");
  await expect(book.search).toBeFocused();
  await expect(book.warning).not.toBeChecked();
  await expect(book.shown).toHaveCount(54);
});

test("a search looks for every word, anywhere in a rule, and says when there is none", async ({
  page,
}) => {
  const book = await openBook(page);
  await book.search.fill("  GARDEN   plan ");
  await expect(page.locator("#R23")).toBeVisible();
  for (const rule of await book.shown.all()) {
    const words = ((await rule.textContent()) ?? "").toLowerCase();
    expect(words).toContain("garden");
    expect(words).toContain("plan");
  }
  const empty = page.locator(".room:not([hidden])").filter({ hasNot: page.locator(".rule:not([hidden])") });
  await expect(empty).toHaveCount(0);

  await book.search.fill("zzzz");
  await expect(book.shown).toHaveCount(0);
  await expect(book.told).toHaveText(/^No rule says that/);
  await expect(page.locator(".contents li:visible")).toHaveCount(0);
});

test("words that stand in an example alone open it, and close it again", async ({ page }) => {
  const book = await openBook(page);
  const examples = page.locator("#R16 details");
  await book.search.fill("chhatri15");
  await expect(book.shown).toHaveCount(1);
  await expect(examples).toHaveAttribute("open", "");
  await book.search.fill("");
  await expect(examples).not.toHaveAttribute("open");
});

test("a link to a rule that a search put aside brings it back", async ({ page }) => {
  const book = await openBook(page);
  await book.search.fill("r53");
  await expect(page.locator("#R16")).toBeHidden();
  await page.evaluate(() => (location.hash = "#R16"));
  await expect(page.locator("#R16")).toBeInViewport();
  await expect(book.search).toHaveValue("");
});

test("what others see differently is told, and leads to the rules and back", async ({ page }) => {
  await openBook(page);
  await page.getByRole("link", { name: "Others see some of it differently." }).click();
  const field = page.getByRole("region", { name: "Where the field disagrees" });
  await expect(field.getByRole("article")).toHaveCount(7);
  await expect(field.getByText("The article's view", { exact: true })).toHaveCount(7);
  await field.getByRole("link", { name: "R38" }).click();
  await expect(page.locator("#R38:target")).toBeInViewport();
  await page.locator("#R38").getByRole("link", { name: "Do plain offers never work?" }).click();
  await expect(page.locator("#topic_never")).toBeInViewport();
});

test("focus is always in sight", async ({ page }) => {
  await openBook(page);
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return false;
      const box = at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      return drawn && box.bottom > 0 && box.top < innerHeight;
    });
    expect(seen, `after ${step + 1} steps`).toBe(true);
  }
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);

    test(`no barriers, nothing cut off, targets large enough: ${name}`, async ({ page }) => {
      const book = await openBook(page, "#R16");
      await page.locator("#R16 summary").click();
      await page.locator("#R02 summary").click();
      await expectAllInWidth(page);
      await expectNoBarriers(page);
      const targets = page.locator(
        "button:visible, summary:visible, input:visible, nav a:visible, .number:visible, .touches a",
      );
      for (const { text, width, height } of await targets.evaluateAll((all) =>
        all.map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() })),
      )) {
        // The tick box is inside its label, which takes the click.
        const least = text === "" ? 20 : 24;
        expect(height, text ?? "").toBeGreaterThanOrEqual(least);
        expect(width, text ?? "").toBeGreaterThanOrEqual(least);
      }
      await book.search.fill("commission");
      await expect(book.told).toHaveText(/^\d+ of 54 rules$/);
      await expectNoBarriers(page);
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every rule is there and a search that would not work is not", async ({ page }) => {
    await page.goto("./rules/#R21");
    await expect(page.locator(".rule:not(.topic)")).toHaveCount(54);
    for (const rule of await page.locator(".rule").all()) await expect(rule).toBeVisible();
    await expect(page.locator("#R21")).toBeInViewport();
    await expect(page.locator("#find")).toBeHidden();
    await page.locator("#R21 summary").click();
    await expect(page.locator("#R21 blockquote").first()).toBeVisible();
  });
});

test("the page works below another path", async ({ page, baseURL }) => {
  const home = new URL(baseURL ?? "");
  await page.route("**/a/deep/path/**", async (route) => {
    const rest = new URL(route.request().url()).pathname.replace("/a/deep/path/", "");
    await route.fulfill({ response: await page.request.get(new URL(rest, home).href) });
  });
  const below = new URL("/a/deep/path/", home).href;
  await page.goto(`${below}rules/#R07`);
  await expect(page.getByRole("searchbox", { name: "Find a rule" })).toBeVisible();
  await page.getByRole("link", { name: "Check a draft" }).click();
  await expect(page).toHaveURL(`${below}check/`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.getByRole("link", { name: "The rules" }).click();
  await expect(page).toHaveURL(`${below}rules/`);
});
