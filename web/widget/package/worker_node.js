// A worker of Node.

import { parentPort } from "node:worker_threads";
import "./node.js";
import { read } from "./batch.js";

parentPort?.on("message", async (batch) => parentPort?.postMessage(await read(batch)));
