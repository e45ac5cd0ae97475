// The job-ad studio as its tests use it: its usual places, ads of the tests' own, and saved pages.

import { expect } from "./desk.js";

/** @typedef {import("@playwright/test").Page} Page */

/** The studio's usual places. */
export class Bench {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.text = page.locator("#text");
    this.title = page.locator("#title");
    this.pay = page.locator("#pay");
    this.headline = page.locator("#result .verdict .headline");
    this.against = page.locator(".against");
    this.share = page.locator(".share");
    this.lines = page.getByRole("option");
    this.titles = page.locator(".titles");
    this.ads = page.locator(".panel.ads");
    this.cards = page.locator(".card");
    this.found = page.locator("#found");
    this.marks = page.locator("#marks span");
  }

  /** @param {string} [fragment] */
  async open(fragment = "") {
    await this.page.goto(`./job-ad/${fragment}`);
    await this.alive();
  }

  async alive() {
    await expect(this.page.locator("html[data-ready]")).toBeAttached();
  }

  async example() {
    await this.page.locator("#example").click();
    await expect(this.headline).toBeVisible();
  }

  /**
   * Opens a file, as the button for it does.
   * @param {string} name
   * @param {string | Buffer} content
   */
  async file(name, content) {
    const mimeType = name.endsWith(".txt") ? "text/plain" : "text/html";
    const buffer = Buffer.isBuffer(content) ? content : Buffer.from(content);
    await this.page.locator("#file").setInputFiles({ name, mimeType, buffer });
  }

  /**
   * Puts words on the clipboard and pastes them into the ad.
   * @param {string} words
   */
  async paste(words) {
    await this.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), words);
    await this.text.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("ControlOrMeta+V");
  }

  /** Waits until the address holds the ad. */
  async kept() {
    const words = Buffer.from(await this.text.inputValue()).toString("base64url");
    await expect.poll(() => new URL(this.page.url()).hash).toContain(`.${words}.`);
  }

  /**
   * The lines of one of the two ads, as they are shown.
   * @param {"marketing" | "sales"} side
   */
  draft(side) {
    return this.ads.locator(`.ad.${side} .ad-lines .words`).allTextContents();
  }
}

/**
 * Opens the studio.
 * @param {Page} page
 * @param {string} [fragment]
 */
export async function open(page, fragment) {
  const bench = new Bench(page);
  await bench.open(fragment);
  return bench;
}

/** An ad that asks for two jobs, with lines of every kind. */
export const TWO_JOBS = `About us
We roast coffee in Hull & ship it on Mondays – fresh ☕.

What you will do
- Run our Instagram and write the newsletter
- Plan the brand photo shoots
- Make 60 cold calls a day
- Close new accounts and hit a monthly sales quota
Write the blog and our Instagram captions. Make cold calls to cafés and close deals.
***
Pay
£24,000 a year plus uncapped commission

What we offer
25 days' holiday.`;

/** An ad for selling under a name that does not say so. */
export const VEILED = `Are you a people person? Immediate start, no experience needed!

What you will do
- Represent household names face to face with customers at their door
- Work residential campaigns and sign up households
- Hit weekly sign-up targets

This is not a sales job.
You are self-employed and earn uncapped commission, £40 per sale.`;

const POSTING = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Marketing Assistant",
  description:
    "<p>What you will do</p><ul><li>Make 60 cold calls a day</li><li>Close sales at the door</li></ul>",
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "GBP",
    value: { "@type": "QuantitativeValue", minValue: 24000, maxValue: 28000, unitText: "YEAR" },
  },
  incentiveCompensation: "Uncapped commission on every sale",
  occupationalCategory: "41-9091 Door-to-Door Sales Workers",
};

/**
 * A saved page that holds a vacancy in structured form, among other things.
 * @param {object} [changes]
 */
export const savedPage = (changes = {}) => `<!doctype html>
<!-- saved from url=(0031)https://jobs.example/vacancy/17 -->
<html lang="en"><head><meta charset="utf-8"><title>Marketing Assistant | Jobs</title>
<style>body { color: red }</style>
<script>document.title = "never run"; window.ran = true;</script>
<script type="application/ld+json">${JSON.stringify({ ...POSTING, ...changes })}</script>
</head><body><nav><a href="/">Jobs</a> <a href="/login">Log in</a></nav>
<main><h1>Marketing Assistant</h1><p>What you will do</p>
<ul><li>Make 60 cold calls a day</li><li>Close sales at the door</li></ul></main>
<img src="https://elsewhere.example/pixel.png" onerror="window.ran = true">
<footer>Cookies and more</footer></body></html>`;
