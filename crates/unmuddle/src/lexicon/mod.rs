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

use crate::generated::cues;
use std::sync::LazyLock;

/// A named set of phrases that detectors and rules look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Cue(pub(crate) u16);

static NAMES: LazyLock<Vec<&str>> = LazyLock::new(|| cues::NAMES.split(' ').collect());

impl Cue {
    /// As lexicon and rules call it.
    pub(crate) fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}
