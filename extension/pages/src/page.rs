//! A page of the extension's: its places, and what stands in them.

use crate::subject::Subject;
use crate::told::{Sampled, Told};
use js_sys::Function;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use unmuddle::{Channel, Field, Span};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::finding::FindingKey;
use unmuddle_ui::marks::unit_at;
use unmuddle_ui::messages::{self, Key};
use unmuddle_ui::model::Model;
use unmuddle_ui::reading::Reading;
use unmuddle_ui::samples::Sample;
use unmuddle_ui::studio::{self, Study};
use unmuddle_ui::view::studio::{Shown, Wish, top};
use unmuddle_ui::view::tree::{Drawn, Node, el, say};
use unmuddle_ui::{view, wording};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// The places of the page, and what was read last.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Page {
    model: Model,
    verdict: Element,
    job: RefCell<Drawn>,
    study: RefCell<Option<Study>>,
    show: Rc<Function>,
    // The page lives as long as its tab does; its signals live with it.
    _owner: Owner,
}

#[wasm_bindgen]
impl Page {
    /// Takes over the elements called `verdict`, `job` and `findings`; none where one is missing.
    ///
    /// `list` is the language's list of messages; without one the page speaks English. `show` is
    /// called with a field and the places of words in it when somebody wishes to see them.
    #[must_use]
    pub fn open(list: Option<String>, show: Function) -> Option<Page> {
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        // A list that does not fit is another version's: the page then speaks English.
        let _ = list.map(messages::speak);
        let [verdict, job, findings] =
            ["verdict", "job", "findings"].map(|id| document().get_element_by_id(id));
        let (verdict, job, findings) = (verdict?, job?, findings?);
        let owner = Owner::new();
        let model = owner.with(Model::default);
        let show = Rc::new(show);
        owner.with(|| {
            view::draw(model, verdict.clone(), view::verdict);
            view::draw(model, findings, view::findings);
            follow(model, show.clone());
        });
        Some(Self {
            model,
            verdict,
            job: RefCell::new(Drawn::new(job)),
            study: RefCell::default(),
            show,
            _owner: owner,
        })
    }

    /// Reads words, and draws what they do.
    #[must_use]
    pub fn read(&self, subject: &JsValue) -> Told {
        let subject = Subject::read(subject);
        let assessment = subject.assess();
        let Subject { mut draft, dismissals, reader, .. } = subject;
        if let Some(channel) = assessment.read_as {
            // Its title was not read, for only that of a job ad is.
            draft = Draft { text: draft.text, channel, ..Draft::default() };
        }
        let is_job = draft.channel == Channel::JobAd;
        let study = is_job.then(|| Study::of(draft.clone(), assessment.clone()));
        let reading = match &study {
            Some(study) => study.reading().clone(),
            None => Reading::of(draft, assessment),
        };
        let reading = reading.without(&dismissals, 0);
        let said = study.as_ref().map_or_else(|| wording::said(&reading), studio::said);
        let told = Told::of(&reading, said);
        self.model.reader.set(reader);
        self.model.reading.set(Some(reading));
        let _ = self.verdict.toggle_attribute_with_force("hidden", is_job);
        self.study.replace(study);
        self.draw(None);
        told
    }

    /// A text to try, with the place it stands in; none of that name is an empty one.
    #[must_use]
    pub fn sample(name: &str) -> Sampled {
        let draft = Sample::find(name).map(Sample::draft).unwrap_or_default();
        Sampled { text: draft.text, title: draft.title, channel: draft.channel.id().to_owned() }
    }

    /// Does what a part of the page wishes that was pressed, as its `data-wish` spells it.
    pub fn wish(&self, spelled: &str) {
        let Some(Wish::Show(line) | Wish::Go(line)) = Wish::read(spelled) else { return };
        self.draw(Some(line));
        let study = self.study.borrow();
        let Some(study) = study.as_ref() else { return };
        if let Some(found) = study.lines().get(line) {
            tell(&self.show, Field::Text, &study.reading().draft().text, found.span);
        }
    }

    /// Draws what a job ad asks, or nothing where it is none.
    fn draw(&self, line: Option<usize>) {
        let study = self.study.borrow();
        let nodes = study.as_ref().map(|study| {
            let reader = self.model.reader.get_untracked();
            job(&Shown { study, reader, line, note: None, waits: false })
        });
        self.job.borrow_mut().show(nodes.unwrap_or_default());
    }
}

/// What a job ad asks; its lines are folded away, for there may be many.
fn job(shown: &Shown) -> Vec<Node> {
    let mut parts = top(shown);
    if let Some(lines) = parts.pop() {
        let name = say("summary", "", messages::t(Key::JobLines));
        parts.push(el("details", "fold", vec![name, lines]));
    }
    parts
}

/// Passes on the wishes of cards to see their words.
fn follow(model: Model, show: Rc<Function>) {
    let found = move |key: FindingKey| {
        let reading = model.reading.get_untracked()?;
        let finding = reading.finding(key)?;
        tell(&show, finding.field, reading.field(finding.field), finding.span);
        Some(())
    };
    let found = StoredValue::new_local(found);
    Effect::new(move |_| {
        if let Some(key) = model.show.get() {
            let _ = found.with_value(|found| found(key));
        }
    });
}

fn tell(show: &Function, field: Field, text: &str, span: Span) {
    let unit = |byte| JsValue::from(u32::try_from(unit_at(text, byte)).unwrap_or(u32::MAX));
    let field = JsValue::from(field.id());
    // What the page makes of it is its own business.
    let _ = show.call3(&JsValue::NULL, &field, &unit(span.start), &unit(span.end));
}
