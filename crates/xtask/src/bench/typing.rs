//! How long a key takes to the screen, in a long draft on the built page.

use std::process::Command;

use anyhow::Result;

use super::texts;
use crate::{build, files, root::Root, run, serve, setup::browsers};

/// A long draft, and one that the worker reads: its words.
const DRAFTS: [usize; 2] = [5_000, 35_000];
/// The aim: 95 of 100 keys are on the screen after so many milliseconds, and no task is longer.
const AIM: u32 = 50;

/// Types into the page, and prints what it took; a browser that is missing is no error.
pub fn print(root: &Root) -> Result<()> {
    let Some(chrome) = browsers::find(root).chrome else {
        println!("\n  typing: no Chromium was found");
        return Ok(());
    };
    let address = serve::in_background(build::dist(root).join("web"))?;
    println!("\n  from key to paint, ms; the aim in 5,000 words is {AIM} for each");
    println!(
        "  draft          where                 keys   p50   p95  longest   long tasks (longest)"
    );
    for words in DRAFTS {
        let draft = root.join(format!("target/bench/{words}-words.txt"));
        files::write(&draft, texts::draft(root, words)?)?;
        let mut command = Command::new("node");
        command.arg(root.join("tests/bench/typing.mjs")).arg(&address).arg(&chrome).arg(&draft);
        match run::output(&mut command) {
            Ok(lines) => lines.lines().for_each(|line| println!("{}", row(words, line))),
            Err(error) => println!("  {words} words: not measured: {error:#}"),
        }
    }
    Ok(())
}

/// One line of the table from one of the script.
fn row(words: usize, line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    let [place, keys, p50, p95, longest, tasks, task] = cells.as_slice() else {
        return format!("  {line}");
    };
    format!(
        "  {words:>6} words   {place:<20} {keys:>5} {p50:>5} {p95:>5} {longest:>8} {tasks:>8} ({task})"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_figures_becomes_a_row_and_anything_else_is_shown() {
        let line = row(5000, "at the end\t120\t16\t40\t56\t0\t0");
        let cells: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(
            cells,
            ["5000", "words", "at", "the", "end", "120", "16", "40", "56", "0", "(0)"]
        );
        assert_eq!(row(5000, "odd"), "  odd");
    }
}
