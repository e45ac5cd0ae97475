//! Written by `cargo xtask generate`, from `web/messages`.

pub mod table;

/// English words, a message on each line.
pub const ENGLISH: &str = include_str!("en.txt");
