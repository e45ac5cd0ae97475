// The entry for browsers, and for what bundles for them.

import { findWasm } from "./api.js";
import { fetchCore } from "./fetch.js";
import { findWorkers } from "./many.js";

export { default, assess, explain, isReady, rules, split, UnmuddleError, version } from "./api.js";
export { assessMany } from "./many.js";

findWasm(fetchCore);

if (typeof Worker === "function") {
  findWorkers(
    () => {
      const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      return {
        send: (message) => worker.postMessage(message),
        listen(hear, fail) {
          worker.onmessage = ({ data }) => hear(data);
          worker.onerror = (event) => fail(event.error ?? new Error(event.message));
        },
        dismiss: () => worker.terminate(),
      };
    },
    Math.min(4, Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1)),
  );
}
