// What the site keeps and passes on, in Firefox: a tab that died, a second tab, links, files, and a
// network that went away. What Chromium's tests ask in detail is asked here once.

import assert from "node:assert/strict";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { Context } from "selenium-webdriver/firefox.js";
import { BROKEN, GOOD, NEW, RESULTS, code, kept, record } from "../web/answers.js";
import { host } from "../web/host.js";
import { startFirefox } from "./firefox.js";

/** @import { Firefox } from "./firefox.js" */

const PATIENCE = 30_000;

/** @type {Firefox} */
let firefox;
/** @type {Awaited<ReturnType<typeof host>>} */
let site;
before(async () => {
  [firefox, site] = await Promise.all([startFirefox(), host()]);
});
after(async () => {
  await firefox.driver.quit();
  await site.close();
});
beforeEach(async () => {
  await open("about/");
  await run("localStorage.clear()");
});

/** @param {string} path */
async function open(path) {
  await firefox.driver.get("about:blank");
  await firefox.driver.get(new URL(path, site.url).href);
  if (!path.startsWith("about")) await alive();
}

const alive = () => firefox.driver.wait(until.elementLocated(By.css("html[data-ready]")), PATIENCE);

/** @param {string} script @param {unknown[]} given */
const run = (script, ...given) => firefox.driver.executeScript(script, ...given);

/** @param {string} selector */
const words = (selector) => firefox.driver.wait(until.elementLocated(By.css(selector)), PATIENCE).getText();

/** @param {string} selector */
const click = async (selector) => {
  const element = await firefox.driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
  await firefox.driver.wait(until.elementIsVisible(element), PATIENCE);
  await run("arguments[0].click()", element);
};

/** @param {string} wanted */
const question = (wanted) =>
  firefox.driver.wait(async () => (await words("#quiz h2").catch(() => "")).includes(wanted), PATIENCE, wanted);

/** Answers the screen that is shown. @param {number} [choice] which of its choices, from 1 */
async function answer(choice = 1) {
  await click(`#quiz .choices > :nth-child(${choice}) input[type=radio]`);
  await click("#quiz .main-way");
}

/** Goes to a question by first choices. @param {number} number */
async function goTo(number) {
  for (let at = 0; at < number; at += 1) {
    await answer();
    await question(`${at + 1} of 17`);
  }
}

/** Downloads go there, unasked. @param {string} folder */
async function saveInto(folder) {
  await firefox.driver.setContext(Context.CHROME);
  await run(
    "Services.prefs.setIntPref('browser.download.folderList', 2); Services.prefs.setStringPref('browser.download.dir', arguments[0]);",
    folder,
  );
  await firefox.driver.setContext(Context.CONTENT);
}

/** The name of what was saved, once all of it is there. @param {string[]} names */
const whole = (names) => (names.some((name) => name.endsWith(".part")) ? "" : (names.find((name) => name.endsWith(".json")) ?? ""));

test("when the tab has died, a new one goes on", async () => {
  const { driver } = firefox;
  await open("quiz/");
  await goTo(4);
  const died = await driver.getWindowHandle();
  await driver.switchTo().newWindow("tab");
  const next = await driver.getWindowHandle();
  await driver.switchTo().window(died);
  await driver.close();
  await driver.switchTo().window(next);
  await open("quiz/");
  await question("4 of 17");
});

test("two tabs share a quiz, and both results are kept", async () => {
  const { driver } = firefox;
  await open("quiz/");
  await goTo(17);
  const first = await driver.getWindowHandle();
  await driver.switchTo().newWindow("tab");
  await open("quiz/");
  await question("17 of 17");
  const second = await driver.getWindowHandle();
  for (const [tab, choice] of /** @type {[string, number][]} */ ([[first, 1], [second, 2]])) {
    await driver.switchTo().window(tab);
    await answer(choice);
    await driver.wait(until.urlContains("/result/"), PATIENCE);
    await alive();
  }
  const records = JSON.parse(String(await run("return localStorage.getItem(arguments[0])", RESULTS))).records;
  assert.equal(records.length, 2);
  await driver.close();
  await driver.switchTo().window(first);
});

test("a link shows a result to a browser that has none, and keeps nothing", async () => {
  await open(`result/#${code({ letters: NEW })}`);
  assert.equal(await words("#profile-name"), "First furrow");
  assert.equal(await words("h1"), "A shared result");
  assert.equal(await run("return localStorage.getItem(arguments[0])", RESULTS), null);
});

for (const [kind, fragment] of Object.entries(BROKEN)) {
  test(`a broken link says so and starts clean: ${kind}`, async () => {
    await open(`result/#${fragment}`);
    assert.match(await words("#broken"), /can't be read/);
    assert.equal(await run("return location.hash"), "");
    assert.equal(await run("return localStorage.getItem(arguments[0])", RESULTS), null);
  });
}

test("what is saved as a file comes back from it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "unmuddle-result-"));
  try {
    await open("result/");
    await run("localStorage.setItem(...arguments)", RESULTS, kept([record("2026-08-20", { letters: GOOD })]));
    await open("result/");
    const profile = await words("#profile-name");
    await saveInto(folder);
    await click("#save-json");
    const file = join(folder, await firefox.driver.wait(async () => whole(await readdir(folder)), PATIENCE, "the file"));
    await run("localStorage.clear()");
    await open("result/");
    assert.notEqual(await words("#profile-name"), profile);
    await firefox.driver.findElement(By.id("open")).sendKeys(file);
    // In one step: the page is drawn anew at any moment, and an element found before that is gone.
    const shown = () => run("return document.getElementById('profile-name')?.innerText");
    await firefox.driver.wait(async () => (await shown()) === profile, PATIENCE, profile);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("no character of a draft is lost when it is split", async () => {
  const post = "We planted the first row on Monday, and the soil was cold.\n\nOnly 3 places left on my course! DM me YES now.";
  await open("check/");
  await run("document.querySelector('#channel option[value=organic_post]').selected = true");
  await firefox.driver.findElement(By.id("text")).sendKeys(post);
  await firefox.driver.wait(until.elementLocated(By.css(".card.warn")), PATIENCE);
  assert.equal(await run("return document.getElementById('text').value"), post);
  const split = await firefox.driver.findElement(By.xpath("//button[normalize-space()='Split into two drafts']"));
  await run("arguments[0].click()", split);
  for (const sentence of ["We planted the first row on Monday, and the soil was cold.", "Only 3 places left on my course!", "DM me YES now."]) {
    await firefox.driver.wait(async () => (await words("#split")).includes(sentence), PATIENCE, sentence);
  }
});

// The last one, for there is no site behind it.
test("the pages work without a network after the first load of one", async () => {
  await open("quiz/");
  await run(`return navigator.serviceWorker.ready.then(async () => {
    while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 20));
  })`);
  await site.close();
  await open("check/");
  await firefox.driver.findElement(By.id("text")).sendKeys("Only 3 places left! DM me YES now.");
  assert.match(await words(".verdict:not(.quiet) .headline"), /sell/i);
});
