// <unmuddle-check> as a field of a form.

import { expect, SELLING, TELLING, test } from "./stage.js";

const FORM = (/** @type {string} */ inside) => `<form id="form">${inside}<button>Send</button><button type="reset">Start over</button></form>`;

test("the form gets the text and the verdict", async ({ page, site }) => {
  await page.goto(site.page(FORM('<label for="check">Your post</label><unmuddle-check id="check" name="post" channel="organic_post"></unmuddle-check>')));
  await page.getByText("Your post").click();
  const box = page.getByRole("textbox", { name: "Your post" });
  await expect(box).toBeFocused();
  await box.fill(SELLING);
  // At once: what was typed last is read before it is sent.
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => site.sent?.get("post")?.replaceAll("\r\n", "\n")).toBe(SELLING);
  const verdict = JSON.parse(site.sent?.get("post-verdict") ?? "{}");
  expect(verdict.muddled).toBe(true);
  expect([...(site.sent?.keys() ?? [])]).toEqual(["post", "post-verdict"]);
});

test("a box of the page's sends its text once, as without the script", async ({ page, site }) => {
  await page.goto(site.page(FORM('<unmuddle-check name="post" channel="blog"><textarea name="post" aria-label="Post"></textarea></unmuddle-check>')));
  await page.getByRole("textbox").fill(TELLING);
  await expect(page.getByText("This is marketing.").first()).toBeVisible();
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => site.sent?.getAll("post")).toEqual([TELLING]);
  expect(JSON.parse(site.sent?.get("post-verdict") ?? "{}").label).toBe("marketing");
});

test("a reset brings back what the page said, and the verdict on it", async ({ page, site }) => {
  await page.goto(site.page(FORM(`<unmuddle-check name="post" channel="blog" value="${TELLING}"></unmuddle-check>`)));
  await expect(page.getByText("This is marketing.").first()).toBeVisible();
  await page.getByRole("textbox").fill(SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  await page.getByRole("button", { name: "Start over" }).click();
  await expect(page.getByRole("textbox")).toHaveValue(TELLING);
  await expect(page.getByRole("group").getByText("This is marketing.")).toBeVisible();
});

test("a form that is switched off switches it off", async ({ page, site }) => {
  await page.goto(site.page(FORM('<fieldset disabled id="set"><unmuddle-check name="a"></unmuddle-check><unmuddle-check name="b"><textarea aria-label="B"></textarea></unmuddle-check></fieldset><unmuddle-check name="c" disabled></unmuddle-check>')));
  for (const box of await page.getByRole("textbox").all()) await expect(box).toBeDisabled();
  await page.locator("#set").evaluate((set) => set.removeAttribute("disabled"));
  await expect(page.getByRole("textbox").first()).toBeEnabled();
  await expect(page.getByRole("textbox", { name: "B" })).toBeEnabled();
  const names = await page.locator("form").evaluate((form) => [...new FormData(/** @type {HTMLFormElement} */ (form)).keys()]);
  expect(names).toEqual(["a", "b"]);
});

test("a text that the browser restores is read again", async ({ page, site }) => {
  const address = site.page(FORM('<unmuddle-check name="post" channel="blog"></unmuddle-check>'));
  await page.goto(address);
  await page.getByRole("textbox").fill(SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  site.put("other.html", "<!doctype html><title>Other</title><p>Other</p>");
  await page.goto(`${address}other.html`);
  await page.goBack();
  await expect(page.getByRole("textbox")).toHaveValue(SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
});

test("with `strict` a muddled text keeps the form, and says what helps", async ({ page, site }) => {
  await page.goto(site.page(FORM('<unmuddle-check name="post" channel="blog" strict></unmuddle-check>')));
  const check = page.locator("unmuddle-check");
  await page.getByRole("textbox").fill(SELLING);
  await page.getByRole("button", { name: "Send" }).click();
  const state = () => check.evaluate((element) => {
    const check = /** @type {any} */ (element);
    return [check.checkValidity(), check.validity.customError, check.validationMessage];
  });
  await expect.poll(state).toEqual([false, true, "Marketing and selling are mixed here. Part them first, or say where people will read it."]);
  expect(site.sent).toBeUndefined();
  await page.getByRole("textbox").fill(TELLING);
  await page.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => site.sent?.get("post")).toBe(TELLING);
});
