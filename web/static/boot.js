// Loads the module that brings a page to life, and the words of the page's language. Without the
// module the page stays what its HTML is.

const root = document.documentElement;
const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

/**
 * The words that the module speaks; none where it has them built in, or where they are not to be
 * had: then it speaks English.
 * @param {string | undefined} name
 */
async function words(name) {
  if (!name) return undefined;
  try {
    const answer = await fetch(at(name));
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}

/** When the page has been painted; where it is out of sight, nothing waits for that. */
const painted = () =>
  new Promise((resolve) => {
    if (document.hidden) return resolve(undefined);
    requestAnimationFrame(() => setTimeout(resolve));
  });

try {
  // This page says everything already, and only then can it be played with.
  if (root.dataset["page"] === "home") await painted();
  const loaded = Promise.all([import(at(`${root.dataset["module"]}.js`)), words(root.dataset["words"])]);
  const [{ default: init, run }, list] = await loaded;
  await init();
  // A moment for the visitor between one piece of work and the next.
  await new Promise((resolve) => setTimeout(resolve));
  // What is seldom wanted is loaded on use.
  run(list, (/** @type {string} */ script) => import(at(script)));
} catch (error) {
  document.getElementById("failed")?.removeAttribute("hidden");
  throw error;
}
