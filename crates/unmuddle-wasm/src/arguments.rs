//! What comes in from JavaScript is looked at before it is used; what goes out is plain.

use js_sys::TypeError;
use serde::Serialize;
use wasm_bindgen::JsValue;

/// The string that `value` is; `name` is what the error calls it.
pub(crate) fn text(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| wrong_type(name, "a string", value))
}

/// The string that `value` is, if it is there at all.
pub(crate) fn optional_text(value: &JsValue, name: &str) -> Result<Option<String>, JsValue> {
    if is_absent(value) { Ok(None) } else { text(value, name).map(Some) }
}

/// Whether `value` counts as left out.
pub(crate) fn is_absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

/// The error to throw when `name` is not what it should be.
pub(crate) fn wrong_type(name: &str, wanted: &str, value: &JsValue) -> JsValue {
    let given = if value.is_null() {
        "null".to_owned()
    } else {
        value.js_typeof().as_string().unwrap_or_default()
    };
    TypeError::new(&format!("{name} must be {wanted}, not {given}")).into()
}

/// A plain object; what is not there is `null`.
pub(crate) fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&serializer).map_err(JsValue::from)
}
