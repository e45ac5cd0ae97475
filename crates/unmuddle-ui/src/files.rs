//! Files that a visitor brings: which of them can be read, and why one cannot.

use crate::messages::Key;

/// Larger files, in bytes, are not opened.
pub const MOST: f64 = 20_000_000.0;

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// As it stands: plain text, Markdown.
    Text,
    /// By the reader of pages.
    Page,
    /// By the reader of Word documents.
    Document,
    /// As a table of drafts.
    Table,
    /// As drafts in JSON, one a line or in a list.
    Json,
}

impl Kind {
    /// The kind of a file by its name, else by its media type.
    ///
    /// ```
    /// use unmuddle_ui::files::Kind;
    /// assert_eq!(Kind::of("Post.MD", ""), Some(Kind::Text));
    /// assert_eq!(Kind::of("photo.jpg", "image/jpeg"), None);
    /// ```
    pub fn of(name: &str, media: &str) -> Option<Self> {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        Some(match ending.as_str() {
            "txt" | "text" | "md" | "markdown" => Self::Text,
            "html" | "htm" | "xhtml" => Self::Page,
            // An old one is told apart by what is in it, and so is one with a password.
            "docx" | "docm" | "doc" => Self::Document,
            "csv" | "tsv" => Self::Table,
            "json" | "jsonl" | "ndjson" => Self::Json,
            _ if media == "text/html" => Self::Page,
            _ if media == "text/plain" || media == "text/markdown" => Self::Text,
            _ => return None,
        })
    }

    /// Whether it holds several drafts.
    pub const fn is_several(self) -> bool {
        matches!(self, Self::Table | Self::Json)
    }
}

/// Why a file cannot be read, in the words that say so kindly. `name` is what its reader calls it.
pub fn trouble(name: &str) -> Key {
    match name {
        "other_kind" => Key::FileOtherKind,
        "old" => Key::FileOld,
        "locked" => Key::FileLocked,
        "damaged" => Key::FileDamaged,
        "too_large" => Key::FileTooLarge,
        "empty" => Key::FileEmpty,
        _ => Key::FileFailed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_how_a_file_is_read() {
        let cases = [
            ("a.txt", "", Some(Kind::Text)),
            ("a.b.HTML", "", Some(Kind::Page)),
            ("CV.docx", "application/octet-stream", Some(Kind::Document)),
            ("posts.csv", "text/plain", Some(Kind::Table)),
            ("posts.jsonl", "", Some(Kind::Json)),
            ("README", "text/plain", Some(Kind::Text)),
            ("saved", "text/html", Some(Kind::Page)),
            ("a.pdf", "application/pdf", None),
            ("docx", "", None),
        ];
        for (name, media, kind) in cases {
            assert_eq!(Kind::of(name, media), kind, "{name}");
        }
    }
}
