// <unmuddle-badge>: a label for what already stands on the page.

import { expect, SELLING, test, told } from "./stage.js";

test("an article is labelled, and the label opens to what was seen", async ({ page, site }) => {
  await page.goto(site.page(`<article id="a"><h2>Our week</h2><p>${SELLING}</p></article><unmuddle-badge for="#a" channel="blog"><span>A label comes here.</span></unmuddle-badge>`));
  const badge = page.locator("unmuddle-badge");
  await expect(badge.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("A label comes here.")).toBeHidden();
  await badge.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(badge.locator("q").first()).toBeVisible();
  await expect(badge.getByText("Read on your own machine.")).toBeVisible();
  expect(await told(page, "assess")).toHaveLength(1);
});

test("a job ad is read from the page's data, with its title and pay", async ({ page, site }) => {
  const ad = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "WebPage" },
      {
        "@type": "JobPosting",
        title: "Marketing Executive",
        description: "&lt;p&gt;You will make 60 cold calls a day &amp;amp; close deals.&lt;/p&gt;<ul><li>Hit a monthly sales target.</li><li>Knock on doors.</li></ul><script>alert(1)</script>",
        baseSalary: { currency: "GBP", value: { minValue: 24000, maxValue: 26000, unitText: "YEAR" } },
        incentiveCompensation: "Uncapped commission",
      },
    ],
  };
  await page.goto(site.page(`<unmuddle-badge channel="job_ad">…</unmuddle-badge><script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(ad).replaceAll("<", "\\u003c")}</script>`));
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
  const [report] = await told(page, "assess");
  expect(report.muddles).toContain("role");
  expect(report.findings.some((/** @type {any} */ finding) => finding.field === "title" || finding.field === "pay")).toBe(true);
});

test("nothing to read leaves what stands there, and says so", async ({ page, site }) => {
  await page.goto(site.page('<unmuddle-badge for="#nothing"><span>No label</span></unmuddle-badge>'));
  await expect.poll(() => told(page, "error")).toHaveLength(1);
  expect((await told(page, "error"))[0].message).toContain("#nothing");
  await expect(page.getByText("No label")).toBeVisible();
  await page.locator("unmuddle-badge").evaluate((badge) => badge.setAttribute("for", "h1"));
  await expect(page.getByText("No label")).toBeHidden();
});

test("words that change are read when asked", async ({ page, site }) => {
  await page.goto(site.page(`<p id="p">The robin watched us all morning, and the soil was cold.</p><unmuddle-badge for="#p" channel="blog"></unmuddle-badge>`));
  await expect(page.getByText("Not muddled").first()).toBeVisible();
  await page.evaluate((words) => {
    const p = document.querySelector("#p");
    if (p) p.textContent = words;
    const badge = document.querySelector("unmuddle-badge");
    return /** @type {any} */ (badge).read();
  }, SELLING);
  await expect(page.getByText("Muddled here", { exact: true }).first()).toBeVisible();
});
