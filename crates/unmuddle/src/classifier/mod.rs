//! The trained part: a linear model over named features, first for sentences, then for the whole.
//!
//! Each feature is a word, two words in a row, a cue and how it stands, an ask, or a fact about
//! the sentence's place; so each point of a score belongs to words that can be shown. The weights
//! are made by `unmuddle train` and never edited by hand.

mod contribute;
mod features;
mod predict;
mod structure;
mod summary;
#[cfg(feature = "training")]
pub mod training;
mod weights;

pub(crate) use contribute::{Contributions, contributions};
pub(crate) use features::{Place, places};
pub(crate) use predict::{Chances, Prediction, predict};
