// The elements for other sites in Firefox: what Chromium's tests ask in detail is asked here once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { By } from "selenium-webdriver";
import { SELLING, Site } from "../widget/stage.js";
import { startFirefox } from "./firefox.js";

/** @import { Firefox } from "./firefox.js" */

const PATIENCE = 60_000;

/** @type {Firefox} */
let firefox;
const site = new Site();
before(async () => {
  await site.open();
  firefox = await startFirefox();
});
after(async () => {
  await firefox.driver.quit();
  await site.close();
});

/** @param {string} script */
const ask = (script) => firefox.driver.executeScript(script);

/** @param {string} script */
const until = (script) => firefox.driver.wait(() => ask(script), PATIENCE, script);

test("the check reads what is typed, and its form gets both", async () => {
  await firefox.driver.get(
    site.page('<form><unmuddle-check name="post" channel="organic_post"><textarea aria-label="Post"></textarea></unmuddle-check><button>Send</button></form>'),
  );
  await firefox.driver.findElement(By.css("textarea")).sendKeys(SELLING);
  await until("return document.querySelector('unmuddle-check').shadowRoot.textContent.includes('Muddled here')");
  await firefox.driver.findElement(By.css("button")).click();
  await firefox.driver.wait(() => site.sent, PATIENCE);
  assert.equal(site.sent?.get("post")?.replaceAll("\r\n", "\n"), SELLING);
  assert.equal(JSON.parse(site.sent?.get("post-verdict") ?? "{}").muddled, true);
});

test("the badge and the quiz come up in the page's language", async () => {
  await firefox.driver.get(
    site.page(`<p id="p">${SELLING}</p><unmuddle-badge for="#p" channel="blog"></unmuddle-badge><unmuddle-quiz quiz-role="owner"></unmuddle-quiz>`, { html: 'lang="de"' }),
  );
  await until("return document.querySelector('unmuddle-badge').shadowRoot.textContent.includes('Hier vermischt')");
  await ask("document.querySelector('unmuddle-quiz').scrollIntoView()");
  await until("return document.querySelector('unmuddle-quiz').shadowRoot.textContent.includes('Frage 1 von 17')");
  const size = await ask("return getComputedStyle(document.querySelector('unmuddle-badge').shadowRoot.querySelector('summary')).fontSize");
  assert.equal(size, "14px");
});
