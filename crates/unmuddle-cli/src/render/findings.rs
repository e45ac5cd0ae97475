//! What the rules saw: the words, what is said of them, and the next step.

use std::collections::BTreeMap;
use std::fmt::Write;

use unicode_width::UnicodeWidthStr;
use unmuddle::{Field, Finding, Severity, Span};

use super::gutter::Gutter;
use super::lines::LineIndex;
use super::marks::{self, Mark};
use super::rows::Rows;
use super::{View, hanging, prose};
use crate::messages::verdict;

/// How many rows of one place a finding shows, and of how many places.
const MOST_ROWS: usize = 4;
const MOST_PLACES: usize = 3;
/// How many bytes of a long line are laid out before and after a place.
const AROUND: usize = 2_000;
/// How many things are told of each kind.
const MOST_GROUPS: usize = 20;

/// What one rule says of one field, in one place or several: it is said once.
struct Group<'a> {
    first: &'a Finding,
    spans: Vec<Span>,
}

pub(super) fn render(view: &View<'_>, out: &mut String) {
    let (quiet, spoken): (Vec<_>, Vec<_>) =
        groups(view).into_iter().partition(|group| group.first.severity == Severity::Info);
    for group in spoken.iter().take(MOST_GROUPS) {
        out.push('\n');
        in_full(view, group, out);
    }
    more(view, spoken.len(), out);
    if !quiet.is_empty() {
        let _ = writeln!(out, "\n{}", view.palette.heading.paint(verdict::OBSERVATIONS));
    }
    for group in quiet.iter().take(MOST_GROUPS) {
        let Finding { rule, message, .. } = group.first;
        let text = format!("{rule} {}: {message}", group.place(view));
        hanging("  ", &text, 2, view.width, out);
    }
    more(view, quiet.len(), out);
}

/// Says that not everything is told here.
fn more(view: &View<'_>, all: usize, out: &mut String) {
    if all > MOST_GROUPS {
        let _ = writeln!(out, "\n{}", view.palette.faint.paint(verdict::MORE_FINDINGS));
    }
}

/// Findings that follow each other and say the same are told together.
fn groups<'a>(view: &View<'a>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for finding in &view.assessment.findings {
        match groups.last_mut().filter(|group| group.says(finding)) {
            Some(group) => group.spans.push(finding.span),
            None => groups.push(Group { first: finding, spans: vec![finding.span] }),
        }
    }
    groups
}

impl Group<'_> {
    fn says(&self, finding: &Finding) -> bool {
        let about = |f: &Finding| (f.rule, f.severity, f.field, f.message, f.advice);
        about(self.first) == about(finding)
    }

    fn place(&self, view: &View<'_>) -> String {
        let Finding { field, span, .. } = *self.first;
        if self.spans.len() > 1 {
            return verdict::places(field, self.spans.len());
        }
        if field == Field::Text && span.is_empty() {
            return verdict::IN_WHOLE.to_owned();
        }
        let (line, column) = view.lines.position(&view.subject.text, span.start);
        verdict::place(field, line, column)
    }
}

fn in_full(view: &View<'_>, group: &Group<'_>, out: &mut String) {
    let finding = group.first;
    let ink = Mark::Finding(finding.severity).ink(&view.palette);
    let lead = format!("{} {}", verdict::severity(finding.severity), finding.rule);
    let title = unmuddle::rule(finding.rule).map_or("", |rule| rule.title);
    let place = format!("({})", group.place(view));
    let _ = write!(out, "{}", ink.paint(&lead));
    if !title.is_empty() {
        let _ = write!(out, " {}", view.palette.heading.paint(title));
    }
    let columns = lead.width() + title.width() + place.width() + 2;
    out.push_str(if columns > view.width { "\n  " } else { " " });
    let _ = writeln!(out, "{}", view.palette.faint.paint(place));
    excerpt(view, group, out);
    prose(finding.message, 2, view.width, out);
    if !finding.advice.is_empty() {
        hanging("  -> ", finding.advice, 5, view.width, out);
    }
}

/// The text that a finding's span belongs to.
fn field_text<'a>(view: &View<'a>, field: Field) -> &'a str {
    let context = &view.subject.context;
    match field {
        Field::Title => context.title.as_deref().unwrap_or_default(),
        Field::Pay => context.job.pay.as_deref().unwrap_or_default(),
        _ => &view.subject.text,
    }
}

/// The rows that hold the words, with the words marked.
fn excerpt(view: &View<'_>, group: &Group<'_>, out: &mut String) {
    let field = group.first.field;
    let text = field_text(view, field);
    let own_index;
    let (lines, margin) = match field {
        Field::Text => (&view.lines, None),
        _ => {
            own_index = LineIndex::new(text);
            (&own_index, Some(verdict::margin(field)))
        }
    };
    let places = &group.spans[..group.spans.len().min(MOST_PLACES)];
    let mut touched: BTreeMap<usize, Span> = BTreeMap::new();
    for (place, line) in places.iter().flat_map(|place| {
        lines.touching(*place).take(MOST_ROWS + 1).map(move |line| (*place, line))
    }) {
        let near = nearby(text, line.span, place);
        touched.entry(line.number).and_modify(|span| *span = span.join(near)).or_insert(near);
    }
    let last = touched.keys().last().map_or(0, |number| number.to_string().len());
    let gutter = Gutter { width: margin.map_or(last, str::len) + 1 };
    let room = view.width.saturating_sub(gutter.columns());
    let marked = merged(&group.spans);
    let holds = |cell: Span| {
        let at = marked.partition_point(|span| span.end <= cell.start);
        marked.get(at).is_some_and(|span| span.overlaps(cell))
    };
    let mark = |cell: Span| holds(cell).then_some(Mark::Finding(group.first.severity));
    let mut rows = touched
        .into_iter()
        .flat_map(|(number, line)| Rows::new(text, line, room).map(move |row| (number, row)))
        .filter(|(_, row)| row.cells.iter().any(|cell| holds(cell.span)))
        .peekable();
    let mut before = 0;
    for (number, row) in rows.by_ref().take(MOST_ROWS * places.len()) {
        let label = match margin {
            _ if number == before => String::new(),
            Some(margin) => margin.to_owned(),
            None => number.to_string(),
        };
        before = number;
        gutter.write(view, &label, &row.shown(), out);
        if let Some(marks) = marks::under(&row, &view.palette, mark) {
            gutter.write(view, "", &marks, out);
        }
    }
    if rows.peek().is_some() || places.len() < group.spans.len() {
        gutter.write(view, "", "...", out);
    }
}

/// The part of a line that is worth laying out to show `place`: a line may be a megabyte long.
fn nearby(text: &str, line: Span, place: Span) -> Span {
    let start = text.floor_char_boundary(place.start.saturating_sub(AROUND)).max(line.start);
    let end = text.ceil_char_boundary(place.end.saturating_add(AROUND)).min(line.end);
    // From a word's beginning, unless one word fills all that room.
    let word = match text.get(start..place.start) {
        Some(before) if start > line.start => before.find(' ').map_or(0, |space| space + 1),
        _ => 0,
    };
    Span::new(start + word, end)
}

/// The same places without overlaps, in order.
fn merged(spans: &[Span]) -> Vec<Span> {
    let mut sorted = spans.to_vec();
    sorted.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(sorted.len());
    for span in sorted {
        match merged.last_mut().filter(|last| span.start <= last.end) {
            Some(last) => *last = last.join(span),
            None => merged.push(span),
        }
    }
    merged
}
