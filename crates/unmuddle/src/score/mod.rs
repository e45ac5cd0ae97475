//! From evidence to scores, from scores to a label.

mod document;
mod sentence;

pub(crate) use document::{Verdict, of_text};
pub(crate) use sentence::{Score, activity, of_sentence};
