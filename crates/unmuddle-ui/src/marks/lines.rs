//! A text line by line, so that an edit touches no more than its own lines.

use super::{Edit, Piece};

/// The lines of a text, each with its break; the last one has none, and may be empty.
///
/// ```
/// let lines: Vec<&str> = unmuddle_ui::marks::lines("a\n\nb\n").collect();
/// assert_eq!(lines, ["a\n", "\n", "b\n", ""]);
/// ```
pub fn lines(text: &str) -> impl Iterator<Item = &str> {
    let last = text.is_empty() || text.ends_with('\n');
    text.split_inclusive('\n').chain(last.then_some(""))
}

/// How many lines at the start and at the end an edit has left as they were. `old` holds the
/// length of each old line in bytes, `new` is the new text.
pub fn untouched(old: &[usize], edit: Edit, new: &str) -> (usize, usize) {
    let (from, to) = (edit.before(), edit.after());
    let mut end = 0;
    let ends_before = |length: &&usize| {
        end += **length;
        end <= from.start
    };
    // The last line has no break: it is never whole before something else.
    let head = old[..old.len().saturating_sub(1)].iter().take_while(ends_before).count();
    let begins_line = to.end == 0 || new.as_bytes().get(to.end - 1) == Some(&b'\n');
    let mut start: usize = old.iter().sum();
    let starts_after = |length: &&usize| {
        start -= **length;
        start > from.end || start == from.end && begins_line
    };
    let tail = old[head..].iter().rev().take_while(starts_after).count();
    (head, tail)
}

/// The looks of each line's pieces, with their lengths in bytes.
pub fn by_line<L: Copy>(
    text: &str,
    pieces: &[Piece],
    look: impl Fn(&Piece) -> L,
) -> Vec<Vec<(usize, L)>> {
    let mut all = Vec::new();
    let mut pieces = pieces.iter().map(|piece| (piece.span, look(piece))).peekable();
    let mut start = 0;
    for line in lines(text) {
        let end = start + line.len();
        let mut own = Vec::new();
        while let Some((span, look)) = pieces.peek() {
            let length = span.end.min(end).saturating_sub(span.start.max(start));
            if length > 0 {
                own.push((length, *look));
            }
            if span.end > end {
                break;
            }
            pieces.next();
        }
        all.push(own);
        start = end;
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::MarkSet;
    use proptest::prelude::*;
    use unmuddle::Span;

    fn lengths(text: &str) -> Vec<usize> {
        lines(text).map(str::len).collect()
    }

    #[test]
    fn an_edit_touches_its_own_lines() {
        // (old, new, untouched at the start, untouched at the end)
        let cases = [
            ("a\nb\nc", "a\nbx\nc", 1, 1),
            ("a\nb\nc", "a\nc", 1, 1),
            ("a\nb", "ab", 0, 0),
            ("a\nb", "a\nx\nb", 1, 1),
            ("a\nb\n", "a\nb\n", 2, 1),
            ("a", "a\n", 0, 0),
            ("", "a", 0, 0),
            ("a\nb\nc", "", 0, 0),
        ];
        for (old, new, head, tail) in cases {
            let found = untouched(&lengths(old), Edit::between(old, new), new);
            assert_eq!(found, (head, tail), "{old:?} -> {new:?}");
        }
    }

    proptest! {
        #[test]
        fn untouched_lines_are_the_same_lines(old in "[ab\né]{0,14}", new in "[ab\né]{0,14}") {
            let (head, tail) = untouched(&lengths(&old), Edit::between(&old, &new), &new);
            let (old, new): (Vec<_>, Vec<_>) = (lines(&old).collect(), lines(&new).collect());
            prop_assert!(head + tail <= old.len() && head + tail <= new.len());
            prop_assert_eq!(&old[..head], &new[..head]);
            prop_assert_eq!(&old[old.len() - tail..], &new[new.len() - tail..]);
        }

        #[test]
        fn lines_hold_every_byte_of_every_piece(
            text in "[ab é\n]{0,20}",
            spans in proptest::collection::vec((0_usize..30, 0_usize..30), 0..5),
        ) {
            let marks = MarkSet::of_findings(
                spans.iter().enumerate().map(|(i, (a, b))| (Span::new(*a, *b), i)).collect(),
            );
            let pieces = marks.pieces(&text);
            let mut found = Vec::new();
            for (line, looks) in lines(&text).zip(by_line(&text, &pieces, |p| p.span.start)) {
                prop_assert_eq!(looks.iter().map(|(length, _)| length).sum::<usize>(), line.len());
                for (length, piece) in looks {
                    found.extend(std::iter::repeat_n(piece, length));
                }
            }
            let whole: Vec<usize> = pieces
                .iter()
                .flat_map(|p| std::iter::repeat_n(p.span.start, p.span.len()))
                .collect();
            prop_assert_eq!(found, whole);
        }
    }
}
