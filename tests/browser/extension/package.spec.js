// What is shipped: permissions, rules, icons, wording; and what it does when a part is missing.

import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startChromium } from "./chromium.js";
import { alwaysCheck } from "./compose.js";
import { SELLING, serve } from "./fixtures.js";
import { requestsIn } from "./netlog.js";
import { openOwn } from "./own.js";
import { ICON_SIZES, built } from "./places.js";

/** @param {"chrome" | "firefox"} browser */
async function manifest(browser) {
  return JSON.parse(await readFile(join(built(browser), "manifest.json"), "utf8"));
}

for (const browser of /** @type {const} */ (["chrome", "firefox"])) {
  test(`asks for almost nothing: ${browser}`, async () => {
    const asked = await manifest(browser);
    const everywhere = ["activeTab", "scripting", "storage", "contextMenus"];
    expect(asked.permissions).toEqual(browser === "chrome" ? [...everywhere, "sidePanel"] : everywhere);
    // Hosts are asked for by the person's own wish, none when it is installed.
    expect(asked.optional_host_permissions).toEqual(["http://*/*", "https://*/*"]);
    for (const key of Object.keys(asked).filter((key) => key !== "optional_host_permissions")) {
      expect(key).not.toMatch(/host_permissions|optional|content_scripts|web_accessible|externally/);
    }
    expect(asked.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; " +
        "style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    });
    expect(asked.manifest_version).toBe(3);
  });

  test(`has its icons in the sizes it names: ${browser}`, async () => {
    const { icons, action } = await manifest(browser);
    expect(Object.keys(icons).map(Number)).toEqual(ICON_SIZES);
    for (const [size, path] of Object.entries({ ...icons, ...action.default_icon })) {
      const png = await readFile(join(built(browser), String(path)));
      expect(png.toString("latin1", 1, 4)).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  test(`finds a message for every key it uses: ${browser}`, async () => {
    const folder = built(browser);
    const known = JSON.parse(await readFile(join(folder, "_locales/en/messages.json"), "utf8"));
    /** @type {string[]} */
    const used = [];
    for (const name of ["popup.html", "panel.html", "options.html", "welcome.html"]) {
      const html = await readFile(join(folder, name), "utf8");
      const found = [...html.matchAll(/data-(?:words|title)="([^"]*)"/g)].map((one) => one[1] ?? "");
      expect(found.length, name).toBeGreaterThan(10);
      used.push(...found);
    }
    const named = JSON.stringify(await manifest(browser)).matchAll(/__MSG_(\w+)__/g);
    used.push(...Array.from(named, (found) => found[1] ?? ""));
    expect(used.filter((key) => !(key in known))).toEqual([]);
  });

  test(`ships scripts that load nothing from elsewhere: ${browser}`, async () => {
    const folder = built(browser);
    const files = await readdir(folder, { recursive: true });
    expect(files.filter((file) => /\.(d\.ts|md|map|ts)$|tsconfig/.test(file))).toEqual([]);
    for (const file of files.filter((name) => /\.(js|html|css)$/.test(name))) {
      const text = await readFile(join(folder, file), "utf8");
      // Readability writes markup into its copy of the page, which belongs to no window: nothing in it
      // runs or is fetched, and nothing of it comes into ours as markup.
      if (file === join("page", "article.js")) continue;
      // A remark may name an address; nothing that runs does.
      const running = text.replace(/^\s*\/\/.*$/gm, "");
      expect(running, file).not.toMatch(/https?:\/\/(?!www\.w3\.org\/|\*\/)|\beval\(|new Function|innerHTML|insertAdjacentHTML/);
    }
  });
}

test("each browser gets what it alone needs", async () => {
  const chrome = await manifest("chrome");
  const firefox = await manifest("firefox");
  expect(chrome.background).toEqual({ service_worker: "background/main.js", type: "module" });
  expect(firefox.background).toEqual({ scripts: ["background/main.js"], type: "module" });
  expect(Number(chrome.minimum_chrome_version)).toBeGreaterThan(0);
  expect(chrome.side_panel).toEqual({ default_path: "panel.html" });
  expect(chrome.storage).toEqual({ managed_schema: "managed.json" });
  expect(firefox.side_panel).toBeUndefined();
  expect(firefox.storage).toBeUndefined();
  expect(firefox.sidebar_action).toMatchObject({ default_panel: "panel.html", open_at_install: false });
  expect(chrome.sidebar_action).toBeUndefined();
  expect(chrome.browser_specific_settings).toBeUndefined();
  const { gecko } = firefox.browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ["none"] });
  expect(gecko.id).toMatch(/^\{[0-9a-f-]{36}\}$/);
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(149);
});

test("says kindly that the engine did not start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "unmuddle-broken-"));
  await cp(built("chrome"), folder, { recursive: true });
  await writeFile(join(folder, "wasm/unmuddle_pages_bg.wasm"), "not a module");
  const chromium = await startChromium(folder);
  const server = await serve();
  const page = await chromium.open(`${server.origin}/textarea`);
  await page.locator("#field").focus();
  const popup = await chromium.openPopup(page);
  await expect.poll(() => popup.text("#obstacle")).toContain("did not start");
  expect(await popup.text("#status")).toContain("That did not work");
  await chromium.close();
  await server.close();
  await rm(folder, { recursive: true });
});

test("sends nothing to anybody, by the browser's own log", async ({}, info) => {
  const log = info.outputPath("netlog.json");
  const server = await serve();
  const chromium = await startChromium(built("chrome"), [`--log-net-log=${log}`]);
  for (const path of ["/textarea", "/article", "/job", "/strict"]) {
    const page = await chromium.open(`${server.origin}${path}`);
    const popup = await chromium.openPopup(page);
    await expect.poll(() => popup.text("#source")).not.toBe("");
    await popup.choose("organic_post");
    await expect.poll(() => popup.text("#place_hint")).toBe("");
    if (await popup.text("#mark")) await popup.pressOn("#mark");
    await popup.press("Escape", 27);
    await page.close();
  }
  // A site that is always checked, with a draft that is written, and a dot for its job ad.
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  await page.locator("#field").focus();
  await page.keyboard.type(SELLING);
  await page.waitForTimeout(1000);
  await page.goto(`${server.origin}/job`);
  await page.waitForTimeout(1000);
  for (const name of /** @type {const} */ (["welcome", "options", "panel"])) {
    const own = await openOwn(chromium, name);
    await own.waitForTimeout(500);
    await own.close();
  }
  const { id } = chromium;
  await chromium.close();
  await server.close();
  const requests = await requestsIn(log);
  // The log does see requests: those of the pages themselves.
  expect(requests.some(({ url }) => url.startsWith(`${server.origin}/article`))).toBe(true);
  // The browser's own errands (updates, autofill) have no initiator; what a page or an extension
  // asks for has one.
  const asked = requests.filter(({ initiator }) => initiator !== "not an origin");
  const elsewhere = asked.filter(({ url }) => !url.startsWith(server.origin));
  expect(elsewhere.filter(({ url }) => !url.startsWith(`chrome-extension://${id}/`))).toEqual([]);
  expect(asked.filter(({ initiator }) => initiator.includes(id))).toEqual([]);
});

test("could send nothing if it tried", async () => {
  const server = await serve();
  const chromium = await startChromium(built("chrome"));
  const popup = await chromium.openPopup(await chromium.open(`${server.origin}/article`));
  const tried = await popup.run(
    (url) => fetch(url, { mode: "no-cors" }).then(() => "sent", () => "blocked"),
    server.origin,
  );
  expect(tried).toBe("blocked");
  await chromium.close();
  await server.close();
});
