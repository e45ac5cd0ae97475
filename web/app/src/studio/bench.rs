//! The ad on the bench: its field, its marks, and when it is read and kept.

use super::fields::Fields;
use super::places::Places;
use crate::page::afar::{Afar, is_long};
use crate::page::dom;
use crate::page::keep;
use crate::page::layer::Layer;
use crate::page::pace::{Pause, when_idle};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unmuddle::Channel;
use unmuddle_ui::draft::Draft;
use unmuddle_ui::finding::Target;
use unmuddle_ui::marks::{Edit, MarkSet, byte_at};
use unmuddle_ui::messages::Key;
use unmuddle_ui::model::{By, Model};
use unmuddle_ui::reading::Reading;
use unmuddle_ui::samples::Sample;
use unmuddle_ui::studio::{AdLine, Study, looks_like_html, said};
use unmuddle_ui::view::studio::Spot;
use unmuddle_ui::wording::t;

/// Milliseconds without a key before an ad is read: a usual one, and a long one.
const PAUSE: u32 = 60;
const LONG_PAUSE: u32 = 400;
/// Milliseconds that reading waits for an idle moment, at most.
const IDLE: u32 = 100;
/// Milliseconds before the address changes: browsers allow some hundred changes a minute.
const KEEP_PAUSE: u32 = 400;
/// Milliseconds before a screen reader hears what is asked.
const SAY_PAUSE: u32 = 1_200;

/// The bench before it knows the page's state.
pub struct Found {
    fields: Fields,
    layer: Layer,
    places: Places,
}

/// The bench at work.
pub struct Bench {
    pub(super) model: Model,
    /// The ad as it was studied last; none while there is no text.
    pub(super) study: RefCell<Option<Study>>,
    /// The line in focus, by its number, and what brought it there.
    pub(super) line: Cell<Option<(usize, By)>>,
    /// How the last wish of a button went.
    pub(super) note: Cell<Option<(Spot, Key)>>,
    /// The places of the page that are drawn as data.
    pub(super) places: RefCell<Places>,
    pub(super) fields: Fields,
    pub(super) layer: Layer,
    /// The text as the layer shows it, and its marks.
    pub(super) shown: RefCell<(String, MarkSet)>,
    /// What something else has replaced.
    replaced: RefCell<Option<Draft>>,
    /// Counts changes of the fields: what comes late must not overwrite what is newer.
    pub(super) turn: Cell<u32>,
    reading: Pause,
    afar: Afar,
    keeping: Pause,
    saying: Pause,
}

impl Found {
    /// The bench, with the page's state.
    pub fn with(self, model: Model) -> Bench {
        Bench {
            model,
            study: RefCell::default(),
            line: Cell::default(),
            note: Cell::default(),
            places: RefCell::new(self.places),
            fields: self.fields,
            layer: self.layer,
            shown: RefCell::default(),
            replaced: RefCell::default(),
            turn: Cell::default(),
            reading: Pause::default(),
            afar: Afar::default(),
            keeping: Pause::default(),
            saying: Pause::default(),
        }
    }
}

impl Bench {
    /// The bench of the static page; none when it is another page.
    pub fn find() -> Option<Found> {
        if dom::page() != "job_ad" {
            return None;
        }
        Some(Found {
            fields: Fields::find()?,
            layer: Layer::new(dom::find("marks")?)?,
            places: Places::find()?,
        })
    }

    /// Starts with what was typed before the module arrived, else with what was kept.
    pub fn begin(self: &Rc<Self>) {
        if self.fields.text.value().is_empty() {
            self.load();
        } else {
            self.typed();
        }
    }

    /// Takes the ad that the address or the tab holds.
    pub fn load(self: &Rc<Self>) {
        match keep::load() {
            Ok(Some(draft)) => self.put(&draft),
            Ok(None) => self.read(),
            Err(_) => {
                self.put(&Draft::default());
                self.notify(Some(Key::BrokenLink));
            }
        }
    }

    /// The address has changed under the page: somebody followed another link to it.
    pub fn address_changed(self: &Rc<Self>) {
        if keep::address_differs(&self.fields.draft()) {
            self.remember();
            self.quiet();
            self.load();
        }
    }

    /// Puts the example on the bench.
    pub fn try_example(self: &Rc<Self>) {
        let Some(sample) = Sample::find("job") else { return };
        self.replace(&sample.draft());
    }

    /// Puts another ad in the place of this one, which can be brought back.
    pub fn replace(self: &Rc<Self>, draft: &Draft) {
        self.remember();
        self.quiet();
        self.put(draft);
        self.fields.sheet.set_scroll_top(0);
    }

    /// Clears the bench.
    pub fn clear(self: &Rc<Self>) {
        self.replace(&Draft::default());
        let _ = self.fields.text.focus();
    }

    /// Brings back what was replaced.
    pub fn bring_back(self: &Rc<Self>) {
        self.quiet();
        if let Some(draft) = self.replaced.borrow_mut().take() {
            self.put(&draft);
        }
        self.fields.bring_back.set_hidden(true);
        let _ = self.fields.text.focus();
    }

    /// The ad has changed: marks move along at once, reading follows. The source of a page is not
    /// read as words.
    pub fn typed(self: &Rc<Self>) {
        self.turn.set(self.turn.get().wrapping_add(1));
        let text = self.fields.text.value();
        if looks_like_html(&text) {
            self.read_pasted_page(text);
            return;
        }
        self.afar.forget();
        let long = is_long(text.len());
        self.wait(long);
        self.move_marks(text);
        let bench = self.clone();
        self.reading.then(if long { LONG_PAUSE } else { PAUSE }, move || {
            when_idle(IDLE, move || bench.read());
        });
    }

    /// Reads the ad now; a long one beside the page.
    pub fn read(self: &Rc<Self>) {
        self.reading.cancel();
        self.afar.forget();
        let bench = self.clone();
        self.keeping.then(KEEP_PAUSE, move || bench.keep());
        // An ad without words has no address of its own, and is an ad all the same.
        let draft = Draft { channel: Channel::JobAd, ..self.fields.draft() };
        if is_long(draft.text.len()) {
            self.wait(true);
            self.move_marks(draft.text.clone());
            let bench = self.clone();
            self.afar.read(draft, move |draft, assessment| {
                bench.have(draft.text.clone(), Some(Study::of(draft, assessment)));
            });
        } else {
            let text = draft.text.clone();
            self.have(text, (!draft.text.trim().is_empty()).then(|| Study::new(draft)));
        }
    }

    /// Whether what is shown is of an older text.
    fn wait(&self, waits: bool) {
        if self.model.waiting.get_untracked() != waits {
            self.model.waiting.set(waits);
            self.redraw();
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

    /// Shows what was studied.
    fn have(self: &Rc<Self>, text: String, study: Option<Study>) {
        self.model.wait(false);
        let marks = study.as_ref().map(|study| study.reading().marks()).unwrap_or_default();
        self.fields.empty.set_hidden(study.is_some());
        self.model.reading.set(study.as_ref().map(|study| study.reading().clone()));
        *self.study.borrow_mut() = study;
        self.note.set(None);
        self.draw(text, marks);
        self.line_at_caret();
        self.redraw();
        let bench = self.clone();
        self.saying.then(SAY_PAUSE, move || bench.say());
    }

    /// Keeps the ad where a reload finds it.
    pub fn keep(&self) {
        self.keeping.cancel();
        let kept = keep::save(&self.fields.draft());
        dom::say(&self.fields.kept, kept.map(t).unwrap_or_default());
        self.fields.copy_link.set_hidden(kept != Some(Key::KeptInLink));
    }

    /// The page goes away, perhaps before the last keys were kept.
    pub fn leave(&self) {
        if self.reading.is_waiting() || self.keeping.is_waiting() {
            keep::hold(&self.fields.draft());
        }
    }

    /// Finds the finding and the line under the caret.
    pub fn caret_moved(&self) {
        let Some(at) = self.caret() else { return };
        let key = self.reading().and_then(|reading| {
            let marks = &self.shown.borrow().1;
            let index = marks.finding_at(at, |index| reading.is_marked(index))?;
            reading.keys().get(index).copied()
        });
        self.model.focus(key.map(Target::Finding), By::Caret);
        self.line_at_caret();
    }

    /// What was read last.
    pub(super) fn reading(&self) -> Option<Reading> {
        self.model.reading.get_untracked()
    }

    /// Puts an ad into the fields and reads it.
    fn put(self: &Rc<Self>, draft: &Draft) {
        self.turn.set(self.turn.get().wrapping_add(1));
        self.fields.put(draft);
        self.model.focus(None, By::Caret);
        self.line.set(None);
        self.read();
    }

    /// Puts an ad into the fields, for what comes next to replace it.
    pub(super) fn restore(self: &Rc<Self>, draft: &Draft) {
        if self.fields.draft() != *draft {
            self.put(draft);
        }
    }

    /// Sets the present ad aside if it is the visitor's own.
    fn remember(&self) {
        let draft = self.fields.draft();
        let sample = Sample::find("job").map(Sample::draft);
        if !draft.text.trim().is_empty() && sample.is_none_or(|sample| sample.text != draft.text) {
            *self.replaced.borrow_mut() = Some(draft);
            self.fields.bring_back.set_hidden(false);
        }
    }

    /// Says what went wrong, or nothing.
    pub(super) fn notify(&self, key: Option<Key>) {
        dom::say(&self.fields.notice, key.map(t).unwrap_or_default());
        self.fields.notice.set_hidden(key.is_none());
    }

    /// Takes back what was said about another ad.
    pub(super) fn quiet(&self) {
        self.notify(None);
        dom::say(&self.fields.found, "");
    }

    fn say(&self) {
        let words = self.study.borrow().as_ref().map(said);
        dom::say(&self.fields.said, &words.unwrap_or_default());
    }

    /// Where the caret stands, in bytes of the text that is shown.
    fn caret(&self) -> Option<usize> {
        let start = self.fields.text.selection_start().ok()??;
        Some(byte_at(&self.shown.borrow().0, start as usize))
    }

    fn line_at_caret(&self) {
        if !dom::has_focus(&self.fields.text) {
            return;
        }
        let at = self.caret().unwrap_or_default();
        let line = self.study.borrow().as_ref().and_then(|study| {
            let holds = |line: &AdLine| line.span.start <= at && at <= line.span.end;
            study.lines().iter().position(holds)
        });
        self.focus_line(line, By::Caret);
    }
}
