//! The block that is being read: white space collapses here, as a browser does it.

use super::{RawBlock, Region};
use crate::page::BlockKind;

/// How a run of text is set.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Style {
    pub(crate) strong: bool,
    pub(crate) link: bool,
    pub(crate) preformatted: bool,
}

/// The text since the last boundary between blocks.
#[derive(Debug, Default)]
pub(crate) struct Line {
    text: String,
    space: bool,
    letters: usize,
    strong_letters: usize,
    link_letters: usize,
    links: usize,
}

/// A bold line of at most this many characters is a heading.
const MAX_BOLD_HEADING: usize = 80;

impl Line {
    /// The text so far.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Adds a run of text.
    pub(crate) fn push(&mut self, run: &str, style: Style) {
        let mut letters = 0;
        for c in run.chars() {
            match c {
                // What no reader sees: NUL, soft hyphen, byte order mark.
                '\0' | '\u{ad}' | '\u{feff}' => {}
                '\n' if style.preformatted => self.text.push('\n'),
                c if style.preformatted && c != '\r' => {
                    self.text.push(c);
                    letters += usize::from(!c.is_whitespace());
                }
                c if c.is_whitespace() => self.space = true,
                c => {
                    if self.space && !self.text.is_empty() && !self.text.ends_with('\n') {
                        self.text.push(' ');
                    }
                    self.space = false;
                    self.text.push(c);
                    letters += 1;
                }
            }
        }
        self.letters += letters;
        self.strong_letters += if style.strong { letters } else { 0 };
        self.link_letters += if style.link { letters } else { 0 };
    }

    /// Counts a link that begins here.
    pub(crate) fn link(&mut self) {
        self.links += 1;
    }

    /// Breaks the line; true when this is the second break in a row, which ends a paragraph.
    pub(crate) fn break_line(&mut self) -> bool {
        self.space = false;
        if self.text.is_empty() {
            return false;
        }
        let second = self.text.ends_with('\n');
        self.text.push('\n');
        second
    }

    /// The block, if there is any text in it; the line is empty afterwards.
    pub(crate) fn take(&mut self, kind: BlockKind, level: u8, region: Region) -> Option<RawBlock> {
        let mut line = std::mem::take(self);
        let end = line.text.trim_end().len();
        line.text.truncate(end);
        if kind == BlockKind::Code {
            let indent = line.text.len() - line.text.trim_start_matches(['\n', '\r']).len();
            line.text.drain(..indent);
        }
        if line.text.is_empty() {
            return None;
        }
        let (kind, level) = match kind {
            BlockKind::Paragraph if line.is_bold_heading() => (BlockKind::Heading, 6),
            kind => (kind, level),
        };
        Some(RawBlock {
            kind,
            level,
            text: line.text,
            region,
            letters: line.letters,
            link_letters: line.link_letters,
            links: line.links,
        })
    }

    fn is_bold_heading(&self) -> bool {
        self.strong_letters == self.letters
            && self.link_letters == 0
            && self.text.chars().count() <= MAX_BOLD_HEADING
            && !self.text.contains('\n')
            && !self.text.ends_with(['.', '!', ',', ';', '…'])
            && self.text.chars().any(char::is_alphabetic)
    }
}
