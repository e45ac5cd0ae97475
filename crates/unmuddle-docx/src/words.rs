//! From a document's markup to its words.

use crate::DocxError;
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// What is no part of the words: struck out or moved away, the second copy of a text box, how to
/// say a character, what a property was before.
const UNREAD: &[&str] =
    &["del", "moveFrom", "Fallback", "rt", "sdtPr", "pPrChange", "rPrChange", "tblPrChange"];
/// Paragraphs stand in text boxes in paragraphs, and hardly deeper.
const DEEPEST: usize = 64;

/// The words of the main part.
pub fn read(markup: &[u8]) -> Result<String, DocxError> {
    let markup = decoded(markup)?;
    let mut reader = Reader::from_str(&markup);
    let mut words = Words::default();
    loop {
        match reader.read_event().map_err(|_| DocxError::Damaged)? {
            Event::Start(tag) => words.start(&tag)?,
            Event::Empty(tag) => words.empty(&tag),
            Event::End(tag) => words.end(tag.local_name().as_ref()),
            Event::Text(text) => words.push(&text.xml10_content()),
            Event::CData(text) => words.push(&text.xml10_content()),
            Event::GeneralRef(name) => {
                words.push(
                    name.resolve_char_ref()
                        .ok()
                        .flatten()
                        .map_or_else(
                            || predefined(&name),
                            |character| character.encode_utf8(&mut [0; 4]).to_owned(),
                        )
                        .as_str(),
                );
            }
            Event::Eof => return words.whole(),
            _ => {}
        }
    }
}

/// Word writes UTF-8; the format allows UTF-16 too.
fn decoded(markup: &[u8]) -> Result<String, DocxError> {
    let units = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().copied().map(unit).collect();
        String::from_utf16(&units).map_err(|_| DocxError::Damaged)
    };
    match markup {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] | rest => {
            std::str::from_utf8(rest).map(str::to_owned).map_err(|_| DocxError::Damaged)
        }
    }
}

/// The five names that every document knows; one that a document makes up says nothing here.
fn predefined(name: &str) -> String {
    let character = match name {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        _ => "",
    };
    character.to_owned()
}

#[derive(Default)]
struct Paragraph {
    text: String,
    is_item: bool,
}

#[derive(Default)]
struct Words {
    out: String,
    /// Those that are open, the innermost last.
    open: Vec<Paragraph>,
    /// Those of text boxes, until the paragraph that they hang on has ended.
    boxed: Vec<Paragraph>,
    /// How many elements deep in something that is not read.
    unread: usize,
    tables: usize,
    in_properties: bool,
    in_words: bool,
    is_hidden: bool,
    /// Whether the last paragraph was a list's.
    after_item: bool,
    /// Whether the document came to its end.
    is_whole: bool,
}

impl Words {
    fn start(&mut self, tag: &BytesStart) -> Result<(), DocxError> {
        let name = tag.local_name();
        let name = name.as_ref();
        if self.unread > 0 || UNREAD.contains(&name) {
            self.unread += 1;
            return Ok(());
        }
        match name {
            "p" if self.open.len() >= DEEPEST => return Err(DocxError::Damaged),
            "p" => self.open.push(Paragraph::default()),
            "pPr" => self.in_properties = true,
            "r" => self.is_hidden = false,
            "t" => self.in_words = true,
            "tbl" => self.tables += 1,
            _ => self.empty(tag),
        }
        Ok(())
    }

    /// An element that says something by being there.
    fn empty(&mut self, tag: &BytesStart) {
        if self.unread > 0 {
            return;
        }
        let name = tag.local_name();
        let value = || value(tag).unwrap_or_default();
        match name.as_ref() {
            "numId" if self.in_properties => self.item(value() != "0"),
            "pStyle" if self.in_properties => {
                let style = value();
                // “List Paragraph” is how Word indents anything.
                if style.starts_with("List") && style != "ListParagraph" {
                    self.item(true);
                }
            }
            _ if self.in_properties => {}
            "vanish" => self.is_hidden = !matches!(value().as_str(), "0" | "false" | "off"),
            "tab" | "ptab" => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("\u{2011}"),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.unread > 0 {
            self.unread -= 1;
            return;
        }
        match name {
            "p" => self.paragraph(),
            "pPr" => self.in_properties = false,
            "r" => self.is_hidden = false,
            "t" => self.in_words = false,
            "tbl" => self.tables = self.tables.saturating_sub(1),
            "document" => self.is_whole = true,
            _ => {}
        }
    }

    fn item(&mut self, is_item: bool) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.is_item = is_item;
        }
    }

    fn push(&mut self, text: &str) {
        if self.in_words && self.unread == 0 {
            self.add(text);
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut().filter(|_| !self.is_hidden) {
            paragraph.text.push_str(text);
        }
    }

    fn paragraph(&mut self) {
        let Some(paragraph) = self.open.pop() else { return };
        if !self.open.is_empty() {
            self.boxed.push(paragraph);
            return;
        }
        self.write(&paragraph);
        for boxed in std::mem::take(&mut self.boxed) {
            self.write(&boxed);
        }
    }

    fn write(&mut self, paragraph: &Paragraph) {
        let text = paragraph.text.trim_end().trim_start_matches('\n');
        if text.is_empty() {
            return;
        }
        let close = self.tables > 0 || paragraph.is_item && self.after_item;
        if !self.out.is_empty() {
            self.out.push_str(if close { "\n" } else { "\n\n" });
        }
        if paragraph.is_item {
            self.out.push_str("- ");
        }
        self.out.push_str(text);
        self.after_item = paragraph.is_item;
    }

    fn whole(self) -> Result<String, DocxError> {
        if self.is_whole { Ok(self.out) } else { Err(DocxError::Damaged) }
    }
}

/// The `w:val` of an element, whatever the prefix is.
fn value(tag: &BytesStart) -> Option<String> {
    let mut attributes = tag.attributes();
    let mut attributes = attributes.with_checks(false).flatten();
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == "val")?;
    Some(found.value.into_owned())
}
