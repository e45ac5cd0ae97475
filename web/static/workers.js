// The one policy of Trusted Types: it makes the addresses of our own workers, and nothing else.

/** @type {{ createPolicy(name: string, rules: object): { createScriptURL(name: string): string } } | undefined} */
const trustedTypes = Reflect.get(globalThis, "trustedTypes");

/** @param {string} name */
function createScriptURL(name) {
  if (!/^[a-z-]+\.js$/.test(name)) throw new TypeError(`${name} is no worker of ours`);
  return new URL(name, import.meta.url).href;
}

const policy = trustedTypes?.createPolicy("unmuddle-workers", { createScriptURL }) ?? { createScriptURL };

/**
 * The address of a worker beside this file.
 * @param {string} name
 */
export const address = (name) => policy.createScriptURL(name);
