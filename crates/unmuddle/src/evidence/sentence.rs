//! What one sentence shows.

use super::ask::Ask;
use super::mention::Use;
use crate::generated::cues;
use crate::lexicon::{Cue, Side};
use crate::model::{AskLevel, Axis};
use crate::text::Segment;
use std::ops::Range;

/// A set of cues.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CueSet([u64; 8]);

impl CueSet {
    /// The largest number a cue may have, plus one.
    pub(crate) const CAPACITY: usize = 512;

    pub(crate) fn insert(&mut self, cue: Cue) {
        if let Some(word) = self.0.get_mut(usize::from(cue.0 / 64)) {
            *word |= 1 << (cue.0 % 64);
        }
    }

    pub(crate) fn has(&self, cue: Cue) -> bool {
        self.0.get(usize::from(cue.0 / 64)).is_some_and(|word| word & (1 << (cue.0 % 64)) != 0)
    }

    pub(crate) fn has_any(&self, cues: &[Cue]) -> bool {
        cues.iter().any(|cue| self.has(*cue))
    }

    pub(crate) fn extend(&mut self, other: &CueSet) {
        for (mine, theirs) in self.0.iter_mut().zip(other.0) {
            *mine |= theirs;
        }
    }
}

const _: () = assert!(cues::COUNT <= CueSet::CAPACITY, "make CueSet larger");

/// A phrase that speaks for a side.
#[derive(Clone, Debug)]
pub(crate) struct SideHit {
    pub(crate) side: Side,
    pub(crate) axis: Axis,
    /// Its strength, halved in a channel it was not made for, less when it is only mentioned.
    pub(crate) weight: f32,
    pub(crate) strength: u8,
    pub(crate) tokens: Range<usize>,
}

/// A cue and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct CueHit {
    pub(crate) cue: Cue,
    pub(crate) tokens: Range<usize>,
    pub(crate) standing: Use,
}

/// What one sentence shows.
#[derive(Debug)]
pub(crate) struct Evidence {
    pub(crate) segment: Segment,
    pub(crate) tokens: Range<usize>,
    /// Phrases for a side that count, none overlapping another of its side.
    pub(crate) sides: Vec<SideHit>,
    pub(crate) cue_hits: Vec<CueHit>,
    /// Every cue, however it stands.
    pub(crate) cues: CueSet,
    /// The cues that are used, not only mentioned.
    pub(crate) used: CueSet,
    pub(crate) ask: Option<Ask>,
    pub(crate) content_words: usize,
}

impl Evidence {
    /// The rung of the ask ladder.
    pub(crate) fn ask_level(&self) -> AskLevel {
        self.ask.as_ref().map_or(AskLevel::Nothing, |ask| ask.level)
    }

    /// The weight for one side.
    pub(crate) fn weight(&self, side: Side) -> f32 {
        self.sides.iter().filter(|hit| hit.side == side).map(|hit| hit.weight).sum()
    }
}
