// Loads the module that reads the text. Without it the page stays a plain text box.

const failed = () => document.getElementById("failed")?.removeAttribute("hidden");

try {
  const { default: start } = await import(new URL("unmuddle_app.js", import.meta.url).href);
  await start();
} catch (error) {
  failed();
  throw error;
}
