//! What the page's scripts do for the module, each loaded on use: `web/static/*.js`.

use js_sys::{Array, Function, Promise, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

thread_local! {
    /// Takes the name of a script and gives a promise of it.
    static LOAD: OnceCell<Function> = const { OnceCell::new() };
}

/// Remembers how scripts are loaded.
pub fn set(load: JsValue) {
    if let Ok(load) = load.dyn_into::<Function>() {
        let _ = LOAD.with(|cell| cell.set(load));
    }
}

/// Calls a function of a script, and waits for what it gives.
///
/// # Errors
/// What the script throws, or what keeps it from loading.
pub async fn call(script: &str, name: &str, arguments: &Array) -> Result<JsValue, JsValue> {
    let load = LOAD.with(|cell| cell.get().cloned()).ok_or(JsValue::UNDEFINED)?;
    let script = load.call1(&JsValue::UNDEFINED, &script.into())?;
    let script = JsFuture::from(Promise::resolve(&script)).await?;
    let function: Function = Reflect::get(&script, &name.into())?.dyn_into()?;
    let answer = function.apply(&JsValue::UNDEFINED, arguments)?;
    JsFuture::from(Promise::resolve(&answer)).await
}
