// The job ad that a page holds as data.

/** @import { Context } from "./unmuddle.js" */

/**
 * @typedef {object} Posting
 * @property {string} text
 * @property {Context} context
 */

/**
 * The first job posting in the page's JSON-LD; none when there is none.
 * @param {ParentNode} page
 * @returns {Posting | undefined}
 */
export function posting(page) {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = find(JSON.parse(script.textContent ?? ""));
      if (found) return found;
    } catch {
      // Somebody else's data, and not ours to mend.
    }
  }
  return undefined;
}

/**
 * @param {any} data
 * @returns {Posting | undefined}
 */
function find(data) {
  if (Array.isArray(data)) return data.reduce((found, one) => found ?? find(one), undefined);
  if (typeof data !== "object" || data === null) return undefined;
  if (![data["@type"]].flat().includes("JobPosting")) return find(data["@graph"]);
  const text = plain(data.description);
  if (!text) return undefined;
  const title = plain(data.title);
  const job = { pay: pay(data.baseSalary), incentive: plain(data.incentiveCompensation), occupation: plain([data.occupationalCategory].flat()[0]) };
  return { text, context: { channel: "job_ad", title: title || null, job: { pay: job.pay || null, incentive: job.incentive || null, occupation: job.occupation || null } } };
}

/** @param {any} salary */
function pay(salary) {
  if (typeof salary !== "object" || salary === null) return plain(salary);
  const value = salary.value ?? salary;
  const sum = typeof value === "object" ? [value.minValue, value.maxValue, value.value].filter((one) => one != null).join("–") : value;
  return [salary.currency, sum, value.unitText].filter(Boolean).join(" ");
}

/** @type {Record<string, string>} */
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", pound: "£", euro: "€", ndash: "–", mdash: "—", rsquo: "’", bull: "•" };

/**
 * Words out of markup: read as letters, never as a page.
 * @param {unknown} html
 */
function plain(html) {
  if (typeof html !== "string") return "";
  const lines = html
    .replace(/&(amp;)?(lt|gt);/g, (_, _and, name) => NAMED[name] ?? "")
    .replace(/<(br|\/?(p|li|ul|ol|div|h\d|tr))\b[^>]*>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&#(x?)([\da-f]+);/gi, (whole, hex, code) => {
      const point = parseInt(code, hex ? 16 : 10);
      return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
    })
    .replace(/&(\w+);/g, (whole, name) => NAMED[name] ?? whole);
  return lines.replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}
