// Builds the tag that brings the check to another page, and shows the element that it makes. What is
// typed here is attributes, never words.

const ELEMENT = "unmuddle-check";

const maker = document.getElementById("maker");
const snippet = document.getElementById("snippet");
const copy = document.getElementById("copy");
const copied = document.getElementById("copied");
const files = document.getElementById("files");
const preview = document.getElementById("preview");

/** The tags as the page came with them, without a choice. */
const TAGS = { cdn: snippet?.textContent ?? "", own: snippet?.dataset["own"] ?? "" };

/** Once the preview was seen. */
let alive = false;

/** @param {string} id */
function choice(id) {
  const field = document.getElementById(id);
  return field instanceof HTMLSelectElement ? field.value : "";
}

/** The attributes that were chosen, in their order. */
function chosen() {
  /** @type {[name: string, value: string][]} */
  const attributes = [];
  for (const name of ["channel", "theme", "lang"]) {
    const value = choice(name);
    if (value) attributes.push([name, value]);
  }
  const compact = document.getElementById("compact");
  if (compact instanceof HTMLInputElement && compact.checked) attributes.push(["compact", ""]);
  return attributes;
}

function show() {
  const attributes = chosen();
  const own = choice("from") === "own";
  const said = attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`)).join("");
  if (snippet) snippet.textContent = TAGS[own ? "own" : "cdn"].replace(`<${ELEMENT}`, `<${ELEMENT}${said}`);
  if (copied) copied.textContent = "";
  if (files) files.hidden = !own;
  if (alive) draw(attributes);
}

/**
 * The element itself, with what was written into it.
 * @param {[name: string, value: string][]} attributes
 */
function draw(attributes) {
  if (!preview) return;
  const before = preview.querySelector("textarea");
  const box = before ?? document.createElement("textarea");
  box.rows = 6;
  box.setAttribute("aria-label", preview.dataset["label"] ?? "");
  const element = document.createElement(ELEMENT);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(box);
  preview.replaceChildren(element);
}

async function wake() {
  try {
    const script = new URL("widget/unmuddle-check.js", import.meta.url).href;
    await import(script);
    alive = true;
    draw(chosen());
  } catch {
    const words = document.createElement("p");
    words.textContent = preview?.dataset["failed"] ?? "";
    preview?.replaceChildren(words);
  }
}

copy?.addEventListener("click", async () => {
  const done = await navigator.clipboard?.writeText(snippet?.textContent ?? "").then(
    () => true,
    () => false,
  );
  if (copied) copied.textContent = (done ? copy.dataset["done"] : copy.dataset["failed"]) ?? "";
});
maker?.addEventListener("input", show);
maker?.addEventListener("submit", (event) => event.preventDefault());
copy?.removeAttribute("disabled");
show();
if (preview) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    void wake();
  });
  seen.observe(preview);
}
