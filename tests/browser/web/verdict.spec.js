// A text in, a verdict out: by a sample, by typing, by choosing another place.

import { Desk, JOB_AD, SELLING, expect, open, test } from "./desk.js";

test("each sample is one click away and gets its verdict", async ({ page }) => {
  const desk = await open(page);
  const muddled = page.getByText("Muddled here", { exact: true });

  await desk.sample("A post that sells");
  await expect(desk.channel).toHaveValue("organic_post");
  await expect(desk.headline).toHaveText(/This is selling\.|This does both\./);
  await expect(muddled).toBeVisible();
  await expect(desk.cards.first()).toBeVisible();

  await desk.sample("A post that shines");
  await expect(desk.headline).toHaveText("This is marketing.");
  await expect(muddled).toBeHidden();
  await expect(desk.title).toBeHidden();

  await desk.sample("A muddled job ad");
  await expect(desk.channel).toHaveValue("job_ad");
  await expect(desk.title).toHaveValue("Marketing Executive");
  await expect(muddled).toBeVisible();

  await desk.sample("An advert");
  await expect(desk.channel).toHaveValue("advert");
  await expect(desk.headline).toHaveText("This is selling.");
  await expect(page.getByText("Not muddled", { exact: true })).toBeVisible();
});

test("the same words are muddled in a post and welcome in an advert", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill(SELLING);
  await expect(page.getByText("Choose where people will read it")).toBeVisible();
  await desk.channel.selectOption("organic_post");
  await expect(page.getByText("Muddled here", { exact: true })).toBeVisible();
  await desk.channel.selectOption("advert");
  await expect(page.getByText("Not muddled", { exact: true })).toBeVisible();
});

test("a job ad is known by its words until another place is chosen", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill(JOB_AD);
  const taken = page.getByText("This reads like a job ad");
  await expect(taken).toBeVisible();
  await expect(desk.headline).toHaveText("This is selling.");
  await expect(page.getByText("Choose where people will read it")).toBeHidden();
  await expect(desk.channel).toHaveValue("unknown");
  await desk.channel.selectOption("job_ad");
  await expect(taken).toBeHidden();
  await expect(page.getByText("One job, clearly described.")).toBeVisible();
});

test("typing gives a verdict and never moves the caret or loses a letter", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  await desk.text.focus();
  await page.keyboard.type("It rained. DM me YES to claim your place!");
  await expect(desk.cards.first()).toBeVisible();
  await page.keyboard.press("Home");
  for (const letter of "On Monday. ") {
    await page.keyboard.type(letter);
  }
  const caret = () => desk.text.evaluate((/** @type {HTMLTextAreaElement} */ t) => t.selectionStart);
  await expect(desk.text).toHaveValue("On Monday. It rained. DM me YES to claim your place!");
  expect(await caret()).toBe("On Monday. ".length);
  await expect(desk.headline).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(desk.text).not.toHaveValue(/^On Monday\. It/);
});

test("the text field is the same element before and after, and keeps what was typed", async ({
  page,
}) => {
  // Holds the module back until something has been typed into the static page.
  /** @type {() => void} */
  let release = () => {};
  const typed = new Promise((resolve) => (release = () => resolve(undefined)));
  await page.route("**/*.wasm", async (route) => {
    await typed;
    await route.continue();
  });
  const desk = new Desk(page);
  await page.goto("./check/", { waitUntil: "commit" });
  await desk.text.waitFor();
  await desk.text.evaluate((field) => (field.dataset.test = "same"));
  await desk.text.pressSequentially("DM me YES to buy now.");
  await page.keyboard.press("ArrowLeft");
  release();
  await desk.alive();
  await expect(desk.text).toHaveValue("DM me YES to buy now.");
  await expect(desk.text).toHaveAttribute("data-test", "same");
  await expect(desk.text).toBeFocused();
  const caret = await desk.text.evaluate((/** @type {HTMLTextAreaElement} */ t) => t.selectionStart);
  expect(caret).toBe("DM me YES to buy now".length);
  await expect(desk.verdict.getByText("What it asks of people")).toBeVisible();
});

test("a sample or clearing never loses the visitor's own words", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill("My own words.");
  await desk.sample("An advert");
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue("My own words.");
  await expect(desk.channel).toHaveValue("unknown");
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(desk.text).toHaveValue("");
  await expect(page.getByText("The verdict appears here while you type.")).toBeVisible();
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue("My own words.");
});

test("a long text is read in a pause, and typing it in stays possible", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("organic_post");
  const long = "We watered the beans before breakfast, and it was quiet. ".repeat(1_500);
  await desk.text.fill(`${long}DM me YES to claim your place before Sunday!`);
  await expect(desk.cards.first()).toBeVisible();
  await desk.text.press("End");
  await page.keyboard.type(" Order yours now.");
  await expect(desk.text).toHaveValue(/Order yours now\.$/);
  await expect(desk.marks.filter({ hasText: "Order yours now." })).toBeAttached();
});
