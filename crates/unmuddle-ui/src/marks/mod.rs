//! Which words are marked, and how.

mod edit;
mod lines;
mod pieces;
mod units;

pub use edit::Edit;
pub use lines::{by_line, lines, untouched};
pub use pieces::{MarkSet, Piece};
pub use units::{byte_at, unit_at};
