//! What is drawn from the state of the page.
//!
//! Every `view!` names a class for all of its elements: that keeps Leptos from building still
//! subtrees out of HTML strings, which the page's policy (Trusted Types) forbids.

mod ask;
mod card;
pub mod drawn;
mod findings;
mod peek;
mod quotes;
mod result;
mod shares;
pub mod studio;
mod verdict;

pub use findings::findings;
pub use peek::peek;
pub use result::result;
pub use verdict::verdict;
