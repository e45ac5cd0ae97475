// The background: a service worker in Chromium, an event page in Firefox. Either may be stopped at
// any time, so the listener is registered at once and nothing is kept but the engine, which is
// loaded again when it is next asked.

import { isOwnPage, readRequest } from "../shared/protocol.js";
import { answer } from "./engine.js";

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const request = isOwnPage(sender) ? readRequest(message) : undefined;
  if (!request) return false;
  answer(request).then(respond);
  return true;
});
