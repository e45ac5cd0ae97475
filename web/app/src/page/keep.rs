//! Keeps the draft through a reload: in the address where it fits, else in the tab's own storage.

use super::dom;
use crate::draft::Draft;
use crate::link::{self, BrokenLink};
use crate::messages::Key;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// The draft of a long text; the same words as a link, without its limit.
const STORED: &str = "unmuddle.draft";

/// The draft that the address or the tab holds; none when neither does.
pub fn load() -> Result<Option<Draft>, BrokenLink> {
    if let Some(draft) = link::decode(&fragment())? {
        return Ok(Some(draft));
    }
    let stored = storage().and_then(|storage| storage.get_item(STORED).ok().flatten());
    // A damaged record is nobody's fault and no link: the page starts fresh.
    Ok(stored.and_then(|stored| link::decode(&stored).ok().flatten()))
}

/// Whether the address says anything but this draft.
pub fn address_differs(draft: &Draft) -> bool {
    let fragment = fragment();
    !fragment.is_empty() && fragment != link::encode(draft)
}

/// Keeps a draft, and says where.
pub fn save(draft: &Draft) -> Option<Key> {
    if link::fits(draft) {
        forget();
        set_fragment(&link::encode(draft));
        return (!draft.is_blank()).then_some(Key::KeptInLink);
    }
    set_fragment("");
    let stored = storage().map(|storage| storage.set_item(STORED, &link::encode(draft)));
    match stored {
        Some(Ok(())) => Some(Key::KeptInTab),
        // An older version of this text would be worse than none.
        _ => {
            forget();
            Some(Key::KeptNowhere)
        }
    }
}

/// The address of the page as it stands.
pub fn address() -> String {
    dom::window().location().href().unwrap_or_default()
}

fn fragment() -> String {
    let hash = dom::window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or_default().to_owned()
}

fn set_fragment(fragment: &str) {
    let window = dom::window();
    let (Ok(history), Ok(path), Ok(query)) =
        (window.history(), window.location().pathname(), window.location().search())
    else {
        return;
    };
    let mark = if fragment.is_empty() { "" } else { "#" };
    let url = format!("{path}{query}{mark}{fragment}");
    let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
}

fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(STORED);
    }
}

/// None where the visitor has switched storage off.
fn storage() -> Option<Storage> {
    dom::window().session_storage().ok().flatten()
}
