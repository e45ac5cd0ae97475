//! Job postings: found in structured data, put into words, chosen among several.

mod choose;
mod graph;
mod pay;
mod posting;
mod repair;

pub(crate) use choose::{Shown, choose, reads_like_job_ad};
pub(crate) use graph::Graph;
