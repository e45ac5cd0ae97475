//! The rules: what each sees, says and stands on. The tables are generated from `rules/`.

mod advice;
mod case;
mod channel;
mod detect;
mod doubt;
mod reference;
mod role;
mod tone;

use crate::generated::{examples::EXAMPLES, reference::REFERENCE, rules::RULES};
use crate::lexicon::Cue;
use crate::model::{Channel, Rule, RuleId};

pub use advice::advice;
pub(crate) use case::{Case, Outcome};
pub(crate) use detect::findings;
pub use reference::{Example, RuleExamples, RuleReference};

/// How a rule is detected.
pub(crate) struct Detection {
    /// Where it applies; everywhere when empty.
    pub(crate) channels: &'static [Channel],
    pub(crate) detect: Detect,
}

/// How a rule sees what it is about.
pub(crate) enum Detect {
    /// By a detector of the engine.
    Named(Detector),
    /// By cues that meet; any clause is enough.
    Any(&'static [Clause]),
}

/// Cues that must meet, and cues that must be absent.
pub(crate) struct Clause {
    pub(crate) all: &'static [Cue],
    pub(crate) none: &'static [Cue],
    pub(crate) within: Within,
    /// Where it applies; everywhere when empty.
    pub(crate) channels: &'static [Channel],
    pub(crate) when: When,
}

/// What a text must be like before a clause looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which ones are used depends on the rules' data")]
pub(crate) enum When {
    Always,
    /// Nothing is priced and nothing asked but a look; in a vacancy, what it says of the work.
    Unasked,
    /// The same, and the text is marketing; never a vacancy.
    Told,
    /// The text is marketing; in a vacancy for it, what it says of the work.
    Markets,
    /// The text sells; in a vacancy that does, what it says of the work.
    Sells,
    /// Any text; in a vacancy, what it says of the work.
    Work,
}

/// How near the cues of a clause must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which ones are used depends on the rules' data")]
pub(crate) enum Within {
    Sentence,
    /// A sentence and the ones beside it.
    Passage,
    Text,
}

/// The detectors that rules can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "which ones are used depends on the rules' data")]
pub(crate) enum Detector {
    /// Asks to buy, in a channel that asks for none (R16).
    ChannelSelling,
    /// Mostly about the writer's own offer (R18).
    OwnOfferShare,
    /// An offer and nothing else (R38).
    BareOffer,
    /// A post that builds perception (R14).
    PerceptionBuilding,
    /// An advert that sells (R17).
    AdvertSells,
    /// One vacancy, two jobs (R02).
    TwoJobs,
    /// Title and duties disagree (R03).
    TitleMismatch,
    /// Selling under another name (R53).
    DisguisedSales,
    /// Presses its reader (R21).
    Pushy,
}

/// Every rule that the engine applies, in the order of their numbers.
///
/// ```
/// let rule = unmuddle::rules().iter().find(|rule| rule.id.to_string() == "R16").unwrap();
/// assert_eq!(rule.severity, unmuddle::Severity::Warn);
/// ```
#[must_use]
pub fn rules() -> &'static [Rule] {
    RULES
}

/// One rule by its number, or none when there is no such rule.
#[must_use]
pub fn rule(id: RuleId) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

/// The examples of a rule, or none when there is no such rule.
///
/// ```
/// let examples = unmuddle::examples(unmuddle::RuleId(16)).unwrap();
/// assert!(examples.fires.len() >= 4 && examples.quiet.len() >= 4);
/// ```
#[must_use]
pub fn examples(id: RuleId) -> Option<&'static RuleExamples> {
    EXAMPLES.iter().find(|examples| examples.id == id)
}

/// Why a rule exists and what it stands on, or none when there is no such rule.
#[must_use]
pub fn reference(id: RuleId) -> Option<&'static RuleReference> {
    REFERENCE.iter().find(|reference| reference.id == id)
}
