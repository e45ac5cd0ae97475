// The styles of what we draw: the tokens that page and popup have, and our own on top. A page's
// root may have any size of letters, so what counts in `rem` is told in pixels.

import tokens from "../../web/design/tokens.css";
import own from "./content.css";

const PIXELS_PER_REM = 16;

/** @returns {CSSStyleSheet} */
export function ownStyles() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inPixels(tokens) + inPixels(own));
  return sheet;
}

/** @param {string} css */
function inPixels(css) {
  return css.replace(/(\d*\.?\d+)rem\b/g, (_, size) => `${Number(size) * PIXELS_PER_REM}px`);
}

/**
 * Whether a page writes light on dark here, seen by its letters.
 * @param {Element} element
 * @returns {"light" | "dark"}
 */
export function schemeOf(element) {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? "dark" : "light";
}
