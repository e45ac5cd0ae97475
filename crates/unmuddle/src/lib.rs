//! Tells marketing from sales: what a text does, which words show it, and whether it is muddled
//! where it stands.
//!
//! One call does the work. It is total: any string gives an answer, never an error or a panic.
//!
//! ```
//! use unmuddle::{Channel, Context, Label, assess};
//!
//! let post = "Only 3 spaces left on my programme! £497. DM me YES now.";
//! let assessment = assess(post, &Context::new(Channel::OrganicPost));
//! assert_eq!(assessment.label, Label::Sales);
//! assert!(assessment.is_muddled());
//!
//! // The same words in an advert are sales too, and not muddled: an advert may sell.
//! let assessment = assess(post, &Context::new(Channel::Advert));
//! assert_eq!(assessment.label, Label::Sales);
//! assert!(!assessment.is_muddled());
//! ```
//!
//! The flow is one-way: text → segments → evidence → scores → label → findings. Spans are UTF-8
//! byte ranges of the text as it was given; [`Report`] converts them to other units.

mod assess;
mod classifier;
mod data;
mod evidence;
mod explain;
mod generated;
mod job;
mod language;
mod lexicon;
mod model;
mod order;
mod report;
mod rules;
mod score;
mod split;
mod steps;
mod text;

pub use assess::{MAX_BYTES, assess};
#[cfg(feature = "training")]
#[doc(hidden)]
pub use classifier::training;
pub use explain::{
    AxisReading, Counterfactual, Explanation, ExplanationReport, Points, ReportedAxis,
    ReportedCounterfactual, ReportedPoints, ReportedSpan, explain,
};
pub use job::{Part, PayField, PayTerm, PayWords, Promise, TitleReading, Vacancy, vacancy};
#[doc(hidden)]
pub use lexicon::phrases;
pub use model::{
    AskLevel, Assessment, Axis, Channel, Context, Field, Finding, FindingKind, JobFacts, Label,
    Muddle, Rule, RuleId, Sentence, Severity, Shares, Span, Stance, UnknownId,
};
pub use report::{OffsetUnit, Report, ReportedFinding, ReportedSentence};
pub use rules::{Example, RuleExamples, RuleReference, advice, examples, reference, rule, rules};
pub use split::{
    Draft, Placed, Placement, ProposedTitle, ReportedPlaced, Split, SplitReport, split,
    split_assessed,
};
