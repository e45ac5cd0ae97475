// Several drafts at once: from a paste or files to a table, to files again, and into the editor.

import { readFileSync } from "node:fs";
import { expect, open, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("./desk.js").Page} Page */

const SELL = "Only 3 places left on my course! It is £97 until Sunday. DM me YES to claim yours.";
const TELL = "On Tuesday a boy of nine wheeled in a bicycle older than his father. We soaked the chain overnight.";
const TEN = [TELL, SELL, TELL, TELL, SELL, TELL, TELL, TELL, SELL, TELL].map(
  (text, at) => `${text} (${at + 1})`,
);
const PASTE = TEN.join("\n\n---\n\n");

/** @param {Page} page */
async function several(page) {
  const desk = await open(page);
  await page.getByRole("button", { name: "Check several posts" }).click();
  return { desk, text: page.getByRole("textbox", { name: "Your drafts" }), rows: page.locator("#several-rows tr") };
}

/** @param {Page} page @param {string} words */
async function check(page, words) {
  const all = await several(page);
  await all.text.fill(words);
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("#several-summary")).not.toBeEmpty();
  return all;
}

test("ten posts become a table, and the summary says how many sell", async ({ page }) => {
  const { rows } = await check(page, PASTE);
  await expect(rows).toHaveCount(10);
  await expect(page.locator("#several-summary")).toHaveText(
    /^3 of 10 sell\. The article's view is that none should.* 3 are muddled/,
  );
  const second = rows.nth(1);
  await expect(second.getByRole("cell").first()).toHaveText("2");
  await expect(second.getByRole("link")).toHaveText(/^Only 3 places left/);
  await expect(second.locator(".mark.sales, .mark.both")).toBeVisible();
  await expect(second.getByText("Muddled here")).toBeVisible();
  await expect(rows.nth(0).getByText("Not muddled")).toBeVisible();
  await expect(rows.nth(0).getByText("Marketing", { exact: true })).toHaveClass("mark marketing");
});

test("place and stance change what is muddled, not what sells", async ({ page }) => {
  await check(page, PASTE);
  const summary = page.locator("#several-summary");
  await page.getByRole("checkbox", { name: "One post in five may sell" }).check();
  await expect(summary).toHaveText("3 of 10 sell. One in five would be 2. 2 are muddled; open one to see why.");
  await page.getByRole("combobox", { name: "Where will people read it?" }).last().selectOption("advert");
  await expect(summary).toHaveText("3 of 10 sell. Selling is welcome there. None is muddled.");
});

test("the table is sorted by its heads", async ({ page }) => {
  const { rows } = await check(page, PASTE);
  const head = page.getByRole("columnheader", { name: "What it does" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect(await rows.locator("td:first-child").allTextContents()).toEqual(["2", "5", "9", "1", "3", "4", "6", "7", "8", "10"]);
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  expect((await rows.locator("td:first-child").allTextContents()).slice(-1)).toEqual(["2"]);
  await page.getByRole("columnheader", { name: "No." }).getByRole("button").click();
  expect((await rows.locator("td:first-child").allTextContents())[0]).toBe("1");
});

test("the files hold every draft as it stands", async ({ page }) => {
  const odd = '=HYPERLINK("evil"), and "quotes",\nGrüße 🎉';
  await check(page, [...TEN, odd].join("\n\n---\n\n"));
  /** @param {string} name */
  const saved = async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return { name: download.suggestedFilename(), words: readFileSync(await download.path(), "utf8") };
  };
  const json = await saved("Save as JSON");
  expect(json.name).toBe("unmuddle.json");
  const parsed = JSON.parse(json.words);
  expect(parsed.map((/** @type {{ text: string }} */ row) => row.text)).toEqual([...TEN, odd]);
  expect(parsed[1]).toMatchObject({ number: 2, channel: "organic_post", sells: true, muddles: ["channel"] });
  const csv = await saved("Save as CSV");
  expect(csv.name).toBe("unmuddle.csv");
  expect(csv.words).toContain("\ufeffnumber,channel,label,sure,sells,ask,muddles,pushy,text\r\n");
  expect(csv.words).toContain(`"'=HYPERLINK(""evil""), and ""quotes"",\nGrüße 🎉"\r\n`);
});

test("a draft of the table opens in the editor, and nothing is lost on the way", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill("My own words.");
  await page.getByRole("button", { name: "Check several posts" }).click();
  await page.getByRole("textbox", { name: "Your drafts" }).fill(PASTE);
  await page.getByRole("button", { name: "Check them" }).click();
  await page.getByRole("link", { name: /Only 3 places left/ }).first().click();
  await expect(desk.text).toHaveValue(TEN[1]);
  await expect(desk.text).toBeFocused();
  await expect(desk.channel).toHaveValue("organic_post");
  await expect(desk.cards.first()).toBeVisible();
  await page.getByRole("button", { name: "Back to the table" }).click();
  await expect(page.locator("#several-rows tr")).toHaveCount(10);
  await page.getByRole("link", { name: /On Tuesday/ }).first().click();
  await expect(desk.text).toHaveValue(TEN[0]);
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue("My own words.");
});

test("a link of the table works in another tab", async ({ page, context }) => {
  await check(page, PASTE);
  const href = await page.getByRole("link", { name: /Only 3 places left/ }).first().getAttribute("href");
  const other = await open(await context.newPage(), href ?? "");
  await expect(other.text).toHaveValue(TEN[1]);
});

test("tables, JSON and several files become drafts", async ({ page }) => {
  const { rows } = await several(page);
  /** @param {string} name @param {string} content */
  const file = (name, content) => ({ name, mimeType: "", buffer: Buffer.from(content) });
  await page.setInputFiles("#file", file("posts.csv", `id;Text;channel\n1;"${TELL}; and more";blog\n2;${SELL};advert\n`));
  await expect(page.locator("#several-summary")).toHaveText(/^1 of 2 sells/);
  await expect(rows.getByRole("link")).toHaveText([/^On Tuesday/, /^Only 3/]);
  await expect(rows.nth(1).getByText("Not muddled")).toBeVisible();
  await page.setInputFiles("#file", file("posts.jsonl", `{"text":${JSON.stringify(TELL)}}\n{broken\n"Buy now!"\n{"n":1}\n`));
  await expect(rows).toHaveCount(2);
  await expect(page.locator("#several-notice")).toHaveText(/could not be read: 2/);
  await page.setInputFiles("#file", [file("a.txt", TELL), file("b.txt", SELL), file("c.jpg", "jpg"), file("d.md", SELL)]);
  await expect(rows).toHaveCount(3);
  await expect(page.locator("#several-notice")).toHaveText(/c\.jpg: This kind of file/);
  await page.setInputFiles("#file", file("all.txt", PASTE));
  await expect(rows).toHaveCount(10);
});

test("several files dropped on the editor turn to the table by themselves", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill("My own words.");
  await page.setInputFiles("#file", [
    { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(TELL) },
    { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from(SELL) },
  ]);
  await expect(page.locator("#several-rows tr")).toHaveCount(2);
  await page.getByRole("button", { name: "Back to one draft" }).click();
  await expect(desk.text).toHaveValue("My own words.");
});

test("hundreds of drafts are read without a frame that waits, and no more than 500", async ({ page }) => {
  const { text, rows } = await several(page);
  await text.fill(Array.from({ length: 520 }, (_, at) => `${at % 3 ? TELL : SELL} ${at}`).join("\n---\n"));
  await page.evaluate(() => {
    Object.assign(globalThis, { worst: 0 });
    let last = performance.now();
    const tick = () => {
      const now = performance.now();
      Reflect.set(globalThis, "worst", Math.max(Reflect.get(globalThis, "worst"), now - last));
      last = now;
      setTimeout(tick, 0);
    };
    tick();
  });
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("#several-notice")).toHaveText(/At most 500/);
  await expect(page.locator("#several-summary")).toHaveText(/^\d+ of 500 sell/, { timeout: 60_000 });
  await expect(rows).toHaveCount(500);
  await expect(page.locator("#several-progress")).toBeHidden();
  // Reading all of them in one go takes far longer than this, on any machine.
  expect(await page.evaluate(() => Reflect.get(globalThis, "worst"))).toBeLessThan(2_000);
});

test("without drafts the page says what to do", async ({ page }) => {
  const { text } = await several(page);
  await page.getByRole("button", { name: "Check them" }).click();
  await expect(page.locator("#several-notice")).toHaveText(/no drafts here yet/);
  await expect(text).toBeFocused();
});

test("a reload brings the paste back", async ({ page }) => {
  const { text, desk } = await several(page);
  await text.fill(PASTE);
  await page.reload();
  await desk.alive();
  await page.getByRole("button", { name: "Check several posts" }).click();
  await expect(text).toHaveValue(PASTE);
});

test("all of it by keyboard alone", async ({ page }) => {
  const desk = await open(page);
  const press = (/** @type {string} */ key) => page.keyboard.press(key);
  await page.getByRole("button", { name: "Check several posts" }).focus();
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Several drafts at once" })).toBeFocused();
  await press("Tab");
  await press("Tab");
  await press("Space");
  await expect(page.getByRole("checkbox")).toBeChecked();
  await press("Tab");
  await page.keyboard.insertText(PASTE);
  await press("Tab");
  await press("Enter");
  await expect(page.locator("#several-summary")).not.toBeEmpty();
  for (const name of ["Open files", "Back to one draft", "Save as CSV", "Save as JSON", "No.", "What it does"]) {
    await press("Tab");
    await expect(page.getByRole("button", { name, exact: true })).toBeFocused();
  }
  await press("Enter");
  await press("Tab");
  await press("Tab");
  await press("Tab");
  await expect(page.getByRole("link", { name: /Only 3 places/ }).first()).toBeFocused();
  await press("Enter");
  await expect(desk.text).toBeFocused();
  await expect(desk.text).toHaveValue(TEN[1]);
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);

    test(`no barriers, nothing cut off, large targets: ${name}`, async ({ page }) => {
      const { rows } = await several(page);
      await expectNoBarriers(page);
      await check(page, PASTE);
      await expect(rows).toHaveCount(10);
      await expectNoBarriers(page);
      await expectAllInWidth(page);
      const targets = page.locator(".several :is(button, a, select, textarea, input):visible");
      for (const box of await targets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()))) {
        expect(Math.min(box.height, box.width)).toBeGreaterThanOrEqual(23.9);
      }
    });
  });
}

test("in German", async ({ page }) => {
  await page.goto("./de/check/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await page.getByRole("button", { name: "Mehrere Beiträge prüfen" }).click();
  await page.getByRole("textbox", { name: "Deine Entwürfe" }).fill(PASTE);
  await page.getByRole("button", { name: "Prüfen", exact: true }).click();
  await expect(page.locator("#several-summary")).toHaveText(/^3 von 10 verkaufen\. Nach Sicht des Artikels/);
  await expect(page.getByRole("cell", { name: "Hier vermischt" })).toHaveCount(3);
});
