// "I disagree" saves a file that holds what is on the page, and sends nothing.

import { readFile } from "node:fs/promises";
import { SELLING, expect, open, test } from "./desk.js";

/**
 * @param {import("./desk.js").Page} page
 * @param {import("./desk.js").Locator} place
 */
async function save(page, place) {
  const coming = page.waitForEvent("download");
  await place.getByRole("button", { name: "Save as a file" }).click();
  const download = await coming;
  const file = JSON.parse(await readFile(await download.path(), "utf8"));
  return { name: download.suggestedFilename(), file };
}

test("a verdict is disagreed with", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A muddled job ad");
  await expect(desk.cards.first()).toBeVisible();
  await desk.verdict.getByText("I disagree", { exact: true }).click();
  await expect(desk.verdict).toContainText("It stays with you, and you may attach it to a report.");
  await desk.verdict.getByRole("combobox", { name: "What is it, as you see it?" }).selectOption("sales");
  const { name, file } = await save(page, desk.verdict);
  expect(name).toBe("unmuddle-verdict.json");
  expect(file).toEqual({
    format: "unmuddle-disagreement-1",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    channel: "job_ad",
    title: "Marketing Executive",
    text: await desk.text.inputValue(),
    label: expect.stringMatching(/^(marketing|both|neither)$/),
    sure: expect.any(Boolean),
    muddles: expect.arrayContaining(["role"]),
    finding: null,
    opinion: "sales",
  });
  await expect(desk.verdict).toContainText("Saved. The file is yours.");
});

test("nobody disagrees with a verdict by what it says", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that shines");
  await expect(desk.headline).toHaveText("This is marketing.");
  await desk.verdict.getByText("I disagree", { exact: true }).click();
  const options = desk.verdict.getByRole("combobox").locator("option");
  await expect(options).toHaveText(["Sales", "Both", "Neither"]);
});

test("a finding is disagreed with", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.fill(`“Quoted” \\ and\ttabbed. ${SELLING}`);
  const card = page.locator("#finding-R16");
  await card.getByText("I disagree", { exact: true }).click();
  await expect(card.getByRole("combobox")).toHaveValue("finding_wrong");
  const { name, file } = await save(page, card);
  expect(name).toBe("unmuddle-R16.json");
  expect(file.text).toBe(await desk.text.inputValue());
  expect([file.finding, file.opinion, file.title]).toEqual(["R16", "finding_wrong", ""]);
});

test("it opens and folds away by keyboard", async ({ page }) => {
  const desk = await open(page);
  await desk.sample("A post that shines");
  const button = desk.verdict.getByText("I disagree", { exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(desk.verdict.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(desk.verdict.getByRole("combobox")).toBeHidden();
});
