// The first page that somebody sees: once, when the extension was installed.

/** Registers the listener; to be called at once when the background starts. */
export function welcome() {
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void chrome.tabs.create({ url: chrome.runtime.getURL("welcome.html") });
  });
}
