// The key that opens the card at the field that is written in, for where the Tab key means something
// else: some editors keep it for themselves.

/** @import { OpenNews } from "../shared/protocol.js" */

/** Registers the listener; to be called at once when the background starts. */
export function keepCardKey() {
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command !== "open_card" || tab?.id === undefined) return;
    /** @type {OpenNews} */
    const news = { type: "compose_open" };
    // Where no script of ours runs, nobody listens.
    chrome.tabs.sendMessage(tab.id, news).catch(() => undefined);
  });
}
