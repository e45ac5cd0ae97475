// The page of the result: what it says.

import { LOUD, code } from "./answers.js";
import { expect, test } from "./desk.js";
import { OLD, name, open, saved, scores, text } from "./outcome.js";

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
