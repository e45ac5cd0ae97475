// Reading along in plain fields: a text box, a line, rich text.

import { expect } from "@playwright/test";
import { Inside, alwaysCheck, setAlways } from "./compose.js";

import { SELLING, STORY } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

closeTabsAfterEach();
forgetBeforeEach();

test("says nothing until a site was chosen, and no more when it is given up", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/editable`);
  // Tests share a browser, and one before may have chosen it.
  await setAlways(chromium, page, false);
  await page.reload();
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await page.keyboard.type(" More");
  expect(await inside.runs()).toBe(false);
  await alwaysCheck(chromium, page);
  await expect.poll(() => inside.chip()).toContain("Sales");
  expect(await inside.runs()).toBe(true);
  await setAlways(chromium, page, false);
  await page.locator("#field").press("End");
  await page.keyboard.type(" and more of it");
  await expect.poll(() => inside.chip()).toBe("");
  await page.reload();
  await page.locator("#field").focus();
  expect(await inside.runs()).toBe(false);
});

test("asks where it is read when it cannot tell without that", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/box`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  // The beginning of the story and a few words of an offer weigh about the same.
  await page.locator("#field").fill(`${STORY.slice(0, STORY.indexOf(" We"))} Order a bicycle today.`);
  await expect.poll(() => inside.chip()).toContain("Not sure yet");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("Hard to say yet.");
  expect(await inside.card()).toContain("Where will people read it?");
  // Once that is said, what is out of place is called so, however the whole is weighed.
  await inside.press(".card button", "A post on social media");
  await expect.poll(() => inside.chip()).toContain("Muddled here");
});

for (const [name, path] of [
  ["a text box", "/textarea"],
  ["rich text", "/editable"],
  ["open shadow roots", "/open"],
  ["closed shadow roots", "/closed"],
  ["a page that forbids everything", "/strict"],
]) {
  test(`reads along: ${name}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}${path}`);
    await alwaysCheck(chromium, page);
    const inside = await Inside.of(page);
    await (path === "/open" || path === "/closed" ? page.evaluate("focusDeep()") : page.locator("#field").focus());
    await expect.poll(() => inside.chip()).toContain("Sales");
    // Nobody said where it is read: it asks, and warns of nothing.
    expect(await inside.chip()).toContain("?");
    expect(await inside.chip()).not.toContain("Muddled");
    await inside.press(".chip");
    expect(await inside.card()).toContain("Where will people read it?");
    await inside.press(".card button", "A post on social media");
    await expect.poll(() => inside.chip()).toContain("Muddled here");
    await expect.poll(() => inside.card()).toContain("In an advert this would be fine.");
    // Remembered for the site.
    await page.reload();
    await (path === "/open" || path === "/closed" ? page.evaluate("focusDeep()") : page.locator("#field").focus());
    await expect.poll(() => inside.chip()).toContain("Muddled here");
    await inside.press(".chip");
    await inside.press(".card button", "Change");
    await inside.press(".card button", "Other places");
    await inside.press(".card button", "Not sure yet");
    await expect.poll(() => inside.chip()).toContain("?");
  });
}
