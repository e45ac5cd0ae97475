// The job-ad studio: what an ad asks, and the two ads that hide in one.

import { readFile } from "node:fs/promises";
import { expect, test } from "./desk.js";
import { Bench, TWO_JOBS, VEILED, open, savedPage } from "./bench.js";
import { expectAllInWidth, expectNoBarriers } from "./looks.js";

const solid = (/** @type {string} */ text) => text.replace(/\s+/g, "");

/** Words without the white space around and between lines. */
const linesOf = (/** @type {string} */ text) =>
  text.split("\n").map((line) => line.trim()).filter(Boolean);

test("a pasted ad is read in every part", async ({ page }) => {
  const bench = await open(page);
  await expect(page.getByText("What the ad really asks appears here.")).toBeVisible();
  await bench.title.fill("Sales & Marketing Executive");
  await bench.paste(TWO_JOBS);
  await expect(bench.headline).toHaveText("This ad holds two jobs.");
  await expect(page.getByText("What the ad really asks appears here.")).toBeHidden();

  await expect(bench.against).toContainText("Sales & Marketing Executive");
  await expect(bench.against).toContainText("It promises both.");
  await expect(bench.against.locator(".telling li")).toHaveText([/Sales.*says selling/, /Marketing.*says marketing/]);
  await expect(bench.against).toContainText("It points to selling. uncapped commission");
  await expect(bench.against.locator(".place")).toHaveText("They agree, and it is still two jobs in one.");

  await expect(bench.share).toContainText(/(About half|Most|A little) of the work speaks of selling\./);
  const figures = await bench.share.locator(".figures b").allTextContents();
  expect(figures.reduce((sum, figure) => sum + parseInt(figure, 10), 0)).toBe(100);
  await expect(bench.share).toContainText("uncapped commission a part of what is sold");

  const ad = linesOf(TWO_JOBS);
  await expect(bench.lines.locator(".words")).toHaveText(ad);
  const kinds = await bench.lines.locator(".kind").allTextContents();
  const kind = (/** @type {string} */ words) => kinds[ad.indexOf(words)];
  expect(kind("About us")).toBe("Heading");
  expect(kind("We roast coffee in Hull & ship it on Mondays – fresh ☕.")).toBe("Not counted");
  expect(kind("- Plan the brand photo shoots")).toBe("Marketing");
  expect(kind("- Make 60 cold calls a day")).toBe("Sales");
  expect(kind("Write the blog and our Instagram captions. Make cold calls to cafés and close deals.")).toBe("Both");
  expect(kind("25 days' holiday.")).toBe("Not counted");

  await expect(bench.titles.getByRole("heading", { level: 3 })).toHaveText([
    "For the marketing work",
    "For the selling work",
  ]);
  await expect(bench.titles.locator("b").first()).toHaveText("Content Marketing Executive");
  await expect(bench.ads.getByRole("article")).toHaveCount(2);
  await expect(page.locator("#finding-R02")).toContainText("marketing job and a sales job");
});

test("the two ads account for every line of the ad, character by character", async ({ page }) => {
  const bench = await open(page);
  await bench.title.fill("Sales & Marketing Executive");
  await bench.text.fill(TWO_JOBS);
  await expect(bench.ads.getByRole("article")).toHaveCount(2);
  const drafts = { marketing: await bench.draft("marketing"), sales: await bench.draft("sales") };
  const at = { marketing: 0, sales: 0 };
  const count = { both: 0, marketing: 0, sales: 0, parted: 0 };
  const ad = linesOf(TWO_JOBS);
  for (const line of ad) {
    const words = {
      marketing: drafts.marketing[at.marketing] ?? "",
      sales: drafts.sales[at.sales] ?? "",
    };
    const holds = { marketing: words.marketing === line, sales: words.sales === line };
    if (holds.marketing && holds.sales) count.both += 1;
    else if (holds.marketing) count.marketing += 1;
    else if (holds.sales) count.sales += 1;
    else {
      // Shared out: what one ad lacks, the other has.
      count.parted += 1;
      expect(solid(words.marketing) + solid(words.sales)).toBe(solid(line));
      holds.marketing = holds.sales = true;
    }
    at.marketing += Number(holds.marketing);
    at.sales += Number(holds.sales);
  }
  expect(at).toEqual({ marketing: drafts.marketing.length, sales: drafts.sales.length });
  expect(count.parted).toBe(1);
  expect(Math.min(count.both, count.marketing, count.sales)).toBeGreaterThan(1);
  await expect(bench.ads.locator(".totals")).toHaveText([
    `Lines in all: ${ad.length}. In the marketing ad alone: ${count.marketing}. ` +
      `In the sales ad alone: ${count.sales}. In both: ${count.both}.`,
    `Shared out between the two: ${count.parted}.`,
  ]);
  // Lines say where they stand.
  await expect(bench.ads.locator(".ad.marketing .shared")).toHaveCount(count.both);
  await expect(bench.ads.locator(".ad.sales .shared")).toHaveCount(count.both);
  await expect(bench.ads.locator(".ad.sales .shared").first()).toContainText("in both");
  await expect(bench.ads.locator(".ad.sales .parted")).toContainText("in part");
});

test("an ad and a title can be copied, and an ad saved", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bench = await open(page);
  await bench.example();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const sales = bench.ads.locator(".ad.sales");
  await sales.getByRole("button", { name: "Copy this ad" }).click();
  await expect(bench.ads.getByText("Copied.")).toBeVisible();
  const title = (await sales.locator(".ad-title").textContent()) ?? "";
  const copied = await clipboard();
  expect(copied.startsWith(`${title}\n\n`)).toBe(true);
  expect(linesOf(copied.slice(title.length))).toEqual(await bench.draft("sales"));
  const downloads = page.waitForEvent("download");
  await sales.getByRole("button", { name: "Save as text" }).click();
  const download = await downloads;
  expect(download.suggestedFilename()).toBe("sales-ad.txt");
  expect(await readFile(await download.path(), "utf8")).toBe(copied);

  const proposal = bench.titles.locator("li").first();
  await proposal.getByRole("button", { name: "Copy" }).click();
  await expect(bench.titles.getByText("Copied.")).toBeVisible();
  expect(await clipboard()).toBe(await proposal.locator("b").textContent());
});

test("whom the advice is for changes the advice and nothing else", async ({ page }) => {
  const bench = await open(page);
  await bench.title.fill("Brand Ambassador");
  await bench.text.fill(VEILED);
  await expect(bench.headline).toHaveText("This job is selling.");
  const veiled = page.locator(".veiled");
  await expect(veiled).toContainText("Some signs point to a selling job under another name.");
  await expect(veiled).toContainText("Selling is honest work.");
  const card = page.locator("#finding-R53");
  await expect(card.locator(".advice")).toContainText("Say in the title that this is a sales job");
  const message = await card.locator(".message").textContent();
  const verdict = await bench.headline.textContent();
  const share = await bench.share.textContent();

  await page.getByRole("radio", { name: "looking for a job" }).check();
  await expect(veiled).toContainText("Ask what a usual day looks like");
  await expect(card.locator(".advice")).toContainText("Ask whether this is a sales job");
  expect(await card.locator(".message").textContent()).toBe(message);
  expect(await bench.headline.textContent()).toBe(verdict);
  expect(await bench.share.textContent()).toBe(share);

  await bench.kept();
  await page.reload();
  await bench.alive();
  await expect(page.getByRole("radio", { name: "looking for a job" })).toBeChecked();
  await expect(veiled).toContainText("Ask what a usual day looks like");
  await page.getByRole("radio", { name: "hiring", exact: true }).check();
  await expect(veiled).toContainText("Selling is honest work.");
});

test("lines and text are linked both ways", async ({ page }) => {
  const bench = await open(page);
  await bench.text.fill(TWO_JOBS);
  const calls = bench.lines.filter({ hasText: "Make 60 cold calls a day" });
  await calls.click();
  await expect(bench.text).toBeFocused();
  const selected = () =>
    bench.text.evaluate((/** @type {HTMLTextAreaElement} */ text) =>
      text.value.slice(text.selectionStart, text.selectionEnd),
    );
  expect(await selected()).toBe("- Make 60 cold calls a day");
  await expect(calls).toHaveAttribute("aria-selected", "true");

  await bench.text.evaluate((/** @type {HTMLTextAreaElement} */ text) => {
    text.focus();
    const at = text.value.indexOf("brand photo");
    text.setSelectionRange(at, at);
  });
  const shoots = bench.lines.filter({ hasText: "brand photo shoots" });
  await expect(shoots).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("#here")).toContainText("This line: Marketing.");
  await page.getByRole("button", { name: "Go to the line" }).click();
  await expect(shoots).toBeFocused();
  await expect(bench.marks.and(page.locator(".active")).filter({ hasText: "brand photo shoots" })).toHaveCount(1);
});

test("the title, the pay and the text of an example change what is said at once", async ({ page }) => {
  const bench = await open(page);
  await bench.example();
  await expect(bench.against.locator(".place")).toHaveText("They half agree: the title names one of two jobs.");
  await bench.title.fill("Sales & Marketing Executive");
  await expect(bench.against.locator(".place")).toHaveText("They agree, and it is still two jobs in one.");
  await bench.title.fill("");
  await expect(bench.against).toContainText("No title is given.");
  await bench.pay.fill("£40k OTE");
  await expect(bench.share).toContainText("OTE the figure comes with a target");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.getByText("What the ad really asks appears here.")).toBeVisible();
  await expect(bench.pay).toHaveValue("");
  await expect(bench.headline).toHaveCount(0);
});

test("an ad for one job stays one ad, and other work is called that", async ({ page }) => {
  const bench = await open(page);
  await bench.title.fill("Head Gardener");
  await bench.text.fill("What you will do\n- Prune the roses and water the beds\n- Repair the greenhouse and mow the lawns");
  await expect(bench.headline).toHaveText("This job is neither marketing nor selling.");
  await expect(bench.ads).toContainText("There is nothing to part here.");
  await expect(bench.titles).toHaveCount(0);
  await expect(bench.share).toContainText("There is no evidence for either side yet.");
  await expect(bench.lines.locator(".kind")).toHaveText(["Heading", "Other work", "Other work"]);
  await bench.text.fill("Wir suchen eine Person, die unsere Kundinnen anruft und ihnen Brot verkauft. Du bist freundlich und pünktlich.");
  await expect(page.getByText("This does not look like English")).toBeVisible();
});

test("a reload and a link bring the ad back with all of its fields", async ({ page, browser }) => {
  const bench = await open(page);
  await bench.file("vacancy.html", savedPage());
  await expect(bench.title).toHaveValue("Marketing Assistant");
  await bench.kept();
  await page.reload();
  await bench.alive();
  await expect(bench.pay).toHaveValue("GBP 24000-28000 per year");
  await expect(page.locator("#incentive")).toHaveValue("Uncapped commission on every sale");
  const fresh = await browser.newContext();
  const other = await open(await fresh.newPage(), new URL(page.url()).hash);
  await expect(other.title).toHaveValue("Marketing Assistant");
  await expect(other.pay).toHaveValue("GBP 24000-28000 per year");
  await expect(other.headline).toHaveText("This job is selling.");
  await fresh.close();

  await page.goto("about:blank");
  await bench.open("#v2.job_ad.broken");
  await expect(page.getByText("This link cannot be read")).toBeVisible();
  await expect(bench.text).toHaveValue("");
});

test("an ad too long for a link stays in the tab, apart from the draft of the other page", async ({ page }) => {
  const bench = await open(page);
  const long = "- Make sixty cold calls a day and close new accounts\n".repeat(200);
  await bench.text.fill(long);
  await expect(page.getByText("Too long to keep in the link.")).toBeVisible();
  await page.reload();
  await bench.alive();
  await expect(bench.text).toHaveValue(long);
  await page.goto("./check/");
  await bench.alive();
  await expect(bench.text).toHaveValue("");
  await page.goto("./job-ad/");
  await bench.alive();
  await expect(bench.text).toHaveValue(long);
});

test("a long ad is read without holding up the keys", async ({ page }) => {
  const bench = await open(page);
  await bench.text.fill(`${TWO_JOBS}\n`.repeat(12));
  await expect(bench.headline).toBeVisible();
  await bench.text.focus();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("Close deals on the phone.", { delay: 20 });
  await expect(bench.lines.last()).toContainText("Close deals on the phone.");
  await expect(bench.text).toHaveValue(/Close deals on the phone\.$/);
});

test("what is asked is spoken once it has settled", async ({ page }) => {
  const bench = await open(page);
  await bench.text.fill("What you will do\n- Make 60 cold calls a day\n- Close sales");
  await expect(page.locator("#said")).toContainText("This job is selling.");
});

test("the page speaks German", async ({ page }) => {
  const bench = new Bench(page);
  await page.goto("./de/job-ad/");
  await bench.alive();
  await page.getByRole("button", { name: "Ein Beispiel ansehen" }).click();
  await expect(bench.headline).toHaveText("In dieser Stellenanzeige stecken zwei Stellen.");
  await expect(bench.ads).toContainText("Zwei Stellenanzeigen aus einer");
  await expectNoBarriers(page);
  await expectAllInWidth(page);
  await bench.file("vacancy.html", savedPage());
  await expect(bench.found).toContainText("In der Seite wurde eine Stellenanzeige gefunden.");
});
