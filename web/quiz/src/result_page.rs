//! The page of the result: takes the place of the waiting words, and follows the address.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use unmuddle_quiz::Wording;
use unmuddle_ui::result::{Page, Words, everything};
use unmuddle_ui::store::RESULTS;
use web_sys::HtmlElement;

/// Brings the page to life.
pub fn run(wording: Wording) {
    // The page lives as long as its tab does, and so do its words and its signals.
    let words: Words = Box::leak(Box::new(wording));
    let place = document().get_element_by_id("result");
    let Some(place) = place.and_then(|place| place.dyn_into::<HtmlElement>().ok()) else { return };
    let owner = Owner::new();
    let page = owner.with(|| Page::open(words));
    place.set_text_content(None);
    mount_to(place, move || everything(page)).forget();
    std::mem::forget(owner);
    follow(page);
}

/// Another link in the address, another tab's results, and the way past the navigation.
fn follow(page: Page) {
    window_event_listener(ev::hashchange, move |_| page.follow_address());
    window_event_listener(ev::storage, move |event| {
        // None: everything was forgotten.
        if event.key().is_none_or(|key| key == RESULTS) {
            page.look_again();
        }
    });
    // The skip link would put itself in the place of a shared link.
    let skip = document().get_element_by_id("skip");
    if let Some(skip) = skip.and_then(|skip| skip.dyn_into::<HtmlElement>().ok()) {
        let main = document().get_element_by_id("main");
        let main = main.and_then(|main| main.dyn_into::<HtmlElement>().ok());
        let past = move |event: web_sys::Event| {
            event.prevent_default();
            if let Some(main) = &main {
                let _ = main.focus();
            }
        };
        let past = leptos::wasm_bindgen::closure::Closure::<dyn Fn(web_sys::Event)>::new(past);
        let heard = past.as_ref().unchecked_ref();
        if skip.add_event_listener_with_callback("click", heard).is_ok() {
            past.forget();
        }
    }
}
