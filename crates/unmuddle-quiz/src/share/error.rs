//! What can be wrong with a link.

use super::SHARE_VERSION;
use crate::generated::table;
use crate::note::{NOTE_CHARACTERS, NoteTooLong};
use crate::outcome::Unanswered;
use crate::wording::Key;

/// Why a link can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareError {
    /// There is nothing in it.
    #[error("the link holds no answers")]
    Empty,
    /// It begins with no version that ever was.
    #[error("the link begins with {found:?}, which is no version")]
    Version {
        /// How it begins.
        found: char,
    },
    /// A newer version made it.
    #[error(
        "the link is of version {version}; this is version {SHARE_VERSION}: load the page anew"
    )]
    Newer {
        /// That version, 2 to 9.
        version: u8,
    },
    /// A character that no link has.
    #[error("the link has a character that doesn't belong in it, at {at}")]
    Alphabet {
        /// Where, in bytes from the beginning of the code.
        at: usize,
    },
    /// It ends too early.
    #[error("the link ends too early; copy it whole")]
    Truncated,
    /// Something stands after its end.
    #[error("the link goes on after its end")]
    Trailing,
    /// It was changed on its way.
    #[error("the link was changed on its way; ask for it again")]
    Checksum,
    /// No role has that number.
    #[error("the link names role {number}, which there isn't")]
    UnknownRole {
        /// The number.
        number: u8,
    },
    /// An item has no such choice.
    #[error("{item} has no choice number {number}")]
    OutOfRange {
        /// The item's id.
        item: &'static str,
        /// The choice's number, from 0.
        number: u8,
    },
    /// The note has too many characters.
    #[error("the note has {characters} characters; {NOTE_CHARACTERS} fit")]
    NoteTooLong {
        /// How many it has.
        characters: usize,
    },
    /// The note is no text, or not a clean one.
    #[error("the note can't be read")]
    NoteUnreadable,
}

impl ShareError {
    /// What to tell people.
    ///
    /// ```
    /// use unmuddle_quiz::{Share, Wording};
    ///
    /// let error = Share::decode("").expect_err("nothing is in it");
    /// assert!(Wording::english().text(error.words()).starts_with("This link holds no answers"));
    /// ```
    #[must_use]
    pub const fn words(&self) -> Key {
        table::TROUBLES.after(match self {
            Self::Empty => 0,
            Self::Newer { .. } => 2,
            _ => 1,
        })
    }
}

impl NoteTooLong {
    /// What to tell people.
    ///
    /// ```
    /// use unmuddle_quiz::{NoteTooLong, Wording};
    ///
    /// let words = NoteTooLong { characters: 141 }.words();
    /// assert!(Wording::english().text(words).contains("140"));
    /// ```
    #[must_use]
    pub const fn words(&self) -> Key {
        table::TROUBLES.after(3)
    }
}

impl Unanswered {
    /// What to tell people.
    ///
    /// ```
    /// use unmuddle_quiz::{Unanswered, Wording};
    ///
    /// let words = Unanswered { item: "C01" }.words();
    /// assert!(Wording::english().text(words).starts_with("A question is still open"));
    /// ```
    #[must_use]
    pub const fn words(&self) -> Key {
        table::TROUBLES.after(4)
    }
}
