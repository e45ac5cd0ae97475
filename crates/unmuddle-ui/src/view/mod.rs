//! What is drawn from the state of the page.
//!
//! Every `view!` names a class for all of its elements: that keeps Leptos from building still
//! subtrees out of HTML strings, which the page's policy (Trusted Types) forbids.

mod aside;
mod ask;
mod card;
mod deeper;
pub mod drawn;
mod findings;
mod history;
mod opinions;
mod parted;
mod peek;
mod quotes;
mod result;
mod shares;
pub mod studio;
mod tree;
mod verdict;

pub use findings::findings;
pub use peek::peek;
pub use result::result;
pub use verdict::verdict;

use crate::messages::language;
use crate::model::Model;
use js_sys::Date;
use leptos::prelude::AnyView;

/// The two drafts that a text was parted into.
pub fn parted(model: Model) -> AnyView {
    tree::part(model, Box::new(parted::parted))
}

/// The versions of this visit.
pub fn history(model: Model) -> AnyView {
    let time = |at: f64| Date::new(&at.into()).to_locale_time_string(language()).into();
    tree::part(model, Box::new(move |state, reading| history::history(state, &time, reading)))
}
