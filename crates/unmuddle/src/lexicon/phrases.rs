//! What the generator of the phrase table needs of the engine. Not for anybody else; it may
//! change at any time.

use super::{Lexicon, scan};
use crate::text::{self, Normalized, Stream, segments};
use std::collections::BTreeSet;

/// The spelling in which a phrase is looked up.
#[must_use]
pub fn form(phrase: &str) -> String {
    text::canonical(phrase)
}

/// A phrase table, read as the engine reads its own. Its phrases are numbered from 0 as they come.
pub struct Table<'t>(Lexicon<'t>);

impl<'t> Table<'t> {
    /// Reads a table.
    #[must_use]
    pub fn read(table: &'t str) -> Self {
        Table(Lexicon::read(table))
    }

    /// Every spelling of every phrase, as the number of the phrase and its words. The spellings of
    /// the first half of a gapped phrase end in ` ~`, those of the second begin with `~ `.
    #[must_use]
    pub fn spellings(&self) -> BTreeSet<(usize, String)> {
        self.0.spellings()
    }

    /// The numbers of the phrases that stand in a text.
    #[must_use]
    pub fn found(&self, text: &str) -> BTreeSet<usize> {
        let normalized = Normalized::new(text);
        let stream = Stream::new(normalized.as_str(), &segments(normalized.as_str()));
        let (hits, _) = scan(&self.0, &stream, normalized.as_str());
        hits.into_iter().map(|hit| usize::from(hit.entry)).collect()
    }

    /// Whether a text holds a name and nothing else.
    #[must_use]
    pub fn is_name(&self, text: &str) -> bool {
        let normalized = Normalized::new(text);
        let stream = Stream::new(normalized.as_str(), &segments(normalized.as_str()));
        let (_, names) = scan(&self.0, &stream, normalized.as_str());
        (0..stream.tokens.len()).all(|token| names.hold(token))
    }
}
