//! The trained part: a linear model over named features, first for each sentence alone, then for the
//! whole, then for each sentence in its text.
//!
//! Each feature is a word, two words in a row, a cue and how it stands, an ask, or a fact about
//! the sentence's place; so each point of a score belongs to words that can be shown. The weights
//! are made by `unmuddle train` and never edited by hand.

mod context;
mod contribute;
mod features;
mod predict;
mod structure;
mod summary;
#[cfg(feature = "training")]
pub mod training;
mod weights;

pub(crate) use context::in_context;
pub(crate) use contribute::{Contributions, contributions};
pub(crate) use features::{Place, places};
pub(crate) use predict::{Chances, Prediction, most_muddled, predict};
