// The first page, the settings and the panel: how they look and sound, and that they need no network.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect } from "@playwright/test";
import { startChromium } from "./chromium.js";
import { STORY } from "./fixtures.js";
import { asNew, openOwn } from "./own.js";
import { built } from "./places.js";
import { closeTabsAfterEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */
/** @import { Chromium } from "./chromium.js" */

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

closeTabsAfterEach();

test("the first page has a sample that can be changed, without any network", async ({ chromium }) => {
  await chromium.context.setOffline(true);
  const page = await openOwn(chromium, "welcome");
  await expect(page.locator("#verdict .headline")).toHaveText("This does both.");
  await expect(page.locator("#verdict .place")).toContainText("Muddled here");
  await page.locator("#text").fill(STORY);
  await expect(page.locator("#verdict .headline")).toHaveText("This is marketing.");
  await page.locator("#sample_job").click();
  await expect(page.locator("#job .headline")).toHaveText("This ad holds two jobs.");
  await expect(page.locator("#verdict")).toBeHidden();
  await page.locator("#sample_selling").click();
  await page.locator("#findings .go").first().click();
  const selected = await page.evaluate(() => {
    const text = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    return text.value.slice(text.selectionStart, text.selectionEnd);
  });
  expect(selected).toContain("Only 3 places left");
  await chromium.context.setOffline(false);
});

/** @param {Page} page */
async function barriers(page) {
  const session = await page.context().newCDPSession(page);
  // By the debugger: the page's own rules would let no such script in.
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

/**
 * Fills the page with as much as it can hold.
 * @param {Chromium} chromium
 * @param {"options" | "welcome" | "panel"} name
 */
async function filled(chromium, name) {
  const page = await openOwn(chromium, name);
  if (name === "options") {
    await page.evaluate(async () => {
      const sites = { "a-very-long-name-of-a-blog.department.organisation.example": { off: true } };
      const phrases = [{ rule: "R16", words: "order now ".repeat(12) }];
      const entry = { at: 1.7e12, host: "jobs.example", label: "both", muddled: true, words: "Only 3 left. ".repeat(8) };
      await chrome.storage.local.set({
        compose: { version: 1, sites, phrases, rules: ["R21"], notice: true },
        history: [entry],
        glossary: ["Sales Cloud"],
      });
    });
    await page.reload();
    await page.locator("#delete").click();
    await expect(page.locator("#entries li")).toHaveCount(1);
  } else if (name === "welcome") {
    await page.locator("#sample_job").click();
    await expect(page.locator("#job .line").first()).toBeAttached();
  } else {
    await page.locator("#other_text").fill(`${STORY} Only 3 spaces left! £497. Order now. ${"unbroken".repeat(30)}`);
    await page.locator("#other_form button").click();
    await page.locator("#channel").selectOption("organic_post");
    await expect(page.locator("#verdict .place strong")).toBeVisible();
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  return page;
}

const NAMES = /** @type {const} */ (["options", "welcome", "panel"]);

/** @param {Chromium} chromium @param {string} language @param {(name: string) => string} picture */
async function looks(chromium, language, picture) {
  for (const name of NAMES) {
    const page = await filled(chromium, name);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const look of /** @type {const} */ ([
        { colorScheme: "light", forcedColors: "none" },
        { colorScheme: "dark", forcedColors: "none" },
        { colorScheme: "light", forcedColors: "active" },
      ])) {
        await page.emulateMedia(look);
        const id = `${name}-${width}-${look.colorScheme}${look.forcedColors === "active" ? "-forced" : ""}`;
        await page.screenshot({ path: picture(id), fullPage: true });
        expect(await barriers(page), id).toEqual([]);
        const { scroll, client } = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scroll: scrollWidth, client: clientWidth };
        });
        expect(scroll, id).toBe(client);
      }
    }
    await page.close();
  }
}

test("no barriers in any page of ours, wide, narrow, dark, in forced colours", async ({ chromium }, info) => {
  test.slow();
  await looks(chromium, "en", (id) => info.outputPath(`${id}.png`));
  await asNew(chromium);
});

test("no barriers in German, which is spoken throughout", async ({}, info) => {
  test.slow();
  const chromium = await startChromium(built("chrome"), ["--lang=de"]);
  await looks(chromium, "de", (id) => info.outputPath(`${id}.png`));
  const page = await openOwn(chromium, "welcome");
  await expect(page.locator("#verdict .headline")).toHaveText("Das ist beides.");
  await expect(page.locator("#findings .advice").first()).not.toContainText(/\b(the|and|your)\b/);
  await expect(page.locator("h1")).toHaveText("Marketing oder Verkauf?");
  await chromium.close();
});

test("targets are large enough to press", async ({ chromium }) => {
  for (const name of NAMES) {
    const page = await filled(chromium, name);
    await page.setViewportSize({ width: 400, height: 800 });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, select, summary, textarea, label.switch, .stance label")]
        .filter((one) => one.checkVisibility())
        .map((one) => ({ words: one.textContent?.trim().slice(0, 40), height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
  }
  await asNew(chromium);
});
