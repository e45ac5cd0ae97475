//! The marks of the text, and what the lists beside it ask to see.

use super::bench::Bench;
use crate::page::layer::Look;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle::{Field, Span};
use unmuddle_ui::finding::{FindingKey, Target};
use unmuddle_ui::marks::{MarkSet, Piece, unit_at};
use unmuddle_ui::model::By;
use unmuddle_ui::wording::Tone;
use web_sys::{FocusOptions, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

impl Bench {
    /// Keeps the marks and the fields in step with what is in focus beside them.
    pub fn follow(self: &Rc<Self>) {
        let bench = self.clone();
        Effect::new(move |_| {
            let active = bench.studio.model.active.get();
            let line = bench.studio.line.get();
            let (text, marks) = bench.shown.borrow().clone();
            bench.draw(text, marks);
            let by_focus = active.is_some_and(|active| active.by == By::Focus)
                || line.is_some_and(|(_, by)| by == By::Focus);
            if by_focus {
                bench.scroll_to_active();
            }
        });
        let bench = self.clone();
        Effect::new(move |_| {
            if let Some(key) = bench.studio.model.show.get() {
                bench.show_finding(key);
            }
        });
        let bench = self.clone();
        Effect::new(move |_| {
            if let Some(wish) = bench.studio.wish.get() {
                bench.grant(wish);
            }
        });
    }

    /// Draws the marks; a line that the list has in focus is lit as a finding is.
    pub(super) fn draw(&self, text: String, marks: MarkSet) {
        let reading = self.reading();
        let active = self.studio.model.active.get_untracked();
        let active: Vec<usize> = active
            .zip(reading.as_ref())
            .map(|(active, reading)| reading.indices(active.target))
            .unwrap_or_default();
        let lit = self.lit_line();
        let marked = |index: &usize| reading.as_ref().is_some_and(|r| r.is_marked(*index));
        self.layer.draw(&text, &marks.pieces(&text), |piece: &Piece| Look {
            tone: piece.activity.map(Tone::from),
            finding: piece.findings.iter().any(marked),
            active: piece.findings.iter().any(|index| active.contains(index))
                || lit.is_some_and(|line| line.overlaps(piece.span)),
        });
        *self.shown.borrow_mut() = (text, marks);
        self.mark_field(&self.fields.title, Field::Title, &active);
        self.mark_field(&self.fields.pay, Field::Pay, &active);
    }

    /// The line that the list has in focus.
    fn lit_line(&self) -> Option<Span> {
        let (number, by) = self.studio.line.get_untracked()?;
        let span = self.studio.study.with_untracked(|study| {
            study.as_ref().and_then(|study| study.lines().get(number)).map(|line| line.span)
        });
        span.filter(|_| by == By::Focus)
    }

    fn mark_field(&self, input: &HtmlInputElement, field: Field, active: &[usize]) {
        let reading = self.reading();
        let findings = reading.as_ref().map(|reading| reading.assessment().findings.as_slice());
        let on_field: Vec<usize> = findings
            .unwrap_or_default()
            .iter()
            .enumerate()
            .filter(|(_, finding)| finding.field == field)
            .map(|(index, _)| index)
            .collect();
        let classes = input.class_list();
        let _ = classes.toggle_with_force("finding", !on_field.is_empty());
        let is_active = on_field.iter().any(|index| active.contains(index));
        let _ = classes.toggle_with_force("active", is_active);
    }

    /// Scrolls the sheet, and nothing but the sheet, until the words in focus are in sight.
    fn scroll_to_active(&self) {
        let Some(mark) = self.layer.first_active() else { return };
        let sheet = &self.fields.sheet;
        let (mark, frame) = (mark.get_bounding_client_rect(), sheet.get_bounding_client_rect());
        if mark.top() < frame.top() || mark.bottom() > frame.bottom() {
            let middle = mark.top() - frame.top() - (frame.height() - mark.height()) / 2.0;
            #[allow(clippy::cast_possible_truncation, reason = "scroll positions are small")]
            sheet.set_scroll_top(sheet.scroll_top() + middle as i32);
        }
    }

    fn show_finding(&self, key: FindingKey) {
        let Some(reading) = self.reading() else { return };
        let Some(finding) = reading.finding(key) else { return };
        match finding.field {
            Field::Title => {
                let _ = self.fields.title.focus();
            }
            Field::Pay => {
                let _ = self.fields.pay.focus();
            }
            _ => {
                self.select(finding.span);
                self.studio.model.focus(Some(Target::Finding(key)), By::Focus);
                self.into_sight();
            }
        }
    }

    /// Shows a line: selected, in sight, and with the focus on it.
    pub(super) fn show_line(&self, number: usize) {
        let span = self.studio.study.with_untracked(|study| {
            study.as_ref().and_then(|study| study.lines().get(number)).map(|line| line.span)
        });
        if let Some(span) = span {
            self.select(span);
            self.studio.focus_line(Some(number), By::Focus);
            self.into_sight();
        }
    }

    fn select(&self, span: Span) {
        let Some(reading) = self.reading() else { return };
        let text = &reading.draft().text;
        let unit = |byte| u32::try_from(unit_at(text, byte)).unwrap_or(u32::MAX);
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let _ = self.fields.text.focus_with_options(&quietly);
        let _ = self.fields.text.set_selection_range(unit(span.start), unit(span.end));
    }

    fn into_sight(&self) {
        if let Some(mark) = self.layer.first_active() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            mark.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}
