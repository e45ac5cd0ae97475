//! What it costs that the extension reads along while somebody writes.

use std::process::Command;

use anyhow::Result;

use super::texts;
use crate::{build, files, root::Root, run, setup::browsers};

/// A long draft: its words.
const DRAFT: usize = 5_000;

/// Types into pages with the built extension, and prints what it took; a browser that is missing is
/// no error.
pub fn print(root: &Root) -> Result<()> {
    let Some(chrome) = browsers::find(root).chrome else {
        println!("\n  the extension: no Chromium was found");
        return Ok(());
    };
    let draft = root.join(format!("target/bench/{DRAFT}-words.txt"));
    files::write(&draft, texts::draft(root, DRAFT)?)?;
    let mut command = Command::new("node");
    command
        .arg(root.join("tests/bench/extension.mjs"))
        .arg(&draft)
        .env("CHROME", &chrome)
        .env("UNMUDDLE_DIST", build::dist(root));
    println!("\n  the extension, ms where nothing else is said");
    println!(
        "  what                                          times     p50     p95  longest   aim"
    );
    match run::output(&mut command) {
        Ok(lines) => lines.lines().for_each(|line| println!("{}", row(line))),
        Err(error) => println!("  not measured: {error:#}"),
    }
    Ok(())
}

/// One line of the table from one of the script.
fn row(line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    let [what, times, p50, p95, longest, aim] = cells.as_slice() else {
        return format!("  {line}");
    };
    format!("  {what:<46} {times:>4} {p50:>7} {p95:>7} {longest:>8}   {aim}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_figures_becomes_a_row_and_anything_else_is_shown() {
        let line = row("key to verdict\t60\t51.0\t70.2\t88.1\t100 ms");
        let cells: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(cells, ["key", "to", "verdict", "60", "51.0", "70.2", "88.1", "100", "ms"]);
        assert_eq!(row("odd"), "  odd");
    }
}
