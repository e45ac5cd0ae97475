// Copies to the clipboard, because somebody pressed a button for it. The draft is not touched.

/**
 * @param {string} text
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/**
 * Pages that are not served securely have no clipboard of their own; the old command takes what it
 * is given, without anything being selected.
 * @param {string} text
 */
function copyByCommand(text) {
  let copied = false;
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  window.addEventListener("beforecopy", (event) => event.preventDefault(), options);
  window.addEventListener("copy", (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    copied = event.clipboardData !== null;
  }, options);
  document.execCommand("copy");
  abort.abort();
  return copied;
}
