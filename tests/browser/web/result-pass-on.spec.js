// The result passed on: links, the card, words to copy, and a team laid over.

import { readFile } from "node:fs/promises";
import { BROKEN, GOOD, LOUD, code, kept } from "./answers.js";
import { expect, test } from "./desk.js";
import { OLD, name, open, saved, scores, stored, text } from "./outcome.js";

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
  await expect(theirs.locator(".lead")).toBeHidden();
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

  // Where they disagree most: nobody who was asked said the same as another.
  const disputed = team.locator(".disputed").first().locator(":scope > li");
  await expect(disputed).toHaveCount(5);
  const said = await disputed.first().locator(".said li").allTextContents();
  expect(said.length).toBeGreaterThan(1);
  for (const one of said) expect(one).toMatch(/^1 × /);
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
