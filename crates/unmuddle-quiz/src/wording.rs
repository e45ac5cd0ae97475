//! Words by key, in any language whose list of messages fits.

use std::borrow::Cow;

use crate::generated::{ENGLISH, GERMAN, table};

/// The first word of a list of messages.
const MAGIC: &str = "unmuddle-quiz";

/// Names a message; a [`Wording`] has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(pub(crate) u16);

impl Key {
    /// The key so many places further on.
    pub(crate) const fn after(self, places: usize) -> Self {
        Self(self.0 + places as u16)
    }
}

/// One language's words.
///
/// English is built in, and German costs nothing unless it is called for. An app that fetches a
/// second language on use serves `src/generated/de.txt` and [loads](Self::load) it.
///
/// ```
/// use unmuddle_quiz::{Role, Wording};
///
/// assert_eq!(Wording::english().text(Role::Owner.words()), "I run a business");
/// let german = Wording::german();
/// assert_eq!(german.text(Role::Owner.words()), "Ich führe ein Unternehmen");
/// assert_eq!(german.language(), "de");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    list: Cow<'static, str>,
}

/// Why a list of messages can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WordingError {
    /// It isn't a list of the quiz's messages.
    #[error("this is not a list of the quiz's messages")]
    Foreign,
    /// It was made for another version of the questions.
    #[error("these messages are another version's; run `cargo xtask generate`")]
    OtherVersion,
    /// Lines are missing or left over.
    #[error("there must be {} messages, and there are {found}", table::MESSAGES)]
    Count {
        /// How many there are.
        found: usize,
    },
}

impl Wording {
    /// English.
    #[must_use]
    pub const fn english() -> Self {
        Self { list: Cow::Borrowed(ENGLISH) }
    }

    /// German, in the du-form.
    #[must_use]
    pub const fn german() -> Self {
        Self { list: Cow::Borrowed(GERMAN) }
    }

    /// Takes a list of messages as `cargo xtask generate` writes it.
    ///
    /// # Errors
    /// When the list is none, is another version's, or has too few or too many lines.
    ///
    /// ```
    /// use unmuddle_quiz::{Wording, WordingError};
    ///
    /// assert_eq!(Wording::load("<!doctype html>".to_owned()), Err(WordingError::Foreign));
    /// ```
    pub fn load(list: String) -> Result<Self, WordingError> {
        let mut head = list.lines().next().unwrap_or_default().split(' ');
        if head.next() != Some(MAGIC) {
            return Err(WordingError::Foreign);
        }
        if head.next() != Some(&format!("{:08x}", table::FINGERPRINT)) {
            return Err(WordingError::OtherVersion);
        }
        let found = list.lines().count() - 1;
        if found != table::MESSAGES {
            return Err(WordingError::Count { found });
        }
        Ok(Self { list: Cow::Owned(list) })
    }

    /// Its BCP 47 tag, such as `de`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.list.lines().next().and_then(|head| head.split(' ').nth(2)).unwrap_or_default()
    }

    /// A message's words.
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        // A walk over some ten kilobytes, fewer bytes of code and data than a table.
        self.list.lines().nth(usize::from(key.0) + 1).unwrap_or_default()
    }

    /// A message's words with their places filled; a place without a value stays as it stands.
    ///
    /// ```
    /// use unmuddle_quiz::{Wording, page};
    ///
    /// let count = Wording::english().fill(page::COUNT, &[("number", "5"), ("all", "17")]);
    /// assert_eq!(count, "Question 5 of 17");
    /// ```
    #[must_use]
    pub fn fill(&self, key: Key, values: &[(&str, &str)]) -> String {
        let mut out = String::new();
        let mut rest = self.text(key);
        while let Some((before, after)) = rest.split_once('{') {
            out += before;
            let place = after.split_once('}');
            let known = place.and_then(|(name, after)| {
                let (_, value) = values.iter().find(|(known, _)| *known == name)?;
                Some((value, after))
            });
            if let Some((value, after)) = known {
                out += value;
                rest = after;
            } else {
                out.push('{');
                rest = after;
            }
        }
        out + rest
    }

    /// A message's words with their one place filled.
    pub(crate) fn filled(&self, key: Key, value: &str) -> String {
        let text = self.text(key);
        let place = text.split_once('{').and_then(|(before, rest)| {
            let (_, after) = rest.split_once('}')?;
            Some(format!("{before}{value}{after}"))
        });
        place.unwrap_or_else(|| text.to_owned())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_lists_load_and_others_do_not() {
        for list in [ENGLISH, GERMAN] {
            let loaded = Wording::load(list.to_owned()).unwrap();
            assert!((0..table::MESSAGES).all(|n| !loaded.text(Key(n as u16)).is_empty()));
            let short: String = list.lines().take(9).map(|line| format!("{line}\n")).collect();
            assert_eq!(Wording::load(short), Err(WordingError::Count { found: 8 }));
            let long = format!("{list}one more\n");
            let found = table::MESSAGES + 1;
            assert_eq!(Wording::load(long), Err(WordingError::Count { found }));
        }
        assert_eq!(Wording::load(String::new()), Err(WordingError::Foreign));
        let old = "unmuddle-quiz 00000000 en\n".to_owned();
        assert_eq!(Wording::load(old), Err(WordingError::OtherVersion));
    }

    #[test]
    fn windows_line_ends_do_no_harm() {
        let loaded = Wording::load(GERMAN.replace('\n', "\r\n")).unwrap();
        assert_eq!(loaded.text(table::ROLE_ASK), Wording::german().text(table::ROLE_ASK));
        assert_eq!(loaded.language(), "de");
    }
}
