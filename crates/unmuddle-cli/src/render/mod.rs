//! The verdict as text for people. Nothing is judged here: it is laid out.

mod drafts;
mod explained;
mod findings;
mod gutter;
mod lines;
mod marks;
mod palette;
mod rows;
mod sentences;
mod summary;
#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;

use std::io::IsTerminal;

use unmuddle::{Assessment, Explanation, Span, Split};

use crate::check::Subject;
use lines::LineIndex;
pub(crate) use palette::Palette;

/// Wide enough for a sentence, narrow enough to read.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=100;
const DEFAULT_WIDTH: usize = 80;

/// The verdict in words, what the rules saw, and what every sentence does.
pub(crate) fn report(subject: &Subject, assessment: &Assessment, width: usize) -> String {
    let view = View {
        subject,
        assessment,
        width,
        palette: Palette::default(),
        lines: LineIndex::new(&subject.text),
    };
    let mut out = String::new();
    summary::render(&view, &mut out);
    findings::render(&view, &mut out);
    sentences::render(&view, &mut out);
    out
}

/// The verdict in words, the words by what they add, the axes, and what would change it.
pub(crate) fn explanation(subject: &Subject, explanation: &Explanation, width: usize) -> String {
    let view = View {
        subject,
        assessment: &explanation.assessment,
        width,
        palette: Palette::default(),
        lines: LineIndex::new(&subject.text),
    };
    let mut out = String::new();
    summary::render(&view, &mut out);
    explained::render(&view, explanation, &mut out);
    out
}

/// The two drafts, and where every sentence went.
pub(crate) fn split(subject: &Subject, split: &Split, width: usize) -> String {
    drafts::render(subject, split, width)
}

/// The beginning of some words of a text on one row, no wider than `room`.
fn excerpt(text: &str, span: Span, room: usize) -> String {
    let line = LineIndex::new(span.slice(text)).iter().map(|line| line.span).next();
    let line = line.map_or(span, |line| Span::new(span.start, span.start + line.end));
    let mut rows = rows::Rows::new(text, line, room.saturating_sub(4));
    let mut shown = rows.next().map(|row| row.shown()).unwrap_or_default();
    if rows.next().is_some() || line.end < span.end {
        shown.truncate(shown.trim_end().len());
        shown.push_str(" ...");
    }
    shown
}

/// The columns of the terminal; 80 where there is none, so that output is the same in every pipe.
pub(crate) fn terminal_width() -> usize {
    if !std::io::stdout().is_terminal() {
        return DEFAULT_WIDTH;
    }
    let columns = terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(w, _)| usize::from(w.0));
    columns.clamp(*WIDTHS.start(), *WIDTHS.end())
}

/// Adds prose, wrapped and indented.
pub(crate) fn prose(text: &str, indent: usize, width: usize, out: &mut String) {
    for line in LineIndex::new(text).iter() {
        for row in rows::Rows::new(text, line.span, width.saturating_sub(indent)) {
            let shown = row.shown();
            if !shown.is_empty() {
                out.extend(std::iter::repeat_n(' ', indent));
            }
            out.push_str(&shown);
            out.push('\n');
        }
    }
}

/// Adds prose after a lead, under which it hangs.
pub(crate) fn hanging(lead: &str, text: &str, indent: usize, width: usize, out: &mut String) {
    let mut wrapped = String::new();
    prose(text.trim(), indent, width, &mut wrapped);
    out.push_str(lead);
    out.push_str(wrapped.get(indent..).unwrap_or("\n"));
}

/// What every part of the report is drawn from.
struct View<'a> {
    subject: &'a Subject,
    assessment: &'a Assessment,
    width: usize,
    palette: Palette,
    lines: LineIndex,
}
