//! Every word that the app shows while it runs, in the language it was told to speak.
//!
//! English is built in. An app that speaks another language fetches that one's list, as
//! `cargo xtask generate` writes it, and [`speak`]s it before anything is drawn.

use std::cell::OnceCell;
use std::fmt::Display;

use crate::generated::{ENGLISH, table};

pub use table::*;

/// The first word of a list.
const MAGIC: &str = "unmuddle-ui";

/// One language's words.
struct Words {
    language: &'static str,
    lines: Vec<&'static str>,
    /// What the engine says, and its translation, sorted by what it says.
    core: Vec<(&'static str, &'static str)>,
}

thread_local! {
    static WORDS: OnceCell<Words> = const { OnceCell::new() };
}

/// Why a list of messages can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListError {
    /// It isn't a list of these messages.
    #[error("this is not a list of the app's messages")]
    Foreign,
    /// It was made for another version of the app.
    #[error("these messages are another version's; load the page anew")]
    OtherVersion,
    /// Lines are missing.
    #[error("there must be {COUNT} messages, and there are {found}")]
    Count {
        /// How many there are.
        found: usize,
    },
    /// Something was said already.
    #[error("the language is chosen before anything is said")]
    TooLate,
}

/// Speaks the language of a list from now on; called at most once, before anything is said.
///
/// # Errors
/// When the list is none, is another version's, has too few lines, or comes too late. Then the app
/// goes on in the language it has.
pub fn speak(list: String) -> Result<(), ListError> {
    // Checked before it is leaked: it lives as long as the page does.
    check(&list)?;
    let words = read(list.leak());
    WORDS.with(|cell| cell.set(words)).map_err(|_| ListError::TooLate)
}

fn check(list: &str) -> Result<(), ListError> {
    let mut head = list.lines().next().unwrap_or_default().split(' ');
    if head.next() != Some(MAGIC) {
        return Err(ListError::Foreign);
    }
    if head.next() != Some(&format!("{FINGERPRINT:08x}")) {
        return Err(ListError::OtherVersion);
    }
    let found = list.lines().count() - 1;
    if found < COUNT { Err(ListError::Count { found }) } else { Ok(()) }
}

fn read(list: &'static str) -> Words {
    let mut lines = list.lines();
    let language = lines.next().and_then(|head| head.split(' ').nth(2)).unwrap_or_default();
    let messages = lines.by_ref().take(COUNT).collect();
    let core = lines.filter_map(|line| line.split_once('\t')).collect();
    Words { language, lines: messages, core }
}

fn with<T>(look: impl FnOnce(&Words) -> T) -> T {
    WORDS.with(|cell| look(cell.get_or_init(|| read(ENGLISH))))
}

/// The BCP 47 tag of the language that is spoken, such as `de`.
#[must_use]
pub fn language() -> &'static str {
    with(|words| words.language)
}

/// A message in the language that is spoken; its places stand as `{name}`.
///
/// ```
/// use unmuddle_ui::messages::{Key, t};
/// assert_eq!(t(Key::Marketing), "Marketing");
/// ```
#[must_use]
pub fn t(key: Key) -> &'static str {
    with(|words| words.lines.get(key as usize).copied().unwrap_or_default())
}

/// What the engine says, in the language that is spoken; as it stands where there is no
/// translation.
///
/// ```
/// assert_eq!(unmuddle_ui::messages::core("As it stands."), "As it stands.");
/// ```
#[must_use]
pub fn core(said: &'static str) -> &'static str {
    with(|words| {
        let found = words.core.binary_search_by(|(english, _)| (*english).cmp(said.trim()));
        found.ok().and_then(|at| words.core.get(at)).map_or(said, |(_, translated)| translated)
    })
}

/// A message with its places filled.
pub(crate) fn fill(key: Key, values: &[(&str, &dyn Display)]) -> String {
    let mut out = String::new();
    let mut rest = t(key);
    while let Some((before, place)) = rest.split_once('{') {
        let Some((name, after)) = place.split_once('}') else { break };
        out += before;
        if let Some((_, value)) = values.iter().find(|(known, _)| *known == name) {
            out += &value.to_string();
        }
        rest = after;
    }
    out + rest
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_built_in_list_fits() {
        check(ENGLISH).unwrap();
        assert_eq!(language(), "en");
        assert_eq!(percent(7), "7%");
    }

    #[test]
    fn other_lists_are_refused_and_change_nothing() {
        let none = |list: &str| check(list).unwrap_err();
        assert_eq!(none("<!doctype html>"), ListError::Foreign);
        assert_eq!(none("unmuddle-ui 00000000 en\n"), ListError::OtherVersion);
        let short: String = ENGLISH.lines().take(3).map(|line| format!("{line}\n")).collect();
        assert_eq!(none(&short), ListError::Count { found: 2 });
        let _ = language();
        assert_eq!(speak(ENGLISH.to_owned()), Err(ListError::TooLate));
    }

    #[test]
    fn every_other_language_says_what_the_engine_says_too() {
        for tag in &LANGUAGES[1..] {
            let path = format!("{}/src/generated/{tag}.txt", env!("CARGO_MANIFEST_DIR"));
            let words = read(std::fs::read_to_string(path).unwrap().leak());
            assert_eq!(words.lines.len(), COUNT);
            assert!(words.core.is_sorted(), "{tag}: a translation is found by its place");
            for rule in unmuddle::rules() {
                let reference = unmuddle::reference(rule.id).unwrap();
                for said in [rule.title, rule.message, rule.advice, reference.why] {
                    let found = words.core.iter().any(|(english, _)| *english == said.trim());
                    assert!(found, "{tag} lacks “{said}”");
                }
            }
        }
    }
}
