// The dot at the toolbar's button. It belongs to a tab, and goes when the tab goes on. The sides
// differ in shape as well as in colour.

import { words } from "./words.js";

/** @import { Label } from "../wasm/unmuddle.js" */

/** As in design/tokens.css, by day: a badge has a ground of its own. */
const DOTS = /** @type {const} */ ({
  marketing: { shape: "●", ground: "#0d6b58" },
  sales: { shape: "◆", ground: "#a3470c" },
  both: { shape: "◐", ground: "#6b4a8f" },
});

/**
 * Says that a job ad was read, and what it asks.
 * @param {number} tabId
 * @param {Label} label
 * @param {boolean} sure
 */
export async function setDot(tabId, label, sure) {
  if (!sure || label === "neither") return clearDot(tabId);
  const { shape, ground } = DOTS[label];
  const { action } = chrome;
  await Promise.all([
    action.setBadgeText({ tabId, text: shape }),
    action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setBadgeTextColor({ tabId, color: "#ffffff" }),
    action.setTitle({ tabId, title: words(`dot_${label}`) }),
  ]).catch(() => undefined);
}

/** @param {number} tabId */
export async function clearDot(tabId) {
  const title = words("action_title");
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text: "" }),
    chrome.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
