// Defines every element on the page.

import "./define-check.js";
import "./define-quiz.js";
