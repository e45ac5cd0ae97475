//! The quiz while it is answered: [`Session`] is its state, without a browser; [`view()`] draws it.
//!
//! It needs nothing of the page around it, so that it can live in a shadow root as well: words,
//! storage and what follows are handed in.

mod place;
mod session;
mod setup;
mod view;

pub use place::Place;
pub use session::{Notice, Saved, Session, Step};
pub use setup::{Quiz, Setup};
pub use view::{done, view};
