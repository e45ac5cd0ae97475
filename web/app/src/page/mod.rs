//! Takes over the static page: its fields stay the elements that the visitor already uses, and
//! are never drawn again.

pub(crate) mod afar;
mod desk;
pub(crate) mod dom;
pub(crate) mod files;
mod hand;
pub(crate) mod help;
mod home;
pub(crate) mod keep;
pub(crate) mod layer;
mod listen;
pub(crate) mod pace;
mod rows;
mod settle;
mod several;
mod show;
mod wishes;

use crate::studio;
use desk::{Desk, Found};
use home::Example;
use leptos::prelude::*;
use several::Several;
use std::rc::Rc;
use unmuddle_ui::messages;
use unmuddle_ui::model::Model;
use unmuddle_ui::view::{self, Look};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the page to life, in the language of a list of messages, else in English; `load` is how
/// the page's scripts are loaded.
#[wasm_bindgen]
pub fn run(list: Option<String>, load: JsValue) {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    // A list that does not fit is another version's: the page then speaks English.
    let _ = list.map(messages::speak);
    help::set(load);
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    #[cfg(feature = "studio")]
    if studio::start() {
        return;
    } else if let Some(example) = Example::find(owner.with(Model::default)) {
        owner.with(|| Rc::new(example).begin());
    }
    #[cfg(feature = "desk")]
    if let Some(desk) = Desk::find() {
        begin(&owner, desk);
    }
    std::mem::forget(owner);
    dom::ready();
}

/// Begins the page that checks a draft.
fn begin(owner: &Owner, desk: Found) {
    let model = owner.with(Model::checking);
    let desk = Rc::new(desk.with(model));
    owner.with(|| {
        draw(model);
        desk.follow();
        desk.grant();
    });
    listen::all(&desk);
    if let Some(several) = Several::find(&desk) {
        several.listen();
        files::listen(&desk, &several);
    }
    desk.begin();
}

fn draw(model: Model) {
    let parts: [(&str, Look); 4] = [
        ("result", view::result),
        ("split", view::parted),
        ("history", view::history),
        ("peek", view::peek),
    ];
    for (id, look) in parts {
        if let Some(place) = dom::find(id) {
            view::draw(model, place, look);
        }
    }
}
