// <unmuddle-quiz>: the self-assessment in a shadow root.

import { expect, test, told } from "./stage.js";

/** @typedef {import("@playwright/test").Page} Page */

/** @param {Page} page @param {number} count */
async function answer(page, count) {
  for (let at = 0; at < count; at += 1) {
    const before = await page.locator(".count").textContent();
    await page.getByRole("radio").first().check();
    await page.locator(".main-way").click();
    await expect.poll(async () => (await page.locator(".count").count()) === 0 || (await page.locator(".count").textContent()) !== before).toBe(true);
  }
}

test("it is loaded when seen, asks, and tells the result without the answers", async ({ page, site }) => {
  await page.goto(site.page('<p class="far">Far</p><unmuddle-quiz><p>Seventeen questions.</p></unmuddle-quiz>', { css: ".far{block-size:4000px}" }));
  await page.waitForLoadState("networkidle");
  expect(site.asked.filter((path) => /quiz_widget|\/quiz\.js/.test(path))).toEqual([]);
  await expect(page.getByText("Seventeen questions.")).toBeVisible();
  await page.locator("unmuddle-quiz").scrollIntoViewIfNeeded();
  await expect(page.getByText("Seventeen questions.")).toBeHidden();
  const address = page.url();
  await answer(page, 18);
  const heading = page.getByRole("heading", { level: 2 });
  await expect(heading).toBeFocused();
  await expect(page.getByText("Three things to do")).toBeVisible();
  const [result] = await told(page, "result");
  expect(Object.keys(result).toSorted()).toEqual(["also", "profile", "role", "scores", "taken"]);
  expect(result.role).toBe("owner");
  expect(result.scores.overall).toBeGreaterThanOrEqual(0);
  expect(result.taken).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.getByRole("button", { name: "Answer again" }).click();
  await expect(page.locator(".count")).toHaveText("First, about you");
  expect(site.asked.filter((path) => path.includes("unmuddle_bg.wasm"))).toEqual([]);
});

test("a role that is given is not asked", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-quiz quiz-role="hiring"></unmuddle-quiz>'));
  await expect(page.locator(".count")).toContainText("Question 1 of 17");
  await answer(page, 17);
  expect((await told(page, "result"))[0].role).toBe("hiring");
});

test("taken away and put back, it has its answers and its place", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-quiz quiz-role="owner"></unmuddle-quiz>'));
  await answer(page, 3);
  await expect(page.locator(".count")).toContainText("Question 4 of 17");
  await page.locator("unmuddle-quiz").evaluate(async (quiz) => {
    const parent = quiz.parentElement;
    quiz.remove();
    await new Promise((done) => setTimeout(done, 50));
    parent?.append(quiz);
  });
  await expect(page.locator(".count")).toContainText("Question 4 of 17");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("radio").first()).toBeChecked();
  await page.reload();
  await expect(page.locator(".count")).toContainText("Question 1 of 17");
});

test("with `persist` answers come back after a reload", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-quiz quiz-role="owner" persist></unmuddle-quiz>'));
  await answer(page, 2);
  await page.reload();
  await expect(page.locator(".count")).toContainText("Question 3 of 17");
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys.every((key) => key.startsWith("unmuddle."))).toBe(true);
});

test("two on a page are two, in their languages", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-quiz id="a" quiz-role="owner"></unmuddle-quiz><unmuddle-quiz id="b" quiz-role="marketer" lang="de"></unmuddle-quiz>'));
  await page.locator("#a").getByRole("radio").first().check();
  await page.locator("#b").scrollIntoViewIfNeeded();
  await expect(page.locator("#b .count")).toContainText("Frage 1 von 17");
  await expect(page.locator("#b").getByRole("radio", { checked: true })).toHaveCount(0);
  expect(site.asked.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
});

test("a page without a bundler needs one file and its module", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-quiz lang="de"></unmuddle-quiz>', { script: "npm/unmuddle-quiz.js" }));
  await expect(page.locator(".count")).toHaveText("Zuerst zu dir");
  expect(site.asked.filter((path) => path.startsWith("/npm/"))).toEqual(["/npm/unmuddle-quiz.js", "/npm/unmuddle_quiz_widget_bg.wasm"]);
});

test("where it can't run, what stands there stays, and the event says why", async ({ page, site, pardon }) => {
  pardon.push(/404|integrity/);
  site.missing = /\.wasm$/;
  await page.goto(site.page('<unmuddle-quiz>Take it <a href="/other">over there</a>.</unmuddle-quiz>'));
  await expect.poll(() => told(page, "error")).toHaveLength(1);
  expect((await told(page, "error"))[0].code).toBe("wasm_missing");
  await expect(page.getByRole("link", { name: "over there" })).toBeVisible();
});
