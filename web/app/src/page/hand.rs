//! What the page hands to its visitor: words to the clipboard, a file to the disk.

use super::dom;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Copies words; tells whether the browser allowed it.
pub async fn copy(words: &str) -> bool {
    dom::window().is_secure_context() && {
        let clipboard = dom::window().navigator().clipboard();
        JsFuture::from(clipboard.write_text(words)).await.is_ok()
    }
}

/// Selects the words of an element, so that the visitor can copy them.
pub fn select(id: &str) {
    let element = dom::document().get_element_by_id(id);
    let selection = dom::window().get_selection().ok().flatten();
    if let (Some(element), Some(selection)) = (element, selection) {
        let _ = selection.select_all_children(&element);
    }
}

/// Saves a file of JSON.
pub fn save(name: &str, json: &str) {
    let _ = try_save(name, json);
}

fn try_save(name: &str, json: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let parts = Array::of1(&json.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link = dom::document().create_element("a")?.dyn_into::<HtmlAnchorElement>()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Browsers have taken the file by then.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
