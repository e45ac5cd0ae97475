// The site below some path of a plain static host: it works there, it works without a network after
// the first load, and a newer version waits until it is asked for.

import { SELLING, expect, test as base } from "./desk.js";
import { host } from "./host.js";
import { ROUTES, visit } from "./routes.js";

/** @typedef {import("@playwright/test").Page} Page */

/** @typedef {import("@playwright/test").PlaywrightTestArgs} Arguments */
/** @typedef {import("@playwright/test").PlaywrightTestOptions} Options */
/** @typedef {Awaited<ReturnType<typeof host>>} Site */

/** @type {import("@playwright/test").Fixtures<{ site: Site }, {}, Arguments & Options>} */
const fixtures = {
  site: async ({}, use) => {
    const site = await host();
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.url),
};
const test = base.extend(fixtures);

test.use({ serviceWorkers: "allow" });

/**
 * Waits until the page is looked after.
 * @param {Page} page
 */
async function kept(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 20));
  });
}

/**
 * Looks for a newer version, as browsers do whenever a page is opened.
 * @param {Page} page
 */
const lookForNewer = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

test("every page works without a network after the first load of one", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  await site.close();
  for (const route of Object.values(ROUTES)) {
    await visit(page, route);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("margin", "0px");
  }
  await visit(page, "check/");
  await page.locator("#text").fill(SELLING);
  await expect(page.locator(".verdict:not(.quiet) .headline")).toBeVisible();
  await page.goto("./quiz");
  await expect(page).toHaveURL(/\/quiz\/$/);
});

test("another language is kept once somebody turns to it", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  expect(site.asked.filter((path) => path.startsWith("de/"))).toEqual([]);
  await page.locator("a[hreflang=de]").click();
  await expect(page.locator("html[lang=de][data-ready]")).toBeAttached();
  await expect.poll(() => site.asked).toContain("de/rules/");
  await expect.poll(() => page.evaluate(keptFiles)).toContain("de/rules/index.html");
  await site.close();
  await visit(page, "de/check/");
  await page.locator("#text").fill(SELLING);
  await expect(page.locator(".verdict:not(.quiet) .headline")).toBeVisible();
  await expect(page.locator("#verdict-name")).toHaveText("Die Einschätzung");
});

/** What the cache holds, without hashes; runs in the page. */
async function keptFiles() {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const root = (await navigator.serviceWorker.ready).scope;
  return requests.flat().map(({ url }) => decodeURI(url.split("?")[0] ?? "").slice(root.length));
}

test("what is seldom wanted is kept from its first use on", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  const icon = () =>
    page.evaluate(async () => (await fetch("icons/unmuddle-192.png")).headers.get("content-type"));
  expect(await page.evaluate(keptFiles)).not.toContain("icons/unmuddle-192.png");
  expect(await icon()).toBe("image/png");
  await expect.poll(() => page.evaluate(keptFiles)).toContain("icons/unmuddle-192.png");
  await site.close();
  expect(await icon()).toBe("image/png");
});

test("a page that is not there says so, with a network and without", async ({ context, site }) => {
  // A page of its own: a missing page is an error to the watched one.
  const page = await context.newPage();
  const missing = async () => {
    const answer = await page.goto(`${site.url}no/such/page`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
    await expect(page.locator("body")).toHaveCSS("margin", "0px");
    await page.getByRole("link", { name: "To the first page" }).click();
    await expect(page).toHaveURL(site.url);
  };
  await missing();
  await kept(page);
  await site.close();
  const answer = await page.goto(`${site.url}no/such/page`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "There is no page here" })).toBeVisible();
});

/** A newer version of the first page. */
const NEWER = { file: "index.html", how: (/** @type {string} */ t) => t.replace("<h1>", "<h1>New: ") };

test("a newer version waits, and begins when it is asked to", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  const bar = page.locator("#update");
  const before = await page.evaluate(keptKeys);
  await site.renew(NEWER);
  await lookForNewer(page);
  await expect(bar).toContainText("A new version is ready. Reload when it suits you.");
  await expect(page.locator("#update-rules")).toBeHidden();
  await page.reload();
  await expect(page.locator("h1")).not.toContainText("New:");
  await expect(bar).toBeVisible();
  await bar.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("h1")).toContainText("New:");
  await expect(bar).toBeHidden();
  // What was the older version's own is gone, what is the same in both was not fetched again.
  const after = await page.evaluate(keptKeys);
  const gone = before.filter((key) => !after.includes(key));
  expect(gone.map((key) => key.split("?")[0])).toEqual([`${site.url}index.html`]);
  expect(site.asked.filter((path) => path.endsWith("_app_bg.wasm")).length).toBeLessThanOrEqual(2);
});

/** Every key of the cache; runs in the page. */
async function keptKeys() {
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => url);
}

test("new rules are named, and can wait", async ({ page, site }) => {
  await visit(page, "check/");
  await kept(page);
  await page.locator("#text").fill(SELLING);
  await site.renew({ ...NEWER, rules: true });
  await lookForNewer(page);
  await expect(page.getByText("It has new rules, so verdicts may change.")).toBeVisible();
  await expect(page.locator("#text")).toHaveValue(SELLING);
  await page.getByRole("button", { name: "Later" }).click();
  await expect(page.locator("#update")).toBeHidden();
  await expect(page.locator("#text")).toHaveValue(SELLING);
});

test("a quiz is never interrupted", async ({ page, site }) => {
  await visit(page, "quiz/");
  await kept(page);
  await site.renew(NEWER);
  await lookForNewer(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration.waiting) await new Promise((next) => setTimeout(next, 20));
    await new Promise((next) => setTimeout(next, 500));
  });
  await expect(page.locator("#update")).toBeHidden();
});

test("half a newer version never begins", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  await site.renew(NEWER);
  // The host has the new list already, and still the old page.
  await site.change("index.html", (text) => text.replace("New: ", "Half: "));
  await lookForNewer(page).catch(() => undefined);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (registration.installing) await new Promise((next) => setTimeout(next, 20));
  });
  await page.reload();
  await expect(page.locator("h1")).not.toContainText(/New:|Half:/);
  await expect(page.locator("#update")).toBeHidden();
});

test("where the site is worked on, an old worker is sent away", async ({ page, site }) => {
  await visit(page, "");
  await kept(page);
  await site.renew({ file: "index.html", how: (text) => text.replace(' data-worker="sw.js"', "") });
  await lookForNewer(page);
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator("html:not([data-worker])")).toBeAttached();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
});

test("the site can be installed in each language", async ({ page, site }) => {
  for (const [folder, language] of [["", "en"], ["de/", "de"]]) {
    await visit(page, folder ?? "");
    const href = await page.locator("link[rel=manifest]").getAttribute("href");
    const address = new URL(href ?? "", page.url());
    const manifest = await (await page.request.get(address.href)).json();
    expect(manifest.lang).toBe(language);
    expect(new URL(manifest.start_url, address).href).toBe(site.url + folder);
    expect(new URL(manifest.scope, address).href).toBe(site.url);
    for (const icon of manifest.icons) {
      const picture = await (await page.request.get(new URL(icon.src, address).href)).body();
      // A PNG's width stands in bytes 16 to 19.
      expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(icon.sizes);
    }
    for (const { url } of manifest.shortcuts) {
      expect((await page.request.get(new URL(url, address).href)).ok()).toBe(true);
    }
  }
});
