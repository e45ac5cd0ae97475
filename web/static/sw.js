// Keeps the site on the visitor's own machine, so that every page works without a network.
//
// Files are kept by their content: a key is an address with the file's hash. So two versions never
// mix, what has not changed is fetched once, and a new version waits, complete, until it may begin.
// Nothing but this site's own files is ever asked for.

/**
 * What the build says of the site.
 * @typedef {object} Site
 * @property {string} version changes with any file
 * @property {string} rules changes when verdicts may
 * @property {Record<string, string>} files each file's hash, as `integrity` takes it
 * @property {string[]} shell what pages of every language need
 * @property {Record<string, string[]>} languages what pages of one language need, by its folder
 */

/** @type {Site} */
const SITE = { version: "", rules: "", files: {}, shell: [], languages: {} };

const worker = /** @type {any} */ (globalThis);
/** @type {string} */
const ROOT = worker.registration.scope;
/** One site beside another on the same host has a cache of its own. */
const CACHE = `unmuddle ${new URL(ROOT).pathname}`;
const INDEX = "index.html";

/** @param {string} file */
function key(file) {
  return `${ROOT}${file}?${encodeURIComponent(SITE.files[file] ?? "")}`;
}

/**
 * The file of the site that an address names; none for any other address.
 * @param {string} address
 */
function fileOf(address) {
  const { href, pathname } = new URL(address);
  if (!href.startsWith(ROOT)) return undefined;
  const path = decodeURI(pathname.slice(new URL(ROOT).pathname.length));
  const file = path === "" || path.endsWith("/") ? path + INDEX : path;
  return file in SITE.files ? file : undefined;
}

/**
 * Fetches a file from the network. One that is not this version's is an error.
 * @param {string} file
 */
async function fetched(file) {
  // Hosts may turn `…/index.html` away to `…/`, and a turned-away answer shows no page.
  const path = file.endsWith(INDEX) ? file.slice(0, -INDEX.length) : file;
  const integrity = SITE.files[file] ?? "";
  const answer = await fetch(`${ROOT}${path}`, { cache: "no-cache", integrity });
  if (!answer.ok) throw new TypeError(`${file}: ${answer.status}`);
  if (!answer.redirected) return answer;
  return new Response(answer.body, { headers: answer.headers });
}

/**
 * Fetches those of some files that are not here yet; all of them, or it fails.
 * @param {string[]} files
 */
async function keep(files) {
  const cache = await caches.open(CACHE);
  const missing = [];
  for (const file of files) {
    if (!(await cache.match(key(file), { ignoreVary: true }))) missing.push(file);
  }
  await Promise.all(missing.map(async (file) => cache.put(key(file), await fetched(file))));
}

/**
 * The folder of a page's language.
 * @param {string} address
 */
function languageOf(address) {
  const folders = Object.keys(SITE.languages).filter((folder) => folder !== "");
  return folders.find((folder) => address.startsWith(ROOT + folder)) ?? "";
}

/** The languages of the pages that are open, and of those that were kept before. */
async function languages() {
  const open = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  /** @type {string[]} */
  const addresses = open.map((/** @type {{ url: string }} */ page) => page.url);
  const kept = await (await caches.open(CACHE)).keys();
  const pages = kept.map((request) => request.url).filter((url) => url.includes(`/${INDEX}?`));
  const found = new Set([...addresses, ...pages].filter((a) => a.startsWith(ROOT)).map(languageOf));
  return found.size > 0 ? [...found] : [""];
}

async function install() {
  const own = (await languages()).map((folder) => SITE.languages[folder] ?? []);
  await keep([...SITE.shell, ...own.flat()]);
}

/** What belongs to an older version goes, and the pages that are open are looked after at once. */
async function activate() {
  const current = new Set(Object.keys(SITE.files).map(key));
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (!current.has(request.url)) await cache.delete(request);
  }
  await worker.clients.claim();
}

/**
 * A file of the site: as it is kept, else from the network, and kept from then on.
 * @param {string} file
 * @param {Request} request
 */
async function answer(file, request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(key(file), { ignoreVary: true });
  if (kept) return kept;
  try {
    const fresh = await fetched(file);
    const copy = fresh.clone();
    // A full disk keeps nothing, and the page works all the same.
    await cache.put(key(file), copy).catch(() => undefined);
    return fresh;
  } catch (error) {
    // The site has moved on to another version: better a file of that one than none.
    worker.registration.update().catch(() => undefined);
    return fetch(request).catch(() => Promise.reject(error));
  }
}

/**
 * A page that the site does not have: what the host says, and without a host what the site says.
 * @param {Request} request
 */
async function elsewhere(request) {
  const path = new URL(request.url).pathname;
  if (!path.endsWith("/") && fileOf(`${request.url.split(/[?#]/)[0]}/`)) {
    return Response.redirect(`${path}/`, 301);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const missing = `${languageOf(request.url)}404.html`;
    const kept = await (await caches.open(CACHE)).match(key(missing), { ignoreVary: true });
    if (!kept) throw error;
    return new Response(kept.body, { status: 404, headers: kept.headers });
  }
}

worker.addEventListener("install", (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(activate()));

worker.addEventListener("fetch", (/** @type {any} */ event) => {
  /** @type {Request} */
  const request = event.request;
  if (request.method !== "GET" || !request.url.startsWith(ROOT)) return;
  const file = fileOf(request.url);
  if (file) {
    event.respondWith(answer(file, request));
  } else if (request.mode === "navigate") {
    event.respondWith(elsewhere(request));
  }
  // Somebody turns to another language: its pages are kept too.
  if (file && request.mode === "navigate") {
    const own = SITE.languages[languageOf(request.url)] ?? [];
    event.waitUntil(keep(own).catch(() => undefined));
  }
});

worker.addEventListener("message", (/** @type {any} */ event) => {
  if (event.data === "begin") worker.skipWaiting();
  if (event.data === "version") {
    event.ports[0]?.postMessage({ version: SITE.version, rules: SITE.rules });
  }
});
