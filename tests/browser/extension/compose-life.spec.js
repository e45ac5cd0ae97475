// What may happen to us: a background that stops in mid-sentence, an update while a tab is open, a
// storage that cannot be read, a page that means ill.

import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { Popup, startChromium } from "./chromium.js";
import { Inside, allow, alwaysCheck, choosePost, hostPattern } from "./compose.js";
import { hangsOn } from "./core.js";
import { SELLING, STORY } from "./fixtures.js";
import { requestsIn } from "./netlog.js";
import { built } from "./places.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

closeTabsAfterEach();
forgetBeforeEach();

test("the next key gets its verdict when the background was stopped in mid-sentence", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await page.keyboard.type("Only three spaces ");
  await chromium.stopBackground();
  expect(await chromium.backgrounds()).toBe(0);
  await page.keyboard.type(`left! ${SELLING}`);
  await expect.poll(() => inside.chip()).toContain("Sales");
  expect(await chromium.backgrounds()).toBe(1);
});

test("an old script goes quiet when the extension is updated, and the new one takes over", async ({ server }) => {
  const folder = await mkdtemp(join(tmpdir(), "unmuddle-update-"));
  await cp(built("chrome"), folder, { recursive: true });
  const chromium = await startChromium(folder);
  const page = await chromium.open(`${server.origin}/textarea`);
  /** @type {string[]} */
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).not.toBe("");
  const list = await chromium.context.newPage();
  await list.goto("chrome://extensions");
  await list.evaluate(async (id) => {
    const { developerPrivate } = Object(chrome);
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id);
  }, chromium.id);
  await list.close();
  await page.bringToFront();
  await page.locator("#field").focus();
  await page.keyboard.type("More of it. ");
  await expect.poll(() => page.evaluate(() => document.querySelectorAll("unmuddle-host").length)).toBe(1);
  await page.locator("#field").press("End");
  await page.keyboard.type(` ${SELLING}`);
  await expect.poll(() => inside.chip()).toContain("Sales");
  expect(await page.evaluate(() => document.querySelectorAll("unmuddle-host").length)).toBe(1);
  expect(errors).toEqual([]);
  await chromium.close();
  await rm(folder, { recursive: true });
});

test("a storage that cannot be read starts afresh, and says so once", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await alwaysCheck(chromium, page);
  const store = await chromium.context.newPage();
  await store.goto(`chrome-extension://${chromium.id}/popup.html`);
  await store.evaluate(() => chrome.storage.local.set({ compose: { version: 1, sites: [], rules: "R16" } }));
  await page.bringToFront();
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).toContain("?");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("starts afresh");
  await inside.press(".card button", "A post on social media");
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  const kept = await store.evaluate(async () => (await chrome.storage.local.get("compose"))["compose"]);
  expect(kept).toMatchObject({ version: 1, notice: false, rules: [] });
  await page.reload();
  await page.locator("#field").focus();
  await inside.press(".chip");
  expect(await inside.card()).not.toContain("starts afresh");
  await store.evaluate(() => chrome.storage.local.remove("compose"));
});

test("a page that means ill learns nothing and stops nothing", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/hostile`);
  await alwaysCheck(chromium, page);
  await page.reload();
  const inside = await Inside.of(page);
  await page.evaluate("document.getElementById('field').focus()");
  await expect.poll(() => inside.chip()).toContain("Sales");
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("Muddled here");
  // Its made-up presses of Escape and of the mouse close and choose nothing.
  await page.waitForTimeout(400);
  expect(await inside.card()).toContain("Muddled here");
  expect(await page.evaluate("window.caught")).toBe(undefined);
  expect(await page.evaluate("document.getElementsByTagName('unmuddle-host')[0].shadowRoot")).toBe(null);
  expect(await page.evaluate("document.documentElement.textContent.includes('Muddled here')")).toBe(false);
});

test("what was dismissed stays dismissed, until it is undone", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  const before = await inside.drawn();
  for (const [way, said] of [
    ["this, just now", "Put aside"],
    ["these words", "will not be mentioned"],
    ["this rule", "will not speak"],
  ]) {
    await inside.press(".chip");
    await inside.press(".card button", way);
    await expect.poll(() => inside.card()).toContain(said);
    await expect.poll(async () => (await inside.drawn()).length).toBeLessThan(before.length);
    await inside.press(".card button", "Undo");
    await expect.poll(async () => (await inside.drawn()).length).toBe(before.length);
    await inside.press(".card .close");
  }
  await inside.press(".chip");
  await inside.press(".card button", "this rule");
  await page.reload();
  await page.locator("#field").focus();
  await expect.poll(() => inside.chip()).not.toBe("");
  await expect.poll(async () => (await inside.drawn()).length).toBeLessThan(before.length);
  await inside.press(".chip");
  await inside.press(".card button", "anything on this site");
  await expect.poll(() => inside.card()).toContain("stays quiet on this site");
  await inside.press(".card button", "Undo");
  await expect.poll(() => inside.card()).toContain("Muddled here");
  await inside.press(".card button", "anything on this site");
  await page.reload();
  await page.locator("#field").focus();
  await page.keyboard.type("Buy now. ");
  await page.waitForTimeout(300);
  expect(await inside.chip()).toBe("");
  await alwaysCheck(chromium, page);
  await expect.poll(() => inside.chip()).not.toBe("");
});

test("says what would change the answer, when that takes two sentences too", async ({ chromium, server }) => {
  const draft = `${STORY}\n\nOrder yours now, £240. Book a repair today, £30.`;
  const without = hangsOn(draft, "organic_post");
  expect(without.length).toBe(2);
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").fill(draft);
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain(`Without “${without.join(" … ")}” this is marketing.`);
});

test("the two halves of a draft are copied, and the draft stays", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await alwaysCheck(chromium, page);
  await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.origin });
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await choosePost(inside);
  await inside.press(".chip");
  await inside.press(".card button", "Split into two");
  await inside.press(".card button", "Copy the selling part");
  await expect.poll(() => inside.card()).toContain("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Order now");
  await expect(page.locator("#field")).toHaveValue(SELLING);
  expect(await page.evaluate("document.activeElement.id")).toBe("field");
});

test("waits while a word is put together by an input method", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  const field = page.locator("#field");
  await field.focus();
  const session = await page.context().newCDPSession(page);
  for (const part of ["Only 3 spaces left! ", SELLING]) {
    await session.send("Input.imeSetComposition", { text: part, selectionStart: part.length, selectionEnd: part.length });
  }
  await expect(field).toHaveValue(SELLING);
  await page.waitForTimeout(500);
  expect(await inside.chip()).toBe("");
  await session.send("Input.insertText", { text: SELLING });
  await expect.poll(() => inside.chip()).toContain("Sales");
  await expect(field).toHaveValue(SELLING);
});

test("is there again after the browser was closed and started, for the sites that were chosen", async ({ server }) => {
  const first = await startChromium(built("chrome"));
  const page = await first.open(`${server.origin}/textarea`);
  await alwaysCheck(first, page);
  await first.quit();
  const second = await startChromium(built("chrome"), [], first.profile);
  const again = await second.open(`${server.origin}/textarea`);
  const inside = await Inside.of(again);
  await again.locator("#field").focus();
  await expect.poll(() => inside.chip()).toContain("Sales");
  const other = await second.open(`${server.elsewhere}/textarea`);
  const elsewhere = await Inside.of(other);
  await other.locator("#field").focus();
  expect(await elsewhere.runs()).toBe(false);
  await second.close();
});

test("nothing of a private window is remembered", async ({ server }) => {
  const chromium = await startChromium(built("chrome"));
  const list = await chromium.context.newPage();
  await list.goto("chrome://extensions");
  await list.evaluate(async (extensionId) => {
    const { developerPrivate } = Object(chrome);
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, chromium.id);
  const own = await chromium.context.newPage();
  // The browser starts the extension anew for that.
  await expect(() => own.goto(`chrome-extension://${chromium.id}/popup.html`)).toPass();
  await allow(chromium, [hostPattern(server.origin)]);
  await own.evaluate((origin) => chrome.permissions.request({ origins: [origin] }), hostPattern(server.origin));
  await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(1);
  const stored = () => own.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  const before = await stored();
  for (const [incognito, path] of /** @type {const} */ ([[true, "/textarea"], [false, "/input"]])) {
    const url = `${server.origin}${path}`;
    await own.evaluate(({ incognito, url }) => chrome.windows.create({ incognito, url }), { incognito, url });
    /** @type {string | undefined} */
    let target;
    await expect.poll(async () => {
      const { targetInfos } = await chromium.debug.send("Target.getTargets", { filter: [{ type: "page" }] });
      target = targetInfos.find((one) => one.url === url)?.targetId;
      return target;
    }).toBeTruthy();
    const page = await Popup.attach(chromium.debug, target ?? "");
    await page.send("Emulation.setFocusEmulationEnabled", { enabled: true });
    const shown = () => page.run((text) => {
      const field = document.getElementById("field");
      if (field instanceof HTMLInputElement) field.value = text;
      if (document.activeElement !== field) field?.focus();
      return document.querySelectorAll("unmuddle-host").length;
    }, SELLING.repeat(3));
    await expect.poll(shown).toBe(1);
    // The chip goes to another corner, and the first of the places is chosen, all by keys.
    for (const [key, code] of /** @type {const} */ ([
      ["Tab", 9], ["ArrowRight", 39], ["Enter", 13], ["Tab", 9], ["Tab", 9], ["Enter", 13],
    ])) {
      await page.press(key, code);
    }
    if (incognito) {
      await own.waitForTimeout(800);
      expect(await stored()).toBe(before);
    } else {
      // The same keys, pressed elsewhere, are remembered.
      await expect.poll(stored).toContain('"corner"');
      expect(await stored()).toContain('"channels"');
    }
  }
  await chromium.close();
});

test("sends nothing to anybody while it reads along, by the browser's own log", async ({ server }, info) => {
  const log = info.outputPath("netlog.json");
  const chromium = await startChromium(built("chrome"), [`--log-net-log=${log}`]);
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await page.keyboard.type(SELLING);
  await expect.poll(() => inside.chip()).toContain("Sales");
  await choosePost(inside);
  await inside.press(".chip");
  await inside.press(".card button", "Split into two");
  await inside.press(".card button", "this rule");
  await expect.poll(() => inside.card()).toContain("Undo");
  const { id } = chromium;
  await chromium.close();
  const requests = await requestsIn(log);
  expect(requests.some(({ url }) => url.startsWith(`${server.origin}/box`))).toBe(true);
  const asked = requests.filter(({ initiator }) => initiator !== "not an origin");
  expect(asked.filter(({ url }) => !url.startsWith(server.origin) && !url.startsWith(`chrome-extension://${id}/`))).toEqual([]);
  expect(asked.filter(({ initiator, url }) => initiator.includes(id) && !url.startsWith(`chrome-extension://${id}/`))).toEqual([]);
});
