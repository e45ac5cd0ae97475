// Where writing happens in harder places: dialogs, traps for the focus, frames; and how the chip
// behaves among what a page has of its own.

import { expect } from "@playwright/test";
import { Inside, alwaysCheck, choosePost, hostPattern } from "./compose.js";
import { JOB_AD, SECRET, SELLING, PRIVATE_FIELDS, privatePath } from "./fixtures.js";
import { closeTabsAfterEach, forgetBeforeEach, test } from "./stage.js";

closeTabsAfterEach();
forgetBeforeEach();

test("works in a modal dialog, as the dialog's last child, and leaves it as it was", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/dialog`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  const before = await page.locator("#dialog").innerHTML();
  await page.locator("#write").click();
  await expect.poll(() => inside.chip()).toContain("Sales");
  expect(await page.locator("#dialog").evaluate((dialog) => dialog.lastElementChild?.localName)).toBe("unmuddle-host");
  await choosePost(inside);
  await expect.poll(() => inside.chip()).toContain("Muddled here");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).not.toBe("");
  // Escape closes the card, and only then the dialog.
  await page.keyboard.press("Escape");
  await expect.poll(() => inside.card()).toBe("");
  expect(await page.locator("#dialog").evaluate((dialog) => Object(dialog).open)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator("#dialog").evaluate((dialog) => Object(dialog).open)).toBe(false);
  await page.locator("#write").focus();
  await expect.poll(() => page.locator("#dialog").innerHTML()).toBe(before);
});

test("a page that holds the focus, and closes on any press outside, notices nothing", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/trap`);
  await alwaysCheck(chromium, page);
  await page.reload();
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await choosePost(inside);
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("Muddled here");
  expect(await page.evaluate("window.outside")).toEqual([]);
  expect(await page.evaluate("document.activeElement.id")).toBe("field");
  await inside.press(".card .close");
  // By keyboard too: on from the last button to the chip, into the card, and back.
  await page.locator("#send").focus();
  await expect.poll(() => inside.chip()).toBe("");
});

test("a job ad is known by its words in a box that nobody knows", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").fill(JOB_AD);
  await expect.poll(() => inside.chip()).toContain("Sales");
  expect(await inside.chip()).not.toContain("Where will people");
  await inside.press(".chip");
  await expect.poll(() => inside.card()).toContain("This reads like a job ad");
  expect(await inside.card()).toContain("Where will people read it?");
  await inside.press(".card button", "A post on social media");
  await expect.poll(() => inside.card()).toContain("Read as: A post");
  expect(await inside.card()).not.toContain("This reads like a job ad");
});

test("never reads a private field", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/textarea`);
  await alwaysCheck(chromium, page);
  for (const name of Object.keys(PRIVATE_FIELDS)) {
    await page.goto(`${server.origin}${privatePath(name)}`);
    const inside = await Inside.of(page);
    await page.locator("#field").focus();
    if (!/read only/.test(name)) await page.keyboard.type(SELLING);
    await page.waitForTimeout(300);
    expect(await inside.runs(), name).toBe(true);
    expect(await inside.chip(), name).toBe("");
    expect(await page.evaluate(() => document.querySelector("unmuddle-host")), name).toBe(null);
  }
  expect(SECRET).toBeTruthy();
});

for (const id of ["frame", "mute"]) {
  test(`reads along in a sandboxed frame: ${id}`, async ({ chromium, server }) => {
    const page = await chromium.open(`${server.origin}/sandbox`);
    await alwaysCheck(chromium, page);
    await page.reload();
    const inside = await Inside.of(page, page.frames().find((frame) => frame !== page.mainFrame() && frame.url() === "about:srcdoc"));
    const frame = await page.locator(`#${id}`).elementHandle();
    const content = await frame?.contentFrame();
    const own = content ? await Inside.of(page, content).catch(() => inside) : inside;
    await page.frameLocator(`#${id}`).locator("#field").focus();
    await expect.poll(() => own.chip()).not.toBe("");
  });
}

test("reads along in another site's frame once both were allowed, and neither page sees it", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/frame`);
  await alwaysCheck(chromium, page, [hostPattern(server.origin)]);
  const place = () =>
    page.locator("#frame").evaluate((frame, url) => {
      frame.setAttribute("width", "700");
      frame.setAttribute("height", "400");
      frame.setAttribute("src", url);
    }, `${server.elsewhere}/textarea`);
  await place();
  const field = page.frameLocator("#frame").locator("#field");
  await field.focus();
  await page.waitForTimeout(400);
  const content = await (await page.locator("#frame").elementHandle())?.contentFrame();
  if (!content) throw new Error("The frame has no page.");
  const inside = await Inside.of(page, content);
  // The site around it is not enough.
  expect(await inside.runs()).toBe(false);
  const other = await chromium.open(`${server.elsewhere}/textarea`);
  await alwaysCheck(chromium, other);
  await other.close();
  await page.bringToFront();
  await place();
  await expect.poll(() => inside.runs()).toBe(true);
  await field.focus();
  await expect.poll(() => inside.chip()).not.toBe("");
  // What is drawn is in the frame, behind a closed root; the page around finds nothing to ask.
  expect(await content.evaluate(() => document.querySelector("unmuddle-host")?.shadowRoot)).toBe(null);
  expect(await page.evaluate(() => document.querySelector("unmuddle-host"))).toBe(null);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test("the chip never lies over the page's buttons", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/buttons`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.box(".chip")).toBeTruthy();
  const chip = await inside.box(".chip");
  for (const button of await page.locator("button").all()) {
    const box = await button.boundingBox();
    if (!box || !chip) throw new Error("There is no button or no chip.");
    const apart =
      chip.right <= box.x || chip.left >= box.x + box.width || chip.bottom <= box.y || chip.top >= box.y + box.height;
    expect(apart).toBe(true);
  }
});

test("the chip goes where it is drawn, and stands there the next time", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/buttons`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.locator("#field").focus();
  await expect.poll(() => inside.box(".chip")).toBeTruthy();
  const from = await inside.box(".chip");
  const field = await page.locator("#field").boundingBox();
  if (!from || !field) throw new Error("There is no chip or no field.");
  await page.mouse.move((from.left + from.right) / 2, (from.top + from.bottom) / 2);
  await page.mouse.down();
  await page.mouse.move(field.x + 40, field.y - 20, { steps: 6 });
  await page.mouse.up();
  const above = async () => {
    const box = await inside.box(".chip");
    return box && box.bottom <= field.y && Math.abs(box.left - field.x) < 3;
  };
  await expect.poll(above).toBe(true);
  // Drawing is no press, and takes no focus.
  expect(await inside.card()).toBe("");
  expect(await page.evaluate("document.activeElement.id")).toBe("field");
  await page.reload();
  await page.locator("#field").focus();
  await expect.poll(above).toBe(true);
});

test("finds a field that a page brings late, deep inside", async ({ chromium, server }) => {
  const page = await chromium.open(`${server.origin}/empty`);
  await alwaysCheck(chromium, page);
  const inside = await Inside.of(page);
  await page.evaluate((text) => {
    setTimeout(() => {
      const root = document.body.appendChild(document.createElement("late-composer")).attachShadow({ mode: "closed" });
      const field = root.appendChild(document.createElement("div"));
      field.contentEditable = "true";
      field.textContent = text;
      field.focus();
    }, 300);
  }, SELLING);
  await expect.poll(() => inside.chip()).toContain("Sales");
});
