// The settings. Each change is kept at once; what could not be read is told, and starts afresh.

import { recall, remember } from "../background/store.js";
import { register } from "../reader/ask.js";
import { byId } from "../reader/view.js";
import { isOneOf } from "../shared/checks.js";
import { deleteEverything, exported, restore } from "../shared/backup.js";
import { clearHistory, readHistory } from "../shared/history.js";
import {
  STANCES, namesIn, readGlossary, readManaged, readSwitches, writeGlossary, writeSwitches,
} from "../shared/settings.js";
import { fillWords, words } from "../shared/words.js";
import { drawKeys } from "./keys.js";
import { ALL_SITES, drawSites } from "./sites.js";
import { row } from "./rows.js";

/** @import { MessageKey } from "../messages.js" */
/** @import { Switches } from "../shared/settings.js" */

/** @type {Promise<unknown>} */
let changing = Promise.resolve();

/** Counts what was drawn, so that what was read earlier is not drawn over what is newer. */
let drawn = 0;

const isPrivate = chrome.extension.inIncognitoContext;

fillWords(document);
listen();
void draw();

function listen() {
  for (const radio of radios()) radio.addEventListener("change", () => change({ stance: chosen() }));
  for (const id of /** @type {const} */ (["dot", "history"])) {
    box(id).addEventListener("change", () => change({ [id]: box(id).checked }));
  }
  box("all_sites").addEventListener("change", allSites);
  const glossary = byId("glossary", HTMLTextAreaElement);
  glossary.addEventListener("change", () => writeGlossary(namesIn(glossary.value)));
  press("clear_history", () => clearHistory());
  press("export", save);
  press("import", () => byId("file", HTMLInputElement).click());
  byId("file", HTMLInputElement).addEventListener("change", open);
  press("delete", () => ask(true));
  press("delete_no", () => ask(false));
  press("delete_yes", forget);
  chrome.storage.onChanged.addListener(() => draw());
  chrome.permissions.onAdded.addListener(() => draw());
  chrome.permissions.onRemoved.addListener(() => draw());
}

/** @param {string} id @param {() => unknown} act */
function press(id, act) {
  byId(id, HTMLButtonElement).addEventListener("click", act);
}

/** @param {string} id */
function box(id) {
  return byId(id, HTMLInputElement);
}

function radios() {
  return [...document.querySelectorAll("[name='stance']")].filter((one) => one instanceof HTMLInputElement);
}

function chosen() {
  const value = radios().find(({ checked }) => checked)?.value;
  return isOneOf(STANCES, value) ? /** @type {typeof STANCES[number]} */ (value) : "article";
}

/**
 * Changes some of the switches, after every change that was asked for earlier.
 * @param {Partial<Switches>} changed
 */
function change(changed) {
  changing = changing.then(async () => {
    const { switches } = await readSwitches();
    await writeSwitches({ ...switches, ...changed });
  });
}

async function draw() {
  await changing;
  const turn = ++drawn;
  const [{ switches, broken }, glossary, memory, managed] = await Promise.all([
    readSwitches(), readGlossary(), recall(), readManaged(),
  ]);
  if (turn !== drawn) return;
  const stance = managed.stance ?? switches.stance;
  for (const radio of radios()) {
    radio.checked = radio.value === stance;
    radio.disabled = managed.stance !== undefined;
  }
  byId("stance_managed", HTMLElement).hidden = managed.stance === undefined;
  box("dot").checked = switches.dot;
  box("history").checked = switches.history;
  const names = byId("glossary", HTMLTextAreaElement);
  if (document.activeElement !== names) names.value = glossary.names.join("\n");
  told("glossary_managed", managed.glossary.length > 0, words("options_glossary_managed", managed.glossary.join(", ")));
  told("sites_managed", managed.sitesOff.length > 0, words("options_sites_managed", managed.sitesOff.join(", ")));
  told("notice", broken || glossary.broken || memory.notice, words("options_broken"));
  if (isPrivate) told("notice", true, words("options_private"));
  await Promise.all([drawSites(memory), drawHistory()]);
  await drawKeys();
  drawQuiet(memory);
}

/** @param {string} id @param {boolean} applies @param {string} text */
function told(id, applies, text) {
  const place = byId(id, HTMLElement);
  if (id === "notice" && !applies && !place.hidden && !isPrivate) return;
  place.textContent = text;
  place.hidden = !applies;
}

/** Asked at once after the press, as browsers want it. */
async function allSites() {
  const origins = ALL_SITES;
  if (box("all_sites").checked) await chrome.permissions.request({ origins }).catch(() => false);
  else await chrome.permissions.remove({ origins }).catch(() => false);
  await register();
  await draw();
}

/** @param {import("../background/store.js").Memory} memory */
function drawQuiet({ rules, phrases }) {
  const back = words("options_bring_back");
  const quietRules = rules.map((rule) =>
    row(words("options_quiet_rule", rule), back, () =>
      remember((kept) => void (kept.rules = kept.rules.filter((one) => one !== rule)))),
  );
  const quietWords = phrases.map(({ rule, words: said }) =>
    row(words("options_quiet_words", said, rule), back, () =>
      remember((kept) => void (kept.phrases = kept.phrases.filter((one) => one.rule !== rule || one.words !== said)))),
  );
  byId("quiet", HTMLElement).replaceChildren(...quietRules, ...quietWords);
  byId("no_quiet", HTMLElement).hidden = rules.length + phrases.length > 0;
}

async function drawHistory() {
  const entries = await readHistory();
  const time = new Intl.DateTimeFormat(words("language_tag"), { dateStyle: "medium", timeStyle: "short" });
  const rows = entries.map(({ at, host, label, muddled, words: said }) => {
    const where = [time.format(at), host].filter(Boolean).join(" · ");
    const verdict = words(/** @type {MessageKey} */ (label === "unsure" ? "verdict_unsure" : `verdict_${label}`));
    const whole = muddled ? `${verdict} ${words("muddled")}.` : verdict;
    return row(words("options_history_entry", whole, said), undefined, undefined, where);
  });
  byId("entries", HTMLElement).replaceChildren(...rows);
  byId("clear_history", HTMLElement).hidden = entries.length === 0;
}

async function save() {
  const url = URL.createObjectURL(new Blob([await exported()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "unmuddle-settings.json";
  link.click();
  URL.revokeObjectURL(url);
  note("options_exported");
}

async function open() {
  const input = byId("file", HTMLInputElement);
  const [file] = input.files ?? [];
  if (!file) return;
  const outcome = await restore(await file.text().catch(() => ""));
  input.value = "";
  await register();
  note(`options_import_${outcome}`);
  await draw();
}

/** @param {boolean} open */
function ask(open) {
  byId("sure", HTMLElement).hidden = !open;
  byId(open ? "delete_no" : "delete", HTMLButtonElement).focus();
}

async function forget() {
  await deleteEverything();
  await register();
  ask(false);
  note("options_deleted");
  await draw();
}

/** @param {MessageKey} key */
function note(key) {
  byId("data_note", HTMLElement).textContent = words(key);
}
