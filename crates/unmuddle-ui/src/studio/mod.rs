//! The job-ad studio: what an ad really asks, and two ads out of one.
//!
//! Plain logic, tested natively; what draws it is in [`crate::view::studio`].

mod against;
mod lines;
mod markup;
mod parted;
mod study;
mod verdict;

pub use against::{Agreement, agreement};
pub use lines::{AdLine, Holds, Work, lines};
pub use markup::looks_like_html;
pub use parted::{DraftLine, Totals, draft_lines, totals};
pub use study::{PayTermRead, Study, TitleRead};
pub use verdict::{Asked, Share, asked, is_disguised, said, share};
