// Builds the tag that brings the check to another page. What is typed here is attributes, never
// words.

const ELEMENT = "unmuddle-check";
const SCRIPT = new URL("define.js", import.meta.url).href;

const maker = document.getElementById("maker");
const snippet = document.getElementById("snippet");
const copy = document.getElementById("copy");
const copied = document.getElementById("copied");
const preview = document.getElementById("preview");

/** The attributes that were chosen, in their order. */
function chosen() {
  /** @type {[name: string, value: string][]} */
  const attributes = [];
  for (const name of ["channel", "theme", "lang"]) {
    const field = document.getElementById(name);
    if (field instanceof HTMLSelectElement && field.value) attributes.push([name, field.value]);
  }
  const compact = document.getElementById("compact");
  if (compact instanceof HTMLInputElement && compact.checked) attributes.push(["compact", ""]);
  return attributes;
}

function show() {
  const attributes = chosen();
  const said = attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`)).join("");
  if (snippet) {
    snippet.textContent =
      `<script type="module" src="${SCRIPT}"></script>\n<${ELEMENT}${said}></${ELEMENT}>`;
  }
  if (copied) copied.textContent = "";
  // The element shows itself where this version of the site has it.
  if (!preview || !customElements.get(ELEMENT)) return;
  const element = document.createElement(ELEMENT);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  preview.querySelector(ELEMENT)?.remove();
  preview.append(element);
  preview.hidden = false;
  document.getElementById("coming")?.setAttribute("hidden", "");
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
maker?.removeAttribute("hidden");
show();
void customElements.whenDefined(ELEMENT).then(show);
