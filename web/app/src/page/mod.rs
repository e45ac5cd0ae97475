//! Takes over the static page: its fields stay the elements that the visitor already uses, and
//! are never drawn again.

mod desk;
pub(crate) mod dom;
pub(crate) mod keep;
pub(crate) mod layer;
mod listen;
pub(crate) mod pace;

use crate::studio;
use desk::Desk;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::model::Model;
use unmuddle_ui::{messages, view};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Brings the page to life, in the language of a list of messages, else in English.
#[wasm_bindgen]
pub fn run(list: Option<String>) {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    // A list that does not fit is another version's: the page then speaks English.
    let _ = list.map(messages::speak);
    if studio::start() {
        return;
    }
    let Some(desk) = Desk::find() else { return };
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    let model = owner.with(Model::default);
    let desk = Rc::new(desk.with(model));
    draw(model);
    owner.with(|| desk.follow());
    std::mem::forget(owner);
    listen::all(&desk);
    desk.begin();
    dom::ready();
}

fn draw(model: Model) {
    if let Some(result) = dom::find::<HtmlElement>("result") {
        result.set_text_content(None);
        mount_to(result, move || view::result(model)).forget();
    }
    if let Some(peek) = dom::find::<HtmlElement>("peek") {
        mount_to(peek, move || view::peek(model)).forget();
    }
}
