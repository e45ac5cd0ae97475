//! The marks under a row.

use std::fmt::Write;

use unmuddle::{Label, Severity, Span};

use super::palette::{Ink, Palette};
use super::rows::Row;

/// What words are marked as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Marketing,
    Sales,
    Both,
    Finding(Severity),
}

impl Mark {
    /// The mark of what a sentence does; none for neither.
    pub(super) const fn of(activity: Label) -> Option<Self> {
        match activity {
            Label::Marketing => Some(Mark::Marketing),
            Label::Sales => Some(Mark::Sales),
            Label::Both => Some(Mark::Both),
            _ => None,
        }
    }

    /// The character in this column: marks can be told apart without colour.
    const fn shape(self, column: usize) -> char {
        match self {
            Mark::Marketing => '~',
            Mark::Sales => '^',
            Mark::Both if column % 2 == 1 => '~',
            Mark::Both => '^',
            Mark::Finding(_) => '-',
        }
    }

    pub(super) const fn ink(self, palette: &Palette) -> Ink {
        match self {
            Mark::Marketing => palette.marketing,
            Mark::Sales => palette.sales,
            Mark::Both => palette.both,
            Mark::Finding(Severity::Warn) => palette.warn,
            Mark::Finding(Severity::Note) => palette.note,
            Mark::Finding(_) => palette.faint,
        }
    }

    /// A short piece of it, for a key to the marks.
    pub(super) fn sample(self) -> String {
        (0..3).map(|column| self.shape(column)).collect()
    }
}

/// The marks under a row, without space at their end; none when nothing in the row is marked.
pub(super) fn under(
    row: &Row<'_>,
    palette: &Palette,
    mark: impl Fn(Span) -> Option<Mark>,
) -> Option<String> {
    let mut runs: Vec<(Option<Mark>, String)> = Vec::new();
    let mut column = 0;
    for cell in row.visible() {
        let found = mark(cell.span);
        if runs.last().is_none_or(|(last, _)| *last != found) {
            runs.push((found, String::new()));
        }
        if let Some((_, run)) = runs.last_mut() {
            let columns = column..column + cell.width;
            run.extend(columns.map(|at| found.map_or(' ', |mark| mark.shape(at))));
        }
        column += cell.width;
    }
    while runs.last().is_some_and(|(mark, _)| mark.is_none()) {
        runs.pop();
    }
    let mut line = String::new();
    for (mark, run) in &runs {
        match mark {
            // Writing to a string cannot fail.
            Some(mark) => drop(write!(line, "{}", mark.ink(palette).paint(run))),
            None => line.push_str(run),
        }
    }
    (!line.is_empty()).then_some(line)
}
