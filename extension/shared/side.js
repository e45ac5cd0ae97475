// The side panel of Chromium, the sidebar of Firefox: the one place where they differ for us.

/**
 * Opens it. Browsers let it be opened only at once after a person's press, so nothing is awaited
 * before.
 * @param {number} windowId
 * @returns {Promise<void>}
 */
export function openSide(windowId) {
  const { sidePanel, sidebarAction } = chrome;
  return sidePanel ? sidePanel.open({ windowId }) : sidebarAction.open();
}
