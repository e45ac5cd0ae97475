//! Keeps the draft through a reload: in the address where it fits, else in the tab's own storage.

use super::dom;
use crate::link::{self, BrokenLink};
use unmuddle_ui::draft::Draft;
use unmuddle_ui::messages::Key;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// A draft that the address does not hold: the fragment it stands beside, a space, and the same
/// words as a link, without its limit.
const STORED: &str = "unmuddle.draft";
/// The same in the job-ad studio: the two pages do not take each other's texts.
const STORED_AD: &str = "unmuddle.ad";

/// The draft that the address or the tab holds; none when neither does.
pub fn load() -> Result<Option<Draft>, BrokenLink> {
    let fragment = fragment();
    // The newer one of the two, unless another link was followed since.
    if let Some(draft) = stored_beside(&fragment) {
        return Ok(Some(draft));
    }
    link::decode(&fragment)
}

/// The key of the page's own record.
fn stored() -> &'static str {
    if dom::page() == "job_ad" { STORED_AD } else { STORED }
}

/// A damaged record is nobody's fault and no link: it counts as none.
fn stored_beside(fragment: &str) -> Option<Draft> {
    let stored = storage()?.get_item(stored()).ok()??;
    let (beside, draft) = stored.split_once(' ')?;
    (beside == fragment).then(|| link::decode(draft).ok().flatten())?
}

/// Keeps a draft for a reload that comes before the address was changed.
pub fn hold(draft: &Draft) -> bool {
    let record = format!("{} {}", fragment(), link::encode(draft));
    storage().is_some_and(|storage| storage.set_item(stored(), &record).is_ok())
}

/// Several drafts as they were pasted.
const SEVERAL: &str = "unmuddle.several";

/// Keeps several drafts for a reload, where the tab can.
pub fn hold_several(text: &str) {
    if let Some(storage) = storage() {
        let _ = if text.is_empty() {
            storage.remove_item(SEVERAL)
        } else {
            storage.set_item(SEVERAL, text)
        };
    }
}

/// The several drafts that the tab has kept.
pub fn held_several() -> Option<String> {
    storage()?.get_item(SEVERAL).ok()?
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
    if hold(draft) {
        return Some(Key::KeptInTab);
    }
    // An older version of this text would be worse than none.
    forget();
    Some(Key::KeptNowhere)
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
        let _ = storage.remove_item(stored());
    }
}

/// None where the visitor has switched storage off.
pub(crate) fn storage() -> Option<Storage> {
    dom::window().session_storage().ok().flatten()
}
