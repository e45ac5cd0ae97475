// The one place that makes addresses of workers: the policy of Trusted Types that the pages allow
// lets nothing else through, and this lets through nothing but scripts of this site.

const ROOT = new URL("./", import.meta.url);

/** @param {string} path */
function ours(path) {
  const url = new URL(path, ROOT);
  if (!url.href.startsWith(ROOT.href) || !url.pathname.endsWith(".js")) {
    throw new TypeError(`no script of this site: ${path}`);
  }
  return url.href;
}

/** @type {{ createPolicy(name: string, rules: object): { createScriptURL(path: string): string } } | undefined} */
const factory = Reflect.get(globalThis, "trustedTypes");
const policy = factory?.createPolicy("unmuddle-workers", { createScriptURL: ours });

/**
 * What a worker or a service worker is started with.
 * @param {string} path a script of this site, seen from the folder of this one
 * @returns {string} the address; where the browser knows Trusted Types, one that it trusts
 */
export function scriptUrl(path) {
  return policy ? policy.createScriptURL(path) : ours(path);
}
