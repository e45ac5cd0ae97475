// Answers as links and records hold them, made by hand, so that the tests can also make bad ones.

const ROLES = ["owner", "marketer", "salesperson", "hiring"];
const OWN = ["O", "M", "V", "H"];

/** @typedef {{ role?: number, seed?: number, letters?: string, note?: string }} Given */

/** The letters of C01 to C13, then of the role's own four: Gardener with a handshake. */
export const GOOD = "aaaaaaaaaaaaaacaa";
/** An owner of a new business who presses once: First furrow. */
export const NEW = "aaaababbaaaaaaaaa";
/** A marketer who asks for something in most posts: Megaphone. */
export const LOUD = "cbabbdbaadabaaaca";

/** @param {string} letter */
const number = (letter) => letter.charCodeAt(0) - "a".charCodeAt(0);

/** CRC-32 (ISO-HDLC). @param {Uint8Array} bytes */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/**
 * The code of a link; letters that no item has and roles that there aren't go in as they are.
 * @param {Given} [given]
 */
export function code({ role = 0, seed = 300, letters = GOOD, note = "" } = {}) {
  const packed = [...letters].reduce((all, letter) => (all << 3n) | BigInt(number(letter)), 0n) << 5n;
  const words = Buffer.from(note);
  const body = Buffer.alloc(12 + words.length);
  body.writeUInt8(role, 0);
  body.writeUInt16BE(seed, 1);
  Buffer.from(packed.toString(16).padStart(14, "0"), "hex").copy(body, 3);
  body.writeUInt16BE(words.length, 10);
  words.copy(body, 12);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(body));
  return `1${Buffer.concat([body, sum]).toString("base64url")}`;
}

/**
 * A record as it is kept and exported, without what is counted anew.
 * @param {string} taken
 * @param {Given} [given]
 */
export function record(taken, { role = 0, seed = 300, letters = GOOD, note } = {}) {
  const ids = [...letters].map((_, at) =>
    at < 13 ? `C${String(at + 1).padStart(2, "0")}` : `${OWN[role]}${at - 12}`,
  );
  const answers = Object.fromEntries(ids.map((id, at) => [id, letters[at]]));
  return { role: ROLES[role], seed, taken, answers, ...(note ? { note } : {}) };
}

/**
 * What a browser keeps.
 * @param {ReturnType<typeof record>[]} records
 */
export function kept(records) {
  return JSON.stringify({ format: "unmuddle-quiz", version: 1, records });
}

/** Where results are kept. */
export const RESULTS = "unmuddle.quiz.results";

/** Links that cannot be read, by what is wrong with them. */
export const BROKEN = {
  truncated: code().slice(0, -3),
  "of a version that never was": `0${code().slice(1)}`,
  "with a wrong checksum": `${code().slice(0, -1)}${code().endsWith("A") ? "B" : "A"}`,
  "out of range": code({ letters: GOOD.replace("a", "h") }),
  garbage: "%F0%9F%8C%B1-what-is-this",
  empty: "",
  HTML: "<img src=x onerror=alert(1)>",
  "too long": `1${"A".repeat(100_000)}`,
  "of a future version": `2${code().slice(1)}`,
  "another page's": "v1.organic_post..SGVsbG8.q8Yd8A",
};
