//! Which page of the site it is.

#[cfg(feature = "quiz")]
use crate::quiz_page;
#[cfg(feature = "result")]
use crate::result_page;
use unmuddle_quiz::Wording;
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the page to life, in the language of a list of messages, else in English.
#[wasm_bindgen]
pub fn run(list: Option<String>) {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    // A list that does not fit is another version's: the page then speaks English.
    let wording = list.and_then(|list| Wording::load(list).ok()).unwrap_or(Wording::english());
    let Some(root) = leptos::prelude::document().document_element() else { return };
    match root.get_attribute("data-page").as_deref() {
        #[cfg(feature = "quiz")]
        Some("quiz") => quiz_page::run(wording),
        #[cfg(feature = "result")]
        Some("result") => result_page::run(wording),
        _ => {}
    }
    let _ = root.set_attribute("data-ready", "");
}
