// Our own pages in Firefox: settings, first page, sidebar, and marks in the page on request.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { after, before, test } from "node:test";
import { By, until } from "selenium-webdriver";
import { serve } from "../extension/fixtures.js";
import { startFirefox } from "./firefox.js";

/** @type {Awaited<ReturnType<typeof startFirefox>>} */
let firefox;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;
/** @type {string} */
let folder;

before(async () => {
  server = await serve();
  firefox = await startFirefox();
  folder = await mkdtemp(join(tmpdir(), "unmuddle-settings-"));
});

after(async () => {
  await firefox?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const PATIENCE = 20_000;

/** @param {string} selector @param {RegExp} words */
async function says(selector, words) {
  const element = await firefox.driver.wait(until.elementLocated(By.css(selector)), PATIENCE);
  await firefox.driver.wait(until.elementTextMatches(element, words), PATIENCE);
}

/** @param {"local" | "sync"} area @returns {Promise<Record<string, unknown>>} */
function stored(area) {
  return firefox.driver.executeAsyncScript(`browser.storage.${area}.get().then(arguments[0])`);
}

test("the first page reads a sample, and what is typed there", async () => {
  await firefox.driver.get(await firefox.ownPage("welcome"));
  await says("#verdict .headline", /^This does both\.$/);
  await firefox.driver.findElement(By.id("text")).sendKeys(" Order now. Only £5.");
  await firefox.driver.findElement(By.id("sample_job")).click();
  await says("#job .headline", /^This ad holds two jobs\.$/);
});

test("settings are kept where they belong", async () => {
  const { driver } = firefox;
  await driver.get(await firefox.ownPage("options"));
  await says("#keys", /Alt\+Shift\+U/);
  await driver.findElement(By.id("history")).click();
  await driver.findElement(By.css("[name=stance][value=one_in_five]")).click();
  await driver.findElement(By.id("glossary")).sendKeys("Sales Cloud");
  await driver.findElement(By.id("history")).click();
  const switches = { version: 1, stance: "one_in_five", dot: true, history: false };
  await driver.wait(async () => isDeepStrictEqual(await stored("sync"), { switches }), PATIENCE);
  assert.deepEqual(await stored("local"), { glossary: ["Sales Cloud"] });
});

test("a broken file says so and changes nothing, a whole one is taken", async () => {
  const { driver } = firefox;
  await driver.get(await firefox.ownPage("options"));
  const before = [await stored("sync"), await stored("local")];
  const broken = join(folder, "broken.json");
  await writeFile(broken, "{");
  await driver.findElement(By.id("file")).sendKeys(broken);
  await says("#data_note", /could not be read as settings, so nothing was changed/);
  assert.deepEqual([await stored("sync"), await stored("local")], before);
  const whole = join(folder, "whole.json");
  const switches = { version: 1, stance: "article", dot: false, history: false };
  const file = { format: "unmuddle-settings", version: 1, switches, glossary: ["A"], sites: {}, phrases: [], rules: [] };
  await writeFile(whole, JSON.stringify(file));
  await driver.findElement(By.id("file")).sendKeys(whole);
  await says("#data_note", /in place/);
  assert.deepEqual(await stored("sync"), { switches });
});

test("everything can be deleted", async () => {
  const { driver } = firefox;
  await driver.get(await firefox.ownPage("options"));
  await driver.findElement(By.id("delete")).click();
  await driver.findElement(By.id("delete_yes")).click();
  await says("#data_note", /All gone/);
  assert.deepEqual([await stored("sync"), await stored("local")], [{}, {}]);
});

test("marks in the page on request only, and takes them back", async () => {
  const { driver } = firefox;
  const marks = () => driver.executeScript("return [...CSS.highlights.values()].flatMap((one) => [...one].map(String))");
  await firefox.open(`${server.origin}/job`, "");
  await firefox.openPopup();
  await firefox.waitInPopup(`document.getElementById("mark").textContent === "Mark in page"`);
  assert.deepEqual(await marks(), []);
  await firefox.inPopup(`document.getElementById("mark").click()`);
  await firefox.waitInPopup(`document.getElementById("mark").textContent === "Take the marks away"`);
  assert.ok(/** @type {string[]} */ (await marks()).includes("Make 80 cold calls a day"));
  await firefox.inPopup(`document.getElementById("mark").click()`);
  await firefox.waitInPopup(`document.getElementById("mark").textContent === "Mark in page"`);
  assert.deepEqual(await marks(), []);
  await firefox.closePopup();
});

test("the sidebar reads the tab whose button was pressed", async () => {
  await firefox.open(`${server.origin}/job`, "");
  await firefox.openPopup();
  await firefox.waitInPopup(`document.querySelector("#job .headline")`);
  await firefox.closePopup();
  await firefox.openSidebar();
  await firefox.driver.wait(async () => (await firefox.sidebarWords()).includes("This job is selling."), PATIENCE);
});
