//! The page of the result: what the answers say, why, what to do, and how it is kept and passed on.
//!
//! Plain logic ([`card`], [`chart`], [`files`], [`link`], [`team`], [`why`]) knows no browser and is
//! tested natively; `browser` knows it, [`Page`] is what the parts know of each other, and `view`
//! only draws.

mod browser;
pub mod card;
pub mod chart;
pub mod files;
pub mod link;
mod page;
pub mod team;
mod view;
pub mod why;

pub use page::Page;
pub use view::everything;

/// The words of the page's language, for as long as the page lives.
pub type Words = &'static unmuddle_quiz::Wording;

/// A message with its places filled by whatever can be written.
fn fill(
    words: Words,
    key: unmuddle_quiz::Key,
    values: &[(&str, &dyn std::fmt::Display)],
) -> String {
    let written: Vec<(&str, String)> =
        values.iter().map(|(name, value)| (*name, value.to_string())).collect();
    let values: Vec<(&str, &str)> =
        written.iter().map(|(name, value)| (*name, value.as_str())).collect();
    words.fill(key, &values)
}
