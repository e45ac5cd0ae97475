//! A place that keeps texts by key.

use std::{cell::RefCell, collections::BTreeMap};

/// A place that keeps texts by key, such as the browser's storage for a site.
pub trait Keep {
    /// What is kept under a key; none when nothing is, or when nothing can be read.
    fn get(&self, key: &str) -> Option<String>;

    /// Keeps a text, in place of an earlier one.
    ///
    /// # Errors
    /// When it isn't kept. What was kept before still is.
    fn set(&self, key: &str, text: &str) -> Result<(), NotKept>;

    /// Forgets what is kept under a key.
    fn remove(&self, key: &str);
}

/// Why something isn't kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotKept {
    /// There is no room left.
    #[error("this device has no room left for it")]
    Full,
    /// The browser keeps nothing for this site.
    #[error("this browser keeps nothing for this site")]
    Blocked,
}

/// Keeps texts for as long as the page lives.
///
/// ```
/// use unmuddle_ui::store::{Keep, Memory};
///
/// let memory = Memory::default();
/// memory.set("unmuddle.settings", "{}")?;
/// assert_eq!(memory.get("unmuddle.settings").as_deref(), Some("{}"));
/// # Ok::<(), unmuddle_ui::store::NotKept>(())
/// ```
#[derive(Debug, Default)]
pub struct Memory {
    texts: RefCell<BTreeMap<String, String>>,
}

impl Keep for Memory {
    fn get(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn set(&self, key: &str, text: &str) -> Result<(), NotKept> {
        self.texts.borrow_mut().insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) {
        self.texts.borrow_mut().remove(key);
    }
}
