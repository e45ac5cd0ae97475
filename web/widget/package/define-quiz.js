// Defines the quiz.

import { UnmuddleQuiz } from "./quiz-element.js";
import { define } from "./registry.js";

define("unmuddle-quiz", UnmuddleQuiz);
