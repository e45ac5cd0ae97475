//! The quiz on somebody else's page: it keeps to its element, and leaves the address alone.

use crate::moment::{seed, today};
use js_sys::{Function, Object, Reflect};
use leptos::prelude::*;
use std::{any::Any, cell::Cell, rc::Rc};
use unmuddle_quiz::{Axis, Outcome, Record, Role, Wording};
use unmuddle_ui::quiz::{self, Place, Quiz, Setup};
use unmuddle_ui::store::{Keep, Local, Memory, QuizStore};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};
use web_sys::HtmlElement;

/// A quiz and what was answered in it, whether it is shown or not.
#[wasm_bindgen]
pub struct QuizWidget {
    state: State,
    /// What is drawn; it goes when this goes.
    mounted: Option<Box<dyn Any>>,
}

#[derive(Clone)]
struct State {
    wording: Wording,
    store: QuizStore,
    role: Option<Role>,
    place: Rc<Cell<Place>>,
    /// The result that is shown in place of the questions.
    record: StoredRecord,
    told: Function,
}

type StoredRecord = Rc<std::cell::RefCell<Option<Record>>>;

/// What is on the screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Screen {
    Questions,
    /// The result; whether somebody has just arrived at it.
    Result(bool),
}

#[wasm_bindgen]
impl QuizWidget {
    /// A quiz in the language of a list of messages, else in English. A role that is no role's id
    /// is asked. With `persist` answers and results are kept in the browser's storage, else as long
    /// as this lives. `told` is called with each result.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new(
        list: Option<String>,
        role: Option<String>,
        persist: bool,
        told: Function,
    ) -> QuizWidget {
        #[cfg(debug_assertions)]
        console_error_panic_hook::set_once();
        let wording = list.and_then(|list| Wording::load(list).ok()).unwrap_or(Wording::english());
        let keep: Rc<dyn Keep> = if persist { Rc::new(Local) } else { Rc::new(Memory::default()) };
        let store = QuizStore::new(keep);
        // An unfinished quiz goes before an earlier result.
        let unfinished = store.draft().draft.is_some();
        let record = (!unfinished).then(|| store.results().records.pop()).flatten();
        let state = State {
            wording,
            store,
            role: role.as_deref().and_then(Role::from_id),
            place: Rc::new(Cell::new(Place::Role)),
            record: Rc::new(record.into()),
            told,
        };
        Self { state, mounted: None }
    }

    /// Draws the quiz into an element, as it was left.
    pub fn mount(&mut self, into: HtmlElement) {
        let state = self.state.clone();
        self.mounted = Some(Box::new(mount_to(into, move || everything(state))));
    }

    /// Takes away what is drawn. Answers stay.
    pub fn unmount(&mut self) {
        self.mounted = None;
    }
}

fn everything(state: State) -> impl IntoView {
    let first =
        if state.record.borrow().is_some() { Screen::Result(false) } else { Screen::Questions };
    let screen = RwSignal::new(first);
    let state = StoredValue::new_local(state);
    move || {
        let state = state.get_value();
        match screen.get() {
            Screen::Questions => quiz::view(questions(&state, screen)).into_any(),
            Screen::Result(arrived) => result(&state, screen, arrived).into_any(),
        }
    }
}

fn questions(state: &State, screen: RwSignal<Screen>) -> Quiz {
    let (place, finished) = (state.place.clone(), state.clone());
    Quiz::new(Setup {
        wording: state.wording.clone(),
        store: state.store.clone(),
        role: state.role,
        seed: seed(),
        fragment: state.place.get().fragment(),
        today,
        on_place: Rc::new(move |next| place.set(next)),
        on_done: Rc::new(move |record| {
            if let Some(detail) = detail(&record) {
                let _ = finished.told.call1(&JsValue::NULL, &detail);
            }
            // A result that can't be kept is shown all the same.
            let _ = finished.store.add(record.clone());
            finished.place.set(Place::Role);
            finished.record.replace(Some(record));
            screen.set(Screen::Result(true));
        }),
    })
}

fn result(state: &State, screen: RwSignal<Screen>, arrived: bool) -> Option<AnyView> {
    let outcome = Outcome::of(state.record.borrow().as_ref()?.answers()).ok()?;
    let record = state.record.clone();
    Some(quiz::done(&state.wording, &outcome, arrived, move || {
        record.replace(None);
        screen.set(Screen::Questions);
    }))
}

/// What a page is told: what the answers say, and none of them.
fn detail(record: &Record) -> Option<Object> {
    let outcome = Outcome::of(record.answers()).ok()?;
    let set = |object: &Object, name: &str, value: JsValue| {
        let _ = Reflect::set(object, &JsValue::from_str(name), &value);
    };
    let scores = Object::new();
    set(&scores, "overall", outcome.scores.overall().into());
    for axis in Axis::ALL {
        set(&scores, axis.id(), outcome.scores.of(*axis).into());
    }
    let detail = Object::new();
    set(&detail, "profile", outcome.profile.id().into());
    set(&detail, "also", outcome.runner_up.map_or(JsValue::NULL, |profile| profile.id().into()));
    set(&detail, "role", outcome.role.id().into());
    set(&detail, "scores", scores.into());
    set(&detail, "taken", record.taken.to_string().into());
    Some(detail)
}
