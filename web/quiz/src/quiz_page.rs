//! The page of the quiz: its address, its other tabs, and the way to the result.

use crate::moment::{seed, today};
use leptos::prelude::*;
use std::{cell::Cell, rc::Rc};
use unmuddle_quiz::{Record, Wording};
use unmuddle_ui::quiz::{self, Place, Quiz, Setup};
use unmuddle_ui::site;
use unmuddle_ui::store::{Local, QuizStore};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ScrollRestoration};

/// Brings the page to life.
pub fn run(wording: Wording) {
    let stage =
        document().get_element_by_id("quiz").and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let Some(stage) = stage else { return };
    let store = QuizStore::new(Rc::new(Local));
    let address = Rc::new(Address::default());
    let setup = Setup {
        wording,
        store: store.clone(),
        role: None,
        seed: seed(),
        fragment: fragment(),
        today,
        on_place: {
            let address = address.clone();
            Rc::new(move |place| address.show(place))
        },
        on_done: Rc::new(move |record| leave(record, &store)),
    };
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    let quiz = owner.with(|| Quiz::new(setup));
    std::mem::forget(owner);
    address.follow(quiz.place());
    mount_to(stage, move || quiz::view(quiz)).forget();
    listen(quiz, address);
}

fn listen(quiz: Quiz, address: Rc<Address>) {
    // Each screen takes the focus to its heading. A browser that then scrolled to where somebody left
    // the screen would take it out of sight.
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
    window_event_listener_untyped("popstate", move |_| {
        if !address.returning.take() {
            // Other fragments, such as that of the skip link, lead to no question.
            let Some(place) = Place::read(&fragment()) else { return };
            address.is_ahead.set(true);
            quiz.go(place);
            address.is_ahead.set(false);
        }
        address.follow(quiz.place());
    });
    window_event_listener_untyped("storage", move |_| quiz.look_again());
}

/// The address of the page, which names the screen and no answer. Each screen is a step of the
/// browser's history.
#[derive(Default)]
struct Address {
    /// The visitor has changed it, and the quiz follows.
    is_ahead: Cell<bool>,
    /// It is on its way back, and arrives with the next `popstate`.
    returning: Cell<bool>,
}

impl Address {
    /// Somebody went to a screen.
    fn show(&self, place: Place) {
        let (now, next) = (fragment(), place.fragment());
        surround(place);
        if self.is_ahead.get() || self.returning.get() || now == next {
            return;
        }
        let Ok(history) = window().history() else { return };
        if history.state().ok().and_then(|state| state.as_string()).as_ref() == Some(&next) {
            // The step before led from there: going back takes that step back.
            self.returning.set(history.back().is_ok());
        } else {
            // Each step of the history knows the one before it.
            let _ = history.push_state_with_url(&JsValue::from_str(&now), "", Some(&link(&next)));
        }
    }

    /// Names the screen in the present step of the history.
    fn follow(&self, place: Place) {
        surround(place);
        if fragment() == place.fragment() {
            return;
        }
        let Ok(history) = window().history() else { return };
        let before = history.state().unwrap_or(JsValue::NULL);
        let url = link(&place.fragment());
        let _ = history.replace_state_with_url(&before, "", Some(&url));
    }
}

/// Puts what stands around the quiz in step: a question has the page for itself.
fn surround(place: Place) {
    if let Some(main) = document().get_element_by_id("main") {
        let _ = main.toggle_attribute_with_force("data-asking", place != Place::Role);
    }
}

/// Keeps the result and shows it. One that can't be kept goes along in the link.
fn leave(record: Record, store: &QuizStore) {
    let code = unmuddle_ui::result::link::fresh(&record.share);
    let page = format!("{}result/", site::home());
    let link = match store.add(record) {
        Ok(()) => page,
        Err(_) => format!("{page}#{code}"),
    };
    let _ = window().location().assign(&link);
}

fn fragment() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

fn link(fragment: &str) -> String {
    let location = window().location();
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    if fragment.is_empty() { path } else { format!("{path}#{fragment}") }
}
