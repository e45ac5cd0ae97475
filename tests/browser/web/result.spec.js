// The page of the result: what it says, how it is passed on, kept, compared and printed.

import { readFile } from "node:fs/promises";
import { GOOD, LOUD, NEW, RESULTS, code, kept, record } from "./answers.js";
import { expect, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Download} Download */

const OLD = record("2026-02-03", { letters: NEW });
const LATER = record("2026-08-20", { letters: GOOD, seed: 9, note: "after the fair" });

/**
 * Opens the page with what a browser keeps already.
 * @param {Page} page
 * @param {{ records?: ReturnType<typeof record>[], fragment?: string, language?: string }} [as]
 */
async function open(page, { records = [], fragment = "", language = "" } = {}) {
  if (records.length > 0) {
    await page.addInitScript(
      ([key, text]) => {
        // Once for the tab, so that what is deleted stays deleted.
        if (sessionStorage.getItem("seeded")) return;
        sessionStorage.setItem("seeded", "1");
        localStorage.setItem(String(key), String(text));
      },
      [RESULTS, kept(records)],
    );
  }
  await page.goto(`./${language}result/${fragment}`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/** @param {Page} page */
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), RESULTS);
/** @param {Page} page */
const name = (page) => page.locator("#profile-name");
/** @param {Page} page */
const scores = (page) => page.locator(".bars .score").allTextContents();

/** @param {Download} download */
async function text(download) {
  return readFile(await download.path(), "utf8");
}

/**
 * What is saved by a button.
 * @param {Page} page
 * @param {string} id
 */
async function saved(page, id) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`#${id}`).click(),
  ]);
  return download;
}

/** @param {Buffer} pdf */
const pagesOf = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;

test("without a result the page offers the quiz", async ({ page }) => {
  await open(page);
  await expect(name(page)).toHaveText("There is no result here yet");
  const start = page.getByRole("link", { name: "Start the quiz" });
  await expect(start).toHaveAttribute("href", "../quiz/");
  await expect(page.locator("#broken")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Results on this device" })).toBeHidden();
});

test("a result says what, why, and what to do", async ({ page }) => {
  await open(page, { records: [OLD] });
  await expect(name(page)).toHaveText("First furrow");
  await expect(page.getByText("You said that you're new.")).toBeVisible();
  await expect(page.getByText("A mirror, not a test.")).toBeVisible();
  await expect(page.locator(".profile time")).toHaveText("3 February 2026");

  // The drawings are drawn, and the table says the same.
  const namespace = await page.locator(".radar polygon.shape").evaluate((one) => one.namespaceURI);
  expect(namespace).toBe("http://www.w3.org/2000/svg");
  expect(await page.locator(".bars .level").count()).toBe(4);
  const figures = await scores(page);
  const widths = await page
    .locator(".bars .level")
    .evaluateAll((all) => all.map((one) => one.getAttribute("width")));
  expect(widths).toEqual(figures);
  const alt = (await page.locator(".radar").first().getAttribute("aria-label")) ?? "";
  for (const figure of figures) expect(alt).toContain(` ${figure}`);

  // Each answer stands with its effect, its rule and the article's words.
  await page.locator("#why-more > summary").click();
  const answers = page.locator(".answer");
  await expect(answers).toHaveCount(17);
  const behind = answers.filter({ hasText: "Behind this result" });
  await expect(behind).toHaveCount(1);
  await expect(behind).toContainText("We're new and need our first customers");
  await expect(answers.first()).toContainText("Behind this result");
  for (const answer of await answers.all()) {
    await expect(answer.locator("a.way")).toHaveAttribute("href", /^\.\.\/rules\/#R\d\d$/);
    await expect(answer.locator(".quote q")).not.toBeEmpty();
  }
  const ways = await page
    .locator("a.way[href*='rules/']")
    .evaluateAll((all) => all.map((one) => one.getAttribute("href")?.split("#")[1]));
  const dates = await page
    .locator(".action time")
    .evaluateAll((all) => all.map((one) => one.getAttribute("datetime")));
  expect(dates).toEqual(["2026-02-03", "2026-05-03", "2026-11-03"]);
  await expect(page.locator(".action time").nth(1)).toHaveText("3 May 2026");
  await expect(page.getByRole("link", { name: "Paste your last post" })).toHaveAttribute(
    "href",
    "../check/",
  );
  await expect(page.locator("#again")).toHaveAttribute("href", "../quiz/");

  await page.goto("./rules/");
  for (const rule of new Set(ways)) await expect(page.locator(`#${rule}`)).toBeAttached();
});

test("remarks and the runner-up are shown", async ({ page }) => {
  await open(page, { fragment: `#${code({ role: 1, letters: LOUD })}` });
  await expect(name(page)).toHaveText("Megaphone");
  await expect(page.locator(".also")).toContainText("Also a bit of");
  await expect(page.locator(".remark").first()).toBeVisible();
});

test("a shared link shows the same result to somebody else, and keeps nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, { records: [OLD] });
  const warning = page.locator("#link-warning");
  await expect(warning).toHaveText(/This link holds all your answers/);
  const copy = page.getByRole("button", { name: "Copy the link with my answers" });
  await expect(copy).toHaveAttribute("aria-describedby", "link-warning");
  await page.locator("#link-note").fill("from  Ann\u202e");
  const link = await page.locator("#link").inputValue();
  expect(link).toContain("/result/#1");

  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const theirs = await other.newPage();
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("A shared result");
  await expect(theirs).toHaveTitle("A shared result · Unmuddle");
  await expect(name(theirs)).toHaveText("First furrow");
  expect(await scores(theirs)).toEqual(await scores(page));
  await expect(theirs.locator(".shared q")).toHaveText("from  Ann");
  await expect(theirs.getByText("They aren't kept on this device")).toBeVisible();
  expect(await stored(theirs)).toBeNull();

  // The same in another language, by the page's own link.
  await theirs.getByRole("link", { name: "Deutsch" }).click();
  await expect(name(theirs)).toHaveText("Die erste Furche");
  expect(await scores(theirs)).toEqual(await scores(page));
  await theirs.goBack();

  await theirs.getByRole("button", { name: "Keep it on this device" }).click();
  await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Your result");
  expect(new URL(theirs.url()).hash).toBe("");
  expect(JSON.parse((await stored(theirs)) ?? "").records[0].answers).toEqual(OLD.answers);
  await theirs.reload();
  await expect(name(theirs)).toHaveText("First furrow");
  await other.close();
});

test("a note that is too long makes no link", async ({ page }) => {
  await open(page, { records: [OLD] });
  await page.locator("#link-note").fill("x".repeat(141));
  await expect(page.locator("#link-note-hint")).toContainText("longer than 140");
  await expect(page.locator("#copy-link")).toBeDisabled();
  await page.locator("#link-note").fill("x".repeat(140));
  await expect(page.locator("#copy-link")).toBeEnabled();
});

const BROKEN = {
  truncated: code().slice(0, -3),
  "of a version that never was": `0${code().slice(1)}`,
  "with a wrong checksum": `${code().slice(0, -1)}${code().endsWith("A") ? "B" : "A"}`,
  "out of range": code({ letters: GOOD.replace("a", "h") }),
  garbage: "%F0%9F%8C%B1-what-is-this",
  empty: "",
  HTML: "<img src=x onerror=alert(1)>",
  "too long": `1${"A".repeat(100_000)}`,
  "of a future version": `2${code().slice(1)}`,
  "another page's": "v1.organic_post..SGVsbG8.q8Yd8A",
};

for (const [kind, fragment] of Object.entries(BROKEN)) {
  test(`a broken link says so and starts clean: ${kind}`, async ({ page }) => {
    await open(page, { fragment: `#${fragment}` });
    const broken = page.getByRole("alert").filter({ hasText: "That link can't be read" });
    await expect(broken).toBeVisible();
    const newer = kind === "of a future version";
    const why = newer ? /newer version/ : kind === "empty" ? /no answers/ : /cut short or changed/;
    await expect(broken).toContainText(why);
    await expect(name(page)).toHaveText("There is no result here yet");
    await expect(page.getByRole("link", { name: "Start the quiz" })).toBeVisible();
    expect(page.url()).not.toContain("#");
    expect(await stored(page)).toBeNull();
    await page.reload();
    await expect(page.locator("html[data-ready]")).toBeAttached();
    await expect(page.locator("#broken")).toHaveCount(0);
  });
}

test("a broken link leaves the own results alone", async ({ page }) => {
  await open(page, { records: [OLD], fragment: "#1AAAA" });
  await expect(page.locator("#broken")).toBeVisible();
  await page.getByRole("button", { name: "Show my own result" }).click();
  await expect(name(page)).toHaveText("First furrow");
  await expect(page.locator("#broken")).toHaveCount(0);
});

test("another link in the same tab is followed", async ({ page }) => {
  await open(page, { records: [OLD] });
  const other = code({ role: 1, letters: LOUD });
  await page.evaluate((fragment) => (location.hash = fragment), other);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A shared result");
  await expect(name(page)).toHaveText("Megaphone");
  await page.getByRole("button", { name: "Show my own result" }).click();
  await expect(name(page)).toHaveText("First furrow");
});

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

test("the reminder file holds the three days", async ({ page }) => {
  await open(page, { records: [OLD] });
  const download = await saved(page, "save-calendar");
  expect(download.suggestedFilename()).toBe("unmuddle-2026-02-03.ics");
  const file = (await text(download)).replaceAll("\r\n ", "");
  const lines = file.split("\r\n");
  const days = lines.filter((line) => line.startsWith("DTSTART"));
  expect(days).toEqual(["20260203", "20260503", "20261103"].map((day) => `DTSTART;VALUE=DATE:${day}`));
  const address = lines.filter((line) => line.startsWith("URL:"));
  expect(new Set(address)).toEqual(new Set([`URL:${page.url()}`]));
  expect(file).toContain("SUMMARY:First furrow: your next step");
  await expect(page.locator(".whole-result > [role=status]")).toHaveText(/unmuddle-2026-02-03\.ics/);
});

test("the card is a picture and words, without answers", async ({ page }) => {
  await open(page, { records: [OLD] });
  const download = await saved(page, "save-card");
  expect(download.suggestedFilename()).toBe("unmuddle-card-2026-02-03.png");
  const picture = await readFile(await download.path());
  expect(picture.subarray(1, 4).toString()).toBe("PNG");
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
  // Something is on it: more than two colours, in many places.
  const colours = await page.locator("#card").evaluate((card) => {
    const canvas = /** @type {HTMLCanvasElement} */ (card);
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, 1200, 630).data ?? [];
    const found = new Set();
    for (let at = 0; at < pixels.length; at += 4) found.add(`${pixels[at]},${pixels[at + 1]}`);
    return found.size;
  });
  expect(colours).toBeGreaterThan(5);

  const words = await page.locator("#card-text").inputValue();
  const quiz = new URL("../quiz/", page.url()).href;
  for (const part of ["First furrow", "3 February 2026", `Where do you stand? ${quiz}`]) {
    expect(words).toContain(part);
  }
  for (const [at, score] of (await scores(page)).slice(0, 3).entries()) {
    expect(words.split("\n")[5 + at]).toMatch(new RegExp(`: ${score} of 100$`));
  }
  for (const answer of await page.locator(".given:not(input, textarea)").allTextContents()) {
    expect(words).not.toContain(answer.replace(/^You said: /, ""));
  }
  await expect(page.locator("#card")).toHaveAttribute("aria-label", words);
});

test("words are copied, and marked where they can't be", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, { records: [OLD] });
  await page.locator("#copy-link").click();
  const said = page.locator(".whole-result > [role=status]");
  await expect(said).toHaveText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator("#link").inputValue());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
  });
  await page.locator("#copy-card").click();
  await expect(said).toHaveText(/^The browser didn't copy it/);
  const marked = await page.locator("#card-text").evaluate((field) => {
    const area = /** @type {HTMLTextAreaElement} */ (field);
    return area.selectionEnd - area.selectionStart === area.value.length;
  });
  expect(marked).toBe(true);
});

for (const [language, note] of [["", "English"], ["de/", "German"]]) {
  test(`it prints on one page, with boxes to tick: ${note}`, async ({ page }) => {
    const loud = record("2026-02-03", { role: 1, letters: LOUD, note: "n".repeat(140) });
    for (const records of [[loud], [OLD]]) {
      await page.goto("about:blank");
      await open(page, { language });
      await page.evaluate(([key, text]) => localStorage.setItem(String(key), String(text)), [
        RESULTS,
        kept(records),
      ]);
      await page.reload();
      await expect(page.locator(".bars")).toBeVisible();
      for (const format of ["A4", "Letter"]) {
        const pdf = await page.pdf({ format, preferCSSPageSize: false });
        expect(pagesOf(pdf), format).toBe(1);
      }
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 680, height: 960 });
      await expect(page.locator(".tick:visible")).toHaveCount(4);
      await expect(page.locator(".paper-only")).toContainText(language ? "3. Mai 2026" : "3 May 2026");
      for (const part of [".name", ".bars", ".radar", ".steps"]) {
        await expect(page.locator(part).first()).toBeVisible();
      }
      await expect(page.locator(".pass-on")).toBeHidden();
      await expectAllInWidth(page);
      await page.emulateMedia({ media: null });
    }
  });
}

test("the print button prints", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await open(page, { records: [OLD] });
  await page.locator("#print").click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
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
  // C05, C07 and C08 were answered otherwise.
  await expect(changed.locator(".switched > li")).toHaveCount(3);
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

test("a team is laid over, and broken links are named", async ({ page }) => {
  await open(page, { records: [OLD] });
  const team = page.getByRole("region", { name: "Several people side by side" });
  await expect(team).toContainText("With at least two links");
  const address = page.url();
  const ann = code({ letters: GOOD, note: "Ann's shop" });
  const ben = code({ role: 1, letters: LOUD });
  await team.getByLabel("Links, one a line").fill(
    [`${address}#${ann}`, "", `Ben: ${address}#${ben}`, `${address}#${ann}`, "hello", ben.slice(0, 9)].join("\n"),
  );
  await expect(page.locator("#left-out li")).toHaveText([
    /^Line 4 is left out, for the same link/,
    /^Line 5 is left out\. This link was cut short or changed/,
    /^Line 6 is left out\. This link was cut short or changed/,
  ]);
  const rows = page.locator("#spread tbody tr");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("The result above");
  await expect(rows.nth(1)).toContainText("Ann's shop");
  await expect(rows.nth(2)).toContainText("Ben");
  await expect(team.locator(".radar .shape")).toHaveCount(3);
  const dashes = await team
    .locator(".radar .shape")
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
  expect(new Set(dashes).size).toBe(3);

  // The spread is that of the rows.
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))),
  );
  const feet = await page.locator("#spread tfoot tr").evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.textContent))),
  );
  for (const axis of [0, 1, 2]) {
    const sorted = cells.map((row) => row[axis] ?? 0).sort((a, b) => a - b);
    expect(feet.map((row) => row[axis])).toEqual(sorted);
  }

  // Where they disagree most: all three answered differently, or two of three.
  const disputed = team.locator(".disputed").first().locator(":scope > li");
  await expect(disputed).toHaveCount(5);
  await expect(disputed.first().locator(".said li")).toHaveCount(3);
  await page.locator("#team-with").uncheck();
  await expect(rows).toHaveCount(2);
  expect(await stored(page)).toBe(kept([OLD]));
});

test("a whole team that agrees is told so", async ({ page }) => {
  await open(page);
  const links = [1, 2].map((seed) => code({ seed })).join("\n");
  await page.getByLabel("Links, one a line").fill(links);
  await expect(page.locator("#together")).toContainText("You all gave the same answers.");
  await expect(page.locator("#team-with")).toBeHidden();
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

test("the result speaks the page's language, whatever the answers came in", async ({ page }) => {
  await open(page, { records: [OLD], language: "de/" });
  await expect(name(page)).toHaveText("Die erste Furche");
  await expect(page.locator(".action time").first()).toHaveText("3. Februar 2026");
  await page.locator("#why-more > summary").click();
  const words = (await page.locator("main").innerText()).toLowerCase();
  for (const english of ["behind this result", "you said", "the article", "delete", " of 100"]) {
    expect(words).not.toContain(english);
  }
});

test("it is walked by keyboard alone", async ({ page }) => {
  await open(page, { fragment: `#${code({ letters: NEW, note: "hi" })}` });
  await expect(name(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  // The link is still in the address.
  expect(new URL(page.url()).hash).toContain("#1");
  /** @type {string[]} */
  const walked = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body || !here.closest("main")) return undefined;
      const style = getComputedStyle(here);
      const box = here.getBoundingClientRect();
      const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
      const inside = box.bottom > 0 && box.top < innerHeight;
      return { name: here.id || here.textContent?.trim(), seen: seen && inside };
    });
    if (!at) break;
    expect(at.seen, at.name).toBe(true);
    walked.push(String(at.name));
  }
  const order = ["keep-shared", "save-calendar", "link-note", "link", "copy-link", "save-card"];
  order.push("copy-card", "print", "again", "save-json", "save-csv", "open", "team", "team-with");
  expect(walked.filter((one) => order.includes(one))).toEqual(order);

  await page.locator("#keep-shared").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#headline")).toBeFocused();
  await expect(page.locator(".record")).toHaveCount(1);
  await page.getByRole("button", { name: /^Delete the result of/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.locator("#undo")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator(".record")).toHaveCount(1);
});

/** @param {Page} page */
async function expectTargets(page) {
  const small = await page
    .locator("main :is(button, summary, select, input, textarea, a):visible")
    .evaluateAll((all) =>
      all
        .map((one) => ({ name: one.id || one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name }) => name),
    );
  expect(small).toEqual([]);
}

const STATES = {
  "no result": { fragment: "" },
  "a broken link": { fragment: "#1AAA" },
  "a shared result": { fragment: `#${code({ role: 1, letters: LOUD, note: "hello" })}` },
  "several results": { records: [OLD, LATER, record("2026-09-01", { role: 1, letters: LOUD })] },
};

for (const [look, options] of Object.entries({ ...LOOKS, German: {}, "right to left": {} })) {
  test.describe(look, () => {
    test.use(options);
    for (const [state, as] of Object.entries(STATES)) {
      test(`no barriers, nothing cut off: ${look}, ${state}`, async ({ page }) => {
        const language = look === "German" ? "de/" : "";
        if (look === "right to left") {
          await page.addInitScript(() => {
            document.addEventListener("DOMContentLoaded", () => {
              document.documentElement.dir = "rtl";
            });
          });
        }
        await open(page, { ...as, language });
        await page.locator("#team").fill([0, 1, 2].map((role) => code({ role, seed: role })).join("\n") + "\nhm");
        await expect(page.locator("#spread")).toBeVisible();
        for (const more of await page.locator("details").all()) {
          if (await more.isVisible()) await more.locator("summary").first().click();
        }
        await expectNoBarriers(page);
        await expectAllInWidth(page);
        await expectTargets(page);
      });
    }
  });
}

test.describe("less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("nothing moves", async ({ page }) => {
    await open(page, { records: [OLD] });
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].some((one) => {
        const style = getComputedStyle(one);
        return [...style.transitionDuration.split(", "), style.animationDuration].some(
          (time) => parseFloat(time) > 0,
        );
      }),
    );
    expect(moving).toBe(false);
  });
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });

  test("bars and radar stay visible", async ({ page }) => {
    await open(page, { records: [OLD] });
    const fills = await page.evaluate(() => {
      const of = (/** @type {string} */ one, /** @type {"fill" | "stroke"} */ what) =>
        getComputedStyle(/** @type {Element} */ (document.querySelector(one)))[what];
      const ground = getComputedStyle(document.body).backgroundColor;
      return { ground, level: of(".level", "fill"), track: of(".track", "stroke"), shape: of(".shape", "stroke") };
    });
    expect(fills.level).not.toBe(fills.ground);
    expect(fills.track).not.toBe(fills.ground);
    expect(fills.shape).not.toBe(fills.ground);
  });
});
