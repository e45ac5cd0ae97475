// The elements as classes. Importing them defines nothing.

export { UnmuddleBadge } from "./badge.js";
export { UnmuddleCheck } from "./check.js";
export { UnmuddleQuiz } from "./quiz-element.js";
export { define } from "./registry.js";
