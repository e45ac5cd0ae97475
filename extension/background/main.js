// The background: a service worker in Chromium, an event page in Firefox. Either may be stopped at
// any time, so the listeners are registered at once and nothing is kept but the engine, which is
// loaded again when it is next asked.

import { isContentScript, isOwnPage, readComposeRequest, readOwnRequest } from "../shared/protocol.js";
import { keepCardKey } from "./card_key.js";
import { answerCompose } from "./compose.js";
import { keepDots } from "./dots.js";
import { answer } from "./engine.js";
import { keepMenus } from "./menus.js";
import { keepRegistered, register } from "./register.js";
import { placesAt, switchSite, siteState } from "./site.js";
import { welcome } from "./welcome.js";

/** @import { OwnRequest } from "../shared/protocol.js" */

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const answering = listen(message, sender);
  answering?.then(respond);
  return answering !== undefined;
});
keepRegistered();
keepCardKey();
keepMenus();
keepDots();
welcome();

/**
 * The answer to a message, or undefined when it is none of ours.
 * @param {unknown} message
 * @param {chrome.runtime.MessageSender} sender
 */
function listen(message, sender) {
  if (isOwnPage(sender)) {
    const request = readOwnRequest(message);
    return request && answerOwn(request);
  }
  if (!isContentScript(sender)) return undefined;
  const request = readComposeRequest(message);
  return request && answerCompose(request, sender);
}

/**
 * @param {OwnRequest} request
 * @returns {Promise<unknown>}
 */
function answerOwn(request) {
  if (request.type === "site_state") return siteState(request.url);
  if (request.type === "site_switch") return switchSite(request.url, request.on);
  if (request.type === "places") return placesAt(request.url);
  if (request.type === "register") return register();
  return answer(request);
}
