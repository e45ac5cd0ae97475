//! Takes over the static page: its fields stay the elements that the visitor already uses, and
//! are never drawn again.

pub(crate) mod afar;
mod desk;
pub(crate) mod dom;
pub(crate) mod files;
pub(crate) mod help;
mod home;
pub(crate) mod keep;
pub(crate) mod layer;
mod listen;
pub(crate) mod pace;
mod rows;
mod several;

use crate::studio;
use desk::Desk;
use home::Example;
use leptos::prelude::*;
use several::Several;
use std::rc::Rc;
use unmuddle_ui::model::Model;
use unmuddle_ui::{messages, view};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Brings the page to life, in the language of a list of messages, else in English; `load` is how
/// the page's scripts are loaded.
#[wasm_bindgen]
pub fn run(list: Option<String>, load: JsValue) {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    // A list that does not fit is another version's: the page then speaks English.
    let _ = list.map(messages::speak);
    help::set(load);
    if studio::start() {
        return;
    }
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    let model = owner.with(Model::default);
    if let Some(desk) = Desk::find() {
        let desk = Rc::new(desk.with(model));
        draw(model);
        owner.with(|| desk.follow());
        listen::all(&desk);
        if let Some(several) = Several::find(&desk) {
            several.listen();
            files::listen(&desk, &several);
        }
        desk.begin();
    } else if let Some(example) = Example::find(model) {
        owner.with(|| Rc::new(example).begin());
    }
    std::mem::forget(owner);
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
