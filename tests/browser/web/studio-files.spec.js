// The pages and files that an ad is read from.

import { expect, test } from "./desk.js";
import { TWO_JOBS, open, savedPage } from "./bench.js";

test("a saved page is read for the vacancy that it holds", async ({ page }) => {
  const bench = await open(page);
  await bench.file("vacancy.html", savedPage());
  await expect(bench.found).toHaveText(
    "A job ad was found in the page. Filled in: title, pay, commission or bonus, occupation, words.",
  );
  await expect(bench.title).toHaveValue("Marketing Assistant");
  await expect(bench.pay).toHaveValue("GBP 24000-28000 per year");
  await expect(page.locator("#incentive")).toHaveValue("Uncapped commission on every sale");
  await expect(page.locator("#incentive")).toBeVisible();
  await expect(page.locator("#occupation")).toHaveValue(/41-9091/);
  await expect(bench.text).toHaveValue(
    "What you will do\n\n- Make 60 cold calls a day\n- Close sales at the door",
  );
  await expect(bench.headline).toHaveText("This job is selling.");
  await expect(bench.against.locator(".place")).toHaveText(
    "They disagree: the title promises marketing, and the work is selling.",
  );
  await expect(bench.share).toContainText("Uncapped commission a part of what is sold");
  await expect(bench.ads).toContainText("There is one job in here, so it stays one ad.");
  expect(await page.evaluate(() => "ran" in window), "a page is read and never run").toBe(false);
});

test("the module that reads pages is fetched on use only", async ({ page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const bench = await open(page);
  await bench.example();
  const reader = () => asked.filter((path) => path.includes("unmuddle_page"));
  expect(reader()).toEqual([]);
  await bench.file("vacancy.html", savedPage());
  await expect(bench.found).toContainText("A job ad was found");
  expect(reader().length).toBe(2);
});

test("the source of a page, pasted into the box, is read as a page", async ({ page }) => {
  const bench = await open(page);
  await bench.text.fill("My own ad.");
  await bench.kept();
  await bench.paste(savedPage({ title: "Door-to-Door Seller" }));
  await expect(bench.found).toContainText("A job ad was found in the page.");
  await expect(bench.title).toHaveValue("Door-to-Door Seller");
  await expect(bench.text).toHaveValue(/^What you will do\n\n- Make 60 cold calls a day/);
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(bench.text).toHaveValue("My own ad.");
  await expect(bench.found).toHaveText("");
});

test("a page that is dropped on the ad is read", async ({ page }) => {
  const bench = await open(page);
  const data = await page.evaluateHandle((html) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], "saved.htm", { type: "text/html" }));
    return transfer;
  }, savedPage());
  await page.dispatchEvent("h1", "dragover", { dataTransfer: data });
  await expect(page.locator("#sheet.over-it")).toBeVisible();
  await page.dispatchEvent("h1", "drop", { dataTransfer: data });
  await expect(bench.title).toHaveValue("Marketing Assistant");
  await expect(page.locator("#sheet.over-it")).toHaveCount(0);
});

test("damaged pages are read as far as they go", async ({ page }) => {
  const bench = await open(page);
  const whole = savedPage();
  const cut = whole.slice(0, whole.lastIndexOf("</ul>"));
  await bench.file("cut.html", cut);
  await expect(bench.text).toHaveValue(/Make 60 cold calls a day/);
  await page.getByRole("button", { name: "Clear" }).click();
  // The structured form is broken: the words of the page are there.
  const broken = whole.replace('"title":"Marketing Assistant"', '"title":"Marketing');
  await bench.file("broken.html", broken);
  await expect(bench.text).toHaveValue(/Make 60 cold calls a day/);
  await expect(bench.headline).toHaveText("This job is selling.");
});

test("an old page is read in the encoding that it names", async ({ page }) => {
  const bench = await open(page);
  const html = savedPage({ description: "Sell coffee in caf\u00e9s. Pay: \u00a330k OTE." });
  const old = Buffer.from(html.replace("utf-8", "windows-1252"), "latin1");
  await bench.file("old.html", old);
  await expect(bench.text).toHaveValue("Sell coffee in cafés. Pay: £30k OTE.");
});

test("a page without a job says so, and one without words changes nothing", async ({ page }) => {
  const bench = await open(page);
  await bench.file(
    "recipe.html",
    "<html><head><title>Bread</title></head><body><main><h1>Bread</h1>" +
      "<p>Mix the flour with the water and wait until the dough has doubled.</p>" +
      "<p>Bake it for forty minutes in a hot oven, and let it cool on a rack.</p></main></body></html>",
  );
  await expect(bench.found).toContainText("This page does not look like a job ad.");
  await expect(bench.text).toHaveValue(/Bake it for forty minutes/);
  await expect(bench.title).toHaveValue("");
  const before = await bench.text.inputValue();
  await bench.file("empty.html", "<html><head></head><body><script>1</script></body></html>");
  await expect(page.getByText("There are no words in this file.")).toBeVisible();
  await expect(bench.text).toHaveValue(before);
  await bench.paste("<!doctype html><html><body><script>1</script><img src=x></body></html>");
  await expect(page.getByText("There are no words in this file.")).toBeVisible();
  await expect(bench.text).toHaveValue(before);
});

test("a text file is taken, and a file that is no text is refused kindly", async ({ page }) => {
  const bench = await open(page);
  await bench.file("ad.txt", TWO_JOBS);
  await expect(bench.text).toHaveValue(TWO_JOBS);
  await expect(bench.found).toHaveText("Opened: ad.txt");
  await bench.file("photo.html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  await expect(page.getByText("This kind of file can't be read here.")).toBeVisible();
  await expect(bench.text).toHaveValue(TWO_JOBS);
});

test("where the reading of pages does not load, the page says what to do", async ({ page }) => {
  await page.route("**/unmuddle_page.js", (route) => route.fulfill({ contentType: "text/javascript", body: "export default 1;" }));
  const bench = await open(page);
  await bench.file("vacancy.html", savedPage());
  await expect(page.getByText("That did not work.")).toBeVisible();
  await bench.text.fill("Make 60 cold calls a day and close sales.");
  await expect(bench.headline).toBeVisible();
});
