//! Several drafts at once: how many of them sell, and where.
//!
//! Drafts come in by [`paste`] or [`table`]; each is read into a [`Row`]; [`Summary`] counts the
//! rows, [`csv`] and [`json`] write them.

mod export;
mod paste;
mod row;
mod summary;
mod table;

pub use export::{csv, json};
pub use paste::paste;
pub use row::{Row, Sorting, sort, stance};
pub use summary::Summary;
pub use table::{Column, table};

use unmuddle::Channel;

/// So many drafts are read at once, at most.
pub const MOST: usize = 500;

/// A draft as it came in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Post {
    /// Its words.
    pub text: String,
    /// Its title, where it has one.
    pub title: String,
    /// Where it stands, where it says so.
    pub channel: Option<Channel>,
}

impl Post {
    /// A draft of words alone.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
