//! Written by `cargo xtask generate`.

pub mod table;

/// English words, a message on each line.
pub const ENGLISH: &str = include_str!("en.txt");
/// German words, in the same order.
pub const GERMAN: &str = include_str!("de.txt");
