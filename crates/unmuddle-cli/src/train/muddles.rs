//! The second opinion on muddles: from what a whole text says, the chance of each kind.
//!
//! Rules see a muddle where their phrases meet; this sees it where texts like it were muddled. Each is
//! wrong in its own way, so that together they are wrong less often.

use std::collections::BTreeSet;

use unmuddle::training::Features;

use super::duties::Priors;
use super::model::{Sampled, Stage};

/// Kinds of muddles: of the place, of a hope, of a name.
pub(crate) const KINDS: usize = 3;
/// The penalty on large weights, and the features that each kind keeps. Few muddles are there to
/// learn from, so twice as many features told nothing more.
const PENALTY: f64 = 2.0;
const MOST: usize = 200;

/// What a text says, whether each kind of muddle holds in it, and whether it says anything of them.
pub(crate) struct Muddled<'s, 'g> {
    pub(crate) sample: &'s Sampled<'g>,
    /// What tells of muddles alone.
    pub(crate) own: Features,
    pub(crate) holds: [bool; KINDS],
    /// Whether it says anything of each kind: where selling is at home, nothing of the place.
    pub(crate) counts: [bool; KINDS],
}

/// Fits each kind by itself, on the features that are `known` and on those of muddles alone; `placeless`
/// teach what it weighs that no place is told.
pub(crate) fn train(
    texts: &[Muddled],
    placeless: &[Muddled],
    known: &BTreeSet<&str>,
) -> Vec<Stage> {
    let train = |kind| {
        let mut stage =
            Stage::train(&of_kind(texts, kind, known), 2, PENALTY, MOST, &Priors::new());
        stage.learn_missing_place(&of_kind(placeless, kind, known), PENALTY);
        stage
    };
    (0..KINDS).map(train).collect()
}

/// Answers of yes or no side by side. A row has a weight for each yes, and nought for "none of them".
pub(crate) fn side_by_side(stages: Vec<Stage>) -> Stage {
    let mut merged = Stage { classes: stages.len() + 1, ..Stage::default() };
    for (kind, stage) in stages.into_iter().enumerate() {
        for (name, number) in stage.numbers {
            let pair = &stage.weights[number as usize * 2..][..2];
            let next = u32::try_from(merged.numbers.len()).unwrap_or(u32::MAX);
            let number = *merged.numbers.entry(name).or_insert(next) as usize;
            let end = (number + 1) * merged.classes;
            merged.weights.resize(merged.weights.len().max(end), 0.0);
            merged.weights[number * merged.classes + kind] = pair[1] - pair[0];
        }
    }
    merged
}

/// What texts say of one kind.
fn of_kind<'g>(texts: &[Muddled<'_, 'g>], kind: usize, known: &BTreeSet<&str>) -> Vec<Sampled<'g>> {
    let one = |text: &Muddled<'_, 'g>| {
        let (features, _, weight, group) = text.sample;
        let features = features.iter().filter(|(name, _)| known.contains(name.as_str()));
        let features = features.chain(&text.own).map(|(name, value)| (name.clone(), *value));
        (features.collect(), usize::from(text.holds[kind]), *weight, *group)
    };
    texts.iter().filter(|text| text.counts[kind]).map(one).collect()
}
