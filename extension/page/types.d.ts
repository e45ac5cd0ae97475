// What the scripts in page/ give back. They are classic scripts, so these names are global.

/** What a frame's focus says. */
type UnmuddleReading =
  | { kind: "words"; source: "selection" | "field"; text: string }
  /** The focus is in a frame inside this one. */
  | { kind: "frame" }
  /** The focus is elsewhere. */
  | { kind: "unfocused" }
  /** Nothing that may be read is focused or selected, or it is empty. */
  | { kind: "nothing" };

/** The page as far as its main words need it. */
type UnmuddlePage = {
  /** Markup without fields, drafts, pictures and styles; never parsed as HTML by us. */
  html: string;
  /** The page's address. */
  url: string;
  /** What kind of document it is, as in `text/html`. */
  contentType: string;
};
