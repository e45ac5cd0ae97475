// The address keeps the draft; what cannot be kept is said kindly.

import { SELLING, expect, open, test } from "./desk.js";

test("a reload brings everything back", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("job_ad");
  await desk.title.fill("Marketing Executive – 🌱");
  await desk.text.fill("Close deals.\n\tGrüße, 𝗕𝗼𝗹𝗱 & שלום");
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(desk.text).toHaveValue("Close deals.\n\tGrüße, 𝗕𝗼𝗹𝗱 & שלום");
  await expect(desk.title).toHaveValue("Marketing Executive – 🌱");
  await expect(desk.channel).toHaveValue("job_ad");
});

test("a reload right after a key loses nothing", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill("The first words.");
  await desk.kept();
  await desk.text.fill("The first words, and the last.");
  await page.reload();
  await desk.alive();
  await expect(desk.text).toHaveValue("The first words, and the last.");
  await desk.kept();
});

test("a shared link opens the same draft in a fresh browser", async ({ page, browser }) => {
  const desk = await open(page);
  await desk.channel.selectOption("advert");
  await desk.text.fill(SELLING);
  await desk.kept();
  const fresh = await browser.newContext();
  const other = await open(await fresh.newPage(), new URL(page.url()).hash);
  await expect(other.text).toHaveValue(SELLING);
  await expect(other.channel).toHaveValue("advert");
  await fresh.close();
});

test("a broken link starts clean and says so", async ({ page }) => {
  const desk = await open(page);
  await desk.text.fill(SELLING);
  await desk.kept();
  const { hash } = new URL(page.url());
  const broken = [
    hash.slice(0, -9),
    hash.replace("v1.", "v9."),
    hash.replace("unknown", "billboard"),
    "#v1.blog..%F0%9F.AAAAAA",
    "#whatever",
  ];
  for (const fragment of broken) {
    await page.goto("about:blank");
    await desk.open(fragment);
    await expect(page.getByText("This link cannot be read")).toBeVisible();
    await expect(desk.text).toHaveValue("");
    await expect(desk.channel).toHaveValue("unknown");
  }
  await desk.text.fill("Something new.");
  await desk.kept();
  await page.reload();
  await desk.alive();
  await expect(desk.text).toHaveValue("Something new.");
  await expect(page.getByText("This link cannot be read")).toBeHidden();
});

test("a link pasted into the open page is followed, and the old text can come back", async ({
  page,
}) => {
  const desk = await open(page);
  await desk.text.fill("The first one.");
  await desk.kept();
  const first = new URL(page.url()).hash;
  await desk.text.fill("The second one.");
  await expect.poll(() => new URL(page.url()).hash).not.toBe(first);
  await page.evaluate((hash) => (location.hash = hash), first);
  await expect(desk.text).toHaveValue("The first one.");
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue("The second one.");
});

test("a text too long for a link stays in the tab", async ({ page }) => {
  const desk = await open(page);
  const long = "A quiet line about the garden. ".repeat(400);
  await desk.text.fill(long);
  await expect(page.getByText("Too long to keep in the link.")).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  await page.reload();
  await desk.alive();
  await expect(desk.text).toHaveValue(long);
});

test("where the tab keeps nothing, the page works and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const desk = await open(page);
  await desk.text.fill("A quiet line about the garden. ".repeat(400));
  await expect(page.getByText("this browser keeps nothing for the tab")).toBeVisible();
  await expect(desk.verdict).toBeVisible();
});

test("the link can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const desk = await open(page);
  await desk.sample("An advert");
  await desk.kept();
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
