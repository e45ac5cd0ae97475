//! What the rules saw: the words, what is said of them, and the next step.

use std::fmt::Write;

use unmuddle::{Field, Finding, Severity, Span};

use super::lines::LineIndex;
use super::marks::{self, Mark};
use super::rows::Rows;
use super::{View, hanging, prose};
use crate::messages::verdict;

/// How many rows of its words a finding shows.
const MOST_ROWS: usize = 4;

pub(super) fn render(view: &View<'_>, out: &mut String) {
    let (quiet, spoken): (Vec<_>, Vec<_>) =
        view.assessment.findings.iter().partition(|finding| finding.severity == Severity::Info);
    for finding in spoken {
        out.push('\n');
        finding_in_full(view, finding, out);
    }
    if !quiet.is_empty() {
        let _ = writeln!(out, "\n{}", view.palette.heading.paint(verdict::OBSERVATIONS));
    }
    for finding in quiet {
        let text = format!("{} {}: {}", finding.rule, place(view, finding), finding.message);
        prose(&text, 2, view.width, out);
    }
}

fn finding_in_full(view: &View<'_>, finding: &Finding, out: &mut String) {
    let ink = Mark::Finding(finding.severity).ink(&view.palette);
    let lead = format!("{} {}", verdict::severity(finding.severity), finding.rule);
    let title = unmuddle::rule(finding.rule).map_or("", |rule| rule.title);
    let _ = write!(out, "{}", ink.paint(lead));
    if !title.is_empty() {
        let _ = write!(out, " {}", view.palette.heading.paint(title));
    }
    let _ = writeln!(out, " {}", view.palette.faint.paint(format!("({})", place(view, finding))));
    excerpt(view, finding, out);
    prose(finding.message, 2, view.width, out);
    if !finding.advice.is_empty() {
        hanging("  -> ", finding.advice, 5, view.width, out);
    }
}

/// The text that the finding's span belongs to.
fn field_text<'a>(view: &View<'a>, field: Field) -> &'a str {
    let context = &view.subject.context;
    match field {
        Field::Title => context.title.as_deref().unwrap_or_default(),
        Field::Pay => context.job.pay.as_deref().unwrap_or_default(),
        _ => &view.subject.text,
    }
}

fn place(view: &View<'_>, finding: &Finding) -> String {
    if finding.field == Field::Text && finding.span.is_empty() {
        return verdict::IN_WHOLE.to_owned();
    }
    let (line, column) = view.lines.position(&view.subject.text, finding.span.start);
    verdict::place(finding.field, line, column)
}

/// The rows that hold the finding's words, with the words marked.
fn excerpt(view: &View<'_>, finding: &Finding, out: &mut String) {
    let text = field_text(view, finding.field);
    let own_index;
    let (lines, margin) = match finding.field {
        Field::Text => (&view.lines, None),
        field => {
            own_index = LineIndex::new(text);
            (&own_index, Some(verdict::margin(field)))
        }
    };
    let last = lines.number(finding.span.end.saturating_sub(1)).to_string();
    let gutter = Gutter { width: margin.map_or(last.len(), str::len) + 1 };
    let room = view.width.saturating_sub(gutter.columns());
    let mark = |span: Span| span.overlaps(finding.span).then_some(Mark::Finding(finding.severity));
    let rows = lines
        .touching(finding.span)
        .flat_map(|line| Rows::new(text, line.span, room).map(move |row| (line.number, row)))
        .filter(|(_, row)| row.touches(finding.span));
    let mut shown_line = 0;
    for (count, (number, row)) in rows.enumerate() {
        if count == MOST_ROWS {
            gutter.write(view, "", "...", out);
            break;
        }
        let label = match margin {
            _ if number == shown_line => String::new(),
            Some(margin) => margin.to_owned(),
            None => number.to_string(),
        };
        shown_line = number;
        gutter.write(view, &label, &row.shown(), out);
        if let Some(marks) = marks::under(&row, &view.palette, mark) {
            gutter.write(view, "", &marks, out);
        }
    }
}

/// The margin with line numbers.
#[derive(Clone, Copy)]
pub(super) struct Gutter {
    pub(super) width: usize,
}

impl Gutter {
    /// How many columns it takes from the text.
    pub(super) const fn columns(self) -> usize {
        self.width + " | ".len()
    }

    pub(super) fn write(self, view: &View<'_>, label: &str, text: &str, out: &mut String) {
        let margin = format!("{label:>width$} |", width = self.width);
        let space = if text.is_empty() { "" } else { " " };
        let _ = writeln!(out, "{}{space}{text}", view.palette.faint.paint(margin));
    }
}
