// What the build knows: it fills these in.

/** The version of this package. */
export const VERSION = "@VERSION@";

/** What the classifier's file must be, as `integrity` says it. */
export const CORE = "@CORE@";
