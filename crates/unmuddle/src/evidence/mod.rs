//! What the words of each sentence show: sides, asks, scenes; and whether they are used or only
//! mentioned.

mod ask;
mod mention;
mod sentence;

pub(crate) use mention::Use;
pub(crate) use sentence::{CueHit, CueSet, Document, Evidence};
