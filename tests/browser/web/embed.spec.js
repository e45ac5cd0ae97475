// The page that makes the tag for other sites, and shows what it makes.

import { createHash } from "node:crypto";
import { expect, SELLING, test } from "./desk.js";
import { visit } from "./routes.js";

test("the tag says what was chosen, and is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, "embed/");
  const snippet = page.locator("#snippet");
  await expect(snippet).toContainText("<unmuddle-check>");
  await page.locator("#channel").selectOption("blog");
  await page.locator("#theme").selectOption("dark");
  await page.locator("#lang").selectOption("de");
  await page.locator("#compact").check();
  await expect(snippet).toContainText('<unmuddle-check channel="blog" theme="dark" lang="de" compact>');
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await snippet.textContent());
});

test("the tag names its file by the hash of what the site gives away", async ({ page, request }) => {
  await visit(page, "embed/");
  const snippet = page.locator("#snippet");
  const files = page.locator("#files");
  await expect(files).toBeHidden();
  await expect(snippet).toContainText(/https:\/\/cdn\.jsdelivr\.net\/npm\/unmuddle@\d+\.\d+\.\d+\/unmuddle-check\.js/);
  await page.locator("#from").selectOption("own");
  await expect(snippet).toContainText('src="/unmuddle/unmuddle-check.js"');
  await expect(files.getByRole("link")).toHaveText(["unmuddle-check.js", "unmuddle_bg.wasm"]);
  const [script, wasm] = await Promise.all(
    (await files.getByRole("link").all()).map(async (link) => {
      const href = await link.evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ""));
      return (await request.get(href)).body();
    }),
  );
  const hash = (/** @type {Buffer | undefined} */ file) => `sha384-${createHash("sha384").update(file ?? "").digest("base64")}`;
  await expect(snippet).toContainText(`integrity="${hash(script)}"`);
  expect(String(script)).toContain(hash(wasm));
});

test("the tag works on a page of somebody else's, as it stands", async ({ page, context, baseURL }) => {
  await visit(page, "embed/");
  await page.locator("#from").selectOption("own");
  await page.locator("#channel").selectOption("organic_post");
  const tag = (await page.locator("#snippet").textContent()) ?? "";
  const other = await context.newPage();
  await other.route("http://other.test/**", async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="en"><title>Other</title>${tag}` });
    const file = await context.request.get(new URL(path.replace("/unmuddle/", "widget/"), baseURL).href);
    return route.fulfill({ response: file });
  });
  await other.goto("http://other.test/");
  await other.getByRole("textbox", { name: "Your text" }).fill(SELLING);
  await expect(other.getByRole("group", { name: "The verdict" })).toContainText("Muddled here");
  await other.close();
});

test("the preview is the element itself, fetched when it is seen", async ({ page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 600, height: 400 });
  await visit(page, "embed/");
  await page.waitForLoadState("networkidle");
  const own = () => asked.filter((path) => path.includes("/widget/"));
  expect(own()).toEqual([]);
  const preview = page.locator("#preview");
  await preview.scrollIntoViewIfNeeded();
  const box = preview.getByRole("textbox", { name: "Your text" });
  await box.fill(SELLING);
  await expect(preview.getByRole("group", { name: "The verdict" })).toContainText("Choose where people will read it");
  expect(own().filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  await page.locator("#channel").selectOption("organic_post");
  await page.locator("#theme").selectOption("dark");
  await expect(preview.locator("unmuddle-check")).toHaveAttribute("theme", "dark");
  await expect(box).toHaveValue(SELLING);
  await expect(preview.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  await page.locator("#lang").selectOption("de");
  await expect(preview.getByText("Hier vermischt", { exact: true }).first()).toBeVisible();
});

test("nothing on the page jumps, whatever comes", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = /** @type {number[]} */ ([]);
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push(/** @type {any} */ (entry).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  for (const size of [{ width: 412, height: 823 }, { width: 1350, height: 940 }, { width: 1350, height: 2400 }]) {
    await page.setViewportSize(size);
    await visit(page, "embed/");
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => /** @type {any} */ (globalThis).shifts.reduce((/** @type {number} */ sum, /** @type {number} */ one) => sum + one, 0));
    expect(shifts).toBeLessThan(0.01);
  }
});

test("without JavaScript the tag stands there all the same", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL("de/embed/", baseURL).href);
  await expect(page.locator("#snippet")).toContainText('aria-label="Dein Text"');
  await expect(page.locator("#copy")).toBeDisabled();
  await context.close();
});
