//! The static page's words, in the page's language.

use super::dom;
use crate::wording::{ATTRIBUTES, LANG, attribute, content};

/// Puts the page's language into the static HTML where another one stands.
pub fn fill() {
    for element in dom::all("[data-message]") {
        let words = element.get_attribute("data-message").and_then(|id| content(&id));
        if let Some(words) = words
            && element.text_content().as_deref() != Some(words)
        {
            element.set_text_content(Some(words));
        }
    }
    for name in ATTRIBUTES {
        let marker = format!("data-message-{name}");
        for element in dom::all(&format!("[{marker}]")) {
            if let Some(words) = element.get_attribute(&marker).and_then(|id| attribute(&id)) {
                let _ = element.set_attribute(name, words);
            }
        }
    }
    if let Some(root) = dom::document().document_element() {
        let _ = root.set_attribute("lang", LANG.tag());
    }
}
