// <unmuddle-check> on somebody else's page, under a strict policy.

import { expect, JOB_AD, PACKAGE, POLICY, SELLING, Site, TELLING, test, told } from "./stage.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const BOX = (/** @type {string} */ words = "", /** @type {string} */ more = 'channel="organic_post"') =>
  `<unmuddle-check ${more}><textarea rows="4" aria-label="Your post">${words}</textarea></unmuddle-check>`;

test("what is written is read: verdict, the words that show it, advice", async ({ page, site }) => {
  await page.goto(site.page(BOX()));
  const box = page.getByRole("textbox", { name: "Your post" });
  await box.fill(SELLING);
  const verdict = page.getByRole("group", { name: "The verdict" });
  await expect(verdict).toContainText("Muddled here");
  const finding = verdict.getByRole("listitem").filter({ hasText: "DM me YES" });
  await expect(finding.locator("q")).toHaveText("DM me YES to claim your place.");
  await expect(finding).toContainText("product page");
  await finding.getByRole("button", { name: "Show in the text" }).click();
  const selected = await box.evaluate((box) =>
    box instanceof HTMLTextAreaElement ? box.value.slice(box.selectionStart, box.selectionEnd) : "",
  );
  expect(selected).toBe("DM me YES to claim your place.");
  await expect(box).toBeFocused();
  const reports = await told(page, "assess");
  expect(reports.at(-1).muddles).toContain("channel");
  await box.fill(TELLING);
  await expect(verdict).toContainText("This is marketing.");
  await expect(verdict).toContainText("Not muddled");
  await expect(page.getByRole("status")).toContainText("This is marketing.");
});

test("what was seen is said once, above each of its words", async ({ page, site }) => {
  await page.goto(site.page(BOX("Only 3 places left on my garden course! It is £97 until Sunday. DM me YES to claim your place.")));
  const lines = page.getByRole("group", { name: "The verdict" }).getByRole("listitem");
  await expect(lines.first()).toBeVisible();
  const told = await lines.evaluateAll((lines) => lines.map((line) => line.querySelector(".message")?.textContent ?? "as before"));
  const said = told.filter((words) => words !== "as before");
  expect(said.length).toBeGreaterThan(1);
  expect(new Set(said).size).toBe(said.length);
  expect(told.indexOf("as before")).toBe(1);
});

test("the visitor chooses the place where nobody has said it", async ({ page, site }) => {
  await page.goto(site.page(BOX(SELLING, "")));
  const verdict = page.getByRole("group", { name: "The verdict" });
  await expect(verdict).toContainText("Choose where people will read it");
  await page.getByRole("combobox", { name: "Where will people read it?" }).selectOption("organic_post");
  await expect(verdict).toContainText("Muddled here");
  await page.locator("unmuddle-check").evaluate((check) => check.setAttribute("channel", "advert"));
  await expect(verdict).toContainText("Not muddled");
  await expect(page.getByRole("combobox")).toBeHidden();
});

test("a job ad is known by its words, and the visitor may say that it is none", async ({ page, site }) => {
  await page.goto(site.page(BOX(JOB_AD, "")));
  const verdict = page.getByRole("group", { name: "The verdict" });
  await expect(verdict).toContainText("This reads like a job ad");
  await expect(verdict).toContainText("Not muddled");
  await page.getByRole("combobox", { name: "Where will people read it?" }).selectOption("advert");
  await expect(verdict).not.toContainText("This reads like a job ad");
});

test("without a box of the page's it brings its own, and takes what stands there away", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-check placeholder="Write here" compact channel="blog"><p>Please switch scripts on.</p></unmuddle-check>'));
  const box = page.getByRole("textbox", { name: "Your text" });
  await expect(box).toHaveAttribute("placeholder", "Write here");
  await expect(page.getByText("Please switch scripts on.")).toBeHidden();
  await box.fill(SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(0);
  await page.locator("unmuddle-check").evaluate((check) => check.removeAttribute("compact"));
  await expect(page.getByRole("listitem").first()).toBeVisible();
});

test("properties are attributes, and the other way round", async ({ page, site }) => {
  await page.goto(site.page("<unmuddle-check></unmuddle-check>"));
  const answer = await page.locator("unmuddle-check").evaluate((element) => {
    const check = /** @type {any} */ (element);
    Object.assign(check, { channel: "advert", placeholder: "p", theme: "dark", compact: true, strict: true, disabled: true, name: "n", srcWasm: "x.wasm" });
    const attributes = ["channel", "placeholder", "theme", "compact", "strict", "disabled", "name", "src-wasm"].map((name) => check.getAttribute(name));
    check.setAttribute("value", "From the attribute");
    const first = check.value;
    check.value = "From the property";
    return { attributes, first, then: [check.value, check.getAttribute("value")], report: check.report?.label };
  });
  expect(answer).toEqual({
    attributes: ["advert", "p", "dark", "", "", "", "n", "x.wasm"],
    first: "From the attribute",
    then: ["From the property", "From the attribute"],
    report: "neither",
  });
});

test("the classifier is fetched when the element is seen, once for all", async ({ page, site }) => {
  await page.goto(site.page(`<p class="far">Far below</p>${BOX(TELLING)}${BOX(SELLING)}<unmuddle-check value="Buy now."></unmuddle-check>`, { css: ".far{block-size:5000px}" }));
  await page.waitForLoadState("networkidle");
  expect(site.asked.filter((path) => path.endsWith(".wasm"))).toEqual([]);
  await page.locator("unmuddle-check").last().scrollIntoViewIfNeeded();
  await expect(page.getByRole("group", { name: "The verdict" })).toHaveCount(3);
  expect(site.asked.filter((path) => path.endsWith(".wasm"))).toEqual(["/npm/unmuddle_bg.wasm"]);
});

test("focus brings the classifier too, and room for the verdict at once", async ({ page, site }) => {
  await page.goto(site.page(BOX()));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("group", { name: "The verdict" })).toContainText("The verdict appears here while you type.");
});

test("another address of the classifier is taken", async ({ page, site }) => {
  site.put("elsewhere/core.wasm", await readFile(join(PACKAGE, "unmuddle_bg.wasm")));
  await page.goto(site.page(BOX(SELLING, 'channel="blog" src-wasm="/elsewhere/core.wasm"')));
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  expect(site.asked.filter((path) => path.endsWith(".wasm"))).toEqual(["/elsewhere/core.wasm"]);
});

test("it speaks the language of the page around it, or its own", async ({ page, site }) => {
  await page.goto(site.page(`${BOX(SELLING)}<div lang="en">${BOX(TELLING)}</div>${BOX(TELLING, 'lang="de" channel="blog"')}`, { html: 'lang="de-AT"' }));
  await expect(page.getByText("Hier vermischt", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Das bittet ums Kaufen oder Buchen").first()).toBeVisible();
  await expect(page.getByText("This is marketing.")).toHaveCount(2); // the leaf, and what is spoken
  await page.locator("unmuddle-check").last().evaluate((check) => check.setAttribute("lang", "en"));
  await expect(page.locator("unmuddle-check").last().getByText("This is marketing.").first()).toBeVisible();
});

test("it lives in a shadow root, and its events come out", async ({ page, site }) => {
  await page.goto(site.page('<div id="host" lang="de"></div>'));
  await page.locator("#host").evaluate((host, words) => {
    const root = host.attachShadow({ mode: "open" });
    const check = document.createElement("unmuddle-check");
    check.setAttribute("channel", "blog");
    check.setAttribute("value", words);
    root.append(check);
  }, SELLING);
  await expect(page.getByText("Hier vermischt", { exact: true }).first()).toBeVisible();
  expect(await told(page, "assess")).toHaveLength(1);
});

test("a box that comes later is taken", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-check channel="blog"></unmuddle-check>'));
  await page.getByRole("textbox").fill("It is yours.");
  await page.locator("unmuddle-check").evaluate((check) => {
    const box = document.createElement("textarea");
    box.setAttribute("aria-label", "Mine");
    check.append(box);
  });
  await expect(page.getByRole("textbox", { name: "Mine" })).toHaveValue("It is yours.");
  await expect(page.getByRole("textbox")).toHaveCount(1);
});

test("it is moved, taken away and put back, and goes on", async ({ page, site }) => {
  await page.goto(site.page(BOX(TELLING)));
  await expect(page.getByText("This is marketing.").first()).toBeVisible();
  await page.locator("unmuddle-check").evaluate((check) => {
    const parent = check.parentElement;
    check.remove();
    parent?.prepend(check);
  });
  await page.getByRole("textbox").fill(SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
});

/** A module of wasm with nothing in it. */
const NO_CLASSIFIER = Buffer.from("\0asm\x01\0\0\0", "latin1");

test.describe("when it can't run", () => {
  const fallback = `<unmuddle-check channel="blog"><textarea aria-label="Your post"></textarea></unmuddle-check><unmuddle-check channel="blog"><p>Write to us instead.</p></unmuddle-check>`;

  test("a missing classifier leaves what stands there, and the event says why", async ({ page, site, pardon }) => {
    pardon.push(/404|integrity/);
    site.missing = /\.wasm$/;
    await page.goto(site.page(fallback));
    await expect.poll(() => told(page, "error")).toHaveLength(2);
    expect((await told(page, "error"))[0].code).toBe("wasm_missing");
    await expect(page.getByText("Write to us instead.")).toBeVisible();
    const box = page.getByRole("textbox", { name: "Your post" });
    await box.fill("My words");
    await expect(box).toHaveValue("My words");
    await expect(page.getByText("The check could not start on this page.").first()).toBeVisible();
    expect(await told(page, "error")).toHaveLength(2);
    site.missing = undefined;
    await box.blur();
    await box.focus();
    await expect(page.getByRole("group", { name: "The verdict" })).toBeVisible();
    await expect(page.getByText("The check could not start on this page.").first()).toBeHidden();
  });

  test("a policy without wasm does the same", async ({ page, site, pardon }) => {
    pardon.push(/policy: script-src|Content Security Policy/);
    await page.goto(site.page(fallback, { policy: POLICY.replace(" 'wasm-unsafe-eval'", "") }));
    await expect.poll(() => told(page, "error")).toHaveLength(2);
    expect((await told(page, "error"))[0].code).toBe("wasm_blocked");
    await expect(page.getByText("Write to us instead.")).toBeVisible();
  });

  test("another file in its place does the same", async ({ page, site }) => {
    site.put("npm/unmuddle_bg.wasm", NO_CLASSIFIER);
    await page.goto(site.page(fallback));
    await expect.poll(() => told(page, "error")).toHaveLength(2);
    expect((await told(page, "error"))[0].code).toBe("wasm_failed");
    await expect(page.getByText("Write to us instead.")).toBeVisible();
  });

  test("what another site serves must be the very file that the script knows", async ({ page, site, pardon }) => {
    pardon.push(/integrity|digest/i, /asked for/);
    const other = await new Site().open();
    const policy = POLICY.replaceAll(/(script|connect)-src 'self'/g, `$& ${other.url}`);
    const head = `<script type="module" src="${other.url}npm/define.js"></script>`;
    const address = site.page(BOX(SELLING, 'channel="organic_post"'), { policy, head, script: "" });
    await page.goto(address);
    await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
    other.put("npm/unmuddle_bg.wasm", NO_CLASSIFIER);
    await page.goto(address);
    await expect.poll(() => told(page, "error")).toHaveLength(1);
    expect((await told(page, "error"))[0].code).toBe("wasm_missing");
    await other.close();
  });

  test("a place that does not exist is said to be wrong", async ({ page, site }) => {
    await page.goto(site.page(BOX("Some words", 'channel="nowhere"')));
    await expect.poll(() => told(page, "error")).toHaveLength(1);
    expect((await told(page, "error"))[0]).toMatchObject({ code: "bad_argument" });
  });
});

test("without JavaScript the page's own box is there, and works", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.page(`<form>${BOX()}<button>Send</button></form><unmuddle-check><p>Write to us instead.</p></unmuddle-check>`));
  const box = page.getByRole("textbox");
  await box.fill("My words");
  await expect(box).toHaveValue("My words");
  await expect(page.getByText("Write to us instead.")).toBeVisible();
  await context.close();
});

test("a second script warns and does no harm", async ({ page, site }) => {
  /** @type {string[]} */
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const bundle = await readFile(join(PACKAGE, "unmuddle-check.js"), "utf8");
  site.put("second.js", bundle.replaceAll('"0.1.0"', '"9.9.9"'));
  site.put("npm2/unmuddle_bg.wasm", "");
  await page.goto(site.page(BOX(SELLING), { head: '<script type="module" src="/npm/define.js"></script><script type="module" src="/npm/define.js"></script>' }));
  await page.evaluate(() => import(/** @type {any} */ ("/second.js")));
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  expect(warnings.filter((words) => words.includes("<unmuddle-check> is defined already, by version 0.1.0"))).toHaveLength(1);
  expect(warnings.join("\n")).toContain("version 9.9.9");
});

test("a page without a bundler needs one file, named by its hash", async ({ page, site }) => {
  const { createHash } = await import("node:crypto");
  const file = await readFile(join(PACKAGE, "unmuddle-check.js"));
  const hash = createHash("sha384").update(file).digest("base64");
  await page.goto(site.page(BOX(SELLING), { script: "", head: `<script type="module" src="/npm/unmuddle-check.js" integrity="sha384-${hash}" crossorigin="anonymous"></script>` }));
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  const asked = site.asked.filter((path) => path.startsWith("/npm/"));
  expect(asked).toEqual(["/npm/unmuddle-check.js", "/npm/unmuddle_bg.wasm"]);
});
