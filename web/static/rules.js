// Finds rules by their words. Without it the page is whole: every rule stands in its HTML.

/**
 * @template {Element} E
 * @param {string} id
 * @param {new () => E} kind
 * @returns {E}
 */
function element(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`the page has no ${id}`);
  return found;
}

/**
 * Words as they are compared: one case, plain quotes, single spaces, no accents.
 * @param {string | null} words
 */
const plain = (words) =>
  (words ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

const wanted = element("wanted", HTMLInputElement);
const warning = element("warning", HTMLInputElement);
const book = element("rules", HTMLElement);
const told = element("told", HTMLElement);
const showAll = element("show-all", HTMLButtonElement);

// The words of a rule are only gathered once somebody searches: together they are a book.
const rules = [...document.querySelectorAll(".rule")].map((rule) => ({
  rule,
  examples: rule.querySelector("details"),
  all: once(() => plain(rule.textContent)),
  first: once(() => plain(withoutExamples(rule))),
}));
const numbered = rules.filter(({ rule }) => !rule.classList.contains("topic"));
/** Opened by a search, and closed again after it. @type {Set<HTMLDetailsElement>} */
const opened = new Set();

/**
 * @param {() => string} make
 * @returns {() => string} makes it when it is first wanted
 */
function once(make) {
  /** @type {string | undefined} */
  let made;
  return () => (made ??= make());
}

/** @param {Element} rule */
function withoutExamples(rule) {
  return [...rule.children]
    .filter((child) => child.localName !== "details")
    .map((child) => child.textContent)
    .join(" ");
}

/** Shows the rules that hold every word that was asked for. */
function find() {
  const words = plain(wanted.value).split(" ").filter(Boolean);
  /** @param {() => string} text */
  const holds = (text) => words.every((word) => text().includes(word));
  for (const { rule, examples, all, first } of rules) {
    const loud = !warning.checked || rule.classList.contains("warn");
    rule.toggleAttribute("hidden", !(loud && holds(all)));
    // What was found in the examples alone would stay out of sight.
    if (examples) open(examples, words.length > 0 && holds(all) && !holds(first));
  }
  for (const room of document.querySelectorAll(".room")) {
    const left = room.querySelectorAll(".rule:not([hidden])").length;
    room.toggleAttribute("hidden", left === 0);
    const line = document.querySelector(`.contents a[href="#${room.id}"]`)?.closest("li");
    line?.toggleAttribute("hidden", left === 0);
    const count = line?.querySelector(".count");
    if (count) count.textContent = String(left);
  }
  tell();
  mark(words);
}

/** Looks again, and brings the first rule that is left into sight where the search stays there. */
function search() {
  find();
  if (book.getBoundingClientRect().top < 0) book.scrollIntoView();
}

/**
 * @param {HTMLDetailsElement} examples
 * @param {boolean} found
 */
function open(examples, found) {
  if (found && !examples.open) {
    opened.add(examples);
    examples.open = true;
  } else if (!found && opened.delete(examples)) {
    examples.open = false;
  }
}

/** Says how many rules are left. The words come from the page. */
function tell() {
  const found = numbered.filter(({ rule }) => !rule.hasAttribute("hidden")).length;
  const all = numbered.length;
  const isAll = !isFiltered();
  const { dataset } = told;
  const words = isAll ? dataset.all : [dataset.none, dataset.one][found] ?? dataset.some;
  const filled = (words ?? "").replace("{found}", String(found)).replace("{all}", String(all));
  if (told.textContent !== filled) told.textContent = filled;
  showAll.hidden = isAll;
}

const isFiltered = () => plain(wanted.value) !== "" || warning.checked;

/**
 * Marks what was found, where the browser can do it without touching the page.
 * @param {string[]} words
 */
function mark(words) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  const long = words.filter((word) => word.length > 1);
  if (long.length === 0) return;
  const highlight = new Highlight();
  for (const { rule } of rules) {
    if (rule.hasAttribute("hidden")) continue;
    const walker = document.createTreeWalker(rule, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const range of places(node, long)) highlight.add(range);
    }
  }
  CSS.highlights.set("found", highlight);
}

/**
 * @param {Node} node
 * @param {string[]} words
 */
function* places(node, words) {
  // Only what keeps its length: a place in the compared words must be a place in the shown ones.
  const text = (node.nodeValue ?? "").replace(/[‘’]/g, "'").replace(/[A-Z]/g, (a) => a.toLowerCase());
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      yield range;
    }
  }
}

function clear() {
  wanted.value = "";
  warning.checked = false;
  find();
}

/** A link to a rule leads there, even if a search has put the rule aside. */
function followAddress() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target?.closest("[hidden]")) return;
  clear();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

wanted.addEventListener("input", search);
warning.addEventListener("change", search);
wanted.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Escape" && wanted.value !== "") {
    event.preventDefault();
    wanted.value = "";
    search();
  } else if (event.key === "Enter") {
    const first = rules.find(({ rule }) => !rule.hasAttribute("hidden"))?.rule;
    if (isFiltered() && first instanceof HTMLElement) first.focus();
  }
});
showAll.addEventListener("click", () => {
  clear();
  wanted.focus();
});
addEventListener("hashchange", followAddress);

element("find", HTMLElement).hidden = false;
find();
