// What the browser itself noted of the network.

import { readFile } from "node:fs/promises";

/**
 * Every request in a network log of Chromium.
 * @param {string} log
 * @returns {Promise<{ url: string, initiator: string }[]>}
 */
export async function requestsIn(log) {
  const text = await readFile(log, "utf8");
  const { events, constants } = JSON.parse(text);
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter((/** @type {any} */ event) => event.type === start && event.params?.url)
    .map((/** @type {any} */ { params }) => ({ url: params.url, initiator: String(params.initiator) }));
}
