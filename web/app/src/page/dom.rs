//! Shorthands for the document.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, Window};

/// The window.
pub fn window() -> Window {
    leptos::prelude::window()
}

/// The document.
pub fn document() -> Document {
    leptos::prelude::document()
}

/// An element of the static page.
pub fn find<T: JsCast>(id: &str) -> Option<T> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Every element that a selector finds.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(list) = document().query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// Puts words into an element, unless they are there already: a live region would say them twice.
pub fn say(element: &HtmlElement, words: &str) {
    if element.text_content().as_deref() != Some(words) {
        element.set_text_content(Some(words));
    }
}

/// Says that the page is alive.
pub fn ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Which page this is, as its root element says.
pub fn page() -> String {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("data-page")).unwrap_or_default()
}

/// Whether an element has the focus.
pub fn has_focus(element: &Element) -> bool {
    document().active_element().as_ref() == Some(element)
}

/// Changes the page, and scrolls along with what has the focus if that moves: somebody who walks by
/// keyboard would lose it from sight.
pub fn hold_focus(change: impl FnOnce()) {
    let held = document().active_element().filter(is_in_sight);
    let before = held.as_ref().map(top);
    change();
    let Some((element, before)) = held.zip(before) else { return };
    // What a change draws is there with the next frame, and so is what the browser itself has done
    // to keep things in place.
    request_animation_frame(move || {
        let moved = top(&element) - before;
        if moved != 0.0 && has_focus(&element) {
            window().scroll_by_with_x_and_y(0.0, moved);
        }
    });
}

fn is_in_sight(element: &Element) -> bool {
    let frame = element.get_bounding_client_rect();
    let height = window().inner_height().ok().and_then(|height| height.as_f64());
    frame.bottom() > 0.0 && height.is_some_and(|height| frame.top() < height)
}

fn top(element: &Element) -> f64 {
    element.get_bounding_client_rect().top()
}
