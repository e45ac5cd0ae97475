// The quiz: by keyboard alone from the role to the result, through crashes, other tabs and browsers
// that keep nothing.

import { expect, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("@playwright/test").Page} Page */

const ROLES = ["I run a business", "I do marketing", "I do sales", "I hire or manage people"];
const RESULTS = "unmuddle.quiz.results";
const DRAFT = "unmuddle.quiz.draft";

/**
 * Opens the quiz and waits until it is alive.
 * @param {Page} page
 * @param {string} [where]
 */
async function open(page, where = "") {
  await page.goto(`./quiz/${where}`);
  await alive(page);
}

/** @param {Page} page */
async function alive(page) {
  await expect(page.locator("html[data-ready]")).toBeAttached();
}

/**
 * The question on the screen.
 * @param {Page} page
 */
const question = (page) => page.locator("#quiz h2");

/**
 * @param {Page} page
 * @param {number} number
 */
async function expectQuestion(page, number) {
  await expect(question(page)).toContainText(`Question ${number} of 17`);
}

/**
 * Answers by mouse until a question is on the screen, each time with the first choice.
 * @param {Page} page
 * @param {number} number
 */
async function goTo(page, number) {
  await page.getByRole("radio", { name: ROLES[0] }).check();
  await page.getByRole("button", { name: "Begin" }).click();
  for (let at = 1; at < number; at += 1) {
    await expectQuestion(page, at);
    await page.getByRole("radio").first().check();
    await page.getByRole("button", { name: "Next" }).click();
  }
  await expectQuestion(page, number);
}

/**
 * What the browser keeps for the site.
 * @param {Page} page
 * @param {string} key
 */
const kept = (page, key) => page.evaluate((name) => localStorage.getItem(name), key);

/** @param {Page} page */
const pressed = (page) => (/** @type {string} */ key) => page.keyboard.press(key);

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

test("nothing jumps while the page comes to life", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        shifts.push(/** @type {PerformanceEntry & { value: number }} */ (entry).value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page);
  await page.waitForTimeout(500);
  const shift = await page.evaluate(() =>
    /** @type {{ shifts: number[] }} */ (/** @type {unknown} */ (window)).shifts.reduce((a, b) => a + b, 0),
  );
  expect(shift).toBeLessThan(0.02);
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

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    // Half-drawn colours are no colours.
    test.use({ ...options, contextOptions: { reducedMotion: "reduce" } });

    test(`every screen is open to everybody: ${name}`, async ({ page }) => {
      const look = async () => {
        await expectNoBarriers(page);
        await expectAllInWidth(page);
        const targets = page.locator("button:visible, .choice:visible, #quiz a:visible");
        for (const { text, height, width } of await targets.evaluateAll((all) =>
          all.map((one) => {
            const { height, width } = one.getBoundingClientRect();
            return { text: one.textContent ?? "", height, width };
          }),
        )) {
          expect(height, text).toBeGreaterThanOrEqual(43.9);
          expect(width, text).toBeGreaterThanOrEqual(43.9);
        }
      };
      await open(page);
      await look();
      await page.getByRole("button", { name: "Begin" }).click();
      await look();
      await goTo(page, 2);
      await look();
      await page.getByRole("radio").nth(3).check();
      await look();
      await page.getByRole("button", { name: "Delete my answers" }).click();
      await look();
      await page.getByRole("button", { name: "Bring them back" }).click();
      await page.goto("about:blank");
      await open(page);
      await expect(page.getByText("Welcome back.")).toBeVisible();
      await look();
      for (let number = 2; number <= 17; number += 1) {
        await expectQuestion(page, number);
        await page.getByRole("radio").first().check();
        if (number < 17) await page.getByRole("button", { name: "Next" }).click();
      }
      await look();
      await page.getByRole("button", { name: "Look over my answers" }).click();
      await look();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it is, and what it would need", async ({ page }) => {
    await page.goto("./quiz/");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByText("about four minutes")).toBeVisible();
    await expect(page.getByText("Your answers stay on this device")).toBeVisible();
    await expect(page.locator("noscript .notice")).toBeVisible();
  });
});
