//! The module `unmuddle_page`: the words of a page.

use crate::{arguments, wire};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The words of a page and what is known beside them, ready for `assess`.
///
/// `html` is the markup, whole or cut off anywhere; any string gives an answer. `url` helps to
/// tell what kind of page it is.
///
/// @throws {TypeError} when `html` is no string, or `url` is given and is none
#[wasm_bindgen(js_name = readPage, unchecked_return_type = "Page")]
pub fn read_page(
    #[wasm_bindgen(unchecked_param_type = "string")] html: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string | null")] url: &JsValue,
) -> Result<JsValue, JsValue> {
    let html = arguments::text(html, "html")?;
    let url = arguments::optional_text(url, "url")?;
    arguments::to_js(&wire::Page::from(&unmuddle_page::read(&html, url.as_deref())))
}
