// Properties that are attributes by another name.

import { Base } from "./dom.js";

/** What every element has. */
export class Themed extends Base {
  /** The colours: `auto`, `light` or `dark`. */
  get theme() {
    return /** @type {"auto" | "light" | "dark"} */ (this.getAttribute("theme") ?? "auto");
  }

  set theme(theme) {
    this.setAttribute("theme", theme);
  }

  /** Another address of the file with the wasm. */
  get srcWasm() {
    return this.getAttribute("src-wasm") ?? "";
  }

  set srcWasm(address) {
    this.setAttribute("src-wasm", address);
  }
}

/** What a field has. */
export class Field extends Themed {
  /** Words in the empty box. */
  get placeholder() {
    return this.getAttribute("placeholder") ?? "";
  }

  set placeholder(words) {
    this.setAttribute("placeholder", words);
  }

  /** The verdict alone, without the findings. */
  get compact() {
    return this.hasAttribute("compact");
  }

  set compact(on) {
    this.toggleAttribute("compact", on);
  }

  /** A muddled text keeps the form from being sent. */
  get strict() {
    return this.hasAttribute("strict");
  }

  set strict(on) {
    this.toggleAttribute("strict", on);
  }

  /** Nothing can be written, and the form gets nothing. */
  get disabled() {
    return this.hasAttribute("disabled");
  }

  set disabled(on) {
    this.toggleAttribute("disabled", on);
  }

  /** The name that the form knows it by. */
  get name() {
    return this.getAttribute("name") ?? "";
  }

  set name(name) {
    this.setAttribute("name", name);
  }
}
