// The entry for Node and Deno: the file is read from the disk.

import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { findWasm } from "./api.js";
import { findWorkers } from "./many.js";

export { default, assess, explain, isReady, rules, split, UnmuddleError, version } from "./api.js";
export { assessMany } from "./many.js";

findWasm(() => readFile(new URL("./unmuddle_bg.wasm", import.meta.url)));

findWorkers(
  () => {
    const worker = new Worker(new URL("./worker_node.js", import.meta.url));
    // A worker that waits keeps no program alive.
    worker.unref();
    return {
      send(message) {
        worker.ref();
        worker.postMessage(message);
      },
      listen(hear, fail) {
        worker.on("message", hear);
        worker.on("error", fail);
      },
      dismiss: () => void worker.terminate(),
    };
  },
  Math.min(4, Math.max(1, availableParallelism() - 1)),
);
