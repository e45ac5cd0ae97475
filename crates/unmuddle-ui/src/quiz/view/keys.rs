//! Keys that choose: 1 to 9 by place, Enter as Space does. They are heard inside the quiz only, so
//! that nobody's own shortcuts go astray.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

const CHOICES: &str = "input[type=radio]";

/// A key was pressed inside the quiz.
pub fn pressed(root: &Element, event: &KeyboardEvent) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    let choice = if key == "Enter" {
        let target = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        target.filter(|input| input.type_() == "radio")
    } else {
        let place = key.parse::<u32>().ok().filter(|_| key.len() == 1);
        place.and_then(|place| nth(root, place.checked_sub(1)?))
    };
    if let Some(choice) = choice {
        event.prevent_default();
        let _ = choice.focus();
        choice.click();
    }
}

fn nth(root: &Element, index: u32) -> Option<HtmlInputElement> {
    root.query_selector_all(CHOICES).ok()?.get(index)?.dyn_into().ok()
}
