// What the build knows of the quiz, apart: a script without the quiz is the same wherever it is built.

/** What the quiz's file must be, as `integrity` says it. */
export const QUIZ = "@QUIZ@";
