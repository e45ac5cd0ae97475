//! The self-assessment in browsers: the pages of the site with the questions and the result, and
//! the quiz that others put on theirs.
//!
//! The features `pages` and `widget` choose what a module holds.

mod moment;
#[cfg(feature = "pages")]
mod quiz_page;
#[cfg(feature = "pages")]
mod result_page;
#[cfg(feature = "pages")]
mod site;
#[cfg(feature = "widget")]
mod widget;

#[cfg(feature = "pages")]
pub use site::run;
#[cfg(feature = "widget")]
pub use widget::QuizWidget;
