//! The figures of a corpus as text for people.

use std::fmt::Write;

use super::agreement::Agreement;
use super::alike;
use super::report::{Closest, Count, Report};
use crate::messages::corpus as say;
use crate::render::Palette;

/// The widths of the first column and of the others.
const FIRST: usize = 20;
const COLUMN: usize = 9;

/// Lays everything out.
pub(crate) fn print(report: &Report) -> String {
    let palette = Palette::default();
    let mut out = String::new();
    let head = say::head(report.texts, report.files.len());
    let _ = writeln!(out, "{}", palette.heading.paint(head));
    for (what, told) in rows(report) {
        let _ = writeln!(out, "  {what:<FIRST$}{told}");
    }
    let _ = writeln!(out, "\n{}", palette.heading.paint(say::AGREEMENT));
    row(&mut out, "", &say::COLUMNS);
    for file in &report.files {
        row(&mut out, &file.file, &values(&file.agreement));
    }
    row(&mut out, say::ALL, &values(&report.agreement));
    out
}

fn rows(report: &Report) -> Vec<(&'static str, String)> {
    let told = |closest: &Option<Closest>, most| {
        closest.as_ref().map_or_else(
            || say::UNKNOWN.to_owned(),
            |closest| say::closest(closest.alike, &closest.ids, most),
        )
    };
    vec![
        (say::LABELS, list(&report.labels)),
        (say::SPLITS, list(&report.splits)),
        (say::CHANNELS, list(&report.channels)),
        (say::MUDDLED, say::muddled(report.muddled, &list(&report.muddles))),
        (say::PUSHY, report.pushy.to_string()),
        (say::CONFIDENCE, list(&report.confidence)),
        (say::SENTENCES, say::sentences(report.sentences, report.texts_with_sentences)),
        (say::GROUPS, report.groups.to_string()),
        (say::PAIRS, report.pairs.to_string()),
        (say::TRADES, report.trades.to_string()),
        (say::CLOSEST, told(&report.closest, Some(alike::MOST))),
        (say::CLOSEST_OF_A_GROUP, told(&report.closest_of_a_group, None)),
    ]
}

fn list(counts: &[Count]) -> String {
    let one = |count: &Count| format!("{} {}", count.of, count.texts);
    let some: Vec<String> = counts.iter().filter(|count| count.texts > 0).map(one).collect();
    if some.is_empty() { say::UNKNOWN.to_owned() } else { some.join(", ") }
}

fn values(agreement: &Agreement) -> [String; 6] {
    let number = |value: Option<f64>| {
        value.map_or_else(|| say::UNKNOWN.to_owned(), |value| format!("{value:.3}"))
    };
    let Agreement { texts, label, muddled, settled } = agreement;
    [
        texts.to_string(),
        number(label.share),
        number(label.kappa),
        number(muddled.share),
        number(muddled.kappa),
        settled.to_string(),
    ]
}

fn row(out: &mut String, name: &str, values: &[impl AsRef<str>]) {
    let mut line = format!("  {name:<FIRST$}");
    for value in values {
        let _ = write!(line, "{:>COLUMN$}", value.as_ref());
    }
    let _ = writeln!(out, "{}", line.trim_end());
}
