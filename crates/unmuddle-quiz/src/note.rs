//! A few words that go with a link or a record.

/// The most characters of a note (Unicode scalar values).
pub const NOTE_CHARACTERS: usize = 140;

/// A note of 1 to 140 characters on one line.
///
/// ```
/// use unmuddle_quiz::{Note, NoteTooLong};
///
/// assert_eq!(Note::new("  after\nthe fair ")?.as_ref().map(Note::as_str), Some("after the fair"));
/// assert_eq!(Note::new("   ")?, None);
/// assert_eq!(Note::new(&"x".repeat(141)), Err(NoteTooLong { characters: 141 }));
/// # Ok::<(), NoteTooLong>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Note(String);

/// A note has too many characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the note has {characters} characters; {NOTE_CHARACTERS} fit")]
pub struct NoteTooLong {
    /// How many it has.
    pub characters: usize,
}

impl Note {
    /// A note without what can't be seen: control characters become spaces, marks that turn the
    /// direction of writing go, and so does white space around it. None when nothing is left.
    ///
    /// # Errors
    /// When more than 140 characters are left.
    pub fn new(text: &str) -> Result<Option<Self>, NoteTooLong> {
        let turns = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let clean: String = text
            .chars()
            .filter(|c| !turns(c))
            .map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
            .collect();
        let clean = clean.trim();
        let characters = clean.chars().count();
        if characters > NOTE_CHARACTERS {
            return Err(NoteTooLong { characters });
        }
        Ok((characters > 0).then(|| Self(clean.to_owned())))
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
