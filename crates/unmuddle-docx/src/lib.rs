//! The words of a Word document (`.docx`), as somebody who reads it sees them.
//!
//! ```
//! use unmuddle_docx::{DocxError, read};
//! assert_eq!(read(b"not a document"), Err(DocxError::OtherKind));
//! ```
//!
//! The flow is one-way: file → parts → words. No file makes it panic, and none makes it take more
//! than a bounded amount of memory.

mod error;
mod parts;
mod words;

pub use error::DocxError;

/// The longest document, unpacked, that is read: 32 MB of markup hold more words than anybody
/// writes.
const MOST_MARKUP: u64 = 32 << 20;

/// The words of a document: a blank line between paragraphs, list items as `- ` lines, tabs and
/// line breaks as they stand. What was struck out, hidden or put into a note is left out.
///
/// # Errors
/// When the file is none of Word's, is damaged, is locked by a password, is too large once
/// unpacked, or holds no words.
pub fn read(file: &[u8]) -> Result<String, DocxError> {
    let markup = parts::document(file, MOST_MARKUP)?;
    let words = words::read(&markup)?;
    if words.is_empty() { Err(DocxError::Empty) } else { Ok(words) }
}
