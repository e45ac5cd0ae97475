//! The example of the first page: a text that the visitor may change, its marks and its verdict.
//! All the rest is on the page that checks a draft, and a link takes the text there.

use super::dom;
use super::keep;
use super::layer::{Layer, Look};
use super::pace::{Pause, when_idle};
use crate::link;
use gloo::events::EventListener;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use unmuddle::{Channel, Context, assess};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::marks::{Edit, MarkSet, Piece};
use unmuddle_ui::model::Model;
use unmuddle_ui::reading::Reading;
use unmuddle_ui::view;
use unmuddle_ui::wording::{Tone, said};
use web_sys::{Element, HtmlElement, HtmlTextAreaElement};

/// Longer texts, in UTF-16 units, are not read here: nothing on this page may make a key wait.
const LONG: u32 = 20_000;
/// Milliseconds without a key before the text is read, and that reading waits for an idle moment.
const PAUSE: u32 = 30;
const IDLE: u32 = 100;
/// Milliseconds before a screen reader hears the verdict.
const SAY_PAUSE: u32 = 1_200;

/// The example at work.
pub struct Example {
    model: Model,
    text: HtmlTextAreaElement,
    full: HtmlElement,
    long: HtmlElement,
    said: HtmlElement,
    result: Element,
    layer: Layer,
    /// The text as the layer shows it, and its marks.
    shown: RefCell<(String, MarkSet)>,
    reading: Pause,
    saying: Pause,
}

impl Example {
    /// The example of the static page; none on any other page.
    pub fn find(model: Model) -> Option<Self> {
        Some(Self {
            model,
            full: dom::find("full")?,
            text: dom::find("text")?,
            long: dom::find("long")?,
            said: dom::find("said")?,
            result: dom::find("result")?,
            layer: Layer::new(dom::find("marks")?)?,
            shown: RefCell::default(),
            reading: Pause::default(),
            saying: Pause::default(),
        })
    }

    /// Listens from now on, and reads what stands there in idle moments: the page shows its verdict
    /// already.
    pub fn begin(self: &Rc<Self>) {
        let (example, owner) = (self.clone(), Owner::current());
        when_idle(IDLE, move || {
            // The engine unfolds its words once; apart from the reading, neither takes long.
            let _ = assess("", &Context::default());
            when_idle(IDLE, move || {
                example.read();
                if let Some(owner) = owner {
                    let place = example.result.clone();
                    owner.with(|| view::draw(example.model, place, view::verdict));
                }
            });
        });
        let example = self.clone();
        EventListener::new(&self.text, "input", move |_| example.typed()).forget();
        let example = self.clone();
        EventListener::new(&self.full, "click", move |_| example.hand_over()).forget();
    }

    /// A key was pressed in the text: marks move along at once, reading follows.
    fn typed(self: &Rc<Self>) {
        let text = self.text.value();
        let marks = {
            let (old, marks) = &*self.shown.borrow();
            marks.moved(Edit::between(old, &text))
        };
        self.draw(text, marks);
        let example = self.clone();
        self.reading.then(PAUSE, move || when_idle(IDLE, move || example.read()));
    }

    fn read(self: &Rc<Self>) {
        self.reading.cancel();
        let draft = self.draft();
        let long = self.text.text_length() > LONG;
        self.long.set_hidden(!long);
        let readable = !long && !draft.text.trim().is_empty();
        let reading = readable.then(|| Reading::new(draft.clone()));
        let marks = reading.as_ref().map(Reading::marks).unwrap_or_default();
        // Nobody has to hear the verdict on the text that stands there first.
        let first = self.model.reading.get_untracked().is_none();
        self.model.reading.set(reading);
        self.draw(draft.text, marks);
        if !first {
            let example = self.clone();
            self.saying.then(SAY_PAUSE, move || {
                let words = example.model.reading.get_untracked().map(|reading| said(&reading));
                dom::say(&example.said, &words.unwrap_or_default());
            });
        }
    }

    /// Takes the text to the page that reads it in full: in the link, else in the tab.
    fn hand_over(&self) {
        let draft = self.draft();
        let Some(address) = self.full.get_attribute("href") else { return };
        let page = address.split('#').next().unwrap_or_default();
        let fragment = if link::fits(&draft) {
            link::encode(&draft)
        } else {
            keep::hold(&draft);
            String::new()
        };
        let _ = self.full.set_attribute("href", &format!("{page}#{fragment}"));
    }

    fn draft(&self) -> Draft {
        Draft { text: self.text.value(), channel: Channel::OrganicPost, ..Draft::default() }
    }

    fn draw(&self, text: String, marks: MarkSet) {
        let reading = self.model.reading.get_untracked();
        let marked = |index: &usize| reading.as_ref().is_some_and(|r| r.is_marked(*index));
        self.layer.draw(&text, &marks.pieces(&text), |piece: &Piece| Look {
            tone: piece.activity.map(Tone::from),
            finding: piece.findings.iter().any(marked),
            active: false,
        });
        *self.shown.borrow_mut() = (text, marks);
    }
}
