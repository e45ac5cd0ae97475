//! What the words of each sentence show: sides, asks, scenes; and whether they are used or only
//! mentioned.

mod ask;
mod document;
mod gather;
mod mention;
mod sentence;

pub(crate) use document::Document;
pub(crate) use mention::Use;
pub(crate) use sentence::{CueHit, CueSet, Evidence};
