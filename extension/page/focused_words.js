// Run once in every frame that may be read, when the popup opens: gives the selection, else the
// words of the focused field. It only reads. The value of the script is its result, so it has no
// imports and no exports; what it gives is described in page/types.d.ts.

(() => {
  /** Editors that switch the browser's spelling off as a matter of course. */
  const KNOWN_EDITORS = [
    ".ProseMirror",
    ".public-DraftEditor-content",
    "[data-lexical-editor='true']",
    "[data-slate-editor='true']",
    ".ql-editor",
    ".ck-editor__editable",
    ".mce-content-body",
    ".cm-editor",
    "trix-editor",
    "shreddit-composer",
  ].join(", ");

  /** What is about a person or an account, never a text for readers. */
  const PRIVATE_PURPOSE =
    /^(cc-.*|tel(-.*)?|.*-password|one-time-code|username|email|url|bday(-.*)?|transaction-.*|webauthn)$/;
  const PRIVATE_NAME = /pass-?_?(word|wd|code|phrase)|pwd|otp|one-?_?time|cvc|cvv|card-?_?n|iban/i;
  const PRIVATE_KEYBOARDS = ["email", "tel", "url", "numeric", "decimal", "search"];
  const PRIVATE_ROLES = "[role='searchbox'], [role='combobox'], [role='spinbutton']";
  const SEARCHES = "search, [role='search']";

  /** Past what the engine reads, so that it still says when a text is cut. */
  const LONGEST = 1_100_000;

  /** @returns {UnmuddleReading} */
  function read() {
    if (!holdsFocus()) return { kind: "unfocused" };
    const element = focusedElement();
    if (element instanceof HTMLIFrameElement) return { kind: "frame" };
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
      return isPrivate(element) ? { kind: "nothing" } : controlWords(element);
    }
    const host = editingHost(element);
    const selected = selectedWords(element);
    if (selected) return words("selection", selected, false);
    return host && !isPrivate(host) ? words("field", host.innerText, false) : { kind: "nothing" };
  }

  /**
   * Whether the way of focus from the page down leads to this frame. Frames around that belong to
   * another site cannot be asked; then it may.
   */
  function holdsFocus() {
    /** @type {Window} */
    let view = window;
    while (view !== view.parent) {
      const frame = view.frameElement;
      if (!frame) return true;
      if (!isActive(frame)) return false;
      view = view.parent;
    }
    return true;
  }

  /** @param {Element} element */
  function isActive(element) {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) return root.activeElement === element;
    return element.ownerDocument.activeElement === element;
  }

  /** The focused element, down through open and closed shadow roots. */
  function focusedElement() {
    let element = document.activeElement;
    for (;;) {
      const inside = element && shadowOf(element)?.activeElement;
      if (!inside) return element;
      element = inside;
    }
  }

  /**
   * An element's shadow root, closed ones too: Chromium gives them by a function, Firefox by a
   * property.
   * @param {Element} element
   * @returns {ShadowRoot | null}
   */
  function shadowOf(element) {
    if (!(element instanceof HTMLElement)) return null;
    const { dom } = chrome;
    if (dom) return dom.openOrClosedShadowRoot(element);
    return "openOrClosedShadowRoot" in element
      ? /** @type {ShadowRoot | null} */ (element.openOrClosedShadowRoot)
      : element.shadowRoot;
  }

  /** @param {Element | null} element */
  function editingHost(element) {
    if (document.designMode === "on") return document.body;
    if (!(element instanceof HTMLElement) || !element.isContentEditable) return null;
    let host = element;
    while (host.parentElement?.isContentEditable) host = host.parentElement;
    return host;
  }

  /**
   * The selected part of a text control, else all of it.
   * @param {HTMLInputElement | HTMLTextAreaElement} control
   */
  function controlWords(control) {
    const selected = control.value.slice(control.selectionStart ?? 0, control.selectionEnd ?? 0);
    return selected.trim() ? words("selection", selected, true) : words("field", control.value, true);
  }

  /**
   * What is selected in the page; in a shadow root, the root is asked where it can be.
   * @param {Element | null} focused
   */
  function selectedWords(focused) {
    const root = focused?.getRootNode() ?? document;
    // Only some browsers let a shadow root be asked.
    const inRoot = "getSelection" in root ? /** @type {Document} */ (root).getSelection() : null;
    const selections = [inRoot, document.getSelection()];
    const selection = selections.find((one) => one && !one.isCollapsed && String(one).trim());
    const node = selection?.anchorNode;
    const around = node instanceof Element ? node : node?.parentElement;
    if (!selection || !around) return "";
    const host = around instanceof HTMLElement ? editingHost(around) : null;
    return isOff(around) || (host && isPrivate(host)) ? "" : String(selection);
  }

  /** @param {HTMLElement} field */
  function isPrivate(field) {
    if (isOff(field) || field.closest(SEARCHES) || field.matches(PRIVATE_ROLES)) return true;
    if (!field.spellcheck && !field.closest(KNOWN_EDITORS)) return true;
    if (PRIVATE_KEYBOARDS.includes(field.inputMode) || showsDots(field)) return true;
    if (field instanceof HTMLInputElement && field.type !== "text") return true;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return false;
    const purposes = (field.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
    return (
      field.disabled ||
      field.readOnly ||
      purposes.some((purpose) => PRIVATE_PURPOSE.test(purpose)) ||
      PRIVATE_NAME.test(`${field.getAttribute("name")} ${field.getAttribute("id")}`)
    );
  }

  /**
   * Whether the page says to leave it alone, here or anywhere around.
   * @param {Element} element
   */
  function isOff(element) {
    /** @type {Element | undefined} */
    let inside = element;
    while (inside) {
      if (inside.closest("[data-unmuddle='off']")) return true;
      const root = inside.getRootNode();
      inside = root instanceof ShadowRoot ? root.host : undefined;
    }
    return false;
  }

  /**
   * Whether the letters are hidden, as a password's are.
   * @param {HTMLElement} field
   */
  function showsDots(field) {
    const security = getComputedStyle(field).getPropertyValue("-webkit-text-security");
    return security !== "" && security !== "none";
  }

  /**
   * @param {"selection" | "field"} source
   * @param {string} text
   * @param {boolean} control whether they stand in a control, where nothing can be marked
   * @returns {UnmuddleReading}
   */
  function words(source, text, control) {
    return text.trim() ? { kind: "words", source, text: text.slice(0, LONGEST), control } : { kind: "nothing" };
  }

  return read();
})();
