// The settings: where each is kept, files of them, what happens to broken ones, and forgetting it all.

import { readFile, writeFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import { allow, alwaysCheck, hostPattern } from "./compose.js";
import { asNew, openOwn, says, stored } from "./own.js";
import { closeTabsAfterEach, expectVerdict, test } from "./stage.js";

closeTabsAfterEach();
test.beforeEach(({ chromium }) => asNew(chromium));

/** Something in every place. */
const KEPT = {
  version: 1,
  sites: { "blog.example": { off: true, corner: "above_end", channels: { anywhere_blog: "blog" } } },
  phrases: [{ rule: "R16", words: "order now" }],
  rules: ["R21"],
  notice: false,
};

test("keeps switches where they may travel, and words where they stay", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  await expect(page.locator("#history")).not.toBeChecked();
  await page.locator("[name=stance][value=one_in_five]").check();
  await page.locator("#history").check();
  await page.locator("#glossary").fill("Sales Cloud\n  Order Now  \n\n42\n");
  await page.locator("#dot").uncheck();
  const switches = { version: 1, stance: "one_in_five", dot: false, history: true };
  await expect.poll(() => stored(page, "sync")).toEqual({ switches });
  await expect.poll(() => stored(page, "local")).toEqual({ glossary: ["Sales Cloud", "Order Now"] });
  await page.reload();
  await expect(page.locator("#history")).toBeChecked();
  await expect(page.locator("[name=stance][value=one_in_five]")).toBeChecked();
  await expect(page.locator("#glossary")).toHaveValue("Sales Cloud\nOrder Now");
});

test("reads posts as the settings say, in the popup too", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const verdict = async () => {
    await page.bringToFront();
    await page.locator("#field").focus();
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#source")).not.toBe("");
    await popup.choose("organic_post");
    await expect.poll(() => popup.text("#place_hint")).toBe("");
    const said = await popup.text("#verdict .place");
    await popup.press("Escape", 27);
    return said;
  };
  expect(await verdict()).toContain("Muddled here");
  const options = await openOwn(chromium, "options");
  await options.locator("[name=stance][value=one_in_five]").check();
  await expect.poll(() => stored(options, "sync")).not.toEqual({});
  expect(await verdict()).not.toContain("Muddled here");
});

test("lets the words of a product's name count for nothing", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/box`);
  const options = await openOwn(chromium, "options");
  const text = "Our gardeners like to read Order Now Buy Today, a magazine about seeds and old roses.";
  const sales = async () => {
    await page.bringToFront();
    await page.locator("#field").fill(text);
    await page.locator("#field").focus();
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#source")).not.toBe("");
    const figure = Number.parseInt(await popup.text("#verdict .side.sales b"), 10) || 0;
    const quoted = await popup.run(() => document.querySelector("#findings")?.textContent ?? "");
    await popup.press("Escape", 27);
    return { figure, quoted };
  };
  const before = await sales();
  await options.bringToFront();
  await options.locator("#glossary").fill("Order Now Buy Today");
  await options.locator("#history").focus();
  await expect.poll(() => stored(options, "local")).toEqual({ glossary: ["Order Now Buy Today"] });
  const after = await sales();
  expect(before.figure).toBeGreaterThan(after.figure);
  expect(after.quoted).not.toContain("xxx");
});

test("goes into a file, and comes back out of it", async ({ chromium }, info) => {
  const page = await openOwn(chromium, "options");
  await page.evaluate((kept) => chrome.storage.local.set({ compose: kept, glossary: ["Sales Cloud"] }), KEPT);
  await page.locator("#history").check();
  const downloading = page.waitForEvent("download");
  await page.locator("#export").click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("unmuddle-settings.json");
  const path = info.outputPath("settings.json");
  await download.saveAs(path);
  const { sites, phrases, rules } = KEPT;
  expect(JSON.parse(await readFile(path, "utf8"))).toEqual({
    format: "unmuddle-settings",
    version: 1,
    switches: { version: 1, stance: "article", dot: true, history: true },
    glossary: ["Sales Cloud"],
    sites, phrases, rules,
  });
  const before = { local: await stored(page, "local"), sync: await stored(page, "sync") };
  await page.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()]));
  await page.locator("#file").setInputFiles(path);
  await says(page, "#data_note", "The settings of the file are in place.");
  expect({ local: await stored(page, "local"), sync: await stored(page, "sync") }).toEqual(before);
  await says(page, "#quiet", "“order now” (rule R16)");
  await says(page, "#sites", "blog.example (switched off)");
});

const GOOD = {
  format: "unmuddle-settings", version: 1, glossary: [], sites: {}, phrases: [], rules: [],
  switches: { version: 1, stance: "article", dot: true, history: false },
};

for (const [name, text, said] of [
  ["no JSON", "{", "could not be read"],
  ["something else", JSON.stringify({ name: "other" }), "could not be read"],
  ["a list", "[]", "could not be read"],
  ["a strange switch", JSON.stringify({ ...GOOD, switches: { version: 1, stance: "always", dot: true, history: true } }), "could not be read"],
  ["a strange channel", JSON.stringify({ ...GOOD, sites: { a: { channels: { b: "billboard" } } } }), "could not be read"],
  ["a name that is none", JSON.stringify({ ...GOOD, glossary: [7] }), "could not be read"],
  ["a missing part", JSON.stringify({ ...GOOD, rules: undefined }), "could not be read"],
  ["a newer version", JSON.stringify({ ...GOOD, version: 2 }), "newer Unmuddle"],
]) {
  test(`changes nothing for a broken file: ${name}`, async ({ chromium }, info) => {
    const page = await openOwn(chromium, "options");
    await page.evaluate((kept) => chrome.storage.local.set({ compose: kept }), KEPT);
    const path = info.outputPath("settings.json");
    await writeFile(path, text ?? "");
    await page.locator("#file").setInputFiles(path);
    await says(page, "#data_note", said ?? "");
    await says(page, "#data_note", "nothing was changed");
    expect(await stored(page, "local")).toEqual({ compose: KEPT });
    expect(await stored(page, "sync")).toEqual({});
  });
}

test("starts afresh from corrupt storage, and says so", async ({ chromium, server }) => {
  const page = await openOwn(chromium, "options");
  await page.evaluate(async () => {
    await chrome.storage.local.set({ compose: 7, glossary: { a: 1 }, history: "x" });
    await chrome.storage.sync.set({ switches: ["?"] });
  });
  await page.reload();
  await says(page, "#notice", "could not be read, so it starts afresh");
  await expect(page.locator("[name=stance][value=article]")).toBeChecked();
  await expect(page.locator("#history")).not.toBeChecked();
  const tab = await chromium.open(`${server.origin}/textarea`);
  await tab.locator("#field").focus();
  await expectVerdict(await chromium.openPopup(tab));
});

test("lists the sites that are checked, and takes each permission back", async ({ chromium, server }) => {
  const tab = await chromium.open(`${server.origin}/article`);
  await alwaysCheck(chromium, tab);
  const other = await chromium.open(`${server.elsewhere}/article`);
  await allow(chromium, [hostPattern(other.url())]);
  const popup = await chromium.openPopup(other);
  await expect.poll(() => popup.text("#site")).not.toBe("");
  await popup.pressOn("#site_always");
  const page = await openOwn(chromium, "options");
  await says(page, "#sites", "127.0.0.1");
  await says(page, "#sites", "localhost");
  await page.locator("#sites li", { hasText: "127.0.0.1" }).getByRole("button").click();
  await expect(page.locator("#sites")).not.toContainText("127.0.0.1");
  const given = await page.evaluate(async () => (await chrome.permissions.getAll()).origins);
  expect(given).not.toContain(hostPattern(server.origin));
  const matches = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.matches);
  await expect.poll(matches).toEqual([hostPattern(server.elsewhere)]);
});

test("all sites are a choice of their own, and can be taken back", async ({ chromium }) => {
  await allow(chromium, ["http://*/*", "https://*/*"]);
  const page = await openOwn(chromium, "options");
  await expect(page.locator("#all_sites")).not.toBeChecked();
  await page.locator("#all_sites").click();
  await expect(page.locator("#all_sites")).toBeChecked();
  const registered = () => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(registered).toBe(1);
  await page.locator("#all_sites").uncheck();
  await expect.poll(registered).toBe(0);
  await expect(page.locator("#all_sites")).not.toBeChecked();
});

test("brings back what was set aside", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  await page.evaluate((kept) => chrome.storage.local.set({ compose: kept }), KEPT);
  await page.locator("#quiet li", { hasText: "order now" }).getByRole("button").click();
  await page.locator("#quiet li", { hasText: "R21" }).getByRole("button").click();
  await page.locator("#sites li", { hasText: "blog.example" }).getByRole("button").click();
  await says(page, "#no_quiet", "Nothing yet.");
  await expect.poll(async () => (await stored(page, "local"))["compose"]).toMatchObject({ phrases: [], rules: [] });
  await expect.poll(async () => (await stored(page, "local"))["compose"].sites["blog.example"].off).toBe(undefined);
});

test("what was set aside while composing is quiet in the popup too", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  const options = await openOwn(chromium, "options");
  await options.evaluate((kept) => chrome.storage.local.set({ compose: { ...kept, rules: ["R16"] } }), KEPT);
  await page.bringToFront();
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expectVerdict(popup);
  await popup.choose("organic_post");
  await expect.poll(() => popup.text("#place_hint")).toBe("");
  expect(await popup.text("#findings")).not.toContain("R16");
});

test("keeps a list of verdicts only where somebody switched it on", async ({ chromium, server }) => {
  const tab = await chromium.open(`${server.origin}/job`);
  const first = await chromium.openPopup(tab);
  await expectVerdict(first, "This job is selling.");
  await first.press("Escape", 27);
  const page = await openOwn(chromium, "options");
  expect(await stored(page, "local")).toEqual({});
  await page.locator("#history").check();
  await expect.poll(() => stored(page, "sync")).not.toEqual({});
  await expectVerdict(await chromium.openPopup(tab), "This job is selling.");
  // The popup goes with its tab, and what it was about to keep goes along.
  await expect.poll(() => stored(page, "local")).toHaveProperty("history");
  await page.bringToFront();
  await says(page, "#entries", "This is selling.");
  await says(page, "#entries", "127.0.0.1");
  const { history } = await stored(page, "local");
  expect(history).toHaveLength(1);
  expect(history[0].words.length).toBeLessThanOrEqual(120);
  await page.locator("#clear_history").click();
  await expect(page.locator("#entries li")).toHaveCount(0);
  expect(await stored(page, "local")).toEqual({});
});

test("forgets everything when told so, after asking once", async ({ chromium, server }) => {
  const tab = await chromium.open(`${server.origin}/article`);
  await alwaysCheck(chromium, tab);
  const page = await openOwn(chromium, "options");
  await page.evaluate((kept) => chrome.storage.local.set({ compose: kept, glossary: ["A"], history: [] }), KEPT);
  await page.locator("#history").check();
  await page.locator("#delete").click();
  await expect(page.locator("#delete_no")).toBeFocused();
  await page.locator("#delete_no").click();
  expect(Object.keys(await stored(page, "local")).length).toBeGreaterThan(0);
  await page.locator("#delete").click();
  await page.locator("#delete_yes").click();
  await says(page, "#data_note", "All gone.");
  expect([await stored(page, "local"), await stored(page, "sync"), await stored(page, "session")]).toEqual([{}, {}, {}]);
  const left = await page.evaluate(async () => ({
    origins: (await chrome.permissions.getAll()).origins,
    scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
  }));
  expect(left).toEqual({ origins: [], scripts: 0 });
});

test("an organisation's choices come first, and are named", async ({ chromium }) => {
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    if (!globalThis.chrome?.storage?.managed) return;
    const set = { sites_off: ["intranet.example", 7], stance: "one_in_five", glossary: ["Sales Cloud", ""] };
    Object.assign(chrome.storage.managed, { get: () => Promise.resolve(set) });
  });
  await page.goto(`chrome-extension://${chromium.id}/options.html`);
  await says(page, "#stance_managed", "Your organisation has chosen this.");
  await expect(page.locator("[name=stance][value=one_in_five]")).toBeChecked();
  await expect(page.locator("[name=stance][value=one_in_five]")).toBeDisabled();
  await says(page, "#glossary_managed", "From your organisation: Sales Cloud");
  await says(page, "#sites_managed", "Switched off by your organisation: intranet.example");
});

test("the schema of an organisation's choices is one that the browser takes", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  const schema = await page.evaluate(async () => (await fetch("managed.json")).json());
  expect(Object.keys(schema.properties)).toEqual(["sites_off", "stance", "glossary"]);
  // With a schema that it does not take, the browser does not load the extension at all; without one,
  // there is no such storage.
  expect(await page.evaluate(() => chrome.storage.managed.get())).toEqual({});
});
