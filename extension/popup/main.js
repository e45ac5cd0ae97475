// The popup: finds the words, asks what they do, draws the answer. It keeps nothing: what is read
// and chosen here ends with the popup's life.

import { fillWords } from "../shared/words.js";
import { assess, readPage } from "./ask.js";
import { drawSite } from "./site.js";
import { readTab } from "./tab.js";
import { byId, channelChooser, drawObstacle, drawVerdict } from "./view.js";

/** @import { Channel } from "../wasm/unmuddle.js" */
/** @import { Subject } from "./view.js" */

/** @type {Subject | undefined} */
let subject;

/** Counts what was asked, so that an answer that comes late is not drawn over a newer one. */
let asked = 0;

fillWords(document);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) window.close();
});
channelChooser().addEventListener("change", judge);
byId("other_form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const text = byId("other_text", HTMLTextAreaElement).value;
  if (text.trim()) consider({ source: "read_pasted", text, context: {} });
});
drawSite();
start();

async function start() {
  const found = await readTab();
  if (found.kind === "obstacle") return drawObstacle(found.reason);
  if (found.kind === "words") {
    return consider({ source: `read_${found.source}`, text: found.text, context: {} });
  }
  const page = await readPage(found.html, found.url);
  if (!page) return drawObstacle("obstacle_engine");
  if (!page.text.trim()) return drawObstacle("obstacle_empty");
  return consider({ source: "read_page", text: page.text, context: page.context });
}

/** @param {Subject} next */
function consider(next) {
  subject = next;
  // What a person has chosen holds for other words too, as long as the popup is open.
  if (next.context.channel) channelChooser().value = next.context.channel;
  return judge();
}

async function judge() {
  if (!subject) return;
  const { text, context } = subject;
  const ask = ++asked;
  const channel = /** @type {Channel} */ (channelChooser().value);
  const report = await assess(text, { ...context, channel });
  if (ask !== asked) return;
  if (report) drawVerdict(subject, report, channel);
  else drawObstacle("obstacle_engine");
}
