// The quiz through crashes, other tabs, and browsers that keep nothing.

import { expect, test } from "./desk.js";
import { expectNoBarriers } from "./looks.js";
import { DRAFT, RESULTS, ROLES, alive, expectQuestion, goTo, kept, open } from "./questions.js";

test("after a reload it stands exactly where it was", async ({ page }) => {
  await open(page);
  await goTo(page, 5);
  await page.getByRole("radio").nth(2).check();
  const words = await page.locator(".choice:has(:checked) .words").textContent();
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.reload();
  await alive(page);
  await expectQuestion(page, 5);
  await expect(page.locator(".choice:has(:checked) .words")).toHaveText(words ?? "");
});

test("when the tab has died, a new one goes on, and says so", async ({ page, context }) => {
  await open(page);
  await goTo(page, 4);
  await page.getByRole("radio").nth(1).check();
  const order = await page.locator(".choice .words").allTextContents();
  const client = await context.newCDPSession(page);
  const died = page.waitForEvent("crash");
  // It never answers.
  client.send("Page.crash").catch(() => {});
  await died;
  const fresh = await context.newPage();
  await open(fresh);
  await expectQuestion(fresh, 4);
  await expect(fresh.getByText("Welcome back.")).toBeVisible();
  expect(await fresh.locator(".choice .words").allTextContents()).toEqual(order);
  await expect(fresh.getByRole("radio").nth(1)).toBeChecked();
  await fresh.getByRole("button", { name: "Next" }).click();
  await expect(fresh.getByText("Welcome back.")).toBeHidden();
});

test("what was deleted is gone from the device, and comes back on demand", async ({ page }) => {
  await open(page);
  await goTo(page, 3);
  await page.getByRole("radio").nth(1).check();
  const before = await kept(page, DRAFT);
  await page.getByRole("button", { name: "Delete my answers" }).click();
  await expect(page.getByText("Your answers are deleted from this device.")).toBeVisible();
  await expect(page.getByText("Saved on this device")).toBeHidden();
  const left = await page.evaluate(() =>
    Object.keys(localStorage).filter((key) => key.startsWith("unmuddle.")),
  );
  expect(left).toEqual([]);
  const undo = page.getByRole("button", { name: "Bring them back" });
  await expect(undo).toBeFocused();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 3);
  await expect(page.getByRole("radio").nth(1)).toBeChecked();
  expect(await kept(page, DRAFT)).toBe(before);
  // Not brought back, it stays gone.
  await page.getByRole("button", { name: "Delete my answers" }).click();
  await page.reload();
  await alive(page);
  await expect(page.getByRole("radio", { name: ROLES[0] })).not.toBeChecked();
});

test("two tabs share a quiz, and both results are kept", async ({ page, context }) => {
  await open(page);
  await goTo(page, 16);
  const other = await context.newPage();
  await open(other);
  await expectQuestion(other, 16);
  for (const tab of [page, other]) {
    await tab.getByRole("radio").first().check();
    await tab.getByRole("button", { name: "Next" }).click();
  }
  // What one answers, the other shows.
  await page.getByRole("radio").nth(1).check();
  await expect(other.getByRole("radio").nth(1)).toBeChecked();
  await page.getByRole("button", { name: "Show my result" }).click();
  await page.waitForURL("**/result/");
  await other.getByRole("radio").nth(2).check();
  await other.getByRole("button", { name: "Show my result" }).click();
  await other.waitForURL("**/result/");
  const results = JSON.parse((await kept(other, RESULTS)) ?? "");
  expect(results.records).toHaveLength(2);
});

test("another tab that deletes the answers is heard of", async ({ page, context }) => {
  await open(page);
  await goTo(page, 3);
  const other = await context.newPage();
  await open(other);
  await other.getByRole("button", { name: "Delete my answers" }).click();
  await expect(page.getByText("Another tab has deleted these answers.")).toBeVisible();
  expect(await kept(page, DRAFT)).toBeNull();
  await expectQuestion(page, 3);
  await page.getByRole("radio").first().check();
  await expect(page.getByText("Saved on this device")).toBeVisible();
});

test("where nothing is kept it works, says so, and the link holds the result", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await open(page);
  await expect(page.getByText("This browser saves nothing for this site.")).toBeVisible();
  await expectNoBarriers(page);
  await goTo(page, 17);
  await expect(page.getByText("Saved on this device")).toBeHidden();
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Show my result" }).click();
  await page.waitForURL(/\/result\/#fresh\.1[\w-]{22,}$/);
});

test("a device without room says so, and the link holds the result", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    Object.defineProperty(Storage.prototype, "length", { get: () => 3 });
  });
  await open(page);
  await expect(page.getByText("This device has no room left")).toBeVisible();
  await goTo(page, 17);
  await page.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Show my result" }).click();
  await page.waitForURL(/\/result\/#fresh\.1[\w-]{22,}$/);
});

test("a damaged draft is set aside and said, and a new one begins", async ({ page }) => {
  await open(page);
  for (const [text, words] of [
    ["{oops", "Answers from an earlier visit can't be read."],
    ['{"format":"unmuddle-quiz-draft","version":7}', "saved by a newer version"],
  ]) {
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [DRAFT, text ?? ""]);
    await page.goto("about:blank");
    await open(page, "#q5");
    await expect(page.getByText(words ?? "?")).toBeVisible();
    await expect(page.getByRole("radio", { name: ROLES[0] })).toBeVisible();
    expect(new URL(page.url()).hash).toBe("");
  }
  await goTo(page, 2);
  expect(await kept(page, "unmuddle.aside.quiz.draft.1")).toBe("{oops");
});
