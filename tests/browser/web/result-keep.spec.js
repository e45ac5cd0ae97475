// Results that are kept: files out and in, earlier ones, other tabs, and browsers that keep nothing.

import { LOUD, NEW, RESULTS, code, kept, record } from "./answers.js";
import { expect, test } from "./desk.js";
import { LATER, OLD, name, open, saved, stored, text } from "./outcome.js";

for (const kind of ["json", "csv"]) {
  test(`results go out and come back: ${kind}`, async ({ page }) => {
    await open(page, { records: [OLD, LATER] });
    const download = await saved(page, `save-${kind}`);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^unmuddle-results-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
    );
    const file = await text(download);
    await page.locator("#delete-all").click();
    await expect(name(page)).toHaveText("There is no result here yet");
    expect(await stored(page)).toBeNull();

    const again = { name: `mine.${kind}`, mimeType: "", buffer: Buffer.from(file) };
    await page.locator("#open").setInputFiles(again);
    await expect(page.locator(".reports").first()).toHaveText(`mine.${kind}: 2 new.`);
    await expect(name(page)).toHaveText("Gardener with a handshake");
    const back = JSON.parse((await stored(page)) ?? "").records;
    expect(back.map((/** @type {any} */ one) => [one.taken, one.seed, one.note, one.answers])).toEqual(
      [OLD, LATER].map((one) => [one.taken, one.seed, one.note, one.answers]),
    );
    expect(await text(await saved(page, `save-${kind}`))).toBe(file);

    await page.locator("#open").setInputFiles(again);
    await expect(page.locator(".reports").first()).toHaveText(`mine.${kind}: 0 new, 2 already here.`);
  });
}

test("files that can't be read are refused kindly, what can be read is taken", async ({ page }) => {
  await open(page);
  const report = page.locator(".reports").first();
  /** @param {string} name @param {string} text */
  const give = (name, text) =>
    page.locator("#open").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  await give("letter.json", "{}");
  await expect(report).toHaveText(/^letter\.json: This file doesn't come from here/);
  await give("future.json", '{"format": "unmuddle-quiz", "version": 2}');
  await expect(report).toHaveText(/newer version/);
  await give("page.html", "<script>alert(1)</script>");
  await expect(report).toHaveText(/doesn't come from here/);
  const bad = { ...OLD, answers: { ...OLD.answers, C01: "z" } };
  await give("half.json", kept([LATER, bad]));
  await expect(report.locator("li").first()).toHaveText("half.json: 1 new, 1 not readable.");
  await expect(report.locator("li").nth(1)).toHaveText(/^Result 2: Something in this file/);
  await expect(name(page)).toHaveText("Gardener with a handshake");
});

test("a file may be dropped", async ({ page }) => {
  await open(page);
  const data = await page.evaluateHandle((file) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([file], "dropped.json"));
    return transfer;
  }, kept([OLD]));
  await page.dispatchEvent("#drop", "dragover", { dataTransfer: data });
  await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
  await expect(page.locator(".reports").first()).toHaveText("dropped.json: 1 new.");
  await expect(name(page)).toHaveText("First furrow");
});

test("earlier results are shown, compared over time, deleted and brought back", async ({ page }) => {
  await open(page, { records: [OLD, LATER] });
  const earlier = page.getByRole("region", { name: "Results on this device" });
  await expect(earlier.locator(".record")).toHaveCount(2);
  await expect(earlier.locator(".record").first()).toContainText("after the fair");
  await expect(earlier.locator(".lines .path")).toHaveCount(4);
  await expect(earlier.locator(".over-time tbody tr")).toHaveCount(2);

  const changed = page.locator("#changed");
  await expect(changed).toContainText("from “First furrow” to “Gardener with a handshake”");
  // C05, C07, C08 and O2 were answered otherwise.
  await expect(changed.locator(".switched > li")).toHaveCount(4);
  await expect(changed.locator("tbody tr").first().locator("td").last()).toHaveText(/^\+\d+$/);
  await page.locator("#change-from").selectOption("1");
  await expect(changed).toContainText("The result stayed the same");
  await expect(changed).toContainText("Every answer is the same.");

  await earlier.getByRole("button", { name: "Show the result of 3 February 2026" }).click();
  await expect(name(page)).toHaveText("First furrow");
  await expect(earlier.getByText("Shown above")).toHaveCount(2);
  await expect(earlier.getByText("Shown above").locator("visible=true")).toHaveCount(1);

  await earlier.getByRole("button", { name: "Delete the result of 3 February 2026" }).click();
  await expect(name(page)).toHaveText("Gardener with a handshake");
  await expect(earlier.locator(".record")).toHaveCount(1);
  expect(JSON.parse((await stored(page)) ?? "").records).toHaveLength(1);
  await expect(page.locator("#undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(earlier.locator(".record")).toHaveCount(2);
  await expect(page.locator("#earlier-name")).toBeFocused();

  await page.locator("#delete-all").click();
  await expect(name(page)).toHaveText("There is no result here yet");
  expect(await stored(page)).toBeNull();
  await page.locator("#undo").click();
  await expect(name(page)).toHaveText("Gardener with a handshake");
  expect(JSON.parse((await stored(page)) ?? "").records).toHaveLength(2);
});

test("other roles leave practice out of the comparison", async ({ page }) => {
  await open(page, { records: [OLD, record("2026-05-01", { role: 1, letters: LOUD })] });
  await expect(page.locator("#changed tbody tr")).toHaveCount(3);
  await expect(page.locator("#changed")).toContainText("practice isn't compared");
});

test("another tab's results appear, and none is lost", async ({ page, context }) => {
  await open(page, { records: [OLD] });
  await expect(page.locator(".record")).toHaveCount(1);
  const other = await context.newPage();
  await other.goto("./result/");
  const file = { name: "more.json", mimeType: "", buffer: Buffer.from(kept([LATER])) };
  await other.locator("#open").setInputFiles(file);
  await expect(other.locator(".record")).toHaveCount(2);
  await expect(page.locator(".record")).toHaveCount(2);
  await expect(name(page)).toHaveText("First furrow");
});

test("what can't be read is set aside, and everything else works", async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem("seeded")) localStorage.setItem(key, '{"format":"unmuddle-quiz","version":7}');
    sessionStorage.setItem("seeded", "1");
  }, RESULTS);
  await open(page);
  await expect(page.locator("#aside")).toContainText("can't be read");
  await expect(name(page)).toHaveText("There is no result here yet");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a file" }).click(),
  ]);
  expect(await text(download)).toContain('"version":7');
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.locator("#aside")).toHaveCount(0);
  await page.reload();
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await expect(page.locator("#aside")).toHaveCount(0);
});

test("where nothing is kept, the result is there and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await open(page, { fragment: `#fresh.${code({ letters: NEW })}` });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your result");
  await expect(name(page)).toHaveText("First furrow");
  await expect(page.locator("#not-kept")).toContainText("Save the results as a file");
  await page.reload();
  await expect(name(page)).toHaveText("First furrow");
  const file = JSON.parse(await text(await saved(page, "save-json")));
  expect(file.records).toHaveLength(1);
});

test("fresh answers are kept where they can be, and leave the address", async ({ page }) => {
  await open(page, { fragment: `#fresh.${code({ letters: NEW })}` });
  await expect(name(page)).toHaveText("First furrow");
  expect(page.url()).not.toContain("#");
  expect(JSON.parse((await stored(page)) ?? "").records).toHaveLength(1);
});
