// Small ways to make nodes. Words are always set as text.

/** What elements grow from; in Node there is nothing to grow from, and nothing happens. */
export const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

/**
 * An element with attributes and children. What is undefined or null stays away.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | undefined>} [attributes]
 * @param {...(Node | string | undefined | null)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flatMap((child) => child || []));
  return element;
}

/** @type {Map<string, CSSStyleSheet>} */
const sheets = new Map();

/**
 * One style sheet for all elements that have the same styles.
 * @param {ShadowRoot} root
 * @param {string} css
 */
export function dress(root, css) {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
    unit();
  }
  root.adoptedStyleSheets = [sheet];
}

/** Lengths are counted in a unit of the element's own, for pages differ in what a `rem` is. */
function unit() {
  try {
    CSS.registerProperty({ name: "--um-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // It is known already, or this browser takes the words as they stand.
  }
}

/**
 * Whose words an element speaks: its own `lang`, else that of what surrounds it.
 * @param {Element} element
 */
export function languageOf(element) {
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const said = at.closest("[lang]");
    if (said) return said.getAttribute("lang") ?? "";
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}

/**
 * Tells the page; a listener outside of every shadow root hears it too.
 * @param {Element} element
 * @param {string} name
 * @param {unknown} detail
 */
export function tell(element, name, detail) {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();
/** @type {IntersectionObserver | undefined} */
let watch;

/**
 * Calls back once, when the element comes into sight.
 * @param {Element} element
 * @param {() => void} then
 */
export function whenSeen(element, then) {
  watch ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      const then = waiting.get(target);
      unwatch(target);
      if (then) soon(then);
    }
  });
  waiting.set(element, then);
  watch.observe(element);
}

/** @param {Element} element */
export function unwatch(element) {
  watch?.unobserve(element);
  waiting.delete(element);
}

/** @type {(() => void)[]} */
const jobs = [];

/**
 * Each in a turn of its own, so that a page full of elements stays quick.
 * @param {() => void} job
 */
export function soon(job) {
  if (jobs.push(job) === 1) setTimeout(turn);
}

function turn() {
  const until = performance.now() + 8;
  do jobs[0]?.();
  while ((jobs.shift(), jobs.length > 0 && performance.now() < until));
  if (jobs.length > 0) setTimeout(turn);
}
