// Projects in Chromium: `web` drives the served app, `extension` the built extension, `widget` the
// elements of the built npm package, `consumers` what others build with it.
// Firefox is driven by `node --test firefox/`, because Playwright needs a Firefox of its own making.
//
// `cargo xtask test web extension firefox` builds, serves and sets these:
//   BASE_URL        where the built app is served; without it Playwright starts the server itself
//   UNMUDDLE_DIST   the build's folder: web, extension-chrome, extension-firefox, *.zip
//   CHROME, FIREFOX, GECKODRIVER   the programs to drive

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const root = fileURLToPath(new URL("../../", import.meta.url));
const address = process.env.BASE_URL ?? "http://127.0.0.1:8787/";
const chrome =
  process.env.CHROME ??
  ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));

/** Flags that keep Chromium quiet, and let it run as root. */
export const chromeFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export default defineConfig({
  outputDir: "test-results",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  workers: 2,
  timeout: 120_000,
  // A busy machine may let a page's first load starve; a second failure is a failure.
  retries: process.env.CI ? 2 : 0,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    launchOptions: { executablePath: chrome, args: ["--headless=new", ...chromeFlags] },
    // A service worker would answer in the place of the tests; those about it allow it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    { name: "web", testDir: "web", testMatch: "*.spec.js" },
    { name: "extension", testDir: "extension", testMatch: "*.spec.js" },
    { name: "widget", testDir: "widget", testMatch: "*.spec.js" },
    { name: "consumers", testDir: "consumers", testMatch: "*.spec.js" },
  ],
  webServer: process.env.BASE_URL
    ? undefined
    : {
        command: "cargo xtask serve --release --no-open --no-watch --port 8787",
        cwd: root,
        url: address,
        timeout: 1_800_000,
        reuseExistingServer: true,
      },
});
