//! The job-ad studio: takes over the fields of its static page, and draws what is found beside and
//! below them.

mod bench;
mod fields;
mod listen;
mod pages;
mod places;
mod show;
mod wishes;

use crate::page::dom;
use bench::Bench;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::model::Model;
use unmuddle_ui::view::{self, Look};

/// Brings the studio to life, if this is its page.
pub fn start() -> bool {
    let Some(found) = Bench::find() else { return false };
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    let model = owner.with(Model::default);
    let bench = Rc::new(found.with(model));
    owner.with(|| {
        for (id, look) in [("peek", view::peek as Look), ("findings", view::findings)] {
            if let Some(place) = dom::find(id) {
                view::draw(model, place, look);
            }
        }
        bench.follow();
    });
    std::mem::forget(owner);
    listen::all(&bench);
    bench.begin();
    dom::ready();
    true
}
