//! Reads a file or standard input into text.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::messages::trouble;
use crate::output;

/// How many bytes of one text are read at most; also the longest line of a stream. A text's core
/// limit is lower; a page may need more markup than words.
pub(crate) const MAX_BYTES: usize = 16 * 1024 * 1024;

/// Where input comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    Stdin,
    File(PathBuf),
}

/// A text that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Input {
    /// Its words, without a byte order mark.
    pub(crate) text: String,
    /// Whether there was more than [`MAX_BYTES`].
    pub(crate) cut: bool,
}

impl Source {
    /// No file, or `-`, is standard input.
    pub(crate) fn new(file: Option<&OsStr>) -> Self {
        match file {
            None => Source::Stdin,
            Some(name) if name == "-" => Source::Stdin,
            Some(name) => Source::File(name.into()),
        }
    }

    /// The name to call it by.
    pub(crate) fn name(&self) -> String {
        match self {
            Source::Stdin => trouble::STDIN.to_owned(),
            Source::File(path) => path.display().to_string(),
        }
    }

    /// The file's path, if it is one.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Source::Stdin => None,
            Source::File(path) => Some(path),
        }
    }

    /// Opens it; somebody who sits before an empty terminal is told what to do.
    pub(crate) fn open(&self) -> Result<Box<dyn Read + Send>, Error> {
        match self {
            Source::Stdin => {
                if io::stdin().is_terminal() {
                    output::remark(trouble::TYPE_NOW);
                }
                Ok(Box::new(io::stdin()))
            }
            Source::File(path) => {
                let failed = |source| Error::reading(&self.name(), source);
                // Asked first: Windows would only say that it may not be read.
                if path.is_dir() {
                    return Err(Error::IsDirectory { name: self.name() });
                }
                Ok(Box::new(File::open(path).map_err(failed)?))
            }
        }
    }

    /// Reads all of it, however long, as UTF-8 or UTF-16.
    pub(crate) fn read_all(&self) -> Result<String, Error> {
        let mut bytes = Vec::new();
        self.open()?
            .read_to_end(&mut bytes)
            .map_err(|source| Error::reading(&self.name(), source))?;
        decode(bytes, false, &self.name())
    }

    /// Reads it as one text.
    pub(crate) fn read(&self) -> Result<Input, Error> {
        let mut bytes = Vec::new();
        self.open()?
            .take(MAX_BYTES as u64 + 1)
            .read_to_end(&mut bytes)
            .map_err(|source| Error::reading(&self.name(), source))?;
        let cut = bytes.len() > MAX_BYTES;
        bytes.truncate(MAX_BYTES);
        Ok(Input { text: decode(bytes, cut, &self.name())?, cut })
    }
}

/// UTF-8, or UTF-16 that says so by its byte order mark. A cut may have split the last character.
fn decode(mut bytes: Vec<u8>, cut: bool, name: &str) -> Result<String, Error> {
    let order: Option<fn([u8; 2]) -> u16> = match bytes.get(..2) {
        Some([0xFF, 0xFE]) => Some(u16::from_le_bytes),
        Some([0xFE, 0xFF]) => Some(u16::from_be_bytes),
        _ => None,
    };
    if let Some(order) = order {
        return decode_utf16(&bytes, order, cut)
            .ok_or_else(|| Error::BadUtf16 { name: name.to_owned() });
    }
    if let Err(error) = std::str::from_utf8(&bytes) {
        if !(cut && error.error_len().is_none()) {
            return Err(Error::NotUtf8 { name: name.to_owned(), at: error.valid_up_to() });
        }
        bytes.truncate(error.valid_up_to());
    }
    if bytes.starts_with("\u{FEFF}".as_bytes()) {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| Error::NotUtf8 {
        name: name.to_owned(),
        at: error.utf8_error().valid_up_to(),
    })
}

fn decode_utf16(bytes: &[u8], order: fn([u8; 2]) -> u16, cut: bool) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut units: Vec<u16> = pairs.iter().skip(1).map(|pair| order(*pair)).collect();
    if cut && units.last().is_some_and(|unit| (0xD800..0xDC00).contains(unit)) {
        units.pop();
    }
    (rest.is_empty() || cut).then_some(())?;
    String::from_utf16(&units).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(decode(b"\xEF\xBB\xBFhi".to_vec(), false, "f").unwrap(), "hi");
        assert_eq!(decode(b"\xFF\xFEh\0i\0".to_vec(), false, "f").unwrap(), "hi");
        assert_eq!(decode(b"\xFE\xFF\0h\0i".to_vec(), false, "f").unwrap(), "hi");
    }

    #[test]
    fn a_cut_drops_half_a_character_and_nothing_else() {
        assert_eq!(decode("né".as_bytes()[..2].to_vec(), true, "f").unwrap(), "n");
        assert_eq!(decode(b"\xFF\xFEh\0\x3D\xD8".to_vec(), true, "f").unwrap(), "h");
        assert!(matches!(decode(b"n\xFFx".to_vec(), true, "f"), Err(Error::NotUtf8 { at: 1, .. })));
    }

    #[test]
    fn without_a_cut_half_a_character_is_an_error() {
        assert!(matches!(
            decode("né".as_bytes()[..2].to_vec(), false, "f"),
            Err(Error::NotUtf8 { at: 1, .. })
        ));
        assert!(matches!(
            decode(b"\xFF\xFEh\0i".to_vec(), false, "f"),
            Err(Error::BadUtf16 { .. })
        ));
    }
}
