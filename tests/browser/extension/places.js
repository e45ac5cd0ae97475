// Where things lie.

import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../../../", import.meta.url);

/** The extension's source. */
export const source = new URL("extension/", root);

/** The icons, the SVG and what is drawn from it. */
export const icons = new URL("icons/", source);

/** The sizes in which browsers ask for the icon. */
export const ICON_SIZES = [16, 32, 48, 128];

/** The build's folder. */
export const dist = process.env.UNMUDDLE_DIST
  ? pathToFileURL(`${process.env.UNMUDDLE_DIST.replace(/\/$/, "")}/`)
  : new URL("target/dist/", root);

/**
 * A built extension's folder.
 * @param {"chrome" | "firefox"} browser
 */
export function built(browser) {
  return fileURLToPath(new URL(`extension-${browser}/`, dist));
}
