// Reads long texts beside the page, with the page's own module: no second copy is fetched.

/** @type {Promise<{ answer: (...question: unknown[]) => Uint32Array }> | undefined} */
let ready;

/** @param {WebAssembly.Module} module */
async function load(module) {
  const script = await import(new URL("unmuddle_app.js", import.meta.url).href);
  await script.default({ module_or_path: module });
  return script;
}

addEventListener("message", async ({ data: { module, id, question } }) => {
  if (module) {
    ready = load(module);
    return;
  }
  try {
    const { answer } = (await ready) ?? {};
    if (!answer) throw new Error("the worker was asked too early");
    const found = answer(...question);
    postMessage({ id, found }, { transfer: [found.buffer] });
  } catch (error) {
    postMessage({ id, error: String(error) });
  }
});
