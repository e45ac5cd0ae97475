//! Where the lines of a text begin and end.

use unmuddle::Span;

/// The lines of one text.
pub(super) struct LineIndex {
    spans: Vec<Span>,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Counted from 1.
    pub(super) number: usize,
    /// Without its line break.
    pub(super) span: Span,
}

impl LineIndex {
    /// The lines of `text`; at least one.
    pub(super) fn new(text: &str) -> Self {
        let mut start = 0;
        let spans = text
            .split('\n')
            .map(|line| {
                let span = Span::new(start, start + line.trim_end_matches('\r').len());
                start += line.len() + 1;
                span
            })
            .collect();
        Self { spans }
    }

    /// Every line.
    pub(super) fn iter(&self) -> impl Iterator<Item = Line> + '_ {
        (1..).zip(&self.spans).map(|(number, span)| Line { number, span: *span })
    }

    /// The lines that `span` touches.
    pub(super) fn touching(&self, span: Span) -> impl Iterator<Item = Line> + '_ {
        let first = self.spans.partition_point(|line| line.start <= span.start).saturating_sub(1);
        self.iter().skip(first).take_while(move |line| line.span.start < span.end.max(1))
    }

    /// The number of the line that holds `byte`.
    pub(super) fn number(&self, byte: usize) -> usize {
        self.spans.partition_point(|line| line.start <= byte).max(1)
    }

    /// The last line's number.
    pub(super) fn last(&self) -> usize {
        self.spans.len()
    }

    /// The line and the character in it at which `byte` of `text` stands, both counted from 1.
    pub(super) fn position(&self, text: &str, byte: usize) -> (usize, usize) {
        let number = self.number(byte);
        let start = self.spans.get(number - 1).map_or(0, |line| line.start);
        let before = text.get(start..byte).unwrap_or_default();
        (number, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_know_their_numbers() {
        let text = "ä\r\n\nbc\n";
        let index = LineIndex::new(text);
        let words: Vec<_> = index.iter().map(|line| (line.number, line.span.slice(text))).collect();
        assert_eq!(words, [(1, "ä"), (2, ""), (3, "bc"), (4, "")]);
        assert_eq!(index.position(text, 2), (1, 2));
        assert_eq!(index.position(text, 6), (3, 2));
        let touched: Vec<_> = index.touching(Span::new(0, 6)).map(|line| line.number).collect();
        assert_eq!(touched, [1, 2, 3]);
        let touched: Vec<_> = index.touching(Span::new(5, 7)).map(|line| line.number).collect();
        assert_eq!(touched, [3]);
    }
}
