//! What can't be read is set aside, under numbered keys of its own.

use super::keep::{Keep, NotKept};

/// So many of one kind are set aside; more than that is no accident.
const SLOTS: usize = 9;

/// The keys for what was kept under a key: `unmuddle.quiz.draft` ->  `unmuddle.aside.quiz.draft.1`.
fn slots(key: &str) -> impl Iterator<Item = String> {
    let name = key.strip_prefix("unmuddle.").unwrap_or(key);
    (1..=SLOTS).map(move |slot| format!("unmuddle.aside.{name}.{slot}"))
}

/// What was set aside of this kind: keys and texts.
pub fn all(keep: &dyn Keep, key: &str) -> Vec<(String, String)> {
    slots(key).filter_map(|slot| keep.get(&slot).map(|text| (slot, text))).collect()
}

/// Sets a text aside, unless it already is.
pub fn put(keep: &dyn Keep, key: &str, text: &str) -> Result<(), NotKept> {
    let mut free = None;
    for slot in slots(key) {
        match keep.get(&slot) {
            Some(known) if known == text => return Ok(()),
            Some(_) => {}
            None => free = free.or(Some(slot)),
        }
    }
    keep.set(&free.ok_or(NotKept::Full)?, text)
}

/// Forgets everything of this kind.
pub fn clear(keep: &dyn Keep, key: &str) {
    for slot in slots(key) {
        keep.remove(&slot);
    }
}
