//! Which version this is.

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of this package.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
