//! Patterns as people write them: words, `(a|b c)` for alternatives, `?` after what may be missing.
//!
//! They are read byte by byte from the end, for all that is looked for is ASCII, and each pattern is
//! read by code that no browser has optimised yet.

/// One part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part<'t> {
    pub(super) may_be_missing: bool,
    pub(super) what: What<'t>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What<'t> {
    Word(&'t str),
    /// Alternatives, each a pattern.
    Group(&'t str),
}

/// The parts that stand before a place in a pattern in one of its spellings, the last one first.
/// From within a group the way leads out of it, past the alternatives beside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before<'t> {
    pattern: &'t str,
    /// Where what is not read yet ends, in bytes.
    at: usize,
}

impl<'t> Before<'t> {
    pub(super) fn new(pattern: &'t str, at: usize) -> Self {
        Before { pattern, at }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.pattern.as_bytes().get(at.checked_sub(1)?).copied()
    }

    /// Whether what ends here may be missing; then its mark is passed.
    fn pass_mark(&mut self) -> bool {
        let marked = self.byte(self.at) == Some(b'?')
            && self.byte(self.at - 1).is_some_and(|byte| !is_gap(&byte));
        self.at -= usize::from(marked);
        marked
    }

    /// Reads the word that ends here; an empty one where none does.
    fn word(&mut self) -> &'t str {
        let end = self.at;
        let rest = self.pattern.as_bytes().get(..end).unwrap_or_default();
        self.at = rest.iter().rposition(is_gap).map_or(0, |at| at + 1);
        self.pattern.get(self.at..end).unwrap_or_default()
    }

    /// Goes to the parenthesis of the group that this place is in, or to the beginning.
    fn leave_group(&mut self) {
        let mut depth = 0_u32;
        while let Some(byte) = self.byte(self.at) {
            match byte {
                b')' => depth += 1,
                b'(' if depth == 0 => return,
                b'(' => depth -= 1,
                _ => {}
            }
            self.at -= 1;
        }
    }
}

/// Whether a byte stands between words.
fn is_gap(byte: &u8) -> bool {
    matches!(byte, b' ' | b'|' | b'(')
}

impl<'t> Iterator for Before<'t> {
    type Item = Part<'t>;

    fn next(&mut self) -> Option<Part<'t>> {
        loop {
            match self.byte(self.at)? {
                b' ' | b'(' => self.at -= 1,
                b'|' => self.leave_group(),
                _ => break,
            }
        }
        let may_be_missing = self.pass_mark();
        if self.byte(self.at) != Some(b')') {
            return Some(Part { may_be_missing, what: What::Word(self.word()) });
        }
        self.at -= 1;
        let end = self.at;
        self.leave_group();
        let group = self.pattern.get(self.at..end).unwrap_or_default();
        self.at = self.at.saturating_sub(1);
        Some(Part { may_be_missing, what: What::Group(group) })
    }
}

/// The alternatives of a group, the last one first.
pub(super) fn alternatives(group: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(group);
    std::iter::from_fn(move || {
        let group = rest?;
        let mut depth = 0_u32;
        for (at, byte) in group.bytes().enumerate().rev() {
            match byte {
                b')' => depth += 1,
                b'(' => depth = depth.saturating_sub(1),
                b'|' if depth == 0 => {
                    rest = group.get(..at);
                    return group.get(at + 1..);
                }
                _ => {}
            }
        }
        rest.take()
    })
}

/// Calls `found` with each word that a pattern's spellings can end in and the place where it begins.
///
/// It passes once over the pattern's end and stops at the first word that cannot stand last: at the
/// first use of the lexicon this is done for all of its patterns.
pub(super) fn last_words<'t>(pattern: &'t str, found: impl FnMut(&'t str, usize)) {
    let mut ends = Ends { before: Before::new(pattern, pattern.len()), found };
    let mut is_end = true;
    while is_end && ends.before.at > 0 {
        is_end = ends.part(true);
    }
}

struct Ends<'t, F> {
    before: Before<'t>,
    found: F,
}

impl<'t, F: FnMut(&'t str, usize)> Ends<'t, F> {
    /// Reads one part, a word of which may be the last one if `is_end`. Returns whether a word
    /// before it may be the last one, too.
    fn part(&mut self, is_end: bool) -> bool {
        let before = &mut self.before;
        if before.byte(before.at) == Some(b' ') {
            before.at -= 1;
            return is_end;
        }
        let may_be_missing = before.pass_mark();
        if before.byte(before.at) == Some(b')') {
            before.at -= 1;
            let missing = self.group(is_end);
            return missing || (may_be_missing && is_end);
        }
        let word = before.word();
        if word.is_empty() {
            // A slip: a mark that nothing belongs to.
            before.at = before.at.saturating_sub(1);
        } else if is_end {
            (self.found)(word, before.at);
        }
        may_be_missing && is_end
    }

    /// Reads the alternatives of a group and the parenthesis before them. Returns whether a word
    /// before the group may be the last one because an alternative may be missing.
    fn group(&mut self, is_end: bool) -> bool {
        let mut may_be_missing = false;
        let mut still = is_end;
        loop {
            match self.before.byte(self.before.at) {
                Some(b'|') => {
                    may_be_missing |= still;
                    still = is_end;
                    self.before.at -= 1;
                }
                None | Some(b'(') => {
                    self.before.at = self.before.at.saturating_sub(1);
                    return may_be_missing || still;
                }
                Some(_) => still = self.part(still),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_end_in_each_word_that_may_stand_last() {
        for (pattern, expected) in [
            ("buy now", vec!["now"]),
            ("a (b|c d)", vec!["d", "b"]),
            ("a (b c?)", vec!["c", "b"]),
            ("a b? (c|d?)?", vec!["d", "c", "b", "a"]),
            (
                "a ((b|c) d?|e (f|g?)) (h (i|j)?)?",
                vec!["j", "i", "h", "g", "f", "e", "d", "c", "b"],
            ),
            ("a? (b)?", vec!["b", "a"]),
            ("really (?)", vec!["?"]),
            ("why ?", vec!["?"]),
            ("café (au lait)?", vec!["lait", "café"]),
        ] {
            let mut found = Vec::new();
            last_words(pattern, |word, at| {
                assert!(pattern[at..].starts_with(word), "{pattern}");
                found.push(word);
            });
            assert_eq!(found, expected, "{pattern}");
        }
    }

    #[test]
    fn the_way_from_a_word_leads_out_of_its_group() {
        let before = |pattern: &'static str, word| {
            let at = pattern.find(word).unwrap_or_default();
            let parts = Before::new(pattern, at).map(|part| match part.what {
                What::Word(word) => (word, part.may_be_missing),
                What::Group(group) => (group, part.may_be_missing),
            });
            parts.collect::<Vec<_>>()
        };
        let pattern = "a b? (c|d e)? (f (g|h i)|j? k (l|m n?) x (?)) y";
        assert_eq!(before(pattern, "a"), []);
        assert_eq!(before(pattern, "e"), [("d", false), ("b", true), ("a", false)]);
        let outside = [("c|d e", true), ("b", true), ("a", false)];
        assert_eq!(before(pattern, "i"), [&[("h", false), ("f", false)], &outside[..]].concat());
        let x = [("l|m n?", false), ("k", false), ("j", true)];
        assert_eq!(before(pattern, "x"), [&x[..], &outside].concat());
        assert_eq!(before("really (?) z", "z"), [("?", false), ("really", false)]);
    }

    #[test]
    fn slips_are_read_to_their_beginning() {
        for pattern in ["(", ")", "?", "|", "a(b", "a)b", "(a|b", "a|", "a||b)?", "((", "))?", " "]
        {
            last_words(pattern, |word, at| assert!(pattern[at..].starts_with(word)));
            for at in 0..=pattern.len() {
                assert!(Before::new(pattern, at).count() < 9, "{pattern}");
            }
        }
    }
}
