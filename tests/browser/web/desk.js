// The page as its tests use it: opened, watched for what it must never do, and its usual places.

import { test as base, expect } from "@playwright/test";

export { expect };

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {import("@playwright/test").Locator} Locator */

/**
 * Every test fails when the page asks another origin for anything, breaks its own policy, or
 * throws.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const home = new URL(baseURL ?? "").origin;
    /** @type {string[]} */
    const wrongs = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      const inside = url.protocol === "blob:" || url.protocol === "data:";
      if (url.origin !== home && !inside) wrongs.push(`asked for ${url.href}`);
      if (request.method() !== "GET") wrongs.push(`${request.method()} ${url.href}`);
    });
    page.on("pageerror", (error) => wrongs.push(`threw ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") wrongs.push(`logged ${message.text()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await use(page);
    expect(wrongs).toEqual([]);
  },
});

/** The page's usual places. */
export class Desk {
  /** @param {Page} page */
  constructor(page) {
    this.page = page;
    this.text = page.getByRole("textbox", { name: "Your text" });
    this.title = page.getByRole("textbox", { name: "Job title" });
    this.channel = page.getByRole("combobox", { name: "Where will people read it?" });
    this.verdict = page.getByRole("region", { name: "The verdict" });
    this.headline = this.verdict.locator(".headline");
    this.cards = page.locator(".card");
    this.marks = page.locator("#marks span");
  }

  /**
   * Opens the page and waits until it is alive.
   * @param {string} [fragment]
   */
  async open(fragment = "") {
    await this.page.goto(`./check/${fragment}`);
    await this.alive();
  }

  async alive() {
    await expect(this.page.locator("html[data-ready]")).toBeAttached();
  }

  /** @param {string} name */
  async sample(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Waits until the address holds the text. */
  async kept() {
    await expect(this.page.getByText("The address of this page holds your text")).toBeVisible();
    const words = Buffer.from(await this.text.inputValue()).toString("base64url");
    await expect.poll(() => new URL(this.page.url()).hash).toContain(`.${words}.`);
  }
}

/**
 * Opens the page.
 * @param {Page} page
 * @param {string} [fragment]
 */
export async function open(page, fragment) {
  const desk = new Desk(page);
  await desk.open(fragment);
  return desk;
}

/** A post that sells, in the words of these tests. */
export const SELLING =
  "We planted the first row on Monday.\n\n" +
  "Only 3 places left on my garden course! It is £97 until Sunday at midnight.\n\n" +
  "DM me YES to claim your place.";
/** A job ad that is known by its words. */
export const JOB_AD =
  "Requirements: two years of experience.\nYou will make 60 cold calls a day, close new accounts and report to the manager.\n" +
  "Salary: £24,000 a year plus commission.";

/** Tells and sells: muddled by one rule alone, so that nothing is muddled once that is set aside. */
export const MUDDLED_ONCE =
  `It rained all week, and the beans came up anyway. My neighbour brought her own spade. ${SELLING} Bye.`;
