// A worker of the browser.

import { read } from "./batch.js";

const here = /** @type {{ postMessage(message: unknown): void, onmessage: ((event: MessageEvent) => void) | null }} */ (
  /** @type {unknown} */ (globalThis)
);
here.onmessage = async ({ data }) => here.postMessage(await read(data));
