//! For builds without optimisation alone: a panic, which is always a fault of ours, is told to the
//! console with its place.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(start)]
fn tell_panics() {
    console_error_panic_hook::set_once();
}
