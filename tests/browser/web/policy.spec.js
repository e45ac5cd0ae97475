// Nothing is sent anywhere, and nothing comes from elsewhere. Every other test watches for it too.

import { expect, open, test } from "./desk.js";

test("after the first load the page asks for nothing more", async ({ page }) => {
  const desk = await open(page);
  await page.waitForLoadState("networkidle");
  /** @type {string[]} */
  const asked = [];
  // The browser may look at the icon again whenever the address changes.
  page.on("request", (request) => {
    if (!request.url().endsWith("/icon.svg")) asked.push(request.url());
  });
  for (const sample of ["A post that sells", "A muddled job ad", "An advert"]) {
    await desk.sample(sample);
    await desk.kept();
  }
  await desk.text.fill("Buy now! Only today.");
  await desk.kept();
  expect(asked).toEqual([]);
});

test("the policy is strict, and is in force", async ({ context }) => {
  // A page of its own: breaking the policy is what the watched one must never do.
  const page = await context.newPage();
  await open(page);
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  for (const part of ["default-src 'none'", "require-trusted-types-for 'script'"]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toContain("'unsafe-inline'");
  const blocked = await page.evaluate(() => {
    try {
      document.createElement("div").innerHTML = "<b>x</b>";
      return false;
    } catch {
      return true;
    }
  });
  expect(blocked).toBe(true);
});
