// Many texts: in turn on this thread, or side by side in workers.

import init, { assess } from "./api.js";
import { UnmuddleError } from "./errors.js";

/** @import { Context, Report } from "./unmuddle.js" */

/**
 * A text, alone or with what is known of it.
 * @typedef {string | { text: string, context?: Context | null }} Item
 */

/**
 * @typedef {object} ManyOptions
 * @property {Context | null} [context] what holds for every text that brings no context of its own
 * @property {AbortSignal} [signal] ends the work; what was answered stays answered
 * @property {number} [workers] how many workers; 0 reads on this thread; by default as many as the
 * machine has to spare, and none where there are no workers
 */

/**
 * A worker, whatever the environment calls it.
 * @typedef {object} Hand
 * @property {(message: unknown) => void} send
 * @property {(hear: (message: any) => void, fail: (error: unknown) => void) => void} listen
 * @property {() => void} dismiss
 */

/** So many texts go to a worker at a time: a message costs as much as reading a few of them. */
const BATCH = 32;
/** So many milliseconds this thread reads before it lets others have a turn. */
const TURN = 12;

/** @type {(() => Hand) | undefined} */
let hire;
let spare = 0;

/**
 * Says how an environment starts a worker, and how many it has to spare.
 * @param {() => Hand} start
 * @param {number} most
 */
export function findWorkers(start, most) {
  hire = start;
  spare = most;
}

/**
 * Assesses many texts, and gives the reports in the order of the texts.
 *
 * Texts are taken as they are wanted, so an endless source is no trouble.
 * @param {Iterable<Item> | AsyncIterable<Item>} items
 * @param {ManyOptions} [options]
 * @returns {AsyncGenerator<Report, void, undefined>}
 * @throws {UnmuddleError} `aborted`, or as `init` and `assess`
 */
export async function* assessMany(items, options = {}) {
  const { context = null, signal, workers = spare } = options;
  stopIfAborted(signal);
  const hands = hire ? Math.max(0, Math.floor(workers)) : 0;
  yield* hands > 0 ? besides(items, context, signal, hands) : here(items, context, signal);
}

/** @param {AbortSignal | undefined} signal */
function stopIfAborted(signal) {
  if (signal?.aborted) throw new UnmuddleError("aborted", "The work was ended by its signal.", signal.reason);
}

/**
 * @param {Item} item
 * @param {Context | null} context
 * @returns {[string, Context | null]}
 */
function told(item, context) {
  return typeof item === "object" && item !== null ? [item.text, item.context ?? context] : [item, context];
}

/**
 * @param {Iterable<Item> | AsyncIterable<Item>} items
 * @param {Context | null} context
 * @param {AbortSignal | undefined} signal
 */
async function* here(items, context, signal) {
  await init();
  let turn = performance.now();
  for await (const item of items) {
    stopIfAborted(signal);
    yield assess(...told(item, context));
    if (performance.now() - turn > TURN) {
      await new Promise((done) => setTimeout(done));
      turn = performance.now();
    }
  }
}

/**
 * @param {Iterable<Item> | AsyncIterable<Item>} items
 * @param {Context | null} context
 * @param {AbortSignal | undefined} signal
 * @param {number} most
 */
async function* besides(items, context, signal, most) {
  const crew = new Crew(most);
  const end = () => crew.dismiss();
  signal?.addEventListener("abort", end, { once: true });
  /** @type {Promise<Report[]>[]} */
  const waiting = [];
  try {
    /** @type {[string, Context | null][]} */
    let batch = [];
    for await (const item of items) {
      stopIfAborted(signal);
      batch.push(told(item, context));
      if (batch.length < BATCH) continue;
      waiting.push(crew.read(batch));
      batch = [];
      // Each worker has one batch and the next; more would only fill the memory.
      while (waiting.length >= 2 * most) yield* unlessAborted(await next(waiting, signal), signal);
    }
    if (batch.length > 0) waiting.push(crew.read(batch));
    while (waiting.length > 0) yield* unlessAborted(await next(waiting, signal), signal);
  } finally {
    signal?.removeEventListener("abort", end);
    for (const rest of waiting) rest.catch(() => {});
    crew.dismiss();
  }
}

/**
 * @param {Promise<Report[]>[]} waiting
 * @param {AbortSignal | undefined} signal
 */
async function next(waiting, signal) {
  try {
    return (await waiting.shift()) ?? [];
  } catch (error) {
    stopIfAborted(signal);
    throw error;
  }
}

/**
 * @param {Report[]} reports
 * @param {AbortSignal | undefined} signal
 */
function* unlessAborted(reports, signal) {
  for (const report of reports) {
    stopIfAborted(signal);
    yield report;
  }
}

/**
 * A batch that a worker has, and who waits for it.
 * @typedef {{ done: (reports: Report[]) => void, fail: (error: unknown) => void }} Wait
 */

/**
 * A worker and its batches, in the order in which it has them.
 * @typedef {{ hand: Hand, answers: Wait[] }} Member
 */

/** Workers that take batches in turn. */
class Crew {
  /** @type {Member[]} */
  #members = [];
  #turn = 0;

  /** @param {number} most */
  constructor(most) {
    this.most = most;
  }

  /**
   * @param {[string, Context | null][]} batch
   * @returns {Promise<Report[]>}
   */
  read(batch) {
    if (this.#members.length < this.most) this.#hire();
    const member = this.#members[this.#turn++ % this.#members.length];
    return new Promise((done, fail) => {
      if (!member) return fail(new UnmuddleError("wasm_failed", "No worker could be started."));
      member.answers.push({ done, fail });
      member.hand.send(batch);
    });
  }

  #hire() {
    if (!hire) return;
    /** @type {Member} */
    const member = { hand: hire(), answers: [] };
    const fail = (/** @type {unknown} */ error) => {
      for (const answer of member.answers.splice(0)) answer.fail(error);
    };
    member.hand.listen((message) => {
      const answer = member.answers.shift();
      if (message.reports) answer?.done(message.reports);
      else answer?.fail(new UnmuddleError(message.code, message.message));
    }, fail);
    this.#members.push(member);
  }

  dismiss() {
    for (const { hand, answers } of this.#members.splice(0)) {
      hand.dismiss();
      for (const { fail } of answers) fail(new UnmuddleError("aborted", "The work was ended."));
    }
  }
}
