//! Tables made from `lexicon/` and `rules/` by `cargo xtask generate`; never edited by hand.

pub(crate) mod cues;
pub(crate) mod examples;
pub(crate) mod reference;
pub(crate) mod rules;

/// The phrase table; its shape is told in the generator.
pub(crate) const PHRASES: &str = include_str!("phrases.tsv");
