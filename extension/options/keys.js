// The keys that open popup and panel, as the browser has them now.

import { byId } from "../reader/view.js";
import { words } from "../shared/words.js";

export async function drawKeys() {
  const commands = await chrome.commands.getAll();
  const rows = commands.map(({ name = "", shortcut }) => {
    const item = document.createElement("li");
    const said = document.createElement("span");
    said.textContent = words(name === "_execute_action" ? "command_popup" : "command_panel");
    const key = document.createElement("kbd");
    key.textContent = shortcut || words("options_keys_none");
    item.append(said, key);
    return item;
  });
  byId("keys", HTMLElement).replaceChildren(...rows);
}
