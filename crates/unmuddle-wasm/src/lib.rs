//! The core for JavaScript: plain strings and objects in, plain objects out.
//!
//! Offsets are counted as JavaScript counts them, in UTF-16 code units, so that
//! `text.slice(finding.start, finding.end)` gives the words. This is the only crate that knows
//! JavaScript's types; the TypeScript declarations in `types.d.ts` are made from the Rust types.

mod context;
mod functions;
mod typescript;
mod wire;

pub use functions::{assess, read_page, rules, version};
