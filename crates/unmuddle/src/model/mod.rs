//! The nouns: plain data that every later stage passes on.

mod assessment;
mod context;
pub(crate) mod ids;
mod rule;
mod span;

pub use assessment::{AskLevel, Assessment, Finding, Label, Muddle, Sentence, Shares};
pub use context::{Channel, Context, JobFacts, Stance};
pub use ids::UnknownId;
pub use rule::{Axis, Field, FindingKind, Rule, RuleId, Severity};
pub use span::Span;
