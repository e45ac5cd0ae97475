//! Breaks a line into rows that fit the terminal, and keeps what each column shows.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;
use unmuddle::Span;

const TAB: usize = 4;

/// A character as a person counts, and the columns it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell<'t> {
    /// Where it stands in the text.
    pub(super) span: Span,
    /// What is printed.
    pub(super) shown: Cow<'t, str>,
    /// How many columns that takes: 0, 1, 2, or a tab's.
    pub(super) width: usize,
}

/// What stands in one row of the terminal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row<'t> {
    pub(super) cells: Vec<Cell<'t>>,
}

/// The rows of one line, made as they are asked for.
pub(super) struct Rows<'t> {
    rest: std::iter::Peekable<unicode_segmentation::GraphemeIndices<'t>>,
    base: usize,
    width: usize,
    carried: Vec<Cell<'t>>,
    begun: bool,
}

impl<'t> Rows<'t> {
    /// The rows of the line `span` of `text`, none wider than `width` columns; at least one.
    pub(super) fn new(text: &'t str, span: Span, width: usize) -> Self {
        let rest = span.slice(text).grapheme_indices(true).peekable();
        Self { rest, base: span.start, width: width.max(8), carried: Vec::new(), begun: false }
    }
}

impl<'t> Iterator for Rows<'t> {
    type Item = Row<'t>;

    fn next(&mut self) -> Option<Row<'t>> {
        let mut cells = std::mem::take(&mut self.carried);
        let mut column: usize = cells.iter().map(|cell| cell.width).sum();
        while let Some((at, grapheme)) = self.rest.peek() {
            let cell = Cell::new(grapheme, self.base + at, column);
            if column + cell.width > self.width && !cell.is_space() {
                self.carried = cells.split_off(break_before(&cells));
                break;
            }
            column += cell.width;
            cells.push(cell);
            self.rest.next();
        }
        let ended = cells.is_empty() && self.begun;
        self.begun = true;
        (!ended).then_some(Row { cells })
    }
}

/// Where the next row begins: after the last space, or right here when a word fills the row.
fn break_before(cells: &[Cell<'_>]) -> usize {
    cells.iter().rposition(Cell::is_space).map_or(cells.len(), |space| space + 1)
}

impl<'t> Cell<'t> {
    fn new(grapheme: &'t str, start: usize, column: usize) -> Self {
        let span = Span::new(start, start + grapheme.len());
        let (shown, width) = match grapheme {
            "\t" => {
                let width = TAB - column % TAB;
                (Cow::Owned(" ".repeat(width)), width)
            }
            _ if grapheme.contains(is_unprintable) => {
                let shown: String = grapheme.chars().map(printable).collect();
                let width = shown.width();
                (Cow::Owned(shown), width)
            }
            _ => (Cow::Borrowed(grapheme), grapheme.width()),
        };
        Self { span, shown, width }
    }

    /// Whether a row may end here.
    pub(super) fn is_space(&self) -> bool {
        self.shown.starts_with(' ')
    }
}

/// Control characters could steer the terminal, and direction marks could reorder the row.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        )
}

/// A picture of a control character, where there is one.
fn printable(character: char) -> char {
    match u32::from(character) {
        code @ 0..0x20 => char::from_u32(0x2400 + code).unwrap_or(char::REPLACEMENT_CHARACTER),
        0x7F => '␡',
        _ if is_unprintable(character) => char::REPLACEMENT_CHARACTER,
        _ => character,
    }
}

impl<'t> Row<'t> {
    /// The cells without space at the end of the row.
    pub(super) fn visible(&self) -> &[Cell<'t>] {
        let end = self.cells.iter().rposition(|cell| !cell.is_space()).map_or(0, |last| last + 1);
        self.cells.get(..end).unwrap_or_default()
    }

    /// The row as it is printed, without space at its end.
    pub(super) fn shown(&self) -> String {
        self.visible().iter().map(|cell| cell.shown.as_ref()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, width: usize) -> Vec<String> {
        Rows::new(text, Span::new(0, text.len()), width).map(|row| row.shown()).collect()
    }

    #[test]
    fn words_stay_whole_where_they_can() {
        assert_eq!(rows("the quick brown fox", 9), ["the quick", "brown fox"]);
        assert_eq!(rows("the quick    brown", 9), ["the quick", "brown"]);
        assert_eq!(rows("0123456789ab cd", 10), ["0123456789", "ab cd"]);
        assert_eq!(rows("", 10), [""]);
    }

    #[test]
    fn wide_characters_take_two_columns_and_clusters_stay_together() {
        assert_eq!(rows("日本語日本語", 8), ["日本語日", "本語"]);
        assert_eq!(rows("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 8), ["👩‍👩‍👧‍👦".repeat(4), "👩‍👩‍👧‍👦".to_owned()]);
    }

    #[test]
    fn tabs_go_to_the_next_stop() {
        assert_eq!(rows("a\tb", 10), ["a   b"]);
        assert_eq!(rows("abcd\tb", 10), ["abcd    b"]);
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(rows("a\u{1b}[31mb\u{7}\u{202e}c\u{9b}d", 80), ["a␛[31mb␇\u{FFFD}c\u{FFFD}d"]);
    }

    #[test]
    fn no_character_is_lost() {
        let text = "a\tbc  日本 x".repeat(40);
        let spans = Rows::new(&text, Span::new(0, text.len()), 11).flat_map(|row| row.cells);
        let end = spans.fold(0, |end, cell| {
            assert_eq!(cell.span.start, end);
            cell.span.end
        });
        assert_eq!(end, text.len());
    }
}
