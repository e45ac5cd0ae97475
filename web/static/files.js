// Reads the files that a visitor brings, and saves those that the page makes. Nothing leaves the
// machine. What cannot be read throws an error whose name the page has words for.

/**
 * @param {string} name
 * @returns {never}
 */
function refuse(name) {
  throw Object.assign(new Error(name), { name });
}

/** @param {Uint8Array} bytes */
function wide(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: every other byte of Latin letters is empty.
  const start = bytes.subarray(0, 400);
  const empty = [0, 0];
  start.forEach((byte, at) => (empty[at % 2] = (empty[at % 2] ?? 0) + Number(byte === 0)));
  const [even = 0, odd = 0] = empty;
  if (odd > start.length / 5 && even === 0) return "utf-16le";
  if (even > start.length / 5 && odd === 0) return "utf-16be";
  return undefined;
}

/**
 * The encoding that an old page names in its head.
 * @param {Uint8Array} bytes
 */
function named(bytes) {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? "windows-1252";
}

/** @param {Uint8Array} bytes */
function decode(bytes) {
  const label = wide(bytes);
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    try {
      return new TextDecoder(named(bytes)).decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}

/** @param {string} words */
function whole(words) {
  if (words.trim() === "") refuse("empty");
  return words.replace(/\r\n?/g, "\n");
}

/** @param {string} name */
async function module(name) {
  const loaded = await import(new URL(`${name}.js`, import.meta.url).href);
  await loaded.default();
  return loaded;
}

/**
 * The words of a plain file, in whatever encoding they are.
 * @param {Blob} file
 */
export async function text(file) {
  const words = decode(new Uint8Array(await file.arrayBuffer()));
  // No text holds a zero: this is a picture or a program.
  if (words.includes("\0")) refuse("other_kind");
  return whole(words);
}

/**
 * The words of a saved page, its title, and where such words stand.
 * @param {Blob} file
 */
export async function page(file) {
  const html = await text(file);
  const { readPage } = await module("unmuddle_page");
  const found = readPage(html);
  return [whole(found.text), found.context.title ?? "", found.context.channel ?? ""];
}

/**
 * The vacancy of a page, given as its source or as a file: its words, title and place, then pay,
 * commission and occupation, as far as they are said.
 * @param {string | Blob} source
 */
export async function posting(source) {
  const html = typeof source === "string" ? source : await text(source);
  const { readPage } = await module("unmuddle_page");
  const { text: words, context } = readPage(html);
  const { pay, incentive, occupation } = context.job ?? {};
  const said = [context.title, context.channel, pay, incentive, occupation];
  return [whole(words), ...said.map((one) => one ?? "")];
}

/**
 * The words of a Word document.
 * @param {Blob} file
 */
export async function doc(file) {
  const { readDocument } = await module("unmuddle_document");
  return whole(readDocument(new Uint8Array(await file.arrayBuffer())));
}

/**
 * The drafts of a JSON file, as a list or one a line: text, title and channel of each, after the
 * number of those that say nothing.
 * @param {Blob} file
 * @param {...string} names What each of the three may be called, parted by spaces.
 * @returns {Promise<(number | string)[]>}
 */
export async function json(file, ...names) {
  const { entries, broken } = parsed(await text(file));
  const wanted = names.map((some) => some.split(" "));
  /** @type {(number | string)[]} */
  const out = [broken];
  for (const entry of entries) {
    const [words = "", ...others] = wanted.map((some, at) => field(entry, some, at === 0));
    if (words.trim() === "") out[0] = Number(out[0]) + 1;
    else out.push(words, ...others);
  }
  return out;
}

/** @param {string} words */
function parsed(words) {
  try {
    const all = JSON.parse(words);
    return { entries: Array.isArray(all) ? all : [all], broken: 0 };
  } catch {
    const entries = [];
    let broken = 0;
    for (const line of words.split("\n")) {
      if (line.trim() === "") continue;
      try {
        entries.push(JSON.parse(line));
      } catch {
        broken += 1;
      }
    }
    if (entries.length === 0) refuse("damaged");
    return { entries, broken };
  }
}

/**
 * @param {unknown} entry
 * @param {string[]} names
 * @param {boolean} isText
 */
function field(entry, names, isText) {
  if (typeof entry === "string") return isText ? entry : "";
  if (typeof entry !== "object" || entry === null) return "";
  const found = Object.entries(entry).find(
    ([name, value]) => typeof value === "string" && names.includes(name.toLowerCase()),
  );
  return found ? String(found[1]) : "";
}

/**
 * Saves a file where the visitor keeps downloads.
 * @param {string} name
 * @param {string} type
 * @param {string} words
 */
export function save(name, type, words) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([words], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
