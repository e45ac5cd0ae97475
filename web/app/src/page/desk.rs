//! The desk: the text field and what stands around it.

use super::afar::{Afar, is_long};
use super::dom;
use super::keep;
use super::layer::{Layer, Look};
use super::pace::{Pause, when_idle};
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use unmuddle::{Channel, Field};
use unmuddle_ui::draft::{Draft, asks_for_title};
use unmuddle_ui::finding::{FindingKey, Target};
use unmuddle_ui::marks::{Edit, MarkSet, Piece, byte_at, unit_at};
use unmuddle_ui::messages::Key;
use unmuddle_ui::model::{By, Model};
use unmuddle_ui::reading::Reading;
use unmuddle_ui::samples::Sample;
use unmuddle_ui::wording::{Tone, said, t};
use web_sys::{
    FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Milliseconds without a key before a text is read: a usual one, and a long one.
const PAUSE: u32 = 30;
const LONG_PAUSE: u32 = 400;
/// Milliseconds that reading waits for an idle moment, at most.
const IDLE: u32 = 100;
/// Milliseconds before the address changes: browsers allow some hundred changes a minute.
const KEEP_PAUSE: u32 = 400;
/// Milliseconds before a screen reader hears the verdict.
const SAY_PAUSE: u32 = 1_200;

/// The elements of the static page that the desk works with.
pub struct Elements {
    /// The text field.
    pub text: HtmlTextAreaElement,
    /// The chooser of the channel.
    pub channel: HtmlSelectElement,
    /// The title.
    pub title: HtmlInputElement,
    title_field: HtmlElement,
    sheet: HtmlElement,
    notice: HtmlElement,
    kept: HtmlElement,
    said: HtmlElement,
    bring_back: HtmlElement,
    copy_link: HtmlElement,
}

/// The desk before it knows the page's state.
pub struct Found {
    elements: Elements,
    layer: Layer,
}

/// The desk at work.
pub struct Desk {
    pub(super) model: Model,
    pub(super) elements: Elements,
    layer: Layer,
    /// The text as the layer shows it, and its marks.
    shown: RefCell<(String, MarkSet)>,
    /// What a sample or "clear" has replaced.
    replaced: RefCell<Option<Draft>>,
    reading: Pause,
    afar: Afar,
    keeping: Pause,
    saying: Pause,
}

impl Desk {
    /// The desk of the static page.
    pub fn find() -> Option<Found> {
        let elements = Elements {
            text: dom::find("text")?,
            channel: dom::find("channel")?,
            title: dom::find("title")?,
            title_field: dom::find("title-field")?,
            sheet: dom::find("sheet")?,
            notice: dom::find("notice")?,
            kept: dom::find("kept")?,
            said: dom::find("said")?,
            bring_back: dom::find("bring-back")?,
            copy_link: dom::find("copy-link")?,
        };
        Some(Found { elements, layer: Layer::new(dom::find("marks")?)? })
    }

    /// Starts with what was typed before the module arrived, else with what was kept.
    pub fn begin(self: &Rc<Self>) {
        if self.elements.text.value().is_empty() {
            self.load();
        } else {
            self.chosen();
        }
    }

    /// Takes the draft that the address or the tab holds.
    pub fn load(self: &Rc<Self>) {
        match keep::load() {
            Ok(Some(draft)) => self.put(&draft),
            Ok(None) => self.chosen(),
            Err(_) => {
                self.put(&Draft::default());
                self.notify(Some(Key::BrokenLink));
            }
        }
    }

    /// The address has changed under the page: somebody followed another link to it.
    pub fn address_changed(self: &Rc<Self>) {
        if keep::address_differs(&self.draft()) {
            self.remember();
            self.notify(None);
            self.load();
        }
    }

    /// Puts a sample on the desk.
    pub fn take(self: &Rc<Self>, sample: &Sample) {
        self.open(sample.draft(), false);
    }

    /// Puts a draft on the desk, and sets the present one aside unless it is kept elsewhere.
    pub fn open(self: &Rc<Self>, draft: Draft, is_kept: bool) {
        if !is_kept {
            self.remember();
        }
        self.notify(None);
        self.put(&draft);
        self.elements.sheet.set_scroll_top(0);
    }

    /// Shows a notice, or none where there are no words.
    pub fn tell(&self, words: &str) {
        dom::say(&self.elements.notice, words);
        self.elements.notice.set_hidden(words.is_empty());
    }

    /// Tells those who hear the page.
    pub fn announce(&self, words: &str) {
        dom::say(&self.elements.said, words);
    }

    /// Clears the desk.
    pub fn clear(self: &Rc<Self>) {
        self.remember();
        self.notify(None);
        self.put(&Draft::default());
        let _ = self.elements.text.focus();
    }

    /// Brings back what a sample or "clear" has replaced.
    pub fn bring_back(self: &Rc<Self>) {
        if let Some(draft) = self.replaced.borrow_mut().take() {
            self.put(&draft);
        }
        self.elements.bring_back.set_hidden(true);
        let _ = self.elements.text.focus();
    }

    /// A key was pressed in the text: marks move along at once, reading follows.
    pub fn typed(self: &Rc<Self>) {
        self.afar.forget();
        let text = self.elements.text.value();
        let long = is_long(text.len());
        self.model.waiting.set(long);
        self.move_marks(text);
        let desk = self.clone();
        self.reading.then(if long { LONG_PAUSE } else { PAUSE }, move || {
            when_idle(IDLE, move || desk.read());
        });
    }

    /// The channel or the title has changed, or the whole draft.
    pub fn chosen(self: &Rc<Self>) {
        self.elements.title_field.set_hidden(!asks_for_title(self.draft().channel));
        self.read();
    }

    /// Reads the draft now.
    pub fn read(self: &Rc<Self>) {
        self.reading.cancel();
        self.afar.forget();
        let desk = self.clone();
        self.keeping.then(KEEP_PAUSE, move || desk.keep());
        let draft = self.draft();
        if is_long(draft.text.len()) {
            self.model.waiting.set(true);
            self.move_marks(draft.text.clone());
            let desk = self.clone();
            self.afar.read(draft, move |draft, assessment| {
                desk.have(draft.clone(), Some(Reading::of(draft, assessment)));
            });
        } else {
            let reading = (!draft.text.trim().is_empty()).then(|| Reading::new(draft.clone()));
            self.have(draft, reading);
        }
    }

    /// Shows another text with the marks of the last one, where their words still stand.
    fn move_marks(&self, text: String) {
        let marks = {
            let (old, marks) = &*self.shown.borrow();
            marks.moved(Edit::between(old, &text))
        };
        self.draw(text, marks);
    }

    /// Shows what was read.
    fn have(self: &Rc<Self>, draft: Draft, reading: Option<Reading>) {
        self.model.waiting.set(false);
        let marks = reading.as_ref().map(Reading::marks).unwrap_or_default();
        self.model.reading.set(reading);
        self.draw(draft.text, marks);
        let desk = self.clone();
        self.saying.then(SAY_PAUSE, move || desk.say());
    }

    /// Keeps the draft where a reload finds it.
    pub fn keep(&self) {
        self.keeping.cancel();
        let kept = keep::save(&self.draft());
        dom::say(&self.elements.kept, kept.map(t).unwrap_or_default());
        self.elements.copy_link.set_hidden(kept != Some(Key::KeptInLink));
    }

    /// The page goes away, perhaps before the last keys were kept.
    pub fn leave(&self) {
        if self.reading.is_waiting() || self.keeping.is_waiting() {
            keep::hold(&self.draft());
        }
    }

    /// Finds the finding under the caret.
    pub fn caret_moved(&self) {
        let text = &self.elements.text;
        let Ok(Some(start)) = text.selection_start() else { return };
        let Some(reading) = self.model.reading.get_untracked() else { return };
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

    /// What stands on the desk.
    pub fn draft(&self) -> Draft {
        Draft {
            text: self.elements.text.value(),
            channel: self.elements.channel.value().parse().unwrap_or(Channel::Unknown),
            title: self.elements.title.value(),
            ..Draft::default()
        }
    }

    fn put(self: &Rc<Self>, draft: &Draft) {
        self.elements.text.set_value(&draft.text);
        self.elements.channel.set_value(draft.channel.id());
        self.elements.title.set_value(&draft.title);
        self.model.focus(None, By::Caret);
        self.chosen();
    }

    /// Sets the present text aside if it is the visitor's own.
    fn remember(&self) {
        let draft = self.draft();
        let own = !draft.text.trim().is_empty()
            && !unmuddle_ui::samples::SAMPLES
                .iter()
                .any(|sample| sample.draft().text == draft.text);
        if own {
            *self.replaced.borrow_mut() = Some(draft);
            self.elements.bring_back.set_hidden(false);
        }
    }

    fn notify(&self, key: Option<Key>) {
        self.tell(key.map(t).unwrap_or_default());
    }

    fn say(&self) {
        let words = self.model.reading.get_untracked().map(|reading| said(&reading));
        dom::say(&self.elements.said, &words.unwrap_or_default());
    }

    fn draw(&self, text: String, marks: MarkSet) {
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
            active: piece.findings.iter().any(|index| active.contains(index)),
        });
        *self.shown.borrow_mut() = (text, marks);
        self.mark_title(&active, reading.as_ref());
    }

    fn mark_title(&self, active: &[usize], reading: Option<&Reading>) {
        let findings = reading.map(|reading| reading.assessment().findings.as_slice());
        let findings = findings.unwrap_or_default().iter().enumerate();
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
        let text = &reading.draft().text;
        let unit = |byte| u32::try_from(unit_at(text, byte)).unwrap_or(u32::MAX);
        let (start, end) = (unit(finding.span.start), unit(finding.span.end));
        let quietly = FocusOptions::new();
        quietly.set_prevent_scroll(true);
        let _ = self.elements.text.focus_with_options(&quietly);
        let _ = self.elements.text.set_selection_range(start, end);
        self.model.focus(Some(Target::Finding(key)), By::Focus);
        if let Some(mark) = self.layer.first_active() {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Center);
            mark.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }
}

impl Found {
    /// The desk, with the page's state.
    pub fn with(self, model: Model) -> Desk {
        Desk {
            model,
            elements: self.elements,
            layer: self.layer,
            shown: RefCell::default(),
            replaced: RefCell::default(),
            reading: Pause::default(),
            afar: Afar::default(),
            keeping: Pause::default(),
            saying: Pause::default(),
        }
    }
}
