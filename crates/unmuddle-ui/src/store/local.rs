//! The browser's storage for this site.

use super::keep::{Keep, NotKept};
use web_sys::Storage;

/// Keeps texts in the browser's `localStorage`, which all tabs of the site share.
#[derive(Clone, Copy, Debug, Default)]
pub struct Local;

/// None where the visitor has switched storage off; asked anew each time, for that may change.
fn storage() -> Option<Storage> {
    leptos::prelude::window().local_storage().ok().flatten()
}

impl Keep for Local {
    fn get(&self, key: &str) -> Option<String> {
        storage()?.get_item(key).ok()?
    }

    fn set(&self, key: &str, text: &str) -> Result<(), NotKept> {
        let storage = storage().ok_or(NotKept::Blocked)?;
        storage.set_item(key, text).map_err(|_| {
            // Some browsers that keep nothing give a storage without any room.
            let empty = storage.length().unwrap_or_default() == 0;
            if empty { NotKept::Blocked } else { NotKept::Full }
        })
    }

    fn remove(&self, key: &str) {
        if let Some(storage) = storage() {
            let _ = storage.remove_item(key);
        }
    }
}
