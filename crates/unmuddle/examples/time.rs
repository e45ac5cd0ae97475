//! Times `assess` natively: `cargo run --release --example time -- CHANNEL FILE...`
//!
//! Prints one line a file: the median of its runs in milliseconds.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{hint::black_box, time::Instant};

use unmuddle::{Channel, Context, assess};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let channel: Channel = arguments.next().unwrap_or_default().parse().expect("a channel's id");
    for file in arguments {
        let text = std::fs::read_to_string(file).expect("a text file");
        let context = Context::new(channel);
        let runs = match text.len() {
            0..50_000 => 201,
            50_000..500_000 => 21,
            _ => 5,
        };
        let mut times: Vec<f64> = Vec::new();
        for run in 0..runs + runs / 3 {
            let start = Instant::now();
            black_box(assess(black_box(&text), &context));
            if run >= runs / 3 {
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
        times.sort_by(f64::total_cmp);
        println!("{:.4}", times[runs / 2]);
    }
}
