// What the scripts in page/ give back. They are classic scripts, so these names are global.

/** What a frame's focus says. */
type UnmuddleReading =
  | { kind: "words"; source: "selection" | "field"; text: string; control: boolean }
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

/** Where a field stands, by the marks of `sites.json`. */
type UnmuddlePlace = { surface: string; channel: string; title: string };

/** Words to be marked: a kind, the words, and those before them, which tell it from its likes. */
type UnmuddleMark = { kind: string; words: string; before: string };

/** How each kind looks on a page that writes dark on light, and on one that writes light on dark. */
type UnmuddleInk = Record<"light" | "dark", Record<string, { line: string; wash: string }>>;

/** What the scripts leave for the next call, in the extension's own world beside the page. */
declare var unmuddleArticle: (() => string | undefined) | undefined;
declare var unmuddleSurface: ((surfaces: object[]) => UnmuddlePlace | undefined) | undefined;
declare var unmuddleMarks:
  | {
      /** Marks these words and nothing else; how many were found. */
      mark: (marks: UnmuddleMark[], ink: UnmuddleInk) => number;
      /** Scrolls to words, and marks them for a while. */
      show: (mark: UnmuddleMark, ink: UnmuddleInk) => boolean;
      clear: () => void;
      isOn: () => boolean;
    }
  | undefined;
