//! What is kept on this device, and nowhere else.
//!
//! Records are versioned. What can't be read, because it is damaged or a newer version wrote it, is
//! never overwritten: it is set aside, reported, and taken back as soon as it can be read.

mod aside;
mod keep;
mod local;
mod quiz;

pub use keep::{Keep, Memory, NotKept};
pub use local::Local;
pub use quiz::{Aside, Draft, Kept, QuizStore, Results};

/// Where the visitor's settings are kept.
pub const SETTINGS: &str = "unmuddle.settings";
/// Where finished quizzes are kept.
pub const RESULTS: &str = "unmuddle.quiz.results";
/// Where an unfinished quiz is kept.
pub const DRAFT: &str = "unmuddle.quiz.draft";
/// Where the unfinished quiz stands.
pub const PLACE: &str = "unmuddle.quiz.place";
