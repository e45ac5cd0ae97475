// How words are to be read: the names of products, and what an organisation has set. The module is
// asked where it runs, in a page of ours.

import { expect } from "@playwright/test";
import { openOwn } from "./own.js";
import { closeTabsAfterEach, test } from "./stage.js";

/** @import { Page } from "@playwright/test" */

closeTabsAfterEach();

/**
 * What a function of the module gives; `areas` is what the browser has stored.
 * @param {Page} page
 * @param {string} name
 * @param {unknown[]} given
 * @param {Record<string, unknown>} [areas]
 * @returns {Promise<any>}
 */
function ask(page, name, given, areas = {}) {
  return page.evaluate(
    async ({ name, given, areas }) => {
      for (const [area, all] of Object.entries(areas)) {
        Object.assign(Object(chrome.storage)[area], { get: () => Promise.resolve(all) });
      }
      const path = "/shared/settings.js";
      const module = await import(path);
      return module[name](...given);
    },
    { name, given, areas },
  );
}

test("names are blotted out where they stand as names, and nothing moves", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  for (const [text, names, wanted] of /** @type {[string, string[], string][]} */ ([
    ["Try Sales Cloud now", ["Sales Cloud"], "Try Xxxxx Xxxxx now"],
    ["sales  cloud, SALES\ncloud", ["Sales Cloud"], "xxxxx  xxxxx, XXXXX\nxxxxx"],
    ["Salesman", ["Sales"], "Salesman"],
    ["Buy C++ (now)", ["C++", "(now)"], "Buy X++ (xxx)"],
    ["Order Now Daily and Order Now", ["Order Now", "Order Now Daily"], "Xxxxx Xxx Xxxxx xxx Xxxxx Xxx".replace(" xxx ", " and ")],
    ["Größe kaufen", ["Größe"], "Xxößx kaufen"],
    ["nothing", [], "nothing"],
  ])) {
    const found = await ask(page, "blotted", [text, names]);
    expect(found).toBe(wanted);
    expect(Buffer.byteLength(found)).toBe(Buffer.byteLength(text));
  }
});

test("a list of names takes what is a name", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  expect(await ask(page, "namesIn", [" A \n\n42\nA\nSales Cloud "])).toEqual(["A", "Sales Cloud"]);
  expect((await ask(page, "namesIn", ["x".repeat(500)]))[0]).toHaveLength(80);
});

test("an organisation's sites are off with what is below them", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  const managed = { sitesOff: ["intranet.example"], stance: undefined, glossary: [] };
  for (const [host, off] of /** @type {[string, boolean][]} */ ([
    ["intranet.example", true],
    ["wiki.intranet.example", true],
    ["notintranet.example", false],
    ["example", false],
  ])) expect(await ask(page, "isManagedOff", [host, managed])).toBe(off);
});

test("what is set strangely counts as not set", async ({ chromium }) => {
  const page = await openOwn(chromium, "options");
  const strangely = { sites_off: "all", stance: "never", glossary: [1, "", "Sales Cloud"] };
  const managed = await ask(page, "readManaged", [], { managed: strangely });
  expect(managed).toEqual({ sitesOff: [], stance: undefined, glossary: ["Sales Cloud"] });
  const own = {
    sync: { switches: { version: 1, stance: "one_in_five", dot: true, history: false } },
    local: { glossary: ["Mine"] },
  };
  const strict = await ask(page, "readManner", [], { ...own, managed: { stance: "article" } });
  expect(strict).toEqual({ relaxed: false, names: ["Mine"] });
  const relaxed = await ask(page, "readManner", [], { ...own, managed: { glossary: ["Theirs"] } });
  expect(relaxed).toEqual({ relaxed: true, names: ["Theirs", "Mine"] });
  for (const strange of [null, 1, [], { version: 2 }, { version: 1, stance: "article", dot: 1, history: true }]) {
    expect(await ask(page, "checkedSwitches", [strange])).toBe(undefined);
  }
});
