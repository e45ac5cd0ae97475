// By keyboard alone, by ear, at 320 px, in the dark, in forced colours.

import { Desk, expect, open, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

test("the page is walked by keyboard alone, in the order it is read", async ({ page }) => {
  const desk = await open(page);
  const press = (/** @type {string} */ key) => page.keyboard.press(key);
  await press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  await press("Enter");
  await expect(desk.text).toBeFocused();
  expect(new URL(page.url()).hash).toBe("");

  await page.evaluate(() => (/** @type {HTMLElement} */ (document.activeElement)?.blur()));
  await page.getByRole("link", { name: "Skip to the text" }).focus();
  for (const link of await page.locator("header a:visible").all()) {
    await press("Tab");
    await expect(link).toBeFocused();
  }
  await press("Tab");
  await expect(page.getByRole("button", { name: "A post that sells" })).toBeFocused();
  await press("Enter");
  await expect(desk.cards.first()).toBeVisible();
  for (const name of ["A post that shines", "A muddled job ad", "An advert"]) {
    await press("Tab");
    await expect(page.getByRole("button", { name })).toBeFocused();
  }
  await press("Tab");
  await expect(desk.channel).toBeFocused();
  await press("Tab");
  await expect(desk.text).toBeFocused();

  // From the text to the reason, and back to the words.
  const words = desk.marks.and(page.locator(".finding")).first();
  const start = await words.evaluate((mark) => {
    const before = document.createRange();
    before.setStart(/** @type {Element} */ (document.getElementById("marks")), 0);
    before.setEndBefore(mark);
    return before.toString().length;
  });
  await press("Control+Home");
  for (let step = 0; step <= start; step += 1) await press("ArrowRight");
  const reason = page.getByRole("button", { name: "Go to the reason" });
  await expect(reason).toBeVisible();
  await press("Tab");
  await expect(reason).toBeFocused();
  await press("Enter");
  await expect(page.locator(".card:focus")).toBeVisible();
  await press("Tab");
  await expect(page.getByRole("button", { name: "Show in the text" }).first()).toBeVisible();
  await page.locator(".card.active").getByText(/^Why\?/).focus();
  await press("Enter");
  await expect(page.locator(".card.active .why")).toHaveAttribute("open", "");
});

test("focus is always in sight", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that sells");
  await expect(desk.cards.first()).toBeVisible();
  await page.evaluate(() => window.getSelection()?.removeAllRanges());
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return true;
      const holder = at.id === "text" ? at.closest(".sheet") : at;
      const style = holder && getComputedStyle(holder);
      const box = at.getBoundingClientRect();
      const drawn = style?.outlineStyle !== "none" && parseFloat(style?.outlineWidth ?? "0") >= 2;
      return drawn && box.bottom > 0 && box.top < innerHeight;
    });
    expect(seen, `after ${step + 1} steps`).toBe(true);
  }
});

test("what has the focus stays where it is while more is found", async ({ page }) => {
  // More is found when the browser is idle, which is when this test says so.
  await page.addInitScript(() => {
    /** @type {IdleRequestCallback[]} */
    const waiting = [];
    window.requestIdleCallback = (work) => waiting.push(work);
    const idle = { didTimeout: false, timeRemaining: () => 50 };
    Object.assign(window, { idle: () => waiting.splice(0).forEach((work) => work(idle)) });
  });
  const desk = await open(page);
  await desk.sample("A post that sells");
  const split = page.getByRole("button", { name: "Split into two drafts" });
  await split.focus();
  const top = () => split.evaluate((button) => Math.round(button.getBoundingClientRect().top));
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const [before, low] = [await top(), await height()];
  await expect(async () => {
    await page.evaluate("idle()");
    await expect(page.getByText("What weighed most")).toBeVisible({ timeout: 500 });
  }).toPass();
  expect(await height()).toBeGreaterThan(low);
  await expect.poll(top).toBe(before);
});

test("the verdict is spoken once it has settled, not at each key", async ({ page }) => {
  const desk = await open(page);
  const said = page.locator("#said");
  await said.evaluate((element) => {
    element.dataset.count = "0";
    new MutationObserver(() => {
      element.dataset.count = String(Number(element.dataset.count) + 1);
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
  await desk.channel.selectOption("organic_post");
  await desk.text.pressSequentially("DM me YES to claim your place!");
  await expect(said).toContainText(/This is selling|This does both/);
  await expect(said).toContainText("Muddled here.");
  expect(Number(await said.getAttribute("data-count"))).toBeLessThan(5);
});

test("every place can be chosen, and a job ad asks for its title", async ({ page }) => {
  const desk = await open(page);
  const places = await desk.channel.locator("option").evaluateAll((options) =>
    options.map((option) => /** @type {HTMLOptionElement} */ (option).value),
  );
  expect(new Set(places).size).toBe(14);
  expect(places[0]).toBe("unknown");
  for (const place of places) {
    await desk.channel.selectOption(place);
    await expect(desk.title).toBeVisible({ visible: place === "job_ad" });
  }
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);

    test(`no barriers in any state: ${name}`, async ({ page }) => {
      const desk = await open(page);
      await expectNoBarriers(page);
      for (const sample of ["A post that sells", "A muddled job ad", "A post that shines"]) {
        await desk.sample(sample);
        await expect(desk.verdict.getByText("What the evidence says")).toBeVisible();
        const why = page.locator("details").first();
        if (await why.isVisible()) await why.locator("summary").first().click();
        await expectNoBarriers(page);
      }
      await page.goto("about:blank");
      await desk.open("#whatever");
      await expectNoBarriers(page);
    });

    test(`nothing is cut off: ${name}`, async ({ page }) => {
      const desk = await open(page);
      for (const sample of ["A post that sells", "A muddled job ad"]) {
        await desk.sample(sample);
        await expect(desk.cards.first()).toBeVisible();
        await expectAllInWidth(page);
      }
    });

    test(`targets are large enough: ${name}`, async ({ page }) => {
      const desk = await open(page);
      await desk.sample("A muddled job ad");
      await expect(desk.cards.first()).toBeVisible();
      const targets = page.locator("button:visible, summary:visible, select:visible, input:visible");
      for (const box of await targets.evaluateAll((all) =>
        all.map((one) => ({ name: one.textContent, box: one.getBoundingClientRect().toJSON() })),
      )) {
        expect(box.box.height, box.name ?? "").toBeGreaterThanOrEqual(24);
        expect(box.box.width, box.name ?? "").toBeGreaterThanOrEqual(24);
      }
      const main = page.locator(".chip:visible, select:visible, input:visible, .actions button:visible");
      for (const height of await main.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().height),
      )) {
        expect(height).toBeGreaterThanOrEqual(43.9);
      }
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it would need, and its box takes a text", async ({ page }) => {
    const desk = new Desk(page);
    await page.goto("./check/");
    await expect(page.locator("noscript .notice")).toBeVisible();
    await desk.text.fill("Still a text box.");
    await expect(desk.text).toHaveValue("Still a text box.");
  });
});
