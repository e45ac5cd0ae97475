//! The self-assessment in browsers: the pages of the site with the questions and the result, and
//! the quiz that others put on theirs.
//!
//! The features `quiz`, `result` and `widget` choose what a module holds.

#[cfg(any(feature = "quiz", feature = "widget"))]
mod moment;
#[cfg(feature = "quiz")]
mod quiz_page;
#[cfg(feature = "result")]
mod result_page;
#[cfg(any(feature = "quiz", feature = "result"))]
mod site;
#[cfg(feature = "widget")]
mod widget;

#[cfg(any(feature = "quiz", feature = "result"))]
pub use site::run;
#[cfg(feature = "widget")]
pub use widget::QuizWidget;
