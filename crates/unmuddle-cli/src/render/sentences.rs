//! What every sentence does, marked under its words.

use std::fmt::Write;

use unmuddle::Span;

use super::View;
use super::gutter::Gutter;
use super::marks::{self, Mark};
use super::rows::{Row, Rows};
use crate::messages::verdict;

/// A text of more rows than this is shown in part: the rows with marks, up to this many.
const MOST_ROWS: usize = 60;

pub(super) fn render(view: &View<'_>, out: &mut String) {
    let marked = [
        (Mark::Marketing, verdict::MARKETING),
        (Mark::Sales, verdict::SALES),
        (Mark::Both, verdict::BOTH),
    ];
    let sentences = &view.assessment.sentences;
    let used: Vec<_> = marked
        .into_iter()
        .filter(|(mark, _)| sentences.iter().any(|s| Mark::of(s.activity) == Some(*mark)))
        .collect();
    if used.is_empty() {
        return;
    }
    let _ = write!(out, "\n{}\n ", view.palette.heading.paint(verdict::SENTENCES));
    for (mark, word) in used {
        let sample = mark.sample();
        let _ = write!(out, " {} {word}", mark.ink(&view.palette).paint(sample));
    }
    out.push('\n');
    let gutter = Gutter { width: view.lines.last().to_string().len() + 1 };
    let room = view.width.saturating_sub(gutter.columns());
    let whole = all_rows(view, room).nth(MOST_ROWS).is_none();
    if whole { every_row(view, gutter, out) } else { marked_rows(view, gutter, out) }
}

/// The rows of the text that was read, with the number of the line that each begins.
fn all_rows<'v>(
    view: &'v View<'_>,
    room: usize,
) -> impl Iterator<Item = (Option<usize>, Row<'v>)> + 'v {
    let text = view.subject.text.as_str();
    let end = view.assessment.sentences.last().map_or(0, |sentence| sentence.span.end);
    view.lines.iter().take_while(move |line| line.span.start < end).flat_map(move |line| {
        let rows = Rows::new(text, line.span, room);
        std::iter::once(Some(line.number)).chain(std::iter::repeat(None)).zip(rows)
    })
}

fn every_row(view: &View<'_>, gutter: Gutter, out: &mut String) {
    for (number, row) in all_rows(view, view.width.saturating_sub(gutter.columns())) {
        write_row(view, gutter, number, &row, out);
    }
}

/// Shows the rows that hold marks; a gap stands for the others.
fn marked_rows(view: &View<'_>, gutter: Gutter, out: &mut String) {
    let mut left = MOST_ROWS;
    let mut gap = false;
    let mut line = 0;
    let mut line_shown = 0;
    for (number, row) in all_rows(view, view.width.saturating_sub(gutter.columns())) {
        line = number.unwrap_or(line);
        if !row.cells.iter().any(|cell| mark_at(view, cell.span).is_some()) {
            gap = true;
            continue;
        }
        if left == 0 {
            gutter.write(view, "", "...", out);
            let _ = writeln!(out, "{}", view.palette.faint.paint(verdict::MORE_SENTENCES));
            return;
        }
        if gap {
            gutter.write(view, "", "...", out);
        }
        write_row(view, gutter, (line_shown != line).then_some(line), &row, out);
        (gap, line_shown, left) = (false, line, left - 1);
    }
}

fn write_row(
    view: &View<'_>,
    gutter: Gutter,
    number: Option<usize>,
    row: &Row<'_>,
    out: &mut String,
) {
    let label = number.map(|number| number.to_string()).unwrap_or_default();
    gutter.write(view, &label, &row.shown(), out);
    if let Some(marks) = marks::under(row, &view.palette, |span| mark_at(view, span)) {
        gutter.write(view, "", &marks, out);
    }
}

/// The mark of the sentence that holds this character.
fn mark_at(view: &View<'_>, cell: Span) -> Option<Mark> {
    let sentences = &view.assessment.sentences;
    let at = sentences.partition_point(|sentence| sentence.span.end <= cell.start);
    sentences.get(at).filter(|s| s.span.overlaps(cell)).and_then(|s| Mark::of(s.activity))
}
