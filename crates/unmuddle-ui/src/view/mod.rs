//! What is drawn from the state of the page.
//!
//! Where a `view!` draws, it names a class for all of its elements: that keeps Leptos from building
//! still subtrees out of HTML strings, which the page's policy (Trusted Types) forbids. What is drawn
//! as data ([`tree`]) never is a string.

mod aside;
mod ask;
mod card;
mod deeper;
mod findings;
mod history;
mod opinions;
mod parted;
mod peek;
mod quotes;
mod result;
mod shares;
mod shown;
pub mod studio;
pub mod tree;
mod verdict;

pub use findings::findings;
pub use peek::peek;
pub use result::result;
pub use shown::{Look, Shown, draw};
pub use verdict::verdict;

use crate::messages::language;
use js_sys::Date;
use tree::Node;

/// The two drafts that a text was parted into.
pub fn parted(shown: &Shown) -> Vec<Node> {
    shown.part(parted::parted)
}

/// The versions of this visit.
pub fn history(shown: &Shown) -> Vec<Node> {
    let time = |at: f64| Date::new(&at.into()).to_locale_time_string(language()).into();
    shown.state.map(|state| history::history(state, &time)).unwrap_or_default()
}
