// The quiz: by keyboard alone from the role to the result, forth and back.

import { expect, test } from "./desk.js";
import { expectNoBarriers } from "./looks.js";
import { DRAFT, RESULTS, ROLES, alive, expectQuestion, goTo, kept, open, pressed, question } from "./questions.js";

for (const [index, role] of ROLES.entries()) {
  test(`by keyboard alone, from start to result: ${role}`, async ({ page }) => {
    const press = pressed(page);
    await open(page);
    await press("Tab");
    await press("Enter");
    await expect(page.locator("#quiz")).toBeFocused();
    await press("Tab");
    await expect(page.getByRole("radio").first()).toBeFocused();
    await press(String(index + 1));
    await expect(page.getByRole("radio", { name: role })).toBeChecked();
    await expect(page.getByRole("radio", { name: role })).toBeFocused();
    await press("Tab");
    await expect(page.getByRole("button", { name: "Begin" })).toBeFocused();
    await press("Enter");
    for (let number = 1; number <= 17; number += 1) {
      await expectQuestion(page, number);
      await expect(question(page)).toBeFocused();
      const radios = page.getByRole("radio");
      if (number % 3 === 0) {
        // The keys choose and focus, and nothing goes on by itself.
        await press("4");
        await expect(radios.nth(3)).toBeChecked();
        await expect(radios.nth(3)).toBeFocused();
      } else if (number % 3 === 1) {
        await press("Tab");
        await expect(radios.first()).toBeFocused();
        await press(number % 2 ? "Enter" : "Space");
        await expect(radios.first()).toBeChecked();
      } else {
        await press("Tab");
        await press("ArrowDown");
        await press("ArrowDown");
        await expect(radios.nth(2)).toBeChecked();
      }
      await expectQuestion(page, number);
      await press("Tab");
      const name = number === 17 ? "Show my result" : "Next";
      await expect(page.getByRole("button", { name })).toBeFocused();
      await press("Enter");
    }
    await page.waitForURL("**/result/");
    const results = JSON.parse((await kept(page, RESULTS)) ?? "");
    expect(results.records).toHaveLength(1);
    expect(Object.keys(results.records[0].answers)).toHaveLength(17);
    expect(await kept(page, DRAFT)).toBeNull();
    const day = await page.evaluate(() => new Date().toLocaleDateString("sv"));
    expect(results.records[0].taken).toBe(day);
  });
}

test("without an answer it asks for one, kindly", async ({ page }) => {
  await open(page);
  const please = page.getByText("Choose one first.");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(please).toBeVisible();
  await page.getByRole("radio").first().check();
  await expect(please).toBeHidden();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(please).toBeVisible();
  await expectQuestion(page, 1);
});

test("the browser's own ways back and forth lead from question to question", async ({ page }) => {
  await open(page);
  await goTo(page, 3);
  expect(new URL(page.url()).hash).toBe("#q3");
  await page.goBack();
  await expectQuestion(page, 2);
  await expect(question(page)).toBeFocused();
  await page.goForward();
  await expectQuestion(page, 3);
  // The page's own way back is the same step.
  const steps = await page.evaluate(() => history.length);
  for (const number of [2, 1]) {
    await page.getByRole("button", { name: "Back" }).click();
    await expectQuestion(page, number);
    await expect(page).toHaveURL(new RegExp(`#q${number}$`));
  }
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("radio", { name: ROLES[0] })).toBeChecked();
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
  // No address leads past a question without an answer.
  await page.evaluate(() => (location.hash = "#q9"));
  await expectQuestion(page, 3);
  await expect(page).toHaveURL(/#q3$/);
});

test("who goes back sees where they are, however far down they left", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 420 });
  await open(page);
  const begin = page.getByRole("button", { name: "Begin" });
  await page.getByRole("radio").first().check();
  await begin.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await begin.click();
  await expectQuestion(page, 1);
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("radio", { name: ROLES[0] })).toBeChecked();
  await expect(page).toHaveURL(/quiz\/$/);
  // The browser has had its time to scroll.
  await page.waitForTimeout(300);
  await expect(question(page)).toBeInViewport();
});

test("going back quickly stays in step", async ({ page }) => {
  await open(page);
  await goTo(page, 6);
  await page.evaluate(() => {
    const back = [...document.querySelectorAll("button")].find((one) => one.textContent === "Back");
    for (let times = 0; times < 3; times += 1) back?.click();
  });
  await expectQuestion(page, 3);
  await expect(page).toHaveURL(/#q3$/);
  await page.waitForTimeout(300);
  await expectQuestion(page, 3);
});

test("answers can be looked over and changed before the result", async ({ page }) => {
  await open(page);
  await goTo(page, 17);
  await expect(page.getByRole("button", { name: "Look over my answers" })).toBeHidden();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Look over my answers" }).click();
  await expect(page.getByRole("heading", { name: "Your answers" })).toBeFocused();
  await expect(page.locator(".answers > li")).toHaveCount(18);
  await page.getByRole("button", { name: "Change the answer to question 3", exact: true }).click();
  await expectQuestion(page, 3);
  await page.getByRole("radio").nth(1).check();
  const words = await page.locator(".choice:has(:checked) .words").textContent();
  await page.getByRole("button", { name: "Look over my answers" }).click();
  await expect(page.locator(".answers > li").nth(3)).toContainText(words ?? "?");
  await page.getByRole("button", { name: "Show my result" }).click();
  await page.waitForURL("**/result/");
});

test("keys of the browser and keys outside the quiz choose nothing", async ({ page }) => {
  await open(page);
  await page.locator(".brand").focus();
  await page.keyboard.press("1");
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Alt+2");
  await page.keyboard.press("9");
  await expect(page.locator("input:checked")).toHaveCount(0);
  await page.keyboard.press("2");
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
});

test("it speaks German from the first word to the result", async ({ page }) => {
  await page.goto("./de/quiz/");
  await alive(page);
  await page.getByRole("radio", { name: "Ich führe ein Unternehmen" }).check();
  await page.getByRole("button", { name: "Los geht's" }).click();
  for (let number = 1; number <= 17; number += 1) {
    await expect(question(page)).toContainText(`Frage ${number} von 17`);
    await page.getByRole("radio").first().check();
    if (number === 9) {
      await expect(page.getByText("Auf diesem Gerät gespeichert")).toBeVisible();
      await expectNoBarriers(page);
    }
    const name = number === 17 ? "Mein Ergebnis zeigen" : "Weiter";
    await page.getByRole("button", { name }).click();
  }
  await page.waitForURL("**/de/result/");
});
