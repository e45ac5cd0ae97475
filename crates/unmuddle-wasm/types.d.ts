// Made from the Rust types by a test of unmuddle-wasm. Do not edit; run:
// SNAPSHOTS=overwrite cargo test -p unmuddle-wasm

/** An assessment as JSON shows it. */
export type Report = {
  /** What the words do. */
  label: Label,
  /** How sure the label is, 0 to 1. */
  confidence: number,
  /** False reads as "not sure". */
  sure: boolean,
  /** How much of the evidence speaks for each side. */
  shares: Shares,
  /** The most that any sentence asks of its reader, 0 (nothing) to 5 (money, under pressure). */
  ask: number,
  /** Whether marketing and sales are mixed up: `muddles` is not empty. */
  muddled: boolean,
  /** The kinds of muddle. */
  muddles: Array<Muddle>,
  /** Whether it presses its reader. */
  pushy: boolean,
  /** What the rules saw. */
  findings: Array<ReportedFinding>,
  /** Every sentence, in the order of the text. */
  sentences: Array<ReportedSentence>,
  /** Whether only the first part was read. */
  truncated: boolean,
  /** Whether the text looks like English, the one language that is read. */
  language_ok: boolean,
  /** The place that it was read for, where none was told and the words are those of a job ad. */
  read_as?: Channel,
};

/** A finding as JSON shows it. */
export type ReportedFinding = {
  /** The rule's id, as in `R16`. */
  rule: string,
  /** What it is about. */
  kind: FindingKind,
  /** How loudly it speaks. */
  severity: Severity,
  /** The text that `start` and `end` belong to. */
  field: Field,
  /** Where the words that decided it begin. */
  start: number,
  /** Where they end. */
  end: number,
  /** Whether this is the one to show first. */
  primary: boolean,
  /** What was seen. */
  message: string,
  /** The next step. */
  advice: string,
};

/** A sentence as JSON shows it. */
export type ReportedSentence = {
  /** Where it begins. */
  start: number,
  /** Where it ends. */
  end: number,
  /** What it does. */
  activity: Label,
};

/** An explanation as JSON shows it. */
export type ExplanationReport = {
  /** What the words do. */
  label: Label,
  /** False reads as "not sure". */
  sure: boolean,
  /** The kinds of muddle. */
  muddles: Array<Muddle>,
  /** The log odds of sales against marketing: above 0 it leans towards sales. */
  score: number,
  /** The words that add most, strongest first. */
  words: Array<ReportedPoints>,
  /** What each sentence adds; with `elsewhere` they add up to the score. */
  sentences: Array<ReportedPoints>,
  /** What has no words of the text: its title, its place, how long it is. */
  elsewhere: number,
  /** The three axes. */
  axes: Array<ReportedAxis>,
  /** What would change the label, and what would change the muddles. */
  counterfactuals: Array<ReportedCounterfactual>,
  /** Whether only the first part was read. */
  truncated: boolean,
  /** Whether the text looks like English, the one language that is read. */
  language_ok: boolean,
  /** The place that it was read for, where none was told and the words are those of a job ad. */
  read_as?: Channel,
};

/** What is seen on one axis, as JSON shows it. */
export type ReportedAxis = {
  /** The axis. */
  axis: Axis,
  /** How much of what is seen on it speaks for each side. */
  shares: Shares,
  /** The phrases that speak, strongest first. */
  words: Array<ReportedPoints>,
};

/** What would have to go, as JSON shows it. */
export type ReportedCounterfactual = {
  /** The fewest spans that were found, in the order of the text. */
  without: Array<ReportedSpan>,
  /** The label of what is left. */
  label: Label,
  /** The muddles of what is left. */
  muddles: Array<Muddle>,
};

/** Words and what they add, as JSON shows it. */
export type ReportedPoints = {
  /** Where they begin. */
  start: number,
  /** Where they end. */
  end: number,
  /** Above 0 towards sales, below 0 towards marketing. */
  points: number,
};

/** A span as JSON shows it. */
export type ReportedSpan = {
  /** Where it begins. */
  start: number,
  /** Where it ends. */
  end: number,
};

/** A split as JSON shows it. */
export type SplitReport = {
  /**
   * What there is to part: both sides, or one alone, and then the other draft is empty.
   * Neither means that nothing was parted, and both drafts are the whole text.
   */
  sides: Label,
  /** What shapes how people see the writer. */
  marketing: Draft,
  /** What moves people to a decision. */
  sales: Draft,
  /** Every sentence and the drafts that hold it. */
  sentences: Array<ReportedPlaced>,
  /** Whether the text looks like English, the one language that is read. */
  language_ok: boolean,
  /** The place that it was read for, where none was told and the words are those of a job ad. */
  read_as?: Channel,
};

/** One of the two drafts. */
export type Draft = {
  /** For a vacancy, a title that says what these duties are. It is a proposal. */
  title: string | null,
  /** The words, as they stand in the text; empty when the text holds none for this side. */
  text: string,
};

/** A sentence and the drafts that hold it, as JSON shows it. */
export type ReportedPlaced = {
  /** Where it begins in the text. */
  start: number,
  /** Where it ends. */
  end: number,
  /** The drafts that hold it. */
  placement: Placement,
};

/** The drafts that hold a sentence. */
export type Placement = "marketing" | "sales" | "both" | "shared";

/**
 * How much of the evidence speaks for each side. The two add up to 1, or are both 0 when there
 * is no evidence.
 */
export type Shares = {
  /** The share for marketing, 0 to 1. */
  marketing: number,
  /** The share for sales, 0 to 1. */
  sales: number,
};

/** What words do. */
export type Label = "marketing" | "sales" | "both" | "neither";

/** A way in which marketing and sales are mixed up. */
export type Muddle = "channel" | "role" | "expectation" | "name";

/** What a finding is about. */
export type FindingKind = "channel" | "role" | "expectation" | "name" | "tone" | "none";

/** How loudly a finding speaks. */
export type Severity = "info" | "note" | "warn";

/** The text that a finding's span belongs to. */
export type Field = "text" | "title" | "pay";

/** The part of the article a rule belongs to. */
export type Axis = "intro" | "perception_closing" | "strategy_immediacy" | "awareness_precision" | "closing";

/** Where a text is published or sent. */
export type Channel = "organic_post" | "blog" | "list_email" | "advert" | "one_to_one" | "cold_outreach" | "product_page" | "pricing_page" | "donation_page" | "about_page" | "docs" | "other_page" | "job_ad" | "unknown";

/** What is known about a text beside its words. Everything may be left out. */
export type Context = {
  /** Where it stands; left out, no warning about the channel is given. */
  channel?: Channel | null,
  /** Its title: a job title, a subject line, a headline. */
  title?: string | null,
  /** What a job posting says in fields of its own, beside its text. */
  job?: JobFacts | null,
  /** How strictly posts are read. */
  stance?: Stance | null,
};

/** What a job posting says in fields of its own. */
export type JobFacts = {
  /** The pay, as text. */
  pay?: string | null,
  /** Commission and the like. */
  incentive?: string | null,
  /** The occupation, a name or an O*NET-SOC code. */
  occupation?: string | null,
};

/** How strictly posts are read: posts never sell, or one of any five may. */
export type Stance = "article" | { "one_in_five": {
    /** How many of the last four posts sold, 0 to 4. */
    selling_in_last_four: number,
  } };

/** The words of a page, ready to be assessed. */
export type Page = {
  /** The headline. */
  title: string | null,
  /** The language tag as the page gives it, such as `en-GB`. */
  language: string | null,
  /** The words to assess: a job posting's, else the main text. */
  text: string,
  /** What is known beside them; the channel is a guess that a person may correct. */
  context: Context,
};

/** A rule, as far as a reader of reports needs it. */
export type Rule = {
  /** Its id, as in `R16`. */
  id: string,
  /** A headline of a few words. */
  title: string,
  /** The part of the article it belongs to. */
  axis: Axis,
  /** What its findings are about. */
  kind: FindingKind,
  /** How loudly it speaks, at most. */
  severity: Severity,
  /** What was seen, in one or two short sentences. */
  message: string,
  /** The next step. */
  advice: string,
};
