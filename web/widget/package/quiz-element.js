// <unmuddle-quiz>: the self-assessment, loaded when it comes into sight.

import { Themed } from "./attributes.js";
import { VERSION } from "./build.js";
import { dress, languageOf, make, tell, unwatch, whenSeen } from "./dom.js";
import { whyNotLoaded } from "./errors.js";
import { quizWords } from "./quiz-words.js";

/**
 * The self-assessment about marketing and sales: seventeen questions, and what the answers say. They
 * stay on the visitor's device.
 *
 * @tagname unmuddle-quiz
 *
 * @attr {Role} quiz-role - Who answers: `owner`, `marketer`, `salesperson` or `hiring`; without it, that is asked first.
 * @attr {boolean} persist - Keeps answers and results in the browser's storage for this site; else they live as long as the page.
 * @attr {"auto" | "light" | "dark"} theme - The colours; `auto` follows the page's `color-scheme`.
 * @attr {string} lang - The language, `en` or `de`; else the page's.
 * @attr {string} src-wasm - Another address of `unmuddle_quiz_widget_bg.wasm`.
 *
 * @slot - What people see until the quiz is there, and where it can't run.
 *
 * @fires {CustomEvent<QuizResult>} unmuddle-result - All is answered; `detail` is what the answers say, without the answers.
 * @fires {CustomEvent<UnmuddleError>} unmuddle-error - It can't start; `detail.code` says why.
 *
 * @csspart quiz - What holds the quiz.
 *
 * @cssprop [--unmuddle-size=medium] - The size of the text.
 * @cssprop [--unmuddle-paper] - The ground of the questions.
 * @cssprop [--unmuddle-ink] - The text.
 */
export class UnmuddleQuiz extends Themed {
  static version = VERSION;

  /** @type {Awaited<ReturnType<typeof import("./quiz.js").openQuiz>> | undefined} */
  #quiz;
  #slot = make("slot");
  #stage = make("div", { class: "stage", hidden: true });
  #note = make("p", { class: "notice", role: "status", hidden: true });
  #loading = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.append(this.#slot, make("div", { class: "um", part: "quiz" }, this.#note, this.#stage));
  }

  connectedCallback() {
    if (this.#quiz) this.#quiz.show(this.#stage);
    else whenSeen(this, () => void this.#open());
  }

  disconnectedCallback() {
    unwatch(this);
    // Answers stay, and come back with the element.
    this.#quiz?.hide();
  }

  /** Who answers; empty where that is asked. */
  get quizRole() {
    return this.getAttribute("quiz-role") ?? "";
  }

  set quizRole(role) {
    this.setAttribute("quiz-role", role);
  }

  /** Whether answers are kept in the browser's storage. */
  get persist() {
    return this.hasAttribute("persist");
  }

  set persist(on) {
    this.toggleAttribute("persist", on);
  }

  async #open() {
    if (this.#loading || this.#quiz) return;
    this.#loading = true;
    const lang = languageOf(this);
    try {
      const { openQuiz, style } = await import("./quiz.js");
      const source = this.srcWasm;
      this.#quiz = await openQuiz({
        role: this.quizRole || null,
        persist: this.persist,
        lang,
        ...(source ? { wasm: new URL(source, this.baseURI) } : {}),
        onResult: (result) => tell(this, "unmuddle-result", result),
      });
      if (this.shadowRoot) dress(this.shadowRoot, style);
      this.#slot.hidden = true;
      this.#stage.hidden = false;
      if (this.isConnected) this.#quiz.show(this.#stage);
    } catch (error) {
      this.#note.textContent = (await quizWords(lang)).failed;
      // What the page put here says more than we can.
      this.#note.hidden = this.childNodes.length > 0;
      tell(this, "unmuddle-error", whyNotLoaded(error));
    } finally {
      this.#loading = false;
    }
  }
}
