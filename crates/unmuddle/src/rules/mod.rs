//! The rules: what each sees, says and stands on. The tables are generated from `rules/`.

mod reference;

use crate::model::{Rule, RuleId};

pub use reference::{Example, RuleReference};

/// Every rule that the engine applies, in the order of their numbers.
#[must_use]
pub fn rules() -> &'static [Rule] {
    &[]
}

/// One rule by its number, or none when there is no such rule.
#[must_use]
pub fn rule(id: RuleId) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

/// The longer reference of a rule, or none when there is no such rule.
#[must_use]
pub fn reference(id: RuleId) -> Option<&'static RuleReference> {
    let _ = id;
    None
}
