//! Whether a text whose place nobody told is a vacancy, by its words.
//!
//! A vacancy is judged by other weights than all other texts. Read as one of those, most were called
//! "neither", and surely.

use std::collections::BTreeSet;

use super::corpus::{Item, Lesson};
use super::duties::Priors;
use super::model::{Sampled, Stage};

/// The penalty on large weights, and the features that are kept: their names are known anyway.
const PENALTY: f64 = 2.0;
const MOST: usize = 200;

/// Fits it on the features that are `known`. Of texts whose place was told, it learns nothing.
pub(crate) fn train(items: &[&Item], known: &BTreeSet<&str>) -> Stage {
    let samples: Vec<Sampled> = items.iter().map(|item| sample(item, known)).collect();
    Stage::train(&samples, 2, PENALTY, MOST, &Priors::new())
}

fn sample<'i>(item: &'i Item, known: &BTreeSet<&str>) -> Sampled<'i> {
    let words = item.words().into_iter().filter(|(name, _)| known.contains(name.as_str()));
    let features = words.chain([("=bias".to_owned(), 1.0)]).collect();
    (features, usize::from(item.lesson == Lesson::Vacancy), 1.0, item.group.as_str())
}
