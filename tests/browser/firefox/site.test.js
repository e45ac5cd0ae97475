// The site in Firefox: the checker while somebody types, and the quiz by keyboard alone for every
// role. What Chromium's tests ask in detail is asked here once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { By, Key, until } from "selenium-webdriver";
import { startFirefox } from "./firefox.js";

/** @import { Firefox } from "./firefox.js" */

const base = process.env.BASE_URL ?? "http://127.0.0.1:8787/";
const PATIENCE = 60_000;

/** @type {Firefox} */
let firefox;
before(async () => {
  firefox = await startFirefox();
});
after(() => firefox.driver.quit());

/**
 * Opens a page of the site and waits until it is alive.
 * @param {string} path
 */
async function open(path) {
  await firefox.driver.get(new URL(path, base).href);
  await firefox.driver.wait(until.elementLocated(By.css("html[data-ready]")), PATIENCE);
}

/** @param {string} selector */
async function words(selector) {
  const element = await firefox.driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
  return element.getText();
}

/** @param {string[]} keys */
const press = (...keys) => firefox.driver.actions().sendKeys(...keys).perform();

test("a post that sells is called so while it is typed, and nothing of it is lost", async () => {
  await open("check/");
  const { driver } = firefox;
  const post = "Only 3 places left on my garden course! It is £97 until Sunday. DM me YES now.";
  await driver.findElement(By.css("#channel option[value=organic_post]")).click();
  await driver.findElement(By.id("text")).sendKeys(post);
  await driver.wait(until.elementLocated(By.css(".card.warn")), PATIENCE);
  assert.match(await words(".verdict .headline"), /sell/i);
  assert.equal(await driver.findElement(By.id("text")).getAttribute("value"), post);
  const marked = await driver.executeScript(
    "return [...document.querySelectorAll('#marks .finding')].map((mark) => mark.textContent).join('')",
  );
  assert.match(String(marked), /DM me YES/);
});

for (const role of [1, 2, 3, 4]) {
  test(`the quiz by keyboard alone, for role ${role}`, async () => {
    await open("quiz/");
    const { driver } = firefox;
    await driver.executeScript("document.getElementById('quiz').focus()");
    await press(Key.TAB, String(role), Key.TAB, Key.ENTER);
    for (let number = 1; number <= 17; number += 1) {
      const question = driver.findElement(By.css("#quiz h2"));
      await driver.wait(async () => (await words("#quiz h2")).includes(`${number} of 17`), PATIENCE);
      assert.ok(await question.isDisplayed());
      await press(String((number % 3) + 1), Key.TAB, Key.ENTER);
    }
    await driver.wait(until.urlContains("/result/"), PATIENCE);
    await driver.wait(until.elementLocated(By.css("html[data-ready]")), PATIENCE);
    const kept = await driver.executeScript("return localStorage.getItem('unmuddle.quiz.results')");
    assert.ok(String(kept).includes("C13"), "the result is kept");
    assert.ok((await words("main h1")).length > 0);
    await driver.executeScript("localStorage.clear()");
  });
}
