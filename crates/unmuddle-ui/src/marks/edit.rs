//! What changed between two versions of a text, so that marks can move along until the new text
//! has been read.

use unmuddle::Span;

/// One replaced stretch: `old` of the old text became `new` of the new text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    old: Span,
    new: Span,
}

impl Edit {
    /// The smallest single replacement that turns `old` into `new`.
    pub fn between(old: &str, new: &str) -> Self {
        let mut start = common(old.bytes(), new.bytes());
        while !old.is_char_boundary(start) || !new.is_char_boundary(start) {
            start -= 1;
        }
        let (old_rest, new_rest) = (&old[start..], &new[start..]);
        let mut tail = common(old_rest.bytes().rev(), new_rest.bytes().rev());
        while !old.is_char_boundary(old.len() - tail) || !new.is_char_boundary(new.len() - tail) {
            tail -= 1;
        }
        Self { old: Span::new(start, old.len() - tail), new: Span::new(start, new.len() - tail) }
    }

    /// The stretch of the old text that is no more.
    pub const fn before(self) -> Span {
        self.old
    }

    /// The stretch of the new text that stands in its place.
    pub const fn after(self) -> Span {
        self.new
    }

    /// Where a span of the old text lies in the new one; what was replaced is left out.
    pub fn moved(self, span: Span) -> Span {
        Span::new(self.start(span.start), self.end(span.end))
    }

    fn start(self, at: usize) -> usize {
        if at < self.old.start {
            at
        } else if at < self.old.end {
            self.new.end
        } else {
            at - self.old.end + self.new.end
        }
    }

    fn end(self, at: usize) -> usize {
        if at <= self.old.start {
            at
        } else if at < self.old.end {
            self.new.start
        } else {
            at - self.old.end + self.new.end
        }
    }
}

fn common(a: impl Iterator<Item = u8>, b: impl Iterator<Item = u8>) -> usize {
    a.zip(b).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn marks_move_with_the_words_around_an_edit() {
        // (old, new, marked words before, marked words after)
        let cases = [
            ("Buy now.", "Please Buy now.", "Buy now.", "Buy now."),
            ("One. Buy now.", "One. Buy it now.", "Buy now.", "Buy it now."),
            ("Buy now. Two.", "Buy now. Twoo.", "Buy now.", "Buy now."),
            ("Buy now.", "Buy now.!", "Buy now.", "Buy now."),
            ("Buy now.", "", "Buy now.", ""),
            ("A 🎉 b", "A 🎊 b", "🎉 b", " b"),
            ("Say Buy now", "Say low", "Buy now", "ow"),
        ];
        for (old, new, before, after) in cases {
            let start = old.find(before).unwrap_or_default();
            let span = Span::new(start, start + before.len());
            assert_eq!(Edit::between(old, new).moved(span).slice(new), after, "{old} -> {new}");
        }
    }

    proptest! {
        #[test]
        fn a_moved_span_is_a_span_of_the_new_text(old in "[ab🎉é]{0,12}", new in "[ab🎉é]{0,12}") {
            let edit = Edit::between(&old, &new);
            let bounds: Vec<usize> =
                old.char_indices().map(|(at, _)| at).chain([old.len()]).collect();
            for start in &bounds {
                for end in bounds.iter().filter(|end| *end >= start) {
                    let moved = edit.moved(Span::new(*start, *end));
                    prop_assert!(new.get(moved.range()).is_some());
                }
            }
        }
    }
}
