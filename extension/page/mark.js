// Marks words in the page, when somebody asks for it, by the browser's own highlights: no element of
// the page is touched, and taking the marks away leaves nothing behind. It has no imports and no
// exports; what it leaves for the next call is described in page/types.d.ts.

(() => {
  if (globalThis.unmuddleMarks) return;

  const KINDS = ["marketing", "sales", "both", "finding", "shown"];

  /** Each kind has a line of its own shape, so that colour alone says nothing. */
  const LINES = { marketing: "solid", sales: "double", both: "wavy", finding: "dotted", shown: "solid" };

  const NOT_WORDS = "script, style, noscript, template, textarea, select, option, svg, math";

  const sheet = new CSSStyleSheet();

  /** Of a very long page, the first part is enough. */
  const LONGEST = 2_000_000;

  /**
   * The letters of the page in order, without spaces, and where each stands. Spaces differ between
   * what is read and what is shown.
   * @typedef {{ letters: string, nodes: Text[], starts: number[], places: Map<Text, number[]> }} Letters
   */

  /** @returns {Letters} */
  function read() {
    /** @type {Letters} */
    const found = { letters: "", nodes: [], starts: [], places: new Map() };
    /** @type {string[]} */
    const parts = [];
    let length = 0;
    const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node && length < LONGEST; node = walker.nextNode()) {
      if (!(node instanceof Text) || !isShown(node)) continue;
      const { letters, places } = lettersOf(node.data);
      if (!letters) continue;
      found.nodes.push(node);
      found.starts.push(length);
      found.places.set(node, places);
      parts.push(letters);
      length += letters.length;
    }
    found.letters = parts.join("");
    return found;
  }

  /** @param {Text} node */
  function isShown(node) {
    const around = node.parentElement;
    return around !== null && !around.closest(NOT_WORDS) && around.checkVisibility();
  }

  /**
   * The letters of a text in one spelling, and their places in it.
   * @param {string} text
   */
  function lettersOf(text) {
    let letters = "";
    /** @type {number[]} */
    const places = [];
    for (let at = 0; at < text.length; at += 1) {
      const unit = text[at] ?? "";
      // What stands for a point of a list is none of the page's words.
      if (/[\s\u00ad\u200b\u2022*\-\u2013]/.test(unit)) continue;
      letters += unit;
      places.push(at);
    }
    return { letters, places };
  }

  /**
   * @param {Letters} page
   * @param {UnmuddleMark} mark
   * @param {number} from
   */
  function find(page, { words, before }, from) {
    const wanted = lettersOf(words).letters;
    if (!wanted) return undefined;
    // With the words before it, it is told from its likes; where the page has others there, without.
    for (let ahead = lettersOf(before).letters; ; ahead = ahead.slice(Math.ceil(ahead.length / 2))) {
      const at = page.letters.indexOf(ahead + wanted, ahead ? 0 : from);
      const start = at < 0 ? -1 : at + ahead.length;
      if (start >= 0) return { start, end: start + wanted.length };
      if (!ahead) break;
    }
    const anywhere = page.letters.indexOf(wanted);
    return anywhere < 0 ? undefined : { start: anywhere, end: anywhere + wanted.length };
  }

  /**
   * @param {Letters} page
   * @param {{ start: number, end: number }} place
   */
  function ranges(page, { start, end }) {
    /** @type {Range[]} */
    const found = [];
    for (let index = nodeAt(page.starts, start); index < page.nodes.length; index += 1) {
      const node = page.nodes[index];
      const first = page.starts[index] ?? 0;
      if (!node || first >= end) break;
      const places = page.places.get(node) ?? [];
      const from = places[Math.max(0, start - first)];
      const to = places[Math.min(places.length, end - first) - 1];
      if (from === undefined || to === undefined) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to + 1);
      found.push(range);
    }
    return found;
  }

  /**
   * The last node that begins at or before a place.
   * @param {number[]} starts
   * @param {number} place
   */
  function nodeAt(starts, place) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }

  /** @param {string} kind */
  function highlight(kind) {
    const name = `unmuddle-page-${kind}`;
    const known = CSS.highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = KINDS.indexOf(kind);
    CSS.highlights.set(name, made);
    return made;
  }

  /** @param {UnmuddleInk} ink */
  function style(ink) {
    const rules = Object.entries(ink[scheme()]).map(([kind, { line, wash }]) => {
      const shape = LINES[/** @type {keyof typeof LINES} */ (kind)];
      return `::highlight(unmuddle-page-${kind}) {
        background-color: ${wash}; text-decoration: underline ${shape} ${line} 2px; }`;
    });
    sheet.replaceSync(rules.join("\n"));
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  }

  /** Whether the page writes light on dark, seen by its letters. */
  function scheme() {
    const colour = getComputedStyle(document.body ?? document.documentElement).color;
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? "dark" : "light";
  }

  globalThis.unmuddleMarks = {
    mark(marks, ink) {
      this.clear();
      style(ink);
      const page = read();
      let count = 0;
      let from = 0;
      for (const mark of marks) {
        const place = find(page, mark, from);
        if (!place) continue;
        from = place.start;
        count += 1;
        for (const range of ranges(page, place)) highlight(mark.kind).add(range);
      }
      if (count === 0) this.clear();
      return count;
    },
    show(mark, ink) {
      style(ink);
      const page = read();
      const place = find(page, mark, 0);
      const found = place ? ranges(page, place) : [];
      const shown = highlight("shown");
      shown.clear();
      for (const range of found) shown.add(range);
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      found[0]?.startContainer.parentElement?.scrollIntoView({
        block: "center",
        behavior: calm ? "instant" : "smooth",
      });
      return found.length > 0;
    },
    clear() {
      for (const kind of KINDS) CSS.highlights.delete(`unmuddle-page-${kind}`);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
    isOn() {
      return KINDS.some((kind) => (CSS.highlights.get(`unmuddle-page-${kind}`)?.size ?? 0) > 0);
    },
  };
})();
