//! The marks of the text, and what the lists beside it ask to see.

use super::bench::Bench;
use crate::page::layer::Look;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle::{Field, Span};
use unmuddle_ui::finding::{FindingKey, Target};
use unmuddle_ui::marks::{MarkSet, Piece, unit_at};
use unmuddle_ui::model::By;
use unmuddle_ui::view::studio::Shown;
use unmuddle_ui::wording::Tone;
use web_sys::{FocusOptions, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

impl Bench {
    /// Keeps the marks and the fields in step with what is in focus beside them.
    pub fn follow(self: &Rc<Self>) {
        let bench = self.clone();
        Effect::new(move |_| {
            let active = bench.model.active.get();
            bench.draw_again();
            if active.is_some_and(|active| active.by == By::Focus) {
                bench.scroll_to_active();
            }
        });
        let bench = self.clone();
        Effect::new(move |_| {
            if let Some(key) = bench.model.show.get() {
                bench.show_finding(key);
            }
        });
    }

    /// Brings a line into focus, or none.
    pub(super) fn focus_line(&self, line: Option<usize>, by: By) {
        let next = line.map(|line| (line, by));
        if self.line.replace(next) != next {
            self.redraw();
            self.draw_again();
            if by == By::Focus {
                self.scroll_to_active();
            }
        }
    }

    /// Draws what stands beside and below the ad.
    pub(super) fn redraw(&self) {
        let study = self.study.borrow();
        let shown = study.as_ref().map(|study| Shown {
            study,
            reader: self.model.reader.get_untracked(),
            line: self.line.get().map(|(line, _)| line),
            note: self.note.get(),
            waits: self.model.waiting.get_untracked(),
        });
        let at_caret = self.line.get().filter(|(_, by)| *by == By::Caret).map(|(line, _)| line);
        self.places.borrow_mut().show(shown.as_ref(), at_caret);
    }

    fn draw_again(&self) {
        let (text, marks) = self.shown.borrow().clone();
        self.draw(text, marks);
    }

    /// Draws the marks; a line that the list has in focus is lit as a finding is.
    pub(super) fn draw(&self, text: String, marks: MarkSet) {
        let reading = self.reading();
        let active = self.model.active.get_untracked();
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
        let (number, by) = self.line.get()?;
        self.span_of(number).filter(|_| by == By::Focus)
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
                self.model.focus(Some(Target::Finding(key)), By::Focus);
                self.bring_into_sight();
            }
        }
    }

    /// Shows a line: selected, in sight, and with the focus on it.
    pub(super) fn show_line(&self, number: usize) {
        if let Some(span) = self.span_of(number) {
            self.select(span);
            self.focus_line(Some(number), By::Focus);
            self.bring_into_sight();
        }
    }

    fn span_of(&self, line: usize) -> Option<Span> {
        Some(self.study.borrow().as_ref()?.lines().get(line)?.span)
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

    fn bring_into_sight(&self) {
        if let Some(mark) = self.layer.first_active() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            mark.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}
