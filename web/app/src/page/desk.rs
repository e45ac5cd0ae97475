//! The desk: the text field and what stands around it.

use super::afar::{Afar, is_long};
use super::dom;
use super::keep;
use super::layer::Layer;
use super::pace::{Pause, when_idle};
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use unmuddle::Channel;
use unmuddle_ui::draft::{Draft, asks_for_title};
use unmuddle_ui::marks::{Edit, MarkSet};
use unmuddle_ui::messages::Key;
use unmuddle_ui::model::{By, Model};
use unmuddle_ui::reading::Reading;
use unmuddle_ui::samples::{SAMPLES, Sample};
use unmuddle_ui::wording::{said, t};
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

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
    pub(super) sheet: HtmlElement,
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
    pub(super) layer: Layer,
    /// The text as the layer shows it, and its marks.
    pub(super) shown: RefCell<(String, MarkSet)>,
    /// Where the words begin that are lit.
    pub(super) lit_at: Cell<Option<u32>>,
    /// What a sample, "clear" or an earlier version has replaced, and its number.
    replaced: RefCell<Option<(Draft, u32)>>,
    /// How many drafts were put on the desk.
    visits: Cell<u32>,
    reading: Pause,
    afar: Afar,
    keeping: Pause,
    saying: Pause,
    pub(super) settling: Pause,
}

/// Which texts are worth bringing back.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// None: it is kept elsewhere.
    Kept,
    /// The visitor's own: a sample is one click away anyhow.
    Own,
    /// Any.
    Any,
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
            self.remember(Whose::Own);
            self.notify(None);
            self.load();
        }
    }

    /// Puts a sample on the desk.
    pub fn take(self: &Rc<Self>, sample: &Sample) {
        self.open(sample.draft(), Whose::Own);
    }

    /// Puts a draft on the desk, and sets the present one aside if it is worth bringing back.
    pub(super) fn open(self: &Rc<Self>, draft: Draft, whose: Whose) {
        self.remember(whose);
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
        self.remember(Whose::Own);
        self.notify(None);
        self.put(&Draft::default());
        let _ = self.elements.text.focus();
    }

    /// Brings back what a sample or "clear" has replaced.
    pub fn bring_back(self: &Rc<Self>) {
        let replaced = self.replaced.borrow_mut().take();
        if let Some((draft, visit)) = replaced {
            self.put_as(&draft, visit);
        }
        self.elements.bring_back.set_hidden(true);
        let _ = self.elements.text.focus();
    }

    /// Puts an earlier version on the desk; what it replaces can come back.
    pub(super) fn restore(self: &Rc<Self>, draft: &Draft) {
        self.remember(Whose::Any);
        self.notify(None);
        self.put(draft);
        let _ = self.elements.text.focus();
    }

    /// A key was pressed in the text: marks move along at once, reading follows.
    pub fn typed(self: &Rc<Self>) {
        self.afar.forget();
        let text = self.elements.text.value();
        let long = is_long(text.len());
        self.model.wait(long);
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
            self.model.wait(true);
            self.move_marks(draft.text.clone());
            let desk = self.clone();
            self.afar.read(draft, move |draft, assessment| {
                desk.has_read(Some(Reading::of(draft, assessment)));
            });
        } else {
            self.has_read((!draft.text.trim().is_empty()).then(|| Reading::new(draft)));
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

    /// Shows what was read, without what was set aside; none when there is no text.
    pub(super) fn has_read(self: &Rc<Self>, reading: Option<Reading>) {
        self.model.wait(false);
        let reading = reading.map(|reading| self.without_aside(&reading));
        let marks = reading.as_ref().map(Reading::marks).unwrap_or_default();
        let text = reading.as_ref().map(|reading| reading.draft().text.clone());
        self.model.reading.set(reading);
        self.lit_at.set(None);
        self.draw(text.unwrap_or_else(|| self.elements.text.value()), marks);
        self.settle_soon();
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

    /// What stands on the desk.
    pub(super) fn draft(&self) -> Draft {
        Draft {
            text: self.elements.text.value(),
            channel: self.elements.channel.value().parse().unwrap_or(Channel::Unknown),
            title: self.elements.title.value(),
            ..Draft::default()
        }
    }

    fn put(self: &Rc<Self>, draft: &Draft) {
        self.visits.set(self.visits.get() + 1);
        self.put_as(draft, self.visits.get());
    }

    /// Puts a draft on the desk under a number.
    fn put_as(self: &Rc<Self>, draft: &Draft, visit: u32) {
        self.replace(visit);
        self.elements.text.set_value(&draft.text);
        self.elements.channel.set_value(draft.channel.id());
        self.elements.title.set_value(&draft.title);
        self.model.focus(None, By::Caret);
        self.chosen();
    }

    /// Sets the present text aside, so that it can be brought back.
    fn remember(&self, whose: Whose) {
        let draft = self.draft();
        let is_sample = || SAMPLES.iter().any(|sample| sample.draft().text == draft.text);
        let is_worth_it = match whose {
            Whose::Kept => false,
            Whose::Own => !is_sample(),
            Whose::Any => true,
        };
        if is_worth_it && !draft.text.trim().is_empty() {
            *self.replaced.borrow_mut() = Some((draft, self.visit()));
            self.elements.bring_back.set_hidden(false);
        }
    }

    pub(super) fn notify(&self, key: Option<Key>) {
        self.tell(key.map(t).unwrap_or_default());
    }

    fn say(&self) {
        let words = self.model.reading.get_untracked().map(|reading| said(&reading));
        dom::say(&self.elements.said, &words.unwrap_or_default());
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
            lit_at: Cell::default(),
            replaced: RefCell::default(),
            visits: Cell::default(),
            reading: Pause::default(),
            afar: Afar::default(),
            keeping: Pause::default(),
            saying: Pause::default(),
            settling: Pause::default(),
        }
    }
}
