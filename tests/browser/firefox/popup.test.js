// The popup in Firefox: the same paths as in Chromium, walked by the real button.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { PRIVATE_FIELDS, SECRET, privatePath, serve } from "../extension/fixtures.js";
import { startFirefox } from "./firefox.js";

/** @type {Awaited<ReturnType<typeof startFirefox>>} */
let firefox;
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve();
  firefox = await startFirefox();
});

after(async () => {
  await firefox?.close();
  await server?.close();
});

const FOCUS = "document.getElementById('field').focus()";
const SELECT = "getSelection().selectAllChildren(document.getElementById('selling'))";

/**
 * Opens the popup at a page and gives what it says of where the words came from.
 * @param {string} path
 * @param {string} script
 */
async function popupAt(path, script) {
  await firefox.open(`${server.origin}${path}`, script);
  await firefox.openPopup();
  await firefox.waitInPopup(`document.getElementById("source").textContent`);
  return firefox.inPopup(`document.getElementById("source").textContent`);
}

for (const [name, path, script, source] of [
  ["the selection", "/article", SELECT, "The words you selected"],
  ["a text box", "/textarea", FOCUS, "The box you are writing in"],
  ["rich text", "/editable", FOCUS, "The box you are writing in"],
  ["a field on a page that forbids everything", "/strict", FOCUS, "The box you are writing in"],
  ["a field in open shadow roots", "/open", "focusDeep()", "The box you are writing in"],
  ["a field in closed shadow roots", "/closed", "focusDeep()", "The box you are writing in"],
]) {
  test(`reads ${name}`, async () => {
    assert.equal(await popupAt(path ?? "", script ?? ""), source);
    assert.equal(await firefox.inPopup(`document.querySelector("#answer .headline").textContent`), "This is selling.");
    await firefox.closePopup();
  });
}

test("warns of the channel once it is chosen, with the words that decided it", async () => {
  await popupAt("/textarea", FOCUS);
  await firefox.inPopup(`(() => {
    const chooser = document.getElementById("channel");
    chooser.value = "organic_post";
    chooser.dispatchEvent(new content.Event("change", { bubbles: true }));
  })()`);
  await firefox.waitInPopup(`document.querySelector("#verdict .place").textContent.includes("Muddled here")`);
  const quoted = await firefox.inPopup(`document.querySelector("#findings q").textContent`);
  assert.ok("Only 3 spaces left! £497. Order now.".includes(quoted) && quoted);
  await firefox.closePopup();
});

test("reads a job ad's facts from the page", async () => {
  await popupAt("/job", "");
  assert.equal(await firefox.inPopup(`document.getElementById("channel").value`), "job_ad");
  await firefox.waitInPopup(`document.querySelector("#job .headline")?.textContent === "This job is selling."`);
  await firefox.closePopup();
});

for (const name of Object.keys(PRIVATE_FIELDS)) {
  test(`never reads a private field: ${name}`, async () => {
    const source = await popupAt(privatePath(name), FOCUS);
    assert.match(source, /The main text of this page/);
    const said = await firefox.inPopup("document.documentElement.textContent");
    assert.ok(!said.includes(SECRET));
    await firefox.closePopup();
  });
}

test("says kindly what it cannot read", async () => {
  await firefox.open("about:support", "");
  await firefox.openPopup();
  await firefox.waitInPopup(`document.getElementById("obstacle_detail").textContent.includes("to themselves")`);
  await firefox.closePopup();
});

test("sends nothing to anybody, by the browser's own observer", async () => {
  await firefox.watchRequests();
  for (const path of ["/textarea", "/article", "/strict"]) {
    await popupAt(path, "");
    await firefox.closePopup();
  }
  const { all, ours } = await firefox.seenRequests();
  assert.ok(all >= 3, "the observer sees the pages' own requests");
  assert.deepEqual(ours, []);
});
