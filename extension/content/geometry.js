// Where elements lie in the window, however they are moved, turned, zoomed and cut off.

/** @typedef {{ left: number, top: number, right: number, bottom: number }} Edges */

/**
 * Where an element lies: its middle in the window, its size before it was transformed, how it was,
 * and how far it was zoomed.
 * @typedef {{ x: number, y: number, width: number, height: number, linear: number[], zoom: number }} Place
 */

/**
 * @param {HTMLElement} element
 * @returns {Place | undefined} undefined when it is turned in space
 */
export function placeOf(element) {
  const matrix = linearOf(element);
  if (!matrix) return undefined;
  // A parallelogram has its middle where the box around it has its own.
  const rect = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return {
    x: (rect.left + rect.right) / 2,
    y: (rect.top + rect.bottom) / 2,
    ...sizeOf(element, rect, matrix, zoom),
    linear: [matrix.a, matrix.b, matrix.c, matrix.d],
    zoom,
  };
}

/**
 * How far a page has zoomed an element by its styles.
 * @param {Element} element
 */
export function zoomOf(element) {
  return "currentCSSZoom" in element ? Number(element.currentCSSZoom) : 1;
}

/**
 * The size before any transformation, exact where it can be: `offsetWidth` is rounded.
 * @param {HTMLElement} element
 * @param {DOMRect} rect
 * @param {DOMMatrix} matrix
 * @param {number} zoom
 */
function sizeOf(element, rect, { a, b, c, d }, zoom) {
  if (b === 0 && c === 0) return { width: rect.width / Math.abs(a), height: rect.height / Math.abs(d) };
  return { width: element.offsetWidth * zoom, height: element.offsetHeight * zoom };
}

/**
 * All turning and stretching from the page down to an element, without any moving.
 * @param {Element} element
 * @returns {DOMMatrix | undefined}
 */
function linearOf(element) {
  let all = new DOMMatrix();
  for (const around of withAncestors(element)) {
    const { transform, rotate, scale, perspective } = getComputedStyle(around);
    if (perspective !== "none" || /[xyz ]/.test(rotate)) return undefined;
    const own = new DOMMatrix(transform === "none" ? "" : transform);
    if (!own.is2D) return undefined;
    const turned = rotate === "none" ? 0 : Number.parseFloat(rotate);
    const [across = 1, down = across] = scale === "none" ? [] : scale.split(" ").map(Number);
    all = new DOMMatrix().rotate(turned).scale(across, down).multiply(own).multiply(all);
  }
  return all;
}

/**
 * An element and all around it, as they are laid out: through slots and out of shadow roots.
 * @param {Element} element
 */
export function* withAncestors(element) {
  /** @type {Element | null} */
  let current = element;
  while (current) {
    yield current;
    /** @type {Node | null} */
    const parent = current.assignedSlot ?? current.parentNode;
    if (parent instanceof ShadowRoot) current = parent.host;
    else current = parent instanceof Element ? parent : null;
  }
}

/**
 * The part of an element that its surroundings do not cut off, in the window.
 * @param {Element} element
 * @returns {DOMRect | undefined}
 */
export function visiblePart(element) {
  const seen = edgesOf(element.getBoundingClientRect());
  narrow(seen, { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  let fixed = false;
  for (const around of withAncestors(element)) {
    const style = getComputedStyle(around);
    const cuts = around !== element && !fixed && around !== document.documentElement && around !== document.body;
    if (cuts && style.overflow !== "visible") narrow(seen, insideOf(around));
    // What is fixed in the window is cut off by nothing around it.
    if (style.position === "fixed") fixed = true;
  }
  const { left, top, right, bottom } = seen;
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}

/** @param {Element} element */
function insideOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const tall = element instanceof HTMLElement && element.offsetHeight > 0 ? height / element.offsetHeight : 1;
  const wide = element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1;
  return {
    left: left + element.clientLeft * wide,
    top: top + element.clientTop * tall,
    right: left + (element.clientLeft + element.clientWidth) * wide,
    bottom: top + (element.clientTop + element.clientHeight) * tall,
  };
}

/** @param {DOMRect} rect @returns {Edges} */
function edgesOf({ left, top, right, bottom }) {
  return { left, top, right, bottom };
}

/**
 * @param {Edges} seen
 * @param {Edges} frame
 */
function narrow(seen, frame) {
  seen.left = Math.max(seen.left, frame.left);
  seen.top = Math.max(seen.top, frame.top);
  seen.right = Math.min(seen.right, frame.right);
  seen.bottom = Math.min(seen.bottom, frame.bottom);
}
