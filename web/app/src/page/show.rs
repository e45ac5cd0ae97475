//! What the desk shows: the marks, the finding in focus, and the words somebody wishes to see.

use super::desk::Desk;
use super::layer::Look;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle::{Field, Span};
use unmuddle_ui::finding::{FindingKey, Target};
use unmuddle_ui::marks::{MarkSet, Piece, byte_at, unit_at};
use unmuddle_ui::model::By;
use unmuddle_ui::reading::Reading;
use unmuddle_ui::wording::Tone;
use web_sys::{FocusOptions, ScrollIntoViewOptions, ScrollLogicalPosition};

impl Desk {
    /// Finds the finding under the caret.
    pub fn caret_moved(&self) {
        let text = &self.elements.text;
        let Ok(Some(start)) = text.selection_start() else { return };
        let Some(reading) = self.model.reading.get_untracked() else { return };
        self.put_out(start);
        let key = {
            let (shown, marks) = &*self.shown.borrow();
            let at = byte_at(shown, start as usize);
            marks.finding_at(at, |index| reading.is_marked(index))
        };
        let key = key.and_then(|index| reading.keys().get(index).copied());
        self.model.focus(key.map(Target::Finding), By::Caret);
    }

    /// Keeps the marks and the field in step with the finding in focus.
    pub fn follow(self: &Rc<Self>) {
        let desk = self.clone();
        Effect::new(move |_| {
            let active = desk.model.active.get();
            let (text, marks) = desk.shown.borrow().clone();
            desk.draw(text, marks);
            if active.is_some_and(|active| active.by == By::Focus) {
                desk.scroll_to_active();
            }
        });
        let desk = self.clone();
        Effect::new(move |_| {
            if let Some(key) = desk.model.show.get() {
                desk.show(key);
            }
        });
    }

    pub(super) fn draw(&self, text: String, marks: MarkSet) {
        let reading = self.model.reading.get_untracked();
        let active = self.model.active.get_untracked();
        let active: Vec<usize> = active
            .zip(reading.as_ref())
            .map(|(active, reading)| reading.indices(active.target))
            .unwrap_or_default();
        let marked = |index: &usize| reading.as_ref().is_some_and(|r| r.is_marked(*index));
        self.layer.draw(&text, &marks.pieces(&text), |piece: &Piece| Look {
            tone: piece.activity.map(Tone::from),
            finding: piece.findings.iter().any(marked),
            active: piece.lit || piece.findings.iter().any(|index| active.contains(index)),
        });
        *self.shown.borrow_mut() = (text, marks);
        self.mark_title(&active, reading.as_ref());
    }

    fn mark_title(&self, active: &[usize], reading: Option<&Reading>) {
        let findings = reading.into_iter().flat_map(Reading::findings);
        let on_title: Vec<usize> =
            findings.filter(|(_, f)| f.field == Field::Title).map(|(index, _)| index).collect();
        let classes = self.elements.title.class_list();
        let is_active = on_title.iter().any(|index| active.contains(index));
        let _ = classes.toggle_with_force("finding", !on_title.is_empty());
        let _ = classes.toggle_with_force("active", is_active);
    }

    /// Scrolls the sheet, and nothing but the sheet, until the words in focus are in sight.
    fn scroll_to_active(&self) {
        let Some(mark) = self.layer.first_active() else { return };
        let sheet = &self.elements.sheet;
        let (mark, frame) = (mark.get_bounding_client_rect(), sheet.get_bounding_client_rect());
        if mark.top() < frame.top() || mark.bottom() > frame.bottom() {
            let middle = mark.top() - frame.top() - (frame.height() - mark.height()) / 2.0;
            #[allow(clippy::cast_possible_truncation, reason = "scroll positions are small")]
            sheet.set_scroll_top(sheet.scroll_top() + middle as i32);
        }
    }

    /// Shows a finding's words: selected, in sight, and with the focus on them.
    fn show(&self, key: FindingKey) {
        let Some(reading) = self.model.reading.get_untracked() else { return };
        let Some(finding) = reading.finding(key) else { return };
        if finding.field == Field::Title {
            let _ = self.elements.title.focus();
            return;
        }
        let span = finding.span;
        self.select(&reading, span);
        self.model.focus(Some(Target::Finding(key)), By::Focus);
        self.bring_into_sight();
    }

    /// Shows some words: all of them lit, the first ones selected.
    pub(super) fn light(&self, spans: Vec<Span>) {
        let Some(reading) = self.model.reading.get_untracked() else { return };
        let Some(first) = spans.first().copied() else { return };
        let (text, marks) = self.shown.borrow().clone();
        // Words that have moved since would be the wrong ones.
        if text != reading.draft().text {
            return;
        }
        self.model.focus(None, By::Focus);
        self.lit_at.set(Some(self.select(&reading, first)));
        self.draw(text, marks.lit(spans));
        self.bring_into_sight();
    }

    /// Puts lit words out once the caret has left them.
    fn put_out(&self, caret: u32) {
        if self.lit_at.get().is_some_and(|at| at != caret) {
            self.lit_at.set(None);
            let (text, marks) = self.shown.borrow().clone();
            self.draw(text, marks.lit(Vec::new()));
        }
    }

    /// Selects words of the text, and gives it the focus; tells where they begin.
    fn select(&self, reading: &Reading, span: Span) -> u32 {
        let text = &reading.draft().text;
        let unit = |byte| u32::try_from(unit_at(text, byte)).unwrap_or(u32::MAX);
        let (start, end) = (unit(span.start), unit(span.end));
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let _ = self.elements.text.focus_with_options(&quietly);
        let _ = self.elements.text.set_selection_range(start, end);
        start
    }

    fn bring_into_sight(&self) {
        if let Some(mark) = self.layer.first_active() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            mark.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}
