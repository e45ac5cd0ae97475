// What the stores ask for: the kit is whole, and its pictures are made here, from the extension at
// work.

import { access, mkdir, readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { startChromium } from "./chromium.js";
import { alwaysCheck } from "./compose.js";
import { SELLING, serve } from "./fixtures.js";
import { openOwn } from "./own.js";
import { built, dist } from "./places.js";

/** @import { Page } from "@playwright/test" */

const kit = fileURLToPath(new URL("store/", dist));

/** The size that the stores ask for. */
const SIZE = { width: 1280, height: 800 };

const STYLE = `<meta name="viewport" content="width=device-width"><style>
  body { margin: 0; background: #fff; color: #22262b; font: 17px/1.6 system-ui, sans-serif; }
  header { padding: 18px 60px; background: #23364d; color: #fff; font-weight: 600; }
  main { max-width: 640px; margin: 36px 60px; } h1 { font-size: 32px; line-height: 1.2; margin: 0 0 8px; }
  .firm { color: #5b6470; } li { margin-block: 4px; }
  textarea { box-sizing: border-box; width: 100%; height: 220px; padding: 16px; border: 1px solid #b9c0c9;
    border-radius: 10px; font: inherit; }</style>`;

const JOB = `<title>Marketing Assistant</title>${STYLE}<header>Jobs near you</header><main>
  <div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Marketing Assistant</h1>
  <p class="firm">Oak &amp; Ash · Leeds · £24,000 plus commission</p><div itemprop="description">
  <p>We make garden furniture from reclaimed oak.</p><h2>What you will do</h2><ul>
  <li>Plan our newsletter and the blog</li><li>Make 80 cold calls a day to garden centres</li>
  <li>Knock on doors and sign people up</li><li>Close new accounts and hit a weekly sales target</li></ul>
  <h2>Pay</h2><p>£24,000 a year plus uncapped commission.</p></div></div></main>`;

const POST = `<title>Write a post</title>${STYLE}<header>The garden club</header><main><h1>Write a post</h1>
  <form id="mastodon"><textarea id="field" aria-label="Your post"></textarea></form></main>`;

test("the kit holds what the stores ask for", async () => {
  const files = await readdir(kit);
  for (const file of ["build-steps.md", "listing.de.md", "listing.en.md", "permissions.md", "privacy.md", "review-notes.md"]) {
    expect(files).toContain(file);
  }
  await access(fileURLToPath(new URL("unmuddle-extension-source.zip", dist)));
  const manifest = JSON.parse(await readFile(`${built("chrome")}manifest.json`, "utf8"));
  const reasons = await readFile(`${kit}permissions.md`, "utf8");
  for (const permission of manifest.permissions) expect(reasons).toContain(`\`${permission}\``);
  for (const name of ["listing.en.md", "listing.de.md"]) {
    const [, short = ""] = /\*\*[^*]*132[^*]*\*\* ([^]*?)\n\n/.exec(await readFile(`${kit}${name}`, "utf8")) ?? [];
    expect(short.length).toBeGreaterThan(40);
    expect(short.length).toBeLessThanOrEqual(132);
  }
});

/**
 * Lays a picture of the popup over one of the page, where the browser shows it: browsers let nobody
 * take both at once.
 * @param {Page} paper
 * @param {Buffer} page
 * @param {Buffer} popup
 * @param {string} path
 */
async function lay(paper, page, popup, path) {
  await paper.setViewportSize(SIZE);
  const source = (/** @type {Buffer} */ picture) => `data:image/png;base64,${picture.toString("base64")}`;
  await paper.setContent(`<style>body { margin: 0; background: url(${source(page)}) }
    img { position: absolute; top: 16px; right: 40px; max-height: 760px; border-radius: 10px;
      box-shadow: 0 2px 6px #0003, 0 16px 48px #0004; }</style><img src="${source(popup)}">`);
  await paper.screenshot({ path });
}

for (const language of ["en", "de"]) {
  test(`pictures of it at work: ${language}`, async () => {
    await mkdir(`${kit}pictures`, { recursive: true });
    const to = (/** @type {string} */ name) => `${kit}pictures/${language}-${name}.png`;
    const server = await serve({ "/demo/job": JOB, "/demo/post": POST });
    const chromium = await startChromium(built("chrome"), [`--lang=${language}`]);
    const page = await chromium.open(`${server.origin}/demo/job`);
    await page.setViewportSize(SIZE);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#job .headline")).not.toBe("");
    await popup.pressOn("#mark");
    await expect.poll(() => popup.run(() => document.getElementById("mark")?.ariaPressed)).toBe("true");
    await popup.run(() => scrollTo(0, 0));
    const shown = await popup.screenshot();
    const paper = await chromium.context.newPage();
    await lay(paper, await page.screenshot(), shown, to("1-job-ad"));
    await paper.close();
    const post = await chromium.open(`${server.origin}/demo/post`);
    await post.setViewportSize(SIZE);
    await alwaysCheck(chromium, post);
    await post.bringToFront();
    await post.locator("#field").fill(`Last spring I fell asleep at my daughter's birthday table.\n\n${SELLING} `);
    await post.locator("#field").focus();
    await post.keyboard.type("DM me YES.");
    await post.waitForTimeout(1500);
    await post.screenshot({ path: to("2-writing") });
    for (const [name, own] of /** @type {const} */ ([["3-first-page", "welcome"], ["4-settings", "options"]])) {
      const tab = await openOwn(chromium, own);
      await tab.setViewportSize(SIZE);
      if (own === "welcome") await expect(tab.locator("#verdict .headline")).not.toHaveText("");
      await tab.screenshot({ path: to(name) });
    }
    expect((await readdir(`${kit}pictures`)).filter((file) => file.startsWith(language))).toHaveLength(4);
    await chromium.close();
    await server.close();
  });
}
