//! How soon the npm package answers in a browser that knows nothing yet, beside its peers, and how
//! little of it a bundler keeps.

use std::process::Command;

use anyhow::Result;

use crate::{
    check,
    root::Root,
    run,
    setup::{browsers, node},
};

/// The aim for the median, in milliseconds.
const AIM: u32 = 50;

/// Starts each of them several times; a browser that is missing is no error.
pub fn print(root: &Root) -> Result<()> {
    check::install_consumers(root)?;
    let consumers = root.join(node::CONSUMERS);
    let script = |name: &str| root.join("tests/bench").join(name);
    let kept = run::output(Command::new("node").arg(script("shaken.mjs")).arg(&consumers))?;
    let (plain, gzip) = kept.trim().split_once('\t').unwrap_or_default();
    println!("\n  a page that only assesses: {plain} bytes of script, {gzip} with gzip");
    let Some(chrome) = browsers::find(root).chrome else {
        println!("\n  cold start: no Chromium was found");
        return Ok(());
    };
    println!("\n  from import to the first answer, ms; the aim is a median of {AIM}");
    println!("  package          median    least     most      bytes");
    let mut command = Command::new("node");
    command.arg(script("cold.mjs")).arg(&chrome).arg(&consumers);
    match run::output(&mut command) {
        Ok(lines) => lines.lines().for_each(|line| println!("{}", row(line))),
        Err(error) => println!("  not measured: {error:#}"),
    }
    Ok(())
}

/// One line of the table from one of the script.
fn row(line: &str) -> String {
    let cells: Vec<&str> = line.split('\t').collect();
    let [name, median, least, most, bytes] = cells.as_slice() else {
        return format!("  {line}");
    };
    format!("  {name:<14} {median:>8} {least:>8} {most:>8} {bytes:>10}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_figures_becomes_a_row_and_anything_else_is_shown() {
        let line = row("unmuddle\t40.1\t35.0\t61.2\t573899");
        let cells: Vec<&str> = line.split_whitespace().collect();
        assert_eq!(cells, ["unmuddle", "40.1", "35.0", "61.2", "573899"]);
        assert_eq!(row("odd"), "  odd");
    }
}
