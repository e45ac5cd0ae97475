// Files of each kind land on the desk; those that cannot be read say why, and nothing is lost.

import { expect, open, test } from "./desk.js";
import { docx, paragraph, zip } from "./documents.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";

/** @typedef {import("./desk.js").Page} Page */
/** @typedef {{ name: string, mimeType?: string, buffer: Buffer }} Brought */

/**
 * Lets files go over an element, as a hand would.
 * @param {Page} page
 * @param {Brought[]} files
 * @param {string} on
 */
async function drop(page, files, on = "#text") {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of all) {
        transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      }
      return transfer;
    },
    files.map(({ name, mimeType = "", buffer }) => ({ name, type: mimeType, bytes: [...buffer] })),
  );
  for (const event of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent(on, event, { dataTransfer: data });
  }
}

/** @param {string} name @param {string | Buffer} content */
const file = (name, content) => ({ name, buffer: Buffer.from(content) });

/** @param {string} text @param {"le" | "be"} order */
function utf16(text, order, mark = true) {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}

const JOB = `<!doctype html><title>Jobs</title><h1>Marketing Executive</h1><p>Scroll on.</p>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
"title":"Marketing Executive","description":"<p>Make 60 cold calls a day to garden centres.</p><ul><li>Close new accounts</li><li>Write our newsletter</li></ul><p>You bring a good eye, a clear pen and a thick skin on the phone, and you are paid by what you sell.</p>"}</script>`;

/** @type {[string, Brought, string][]} */
const KINDS = [
  ["plain text", file("a.txt", "Grüße aus dem Garten.\r\nBuy now."), "Grüße aus dem Garten.\nBuy now."],
  ["UTF-8 with its mark", file("a.txt", "\ufeffOnly £5 – today"), "Only £5 – today"],
  ["UTF-16", file("a.txt", utf16("Only £5 – today 🎉", "le")), "Only £5 – today 🎉"],
  ["UTF-16, the other way round", file("a.txt", utf16("Only £5 today", "be")), "Only £5 today"],
  ["UTF-16 without its mark", file("a.txt", utf16("Only five today", "le", false)), "Only five today"],
  ["Windows-1252", file("a.txt", Buffer.from([0x93, 0x35, 0x20, 0x80, 0x94, 0x20, 0xe9])), "“5 €” é"],
  ["Markdown as it stands", file("a.md", "# Spring\n\n- *Buy* now\n"), "# Spring\n\n- *Buy* now\n"],
  [
    "a saved page",
    file("page.html", "<title>T</title><nav>Home</nav><main><h1>We mend kettles</h1><p>Come &amp; see.</p></main>"),
    "We mend kettles\n\nCome & see.",
  ],
  [
    "a Word document",
    file(
      "post.docx",
      docx(
        paragraph("We planted the first row.") +
          paragraph("DM me YES!", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
          '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t></w:r></w:p>',
      ),
    ),
    "We planted the first row.\n\n- DM me YES!\n\nA\tB",
  ],
];

for (const [name, brought, words] of KINDS) {
  test(`dropped: ${name}`, async ({ page }) => {
    const desk = await open(page);
    await drop(page, [brought]);
    await expect(desk.text).toHaveValue(words);
    await expect(page.locator("#drop")).toBeHidden();
    await expect(desk.verdict.getByText("What the evidence says")).toBeVisible();
  });
}

test("a saved job ad brings its title and its place", async ({ page }) => {
  const desk = await open(page);
  await drop(page, [file("ad.html", JOB)], "footer");
  await expect(desk.text).toHaveValue(/cold calls a day.*\n.*- Close new accounts/s);
  await expect(desk.channel).toHaveValue("job_ad");
  await expect(desk.title).toHaveValue("Marketing Executive");
});

const LOCKED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(600),
  Buffer.from("EncryptedPackage", "utf16le"),
]);
/** @type {[string, Brought, RegExp][]} */
const TROUBLES = [
  ["another kind", file("photo.jpg", "jpg"), /can't be read here/],
  ["a picture called text", file("photo.txt", Buffer.from([0x89, 0x50, 0, 0, 0, 0x0d, 1, 2, 0])), /can't be read here/],
  ["an empty file", file("a.txt", ""), /no words/],
  ["a page without words", file("a.html", "<main></main>"), /no words/],
  ["a document cut short", file("a.docx", docx(paragraph("Hello")).subarray(0, 300)), /damaged/],
  ["a document of broken markup", file("a.docx", docx("<w:p><w:r>")), /damaged/],
  ["a table in the guise of a document", file("a.docx", zip({ "xl/workbook.xml": "<a/>" })), /can't be read here/],
  ["a document with a password", file("a.docx", LOCKED), /password/],
  ["an old document", file("a.doc", LOCKED.subarray(0, 500)), /older kind of Word/],
  ["broken JSON", file("a.json", "{nothing"), /damaged/],
];

for (const [name, brought, words] of TROUBLES) {
  test(`said kindly: ${name}`, async ({ page }) => {
    const desk = await open(page);
    await desk.text.fill("My own words.");
    await drop(page, [brought]);
    await expect(page.locator("#notice")).toHaveText(words);
    await expect(desk.text).toHaveValue("My own words.");
  });
}

test("a file that is too large is not opened", async ({ page }) => {
  const desk = await open(page);
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(20_000_001)], "long.txt"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.locator("#notice")).toHaveText(/too large/);
  await expect(desk.text).toHaveValue("");
});

test("what a file replaces can be brought back", async ({ page }) => {
  const desk = await open(page);
  await desk.channel.selectOption("blog");
  await desk.text.fill("My own words.");
  await page.setInputFiles("#file", { ...file("a.txt", "The file's words."), mimeType: "text/plain" });
  await expect(desk.text).toHaveValue("The file's words.");
  await expect(desk.channel).toHaveValue("blog");
  await page.getByRole("button", { name: "Bring my text back" }).click();
  await expect(desk.text).toHaveValue("My own words.");
});

test("readers are fetched by those who need them, and the page works when they do not come", async ({ page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  const desk = await open(page);
  expect(asked.filter((name) => /files|page|document|worker|reader/.test(name))).toEqual([]);
  await drop(page, [file("a.txt", "Plain.")]);
  await expect(desk.text).toHaveValue("Plain.");
  expect(asked).toContain("files.js");
  expect(asked).not.toContain("unmuddle_document.js");
});

test("the button opens a file by keyboard alone", async ({ page }) => {
  const desk = await open(page);
  const button = page.getByRole("button", { name: "Open a file" });
  await button.focus();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles({ name: "a.md", mimeType: "text/markdown", buffer: Buffer.from("*Hello*") });
  await expect(desk.text).toHaveValue("*Hello*");
  await expect(page.locator("#said")).toContainText(/a\.md|This/);
});

test("words that are dragged are left to the browser", async ({ page }) => {
  await open(page);
  const prevented = await page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "some words");
    const event = new DragEvent("dragover", { dataTransfer: transfer, bubbles: true, cancelable: true });
    document.getElementById("text")?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(prevented).toBe(false);
  await expect(page.locator("#drop")).toBeHidden();
});

for (const [name, options] of Object.entries(LOOKS)) {
  test.describe(name, () => {
    test.use(options);

    test(`no barriers while a file is dropped, and after: ${name}`, async ({ page }) => {
      await open(page);
      await page.evaluate(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(["a"], "a.txt"));
        document.body.dispatchEvent(new DragEvent("dragenter", { dataTransfer: transfer, bubbles: true, cancelable: true }));
      });
      await expect(page.locator("#drop")).toBeVisible();
      await expectNoBarriers(page);
      await expectAllInWidth(page);
      await drop(page, [file("photo.jpg", "jpg")]);
      await expect(page.locator("#notice")).toBeVisible();
      await expectNoBarriers(page);
    });
  });
}

test("in German", async ({ page }) => {
  await page.goto("./de/check/");
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await drop(page, [file("a.docx", LOCKED)]);
  await expect(page.locator("#notice")).toHaveText(/Ein Passwort hält diese Datei verschlossen/);
});
