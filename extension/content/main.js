// The script that runs where people chose to be read along with: it waits until somebody writes.
// The build makes one file of this and what it imports, for scripts in pages cannot import.

import { isAlive } from "./ask.js";
import { Composer } from "./composer.js";
import { clearLeftovers } from "./host.js";

if (!globalThis.unmuddleRuns?.()) {
  globalThis.unmuddleRuns = isAlive;
  clearLeftovers();
  new Composer().start();
}
