//! A rule: what the product sees, and what it says about it.

use super::ids::id_enum;
use std::fmt;
use std::str::FromStr;

/// The number of a rule, printed as `R16`.
///
/// ```
/// let id: unmuddle::RuleId = "R16".parse().unwrap();
/// assert_eq!(id.to_string(), "R16");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(
    /// The number, from 1.
    pub u8,
);

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R{:02}", self.0)
    }
}

impl FromStr for RuleId {
    type Err = super::UnknownId;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        id.strip_prefix(['R', 'r']).and_then(|digits| digits.parse().ok()).map(RuleId).ok_or_else(
            || super::UnknownId { noun: "rule", id: id.to_owned(), known: &["R01 to R54"] },
        )
    }
}

id_enum! {
    /// The part of the article a rule belongs to.
    "axis" Axis {
        /// The opening: lumping the two together, and job ads.
        Intro = "intro",
        /// Perception against closing.
        PerceptionClosing = "perception_closing",
        /// Strategy against immediacy.
        StrategyImmediacy = "strategy_immediacy",
        /// Awareness against precision.
        AwarenessPrecision = "awareness_precision",
        /// The closing advice.
        Closing = "closing",
    }
}

id_enum! {
    /// What a finding is about.
    "finding kind" FindingKind {
        /// Selling in a post, a blog or an e-mail to a list.
        Channel = "channel",
        /// A job ad that asks for both jobs, or whose title and duties disagree.
        Role = "role",
        /// Wanting sales from marketing, now or too soon.
        Expectation = "expectation",
        /// Calling one thing the other.
        Name = "name",
        /// How it sounds; never a muddle.
        Tone = "tone",
        /// An observation; never a muddle.
        None = "none",
    }
}

id_enum! {
    /// How loudly a finding speaks.
    "severity" Severity {
        /// Shown on request.
        Info = "info",
        /// A quiet hint.
        Note = "note",
        /// May show while composing; the only one that makes a muddle.
        Warn = "warn",
    }
}

id_enum! {
    /// The text that a finding's span belongs to.
    "field" Field {
        /// The text itself.
        Text = "text",
        /// The title of the context.
        Title = "title",
        /// The pay text of the job facts.
        Pay = "pay",
    }
}

/// One rule, as the engine and every surface know it. The longer reference (why, examples) is
/// generated from the same file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Rule {
    /// Its number.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::report::serialize_rule_id"))]
    pub id: RuleId,
    /// A headline of a few words.
    pub title: &'static str,
    /// The part of the article it belongs to.
    pub axis: Axis,
    /// What its findings are about.
    pub kind: FindingKind,
    /// How loudly it speaks, at most.
    pub severity: Severity,
    /// What was seen, in one or two short sentences.
    pub message: &'static str,
    /// The next step.
    pub advice: &'static str,
}
