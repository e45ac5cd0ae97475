//! Times the first `assess` of a process, which reads lexicon and weights, and the second:
//! `cargo run --release -p unmuddle --example first`
//!
//! Prints both in milliseconds. Run it a few times; a process has one first call only.

use std::{hint::black_box, time::Instant};

use unmuddle::{Channel, Context, assess};

fn main() {
    let text = "Only 3 spaces left on my programme! £497. DM me YES now.";
    let context = Context::new(Channel::OrganicPost);
    for call in ["first", "second"] {
        let start = Instant::now();
        black_box(assess(black_box(text), &context));
        println!("{call} {:.3} ms", start.elapsed().as_secs_f64() * 1000.0);
    }
}
