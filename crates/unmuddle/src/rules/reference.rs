//! What a reader may want to know about a rule: why it exists, and examples of both kinds.

use crate::model::{Channel, RuleId};

/// A short text and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Example {
    /// The words.
    pub text: &'static str,
    /// Where they stand.
    pub channel: Channel,
    /// The title beside them, if they need one.
    pub title: Option<&'static str>,
    /// Why the rule speaks or stays quiet here.
    pub why: &'static str,
    /// Whether the engine gets it wrong as yet; no reference shows that.
    #[cfg_attr(feature = "serde", serde(skip))]
    pub missed: bool,
}

/// Why one rule exists, and what it stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct RuleReference {
    /// The rule.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::report::serialize_rule_id"))]
    pub id: RuleId,
    /// Whether a text alone can show it; the others are cited by the quiz.
    pub shows_in_text: bool,
    /// Why the rule exists, in plain words.
    pub why: &'static str,
    /// At most twelve words of the article.
    pub quote: &'static str,
    /// Where the quote and the idea come from.
    pub source: &'static str,
}

/// The examples of one rule, apart from its reference because they are many times as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleExamples {
    /// The rule.
    pub id: RuleId,
    /// Texts that it speaks about.
    pub fires: &'static [Example],
    /// Near misses that it stays quiet about.
    pub quiet: &'static [Example],
}
