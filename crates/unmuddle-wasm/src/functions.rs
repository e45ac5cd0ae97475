//! The functions that JavaScript sees.

use crate::{context, wire};
use serde::Serialize;
use unmuddle::{OffsetUnit, Report};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// What the text does, and whether that fits its place.
///
/// Any string gives an answer. Offsets in the report are UTF-16 code units of `text` as it was
/// given, lone surrogates included: each counts 1, here and in JavaScript.
///
/// @throws {TypeError} when `text` is no string or a part of `context` has the wrong type
/// @throws {RangeError} when the channel or the stance does not exist; the message lists those
/// that do
#[wasm_bindgen(unchecked_return_type = "Report")]
pub fn assess(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Context | null")] context: &JsValue,
) -> Result<JsValue, JsValue> {
    let text = required_text(text, "text")?;
    let context = context::read(context)?;
    let assessment = unmuddle::assess(&text, &context);
    to_js(&Report::new(&assessment, &text, &context, OffsetUnit::Utf16))
}

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
    let html = required_text(html, "html")?;
    let url = context::optional_text(url, "url")?;
    to_js(&wire::Page::from(&unmuddle_page::read(&html, url.as_deref())))
}

/// Every rule, in the order of its number.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules() -> Result<JsValue, JsValue> {
    to_js(&unmuddle::rules().iter().map(wire::Rule::from).collect::<Vec<_>>())
}

/// The version of this package.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn required_text(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| context::wrong_type(name, "a string", value))
}

fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
