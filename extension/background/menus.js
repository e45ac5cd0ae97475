// The entry in the page's menu, and the key that opens the side panel. Both show the verdict at the
// side, where the words stay in sight.

import { openSide } from "../shared/side.js";
import { words } from "../shared/words.js";

/** @import { AskedNews } from "../shared/protocol.js" */

const ASK = "ask";

/** Where the selection of the menu waits for the panel to open; in memory only. */
export const ASKED = "asked";

/** Registers the listeners; to be called at once when the background starts. */
export function keepMenus() {
  chrome.runtime.onInstalled.addListener(() => {
    chrome.contextMenus.removeAll(() => {
      chrome.contextMenus.create({ id: ASK, title: words("menu_ask"), contexts: ["selection", "page", "editable"] });
    });
  });
  chrome.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === ASK && tab) open(tab, selectionText);
  });
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === "open_panel" && tab) open(tab);
  });
}

/**
 * Opens the panel, and tells it what was asked about. Browsers let it be opened only at once after
 * a press, so that comes first.
 * @param {chrome.tabs.Tab} tab
 * @param {string} [selection]
 */
async function open(tab, selection) {
  const opened = openSide(tab.windowId).catch((error) => console.info("The panel did not open.", error));
  const tabId = tab.id ?? -1;
  // A selection in a frame of another site is known from here alone. Nothing of a private window is
  // put down, in memory neither.
  if (selection && !tab.incognito) await chrome.storage.session.set({ [ASKED]: { tabId, text: selection } });
  await opened;
  /** @type {AskedNews} */
  const news = { type: "asked", tabId };
  // A panel that is only just opening reads by itself.
  await chrome.runtime.sendMessage(news).catch(() => undefined);
}
