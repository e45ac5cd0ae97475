//! The module `unmuddle_document`: the words of a Word document.

use js_sys::Error;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// The words of a `.docx` file, ready for `assess`.
///
/// @throws {Error} when it can't be read; its `name` is `other_kind`, `old`, `locked`, `damaged`,
/// `too_large` or `empty`
#[wasm_bindgen(js_name = readDocument)]
pub fn read_document(file: &[u8]) -> Result<String, JsValue> {
    unmuddle_docx::read(file).map_err(|error| {
        let thrown = Error::new(&error.to_string());
        thrown.set_name(error.id());
        thrown.into()
    })
}
