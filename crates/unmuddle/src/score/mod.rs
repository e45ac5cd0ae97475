//! From evidence and chances to a label, for texts that are no vacancies.

mod asks;
mod document;

pub(crate) use document::{Verdict, activity, of_text, shares};
