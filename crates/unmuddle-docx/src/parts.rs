//! The part of the file that holds its words.

use crate::DocxError;
use quick_xml::{Reader, events::Event};
use std::io::{Cursor, Read};
use zip::{ZipArchive, result::ZipError};

/// How a zip file begins.
const ZIP: &[u8] = b"PK";
/// How an old Word document begins, and a new one that a password keeps shut.
const COMPOUND: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// The name of the stream that a password keeps shut, as such files hold it.
const LOCKED: &str = "EncryptedPackage";
/// Where a document says which part is the main one.
const RELATIONS: &str = "_rels/.rels";
/// Where the main part stands in nearly every document.
const USUAL: &str = "word/document.xml";
/// Relations are a page long at most.
const MOST_RELATIONS: u64 = 1 << 20;

type Archive<'f> = ZipArchive<Cursor<&'f [u8]>>;

/// The markup of a document's main part, of at most `most` bytes.
pub fn document(file: &[u8], most: u64) -> Result<Vec<u8>, DocxError> {
    if file.is_empty() {
        return Err(DocxError::Empty);
    }
    if file.starts_with(COMPOUND) {
        let name: Vec<u8> = LOCKED.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let locked = file.windows(name.len()).any(|window| window == name);
        return Err(if locked { DocxError::Locked } else { DocxError::Old });
    }
    if !file.starts_with(ZIP) {
        return Err(DocxError::OtherKind);
    }
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| DocxError::Damaged)?;
    let main = part(&mut archive, RELATIONS, MOST_RELATIONS).ok().and_then(|part| main(&part));
    let main = main.unwrap_or_else(|| USUAL.to_owned());
    // A spreadsheet, a slide show or a plain zip has a main part too, or none.
    if !main.starts_with("word/") || archive.index_for_name(&main).is_none() {
        return Err(DocxError::OtherKind);
    }
    part(&mut archive, &main, most)
}

fn part(archive: &mut Archive, name: &str, most: u64) -> Result<Vec<u8>, DocxError> {
    let part = archive.by_name(name).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => DocxError::Locked,
        _ => DocxError::Damaged,
    })?;
    // The size that the file states may be a lie: what comes out is counted.
    let mut bytes = Vec::new();
    part.take(most + 1).read_to_end(&mut bytes).map_err(|_| DocxError::Damaged)?;
    if bytes.len() as u64 > most { Err(DocxError::TooLarge) } else { Ok(bytes) }
}

/// The main part that the relations name, without a slash at its start.
fn main(relations: &[u8]) -> Option<String> {
    let mut reader = Reader::from_str(std::str::from_utf8(relations).ok()?);
    loop {
        let (Event::Empty(tag) | Event::Start(tag)) = (match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return None,
            Ok(event) => event,
        }) else {
            continue;
        };
        let value =
            |name: &str| Some(tag.try_get_attribute(name).ok().flatten()?.value.into_owned());
        if value("Type").is_some_and(|kind| kind.ends_with("/officeDocument")) {
            return value("Target").map(|target| target.trim_start_matches('/').to_owned());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_name_the_main_part() {
        let of = |target: &str| {
            main(
                format!(
                    r#"<?xml version="1.0"?><Relationships><Relationship Id="a" Type="x/core"
                    Target="docProps/core.xml"/><Relationship Id="b" Type="http://s/officeDocument"
                    Target="{target}"/></Relationships>"#
                )
                .as_bytes(),
            )
        };
        assert_eq!(of("word/document2.xml").as_deref(), Some("word/document2.xml"));
        assert_eq!(of("/word/document.xml").as_deref(), Some("word/document.xml"));
        assert_eq!(main(b"<Relationships/>"), None);
        assert_eq!(main(b"<<<"), None);
    }

    #[test]
    fn other_files_are_told_apart() {
        let locked: Vec<u8> = COMPOUND
            .iter()
            .copied()
            .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let cases: [(&[u8], DocxError); 6] = [
            (b"", DocxError::Empty),
            (b"%PDF-1.7", DocxError::OtherKind),
            (b"{\\rtf1 hello}", DocxError::OtherKind),
            (COMPOUND, DocxError::Old),
            (&locked, DocxError::Locked),
            (b"PK\x03\x04 and then nothing", DocxError::Damaged),
        ];
        for (file, error) in cases {
            assert_eq!(document(file, 100), Err(error));
        }
    }
}
