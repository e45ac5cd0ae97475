// Tells when an element moves in the window: by scrolling, by a new size of anything, by what the
// page puts in or takes away. There is no event for the last one, so an observer is laid exactly
// around the element, and tells when it leaves its place.

/** How long everything must be still before it counts as settled. */
const STILL = 120;

export class Follow {
  #abort = new AbortController();
  #sizes;
  /** @type {IntersectionObserver | undefined} */
  #place;
  #element;
  #moved;
  #settled;
  /** @type {number | undefined} */
  #timer;
  #frame = 0;
  #restyled = false;
  #widths = "";

  /**
   * @param {Element} element
   * @param {() => void} moved called in the frame in which it moves
   * @param {(restyled: boolean) => void} settled called when it stands still again; whether more than
   *   its place may have changed
   */
  constructor(element, moved, settled) {
    this.#element = element;
    this.#moved = moved;
    this.#settled = settled;
    const options = { capture: true, passive: true, signal: this.#abort.signal };
    for (const place of [window, ...rootsAround(element)]) place.addEventListener("scroll", () => this.#move(), options);
    for (const type of ["resize", "transitionend", "animationend", "toggle"]) {
      window.addEventListener(type, () => this.#soon(true), options);
    }
    window.visualViewport?.addEventListener("resize", () => this.#soon(true), options);
    document.fonts.addEventListener("loadingdone", () => this.#soon(true), options);
    this.#sizes = new ResizeObserver(() => this.#resized());
    this.#sizes.observe(element);
    this.#sizes.observe(document.documentElement);
    this.#lay();
  }

  stop() {
    this.#abort.abort();
    this.#sizes.disconnect();
    this.#place?.disconnect();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  /** What is written makes a field and its page higher; a new width may bring other styles. */
  #resized() {
    const widths = `${innerWidth} ${this.#element.clientWidth}`;
    const restyled = widths !== this.#widths;
    this.#widths = widths;
    this.#soon(restyled);
  }

  /** @param {boolean} restyled */
  #soon(restyled) {
    this.#restyled ||= restyled;
    if (this.#frame) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#move();
    });
  }

  #move() {
    this.#moved();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#lay();
      this.#settled(this.#restyled);
      this.#restyled = false;
    }, STILL);
  }

  /** Lays the observer around where the element is now. */
  #lay() {
    this.#place?.disconnect();
    const { left, top, right, bottom } = this.#element.getBoundingClientRect();
    if (right <= left || bottom <= top) return;
    const edges = [top, innerWidth - right, innerHeight - bottom, left];
    let first = true;
    this.#place = new IntersectionObserver(
      () => {
        // It always tells once at the start.
        if (!first) this.#soon(false);
        first = false;
      },
      { rootMargin: edges.map((edge) => `${-Math.floor(edge)}px`).join(" "), threshold: [0, 0.5, 0.9, 0.99, 1] },
    );
    this.#place.observe(this.#element);
  }
}

/**
 * The shadow roots around an element: of what is scrolled in there, nothing is heard outside.
 * @param {Element} element
 */
function* rootsAround(element) {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) yield root;
}
