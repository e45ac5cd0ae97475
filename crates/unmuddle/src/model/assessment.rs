//! What an assessment holds.

use super::ids::id_enum;
use super::{Channel, Field, FindingKind, RuleId, Severity, Span};

id_enum! {
    /// What words do.
    "label" Label {
        /// They shape how somebody is perceived.
        Marketing = "marketing",
        /// They move somebody to a decision.
        Sales = "sales",
        /// Some do one, some the other.
        Both = "both",
        /// Neither of the two.
        Neither = "neither",
    }
}

id_enum! {
    /// A way in which marketing and sales are mixed up.
    "muddle" Muddle {
        /// Selling where the article asks for none.
        Channel = "channel",
        /// One vacancy, two jobs; or a title that says the other one.
        Role = "role",
        /// Wanting sales from marketing, now or too soon.
        Expectation = "expectation",
        /// Calling one thing the other.
        Name = "name",
    }
}

/// How much a text asks of its reader, from 0 (nothing) to 5 (money, under pressure).
///
/// The steps: 1 react, 2 take something free, 3 raise a hand, 4 commit money or a decision,
/// 5 the same under a deadline, scarcity or guilt.
///
/// ```
/// use unmuddle::AskLevel;
/// assert!(AskLevel::RaiseHand < AskLevel::Commit);
/// assert_eq!(AskLevel::CommitUnderPressure.level(), 5);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum AskLevel {
    /// Nothing is asked.
    #[default]
    Nothing = 0,
    /// Comment, share, vote, follow.
    React = 1,
    /// Read, watch, download, come along, free of charge.
    TakeFree = 2,
    /// A trial, a demo, a quote, a chat.
    RaiseHand = 3,
    /// Buy, order, book and pay, sign, donate.
    Commit = 4,
    /// The same, with a deadline, scarcity, guilt or chasing.
    CommitUnderPressure = 5,
}

impl AskLevel {
    /// The step's number, 0 to 5.
    #[must_use]
    pub const fn level(self) -> u8 {
        self as u8
    }
}

/// How much of the evidence speaks for each side. The two add up to 1, or are both 0 when there
/// is no evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Shares {
    /// The share for marketing, 0 to 1.
    pub marketing: f32,
    /// The share for sales, 0 to 1.
    pub sales: f32,
}

/// One sentence and what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where it stands.
    pub span: Span,
    /// What it does.
    pub activity: Label,
    /// What it asks.
    pub ask: AskLevel,
}

/// Something a rule saw.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// What it is about.
    pub kind: FindingKind,
    /// How loudly it speaks here.
    pub severity: Severity,
    /// The text that the span belongs to.
    pub field: Field,
    /// The words that decided it.
    pub span: Span,
    /// Whether this is the one to show first; at most one finding is, and only a warning.
    pub primary: bool,
    /// What was seen.
    pub message: &'static str,
    /// The next step.
    pub advice: &'static str,
}

/// What a text does, and whether that fits its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// What the words do.
    pub label: Label,
    /// How sure the label is, 0 to 1.
    pub confidence: f32,
    /// Whether it is sure enough to say so; false reads as "not sure".
    pub sure: bool,
    /// How much speaks for each side.
    pub shares: Shares,
    /// The most that any sentence asks.
    pub ask: AskLevel,
    /// Every sentence, in the order of the text.
    pub sentences: Vec<Sentence>,
    /// What the rules saw: warnings first, then in the order of the text.
    pub findings: Vec<Finding>,
    /// The kinds of muddle, each once; a warning adds its kind, nothing else does.
    pub muddles: Vec<Muddle>,
    /// Whether it presses its reader; no muddle.
    pub pushy: bool,
    /// Whether only the first part was read.
    pub truncated: bool,
    /// Whether the text looks like English, the one language that is read.
    pub language_ok: bool,
    /// The place that it was read for, where nobody told one and the words did: a job ad's.
    pub read_as: Option<Channel>,
}

impl Assessment {
    /// Whether marketing and sales are mixed up here. Pushing is not a muddle.
    ///
    /// ```
    /// use unmuddle::{Channel, Context, assess};
    ///
    /// let letter = "Fifth time I've emailed. Are you seriously not interested in growing?";
    /// let assessment = assess(letter, &Context::new(Channel::ColdOutreach));
    /// assert!(assessment.pushy && !assessment.is_muddled());
    /// ```
    #[must_use]
    pub fn is_muddled(&self) -> bool {
        !self.muddles.is_empty()
    }
}
