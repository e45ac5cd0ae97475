//! From characters to tokens and sentences.

mod address;
mod cut;
mod fold;
mod heading;
mod normalize;
mod segment;
mod token;

pub(crate) use normalize::Normalized;
pub(crate) use segment::{Block, Segment, segments, segments_of_vacancy};
pub(crate) use token::{Shape, Stream, canonical};
