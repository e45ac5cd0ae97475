//! Phrases and what they mean, found in one pass over a text.

mod meaning;
mod pattern;
pub mod phrases;
mod scan;
mod table;
mod tree;

pub(crate) use meaning::{Meaning, Side};
pub(crate) use scan::{Hit, Names, scan};
pub(crate) use table::Lexicon;

/// A named set of phrases that detectors and rules look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cue(pub(crate) u16);
