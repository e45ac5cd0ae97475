// Run once in the page's own frame when nothing is selected and no field is focused: gives the
// page's markup for the engine to read. It only reads, and it leaves out what people type, so that
// no field's content is taken along. The value of the script is its result.

(() => {
  /** Nothing in these is a page's own words. */
  const LEFT_OUT = new Set(
    `audio button canvas datalist embed iframe input link map math noscript object option picture
     select slot style svg template textarea video`.split(/\s+/),
  );
  const EMPTY = new Set("area base br col hr img meta source wbr".split(" "));

  /** Enough for any page's words; the engine reads no more anyway. */
  const LONGEST = 4_000_000;

  /** @type {string[]} */
  const parts = [];
  let length = 0;

  /** @param {string} part */
  function push(part) {
    parts.push(part);
    length += part.length;
  }

  /** @param {Element} element */
  function isLeftOut(element) {
    if (LEFT_OUT.has(element.localName)) return true;
    if (element.localName === "script") return element.getAttribute("type") !== "application/ld+json";
    if (element.getAttribute("data-unmuddle") === "off") return true;
    return element instanceof HTMLElement && element.isContentEditable;
  }

  /** @param {string} text */
  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  }

  /** @param {Element} element */
  function tag(element) {
    const attributes = Array.from(element.attributes, ({ name, value }) =>
      name.startsWith("on") || name === "style" ? "" : ` ${name}="${escaped(value)}"`,
    );
    return { start: `<${element.localName}${attributes.join("")}>`, end: `</${element.localName}>` };
  }

  /**
   * Writes the tree below `top` without recursion, for pages can be nested as deep as they like.
   * @param {Element} top
   */
  function write(top) {
    /** @type {(Node | string)[]} */
    const open = [top];
    while (open.length > 0 && length < LONGEST) {
      const next = open.pop();
      if (typeof next === "string") push(next);
      else if (next instanceof Text) {
        const raw = next.parentElement?.localName === "script";
        push(raw ? next.data : escaped(next.data));
      } else if (next instanceof Element && !isLeftOut(next)) {
        const { start, end } = tag(next);
        push(start);
        if (EMPTY.has(next.localName)) continue;
        open.push(end);
        // The last child goes in first, so that the first one comes out first.
        for (let child = next.lastChild; child; child = child.previousSibling) open.push(child);
      }
    }
  }

  write(document.documentElement);
  /** @type {UnmuddlePage} */
  const page = { html: parts.join(""), url: location.href, contentType: document.contentType };
  return page;
})();
