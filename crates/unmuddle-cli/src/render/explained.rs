//! What a verdict stands on: words, axes, and what would change it.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;
use unmuddle::{AxisReading, Explanation, Points};

use super::summary::percent;
use super::{View, excerpt, hanging, prose};
use crate::messages::{explain, verdict};

/// So many words are shown, and so many phrases of an axis.
const MOST_WORDS: usize = 10;
const MOST_PHRASES: usize = 5;
/// The longest bar, in columns.
const LONGEST_BAR: f32 = 10.0;
/// Where the words stand, after the side and the bar.
const COLUMN: usize = 24;

pub(super) fn render(view: &View<'_>, explanation: &Explanation, out: &mut String) {
    if !explanation.assessment.language_ok {
        return;
    }
    words(view, explanation, out);
    heading(view, explain::AXES, out);
    for axis in &explanation.axes {
        on_axis(view, axis, out);
    }
    changes(view, explanation, out);
}

fn heading(view: &View<'_>, text: &str, out: &mut String) {
    let _ = writeln!(out, "\n{}", view.palette.heading.paint(text));
}

fn words(view: &View<'_>, explanation: &Explanation, out: &mut String) {
    heading(view, explain::WORDS, out);
    let most = explanation.words.first().map_or(0.0, |words| words.points.abs());
    if most <= 0.0 {
        prose(explain::NO_WORDS, 2, view.width, out);
    }
    for Points { span, points } in explanation.words.iter().take(MOST_WORDS) {
        let (side, ink) = match *points > 0.0 {
            true => (verdict::SALES, view.palette.sales),
            false => (verdict::MARKETING, view.palette.marketing),
        };
        let bar = bar(points.abs() / most);
        let words = excerpt(&view.subject.text, *span, view.width.saturating_sub(COLUMN));
        let _ = writeln!(out, "  {side:<9}  {} {words}", ink.paint(format!("{bar:<10}")));
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share is between 0 and 1"
)]
fn bar(share: f32) -> String {
    "#".repeat(((share * LONGEST_BAR).round() as usize).max(1))
}

fn on_axis(view: &View<'_>, axis: &AxisReading, out: &mut String) {
    let name = explain::axis(axis.axis);
    if axis.words.is_empty() {
        hanging("  ", &format!("{name}: {}", explain::NO_PHRASES), 2, view.width, out);
        return;
    }
    let marketing = percent(axis.shares.marketing);
    let shares = verdict::shares(marketing, 100 - marketing);
    hanging("  ", &format!("{name}: {shares}"), 2, view.width, out);
    for points in axis.words.iter().take(MOST_PHRASES) {
        let (side, ink) = match points.points > 0.0 {
            true => (verdict::SALES, view.palette.sales),
            false => (verdict::MARKETING, view.palette.marketing),
        };
        let words = excerpt(&view.subject.text, points.span, view.width.saturating_sub(15));
        let _ = writeln!(out, "    {} {words}", ink.paint(format!("{side:<9}")));
    }
}

fn changes(view: &View<'_>, explanation: &Explanation, out: &mut String) {
    let assessment = &explanation.assessment;
    if assessment.sentences.is_empty() {
        return;
    }
    heading(view, explain::CHANGE, out);
    if explanation.counterfactuals.is_empty() {
        let short = assessment.sentences.len() == 1;
        let why = if short { explain::TOO_SHORT } else { explain::NO_CHANGE };
        prose(why, 2, view.width, out);
    }
    for change in &explanation.counterfactuals {
        let is_sentence = |span| assessment.sentences.iter().any(|s| s.span == span);
        let words = !change.without.iter().all(|span| is_sentence(*span));
        let muddled = assessment.is_muddled();
        prose(&explain::change(change, assessment.label, muddled, words), 2, view.width, out);
        let last = change.without.last().map_or(0, |span| view.lines.number(span.start));
        let margin = last.to_string().width() + 1;
        for span in &change.without {
            let line = view.lines.number(span.start);
            let room = view.width.saturating_sub(margin + 6);
            let words = excerpt(&view.subject.text, *span, room);
            let gutter = format!("   {line:>margin$} |");
            let _ = writeln!(out, "{} {words}", view.palette.faint.paint(gutter));
        }
    }
}
