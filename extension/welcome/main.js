// The first page: a draft that can be changed, read while somebody types. It needs no site and no
// network.

import { byId } from "../reader/view.js";
import { listenToWishes, openPage, sample } from "../shared/pages.js";
import { fillWords } from "../shared/words.js";

/** Nothing is heard while somebody types on. */
const SAY_PAUSE = 1200;

let place = { channel: "organic_post", title: "" };
let saying = 0;

fillWords(document);
const text = byId("text", HTMLTextAreaElement);
const page = await openPage((field, start, end) => {
  if (field !== "text") return;
  text.focus();
  text.setSelectionRange(start, end);
});
listenToWishes(byId("job", HTMLElement), page);
byId("settings", HTMLButtonElement).addEventListener("click", () => chrome.runtime.openOptionsPage());
text.addEventListener("input", read);
for (const name of ["selling", "story", "job"]) {
  byId(`sample_${name}`, HTMLButtonElement).addEventListener("click", () => tryOut(name));
}
tryOut("selling");

/** @param {string} name */
function tryOut(name) {
  const { text: words, ...where } = sample(name);
  place = where;
  text.value = words;
  read();
}

function read() {
  const told = page.read({ text: text.value, ...place });
  clearTimeout(saying);
  saying = setTimeout(() => {
    byId("status", HTMLElement).textContent = told.said;
  }, SAY_PAUSE);
}
