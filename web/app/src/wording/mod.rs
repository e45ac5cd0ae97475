//! Which words a state of the page is shown in. The words themselves are in `web/messages`.

mod findings;
mod page;
mod said;
mod verdict;

use crate::messages::{Key, Lang, text};

pub use findings::{excerpt, kind, severity};
pub use page::{ATTRIBUTES, attribute, content};
pub use said::said;
pub use verdict::{Tone, Verdict, ask};

/// The language that the page is shown in.
pub const LANG: Lang = Lang::En;

/// A message in the page's language.
pub const fn t(key: Key) -> &'static str {
    text(key, LANG)
}
