// Job ads as sites give them, with every trap that their structured data is known for. The duties of
// the ad that counts are always the same, and so is what must not be read in their place.

/** A duty of the ad that counts. */
export const DUTY = "Make 80 cold calls a day";

/** A duty of another ad, which must not be read. */
export const DECOY = "Water the orchids in the glasshouse";

const TITLE = "Marketing Assistant";
const DUTIES = `<p>What you will do</p><ul><li>${DUTY}</li><li>Knock on doors and sign people up</li>
<li>Close new accounts and hit a weekly sales target</li></ul>`;
const OTHER = `<p>What you will do</p><ul><li>${DECOY}</li><li>Repair the pots and the shelves</li></ul>`;

/** @param {string} title @param {string} description */
function posting(title, description) {
  const hiringOrganization = { "@type": "Organization", name: "Oak & Ash" };
  return { "@type": "JobPosting", title, description, datePosted: "2026-01-05", hiringOrganization };
}

/** @param {unknown} value */
function linked(value) {
  const context = { "@context": "https://schema.org" };
  const json = JSON.stringify(Array.isArray(value) ? value : { ...context, ...Object(value) });
  return `<script type="application/ld+json">${json.replace(/</g, "\\u003c")}</script>`;
}

const HEAD = `<title>${TITLE} at Oak &amp; Ash</title>`;
const SHOWN = `<main><h1>${TITLE}</h1><p>Apply by Friday.</p></main>`;

/** @param {string} html */
function escaped(html) {
  return html.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Each trap by its name. @type {Record<string, string>} */
export const JOB_ADS = {
  "one posting": HEAD + linked(posting(TITLE, DUTIES)) + SHOWN,
  "in a graph": HEAD + linked({ "@graph": [{ "@type": "WebSite", name: "Jobs" }, posting(TITLE, DUTIES)] }) + SHOWN,
  "in an array": HEAD + linked([{ "@type": "BreadcrumbList" }, posting(TITLE, DUTIES)]) + SHOWN,
  "several, one of which the headline names":
    HEAD + linked([posting("Gardener", OTHER), posting(TITLE, DUTIES), posting("Cook", OTHER)]) + SHOWN,
  "escaped twice": HEAD + linked(posting(TITLE, escaped(escaped(DUTIES)))) + SHOWN,
  "raw line breaks":
    `${HEAD}<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting",
      "title":"${TITLE}","description":"<p>What you will do</p>
<p>${DUTY}</p>
<p>Knock on doors and sign people up</p>
<p>Close new accounts and hit a weekly sales target</p>"}</script>${SHOWN}`,
  "a script that comes late": `${HEAD}${SHOWN}<script>setTimeout(() => {
      const late = document.createElement("script");
      late.type = "application/ld+json";
      late.textContent = ${JSON.stringify(JSON.stringify(posting(TITLE, DUTIES))).replace(/</g, "\\u003c")};
      document.head.append(late);
      document.body.dataset.late = "here";
    }, 300)</script>`,
  "left over after the page went on": `<title>Gardener</title>${linked(posting("Gardener", OTHER))}
    <main><h1>Gardener</h1>${OTHER}</main><script>setTimeout(() => {
      history.pushState({}, "", "?job=2");
      document.title = ${JSON.stringify(TITLE)};
      document.querySelector("main").replaceChildren(
        Object.assign(document.createElement("h1"), { textContent: ${JSON.stringify(TITLE)} }),
        ...["What you will do", ${JSON.stringify(DUTY)}, "Knock on doors and sign people up",
          "Close new accounts and hit a weekly sales target", "What you bring", "Experience in sales",
          "What we offer", "Competitive salary and benefits. Apply now.", "Responsibilities", "Requirements"]
          .map((words) => Object.assign(document.createElement("p"), { textContent: words })));
      document.body.dataset.late = "here";
    }, 300)</script>`,
  microdata: `${HEAD}<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${TITLE}</h1>
    <div itemprop="description">${DUTIES}</div></div><aside>${OTHER}</aside>`,
  "a site's own attributes": `${HEAD}<main><h2 data-automation-id="jobPostingHeader">${TITLE}</h2>
    <div data-automation-id="jobPostingDescription">${DUTIES}</div></main><aside><h2>Others</h2>${OTHER}</aside>`,
  "a block of text": `${HEAD}<nav>${"<a href='#'>Jobs</a> ".repeat(8)}</nav><main><h1>${TITLE}</h1>${DUTIES}
    <h2>What you bring</h2><p>Requirements: experience in sales. Qualifications: none.</p>
    <h2>What we offer</h2><p>Salary and benefits. Apply now with your CV. Full-time.</p></main>`,
};

/** @param {string} name */
export function jobPath(name) {
  return `/jobs/${name.replace(/\W+/g, "-")}`;
}

/** The pages by their paths. */
export const JOB_PAGES = Object.fromEntries(Object.entries(JOB_ADS).map(([name, body]) => [jobPath(name), body]));

const LONG = "Last spring a boy wheeled in a bicycle older than his father. We soaked the chain overnight, and he came back after school to help us. His grandmother rode it to the mill for thirty years, and nobody had oiled it since. He rang the bell all the way down the hill.";

/** A page whose surroundings sell while its article tells a story. */
export const SURROUNDED = `<title>The old bicycle</title><div class="promo"><p>Order now! Only 3 left. £497. Buy today.</p></div>
  <article><h1>The old bicycle</h1>${`<p>${LONG}</p>`.repeat(4)}</article>
  <div class="sidebar advert"><p>Sale ends tonight! Order now and save £50. Buy your ticket today.</p></div>
  <form><textarea>correct horse battery staple</textarea></form>
  <div contenteditable="true">correct horse battery staple</div>`;
