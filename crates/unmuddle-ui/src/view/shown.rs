//! What the views are given, where they are drawn, and what happens there.

use super::card::card_id;
use super::tree::{Drawn, Node};
use crate::checking::{State, Wish};
use crate::finding::Target;
use crate::model::{Active, By, Model, Reader};
use crate::reading::Reading;
use any_spawner::Executor;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use unmuddle::RuleId;
use web_sys::wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{
    Element, Event, EventTarget, HtmlElement, KeyboardEvent, MouseEvent, Node as Place,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The state of the page, as it is at the moment.
#[derive(Clone, Copy, Debug)]
pub struct Shown<'s> {
    /// What was read last; none while there is no text.
    pub reading: Option<&'s Reading>,
    /// What the page that checks a draft knows besides; none on other pages.
    pub state: Option<&'s State>,
    /// What is in focus.
    pub active: Option<Active>,
    /// Whether a long text waits to be read.
    pub waiting: bool,
    /// Who reads.
    pub reader: Reader,
}

/// What is drawn of a state.
pub type Look = fn(&Shown) -> Vec<Node>;

impl Shown<'_> {
    /// A part that only the page has that checks a draft; nothing on others.
    pub fn part(&self, look: fn(&State, Option<&Reading>) -> Vec<Node>) -> Vec<Node> {
        self.state.map(|state| look(state, self.reading)).unwrap_or_default()
    }
}

/// Draws a look in an element of the page whenever the state has changed, for as long as the page
/// lives.
pub fn draw(model: Model, place: Element, look: Look) {
    // Does nothing where it is done already.
    let _ = Executor::init_wasm_bindgen();
    listen(model, &place, &Rc::new(RefCell::new(Drawn::new(place.clone()))), look);
}

fn listen(model: Model, place: &Element, drawn: &Rc<RefCell<Drawn>>, look: Look) {
    let here = drawn.clone();
    Effect::new(move |before: Option<Option<Active>>| {
        let active = model.active.get();
        here.borrow_mut().show(model.look(look));
        if before != Some(active)
            && let Some(active) = active
        {
            come_into_sight(active);
        }
        active
    });
    let here = drawn.clone();
    let happens = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        happen(model, &here.borrow(), &event);
    });
    for name in ["click", "keydown", "focusin", "pointerover", "pointerout"] {
        let _ = place.add_event_listener_with_callback(name, happens.as_ref().unchecked_ref());
    }
    happens.forget();
}

impl Model {
    /// What a look makes of the state; follows its changes.
    fn look(self, look: Look) -> Vec<Node> {
        let (active, waiting) = (self.active.get(), self.waiting.get());
        let reader = self.reader.get();
        self.reading.with(|reading| {
            let reading = reading.as_ref();
            let shown = Shown { reading, state: None, active, waiting, reader };
            match self.checking {
                None => look(&shown),
                Some(checking) => {
                    checking.state.with(|state| look(&Shown { state: Some(state), ..shown }))
                }
            }
        })
    }
}

fn happen(model: Model, drawn: &Drawn, event: &Event) {
    let around = |place: Option<EventTarget>| {
        let place = place.and_then(|place| place.dyn_into::<Place>().ok());
        place.map(|place| drawn.around(&place)).unwrap_or_default()
    };
    let here = around(event.target());
    let pointer = event.dyn_ref::<MouseEvent>();
    let at = pointer.map(|pointer| (pointer.client_x(), pointer.client_y())).unwrap_or_default();
    // What the pointer goes to or comes from, for what it enters or leaves with that.
    let there = around(pointer.and_then(MouseEvent::related_target));
    let mut crossed =
        here.iter().rev().filter(|node| !there.iter().any(|of| std::ptr::eq(*of, **node)));
    match event.type_().as_str() {
        "click" => {
            if let Some(wish) = here.iter().rev().find_map(|node| node.wish.as_ref()) {
                grant(model, wish, at);
            }
        }
        "focusin" => {
            if let Some(about) = here.iter().rev().find_map(|node| node.about) {
                model.focus(Some(about), By::Focus);
            }
        }
        "pointerover" => {
            if let Some(about) = crossed.find_map(|node| node.about) {
                model.hover(about, at);
            }
        }
        "pointerout" => {
            for node in crossed {
                if let Some(Target::Rule(rule)) = node.about {
                    model.unhover(rule);
                }
            }
        }
        _ => {
            fold_away(event);
        }
    }
}

fn grant(model: Model, wish: &Wish, at: (i32, i32)) {
    match wish {
        Wish::See(key) => model.show(*key, at),
        Wish::GoTo(rule) => {
            go_to(*rule);
        }
        wish => {
            if let Some(checking) = model.checking {
                checking.wish.set(Some(wish.clone()));
            }
        }
    }
}

/// Puts the focus on a card, and unfolds what it is folded into.
fn go_to(rule: RuleId) -> Option<()> {
    let card: HtmlElement = document().get_element_by_id(&card_id(rule))?.dyn_into().ok()?;
    if let Ok(Some(fold)) = card.closest("details") {
        let _ = fold.set_attribute("open", "");
    }
    card.focus().ok()
}

/// Escape folds away what a summary has unfolded, and leads back to it.
fn fold_away(event: &Event) -> Option<()> {
    if event.dyn_ref::<KeyboardEvent>()?.key() != "Escape" {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let fold = target.closest("details.fold[open]").ok()??;
    let _ = fold.remove_attribute("open");
    let summary: HtmlElement = fold.query_selector("summary").ok()??.dyn_into().ok()?;
    summary.focus().ok()
}

/// Scrolls the card into sight when the caret meets its words, if the list stands beside the text;
/// where it stands below, the page must not run away from somebody who writes.
fn come_into_sight(active: Active) {
    let beside = window().match_media("(min-width: 64rem)").ok().flatten();
    if active.by == By::Caret
        && beside.is_some_and(|query| query.matches())
        && let Some(card) = document().get_element_by_id(&card_id(active.target.rule()))
    {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        card.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
