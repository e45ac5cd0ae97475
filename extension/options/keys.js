// The keys that open popup, panel and card, as the browser has them now.

import { byId } from "../reader/view.js";
import { words } from "../shared/words.js";

/** @import { MessageKey } from "../messages.js" */

/**
 * What each command is called; the browsers have names of their own for popup and panel.
 * @type {Record<string, MessageKey>}
 */
const SAID = {
  _execute_action: "command_popup",
  _execute_sidebar_action: "command_panel",
  open_card: "compose_key",
  open_panel: "command_panel",
};

export async function drawKeys() {
  const commands = await chrome.commands.getAll();
  const rows = commands.flatMap(({ name = "", shortcut }) => {
    const key = SAID[name];
    if (!key) return [];
    const item = document.createElement("li");
    const said = document.createElement("span");
    said.textContent = words(key);
    const stroke = document.createElement("kbd");
    stroke.textContent = shortcut || words("options_keys_none");
    item.append(said, stroke);
    return [item];
  });
  byId("keys", HTMLElement).replaceChildren(...rows);
}
