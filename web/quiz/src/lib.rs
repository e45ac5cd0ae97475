//! The pages of the self-assessment: the questions, and the result.

mod result_page;

use unmuddle_quiz::Wording;
use wasm_bindgen::prelude::wasm_bindgen;

/// Brings the page to life, in the language of a list of messages, else in English.
#[wasm_bindgen]
pub fn run(list: Option<String>) {
    #[cfg(debug_assertions)]
    console_error_panic_hook::set_once();
    let wording = list.and_then(|list| Wording::load(list).ok()).unwrap_or(Wording::english());
    if let Some(root) = leptos::prelude::document().document_element() {
        if root.get_attribute("data-page").as_deref() == Some("result") {
            // The page lives as long as its tab does.
            result_page::run(Box::leak(Box::new(wording)));
        }
        let _ = root.set_attribute("data-ready", "");
    }
}
