// Keeps the site on the visitor's own machine, and says when there is a newer one. Where the build
// names no service worker, as while somebody works on the site, an old one is sent away.

import { scriptUrl } from "./workers.js";

const root = document.documentElement;
const scope = new URL("./", import.meta.url).href;
const name = root.dataset["worker"];
const workers = "serviceWorker" in navigator ? navigator.serviceWorker : undefined;

/**
 * @param {string} id
 * @returns {HTMLElement | null}
 */
const find = (id) => document.getElementById(id);

/**
 * Which rules a service worker's version judges by; nothing when it does not say.
 * @param {ServiceWorker | null} worker
 * @returns {Promise<string | undefined>}
 */
function rulesOf(worker) {
  return new Promise((resolve) => {
    if (!worker) return resolve(undefined);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data.rules);
    setTimeout(() => resolve(undefined), 1_000);
    worker.postMessage("version", [port2]);
  });
}

/**
 * Says that there is a newer version; never in the middle of a quiz.
 * @param {ServiceWorker | null} next the version that waits; none when it has begun already
 * @param {ServiceWorker | null} present
 */
async function tell(next, present) {
  const bar = find("update");
  if (!bar || root.dataset["page"] === "quiz") return;
  const [now, then] = next ? await Promise.all([rulesOf(present), rulesOf(next)]) : [];
  if (now && then && now !== then) find("update-rules")?.removeAttribute("hidden");
  const reload = find("update-reload");
  if (reload) {
    reload.onclick = () => {
      if (!next || next.state === "activated") return location.reload();
      workers?.addEventListener("controllerchange", () => location.reload(), { once: true });
      next.postMessage("begin");
    };
  }
  const later = find("update-later");
  if (later) later.onclick = () => bar.setAttribute("hidden", "");
  bar.removeAttribute("hidden");
}

/** @param {ServiceWorkerRegistration} registration */
function watch(registration) {
  const present = () => registration.active ?? workers?.controller ?? null;
  if (registration.waiting && workers?.controller) void tell(registration.waiting, present());
  registration.addEventListener("updatefound", () => {
    const next = registration.installing;
    next?.addEventListener("statechange", () => {
      if (next.state === "installed" && workers?.controller) void tell(next, present());
    });
  });
}

async function begin() {
  if (!workers) return;
  if (!name) {
    const old = await workers.getRegistration(scope);
    if (old?.scope === scope) await old.unregister();
    return;
  }
  const controlled = workers.controller;
  // Another tab has let the newer version begin; this one still shows the older.
  if (controlled) workers.addEventListener("controllerchange", () => void tell(null, null));
  const registration = await workers.register(scriptUrl(name), { scope, updateViaCache: "none" });
  if (registration) watch(registration);
}

// After all that the visitor waits for. A browser that keeps nothing is no fault of the page.
const idle = () => ("requestIdleCallback" in window ? requestIdleCallback(start) : setTimeout(start, 200));
const start = () => begin().catch(() => undefined);
if (document.readyState === "complete") idle();
else addEventListener("load", idle, { once: true });
