//! Phrases and what they mean, found in one pass over a text.

mod scan;
mod table;

pub(crate) use scan::{Hit, scan};
pub(crate) use table::{Lexicon, Meaning, Side};

/// A named set of phrases that detectors and rules look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cue(pub(crate) u16);
