//! Why a document can't be read.

/// Why a document can't be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DocxError {
    /// It is another kind of file.
    #[error("this is no Word document")]
    OtherKind,
    /// It is a document of Word before 2007.
    #[error("this is an old Word document; save it as .docx first")]
    Old,
    /// A password keeps it shut.
    #[error("a password keeps this document shut; save it without one first")]
    Locked,
    /// A part of it is missing or broken.
    #[error("this document is damaged; open it in Word and save it again")]
    Damaged,
    /// Unpacked, it is longer than anything that is read.
    #[error("this document is too large")]
    TooLarge,
    /// It holds no words.
    #[error("there are no words in this document")]
    Empty,
}

impl DocxError {
    /// A word for it that does not change.
    ///
    /// ```
    /// assert_eq!(unmuddle_docx::DocxError::Locked.id(), "locked");
    /// ```
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::OtherKind => "other_kind",
            Self::Old => "old",
            Self::Locked => "locked",
            Self::Damaged => "damaged",
            Self::TooLarge => "too_large",
            Self::Empty => "empty",
        }
    }
}
