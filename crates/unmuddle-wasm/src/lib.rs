//! The core for JavaScript: plain strings and objects in, plain objects out.
//!
//! Offsets are counted as JavaScript counts them, in UTF-16 code units, so that
//! `text.slice(finding.start, finding.end)` gives the words. This is the only crate that knows
//! JavaScript's types; the TypeScript declarations in `types.d.ts` are made from the Rust types.
//!
//! The features `assess`, `page` and `document` choose what a module holds.

#[cfg_attr(not(any(feature = "assess", feature = "page")), allow(dead_code))]
mod arguments;
#[cfg(feature = "assess")]
mod assess;
#[cfg(feature = "assess")]
mod context;
#[cfg(debug_assertions)]
mod debug;
#[cfg(feature = "document")]
mod document;
#[cfg(feature = "page")]
mod page;
mod typescript;
mod version;
#[cfg_attr(not(all(feature = "assess", feature = "page")), allow(dead_code))]
mod wire;

#[cfg(feature = "assess")]
pub use assess::{assess, explain, rules, split};
#[cfg(feature = "document")]
pub use document::read_document;
#[cfg(feature = "page")]
pub use page::read_page;
pub use version::version;
