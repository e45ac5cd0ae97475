//! The job-ad studio: takes over the fields of its static page, and draws what is found beside and
//! below them.

mod bench;
mod fields;
mod listen;
mod pages;
mod show;
mod wishes;

use crate::page::dom;
use bench::Bench;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::view::{self, studio::Studio};
use web_sys::HtmlElement;

/// Brings the studio to life, if this is its page.
pub fn start() -> bool {
    let Some(found) = Bench::find() else { return false };
    // The page lives as long as its tab does: its signals are never disposed of.
    let owner = Owner::new();
    let studio = owner.with(Studio::default);
    let bench = Rc::new(found.with(studio));
    draw("peek", move || view::peek(studio.model));
    draw("here", move || view::studio::here(studio));
    draw("result", move || view::studio::top(studio));
    draw("below", move || view::studio::bottom(studio));
    owner.with(|| bench.follow());
    std::mem::forget(owner);
    listen::all(&bench);
    bench.begin();
    dom::ready();
    true
}

fn draw<V: IntoView + 'static>(id: &str, view: impl FnOnce() -> V + 'static) {
    if let Some(place) = dom::find::<HtmlElement>(id) {
        mount_to(place, view).forget();
    }
}
