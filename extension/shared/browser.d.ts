// What Firefox has beside what the types of Chromium know.

declare namespace chrome.sidebarAction {
  /** Opens the sidebar; only at once after a person's press. */
  function open(): Promise<void>;
}
