//! The phrase table: patterns as people write them, found by their last words.
//!
//! A group of lines is a meaning, then patterns that have it. A pattern is words; `(a|b c)` are
//! alternatives, what stands before `?` may be missing, and `(?)` is a question mark. A line that
//! begins with `~` is the second half of the pattern before it, one that begins with a tab says
//! which words cancel that pattern. Patterns are read from their last word to their first, so that
//! a text's phrases come in the order of their ends, the longest first.
//!
//! The table stands for tens of thousands of spellings, and a text needs few of them. So at first
//! each pattern is only filed under the words that it can end in. The spellings that end in a word
//! are made when a text first holds that word.

use super::meaning::Meaning;
use super::pattern::{Before, last_words};
use super::tree::{Half, Role, Tree, count};
use crate::generated::PHRASES;
use crate::steps::{Steps, Word};
use std::collections::BTreeSet;
use std::sync::{LazyLock, OnceLock};

/// The meaning of one pattern, and the words nearby that cancel it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'t> {
    pub(super) meaning: Meaning,
    pub(super) unless: &'t str,
}

/// All patterns, and what finds their spellings.
pub(crate) struct Lexicon<'t> {
    pub(super) entries: Vec<Entry<'t>>,
    /// The patterns and halves of patterns.
    patterns: Vec<(&'t str, Role)>,
    /// From 0, by a last word, to the number of its ending, counted from 1.
    last: Steps<'t>,
    endings: Vec<Ending<'t>>,
    files: Vec<File>,
}

/// A word that spellings end in.
struct Ending<'t> {
    /// The place, counted from 1, of what was filed last under it.
    latest: u32,
    tree: OnceLock<Box<Tree<'t>>>,
}

/// A place in a pattern where a word may stand last.
#[derive(Clone, Copy)]
struct File {
    /// The pattern's number.
    pattern: u16,
    /// Where the word begins, in bytes.
    at: u16,
    /// The place, counted from 1, of what was filed before under the same word; 0 if nothing was.
    before: u32,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(PHRASES));

impl<'t> Lexicon<'t> {
    /// The one lexicon, read at its first use.
    pub(crate) fn get() -> &'static Lexicon<'static> {
        &LEXICON
    }

    /// Reads a table.
    pub(crate) fn read(table: &'t str) -> Self {
        // So many bytes of the engine's own table come to one of each.
        let room = |bytes| table.len() / bytes;
        let mut lexicon = Lexicon {
            entries: Vec::with_capacity(room(80)),
            patterns: Vec::with_capacity(room(70)),
            last: Steps::for_about(room(45)),
            endings: Vec::with_capacity(room(45)),
            files: Vec::with_capacity(room(13)),
        };
        let mut meaning = None;
        // A group begins after an empty line.
        let mut begins = true;
        for line in table.split('\n') {
            if line.is_empty() {
                begins = true;
            } else if begins {
                begins = false;
                meaning = Meaning::read(line);
            } else if let Some(meaning) = meaning {
                match line.as_bytes() {
                    [b'\t', ..] => lexicon.add_conditions(&line[1..]),
                    [b'~', ..] => lexicon.add_right_half(&line[1..]),
                    _ => lexicon.add(line, meaning),
                }
            }
        }
        lexicon
    }

    /// The tree of the spellings that end in a word, if there are any.
    pub(super) fn tree(&self, last: Word) -> Option<&Tree<'t>> {
        let number = self.last.get(0, last)?;
        let ending = self.endings.get(place(number))?;
        let (_, last) = self.last.all().get(place(number))?;
        Some(ending.tree.get_or_init(|| Box::new(self.grow(last, ending))))
    }

    /// Every spelling of every pattern, with the pattern's number; halves show where the other is.
    pub(crate) fn spellings(&self) -> BTreeSet<(usize, String)> {
        let mut spellings = BTreeSet::new();
        for ((_, last), ending) in self.last.all().iter().zip(&self.endings) {
            let tree = self.grow(last, ending);
            for (node, before) in tree.nodes() {
                let spelling = format!("{before}{last}");
                spellings.extend(tree.roles(node).map(|role| {
                    let spelling = match role.half {
                        Half::Whole => spelling.clone(),
                        Half::Left => format!("{spelling} ~"),
                        Half::Right => format!("~ {spelling}"),
                    };
                    (usize::from(role.entry), spelling)
                }));
            }
        }
        spellings
    }

    fn add(&mut self, pattern: &'t str, meaning: Meaning) {
        let Ok(entry) = u16::try_from(self.entries.len()) else { return };
        self.entries.push(Entry { meaning, unless: "" });
        self.file(pattern, Role { half: Half::Whole, entry });
    }

    /// The pattern before is only the first half.
    fn add_right_half(&mut self, pattern: &'t str) {
        let Some((_, role)) = self.patterns.last_mut() else { return };
        role.half = Half::Left;
        let entry = role.entry;
        self.file(pattern, Role { half: Half::Right, entry });
    }

    /// What cancels the pattern before.
    fn add_conditions(&mut self, unless: &'t str) {
        if let Some(entry) = self.entries.last_mut() {
            entry.unless = unless;
        }
    }

    /// Files a pattern under each word that it can end in.
    fn file(&mut self, pattern: &'t str, role: Role) {
        let Ok(number) = u16::try_from(self.patterns.len()) else { return };
        self.patterns.push((pattern, role));
        last_words(pattern, |word, at| {
            let ending = self.last.get_or_add(0, Word::new(word));
            if ending as usize > self.endings.len() {
                self.endings.push(Ending { latest: 0, tree: OnceLock::new() });
            }
            let Some(ending) = self.endings.get_mut(place(ending)) else { return };
            let Ok(at) = u16::try_from(at) else { return };
            self.files.push(File { pattern: number, at, before: ending.latest });
            ending.latest = count(self.files.len());
        });
    }

    /// The tree of what is filed under an ending.
    fn grow(&self, last: &'t str, ending: &Ending<'t>) -> Tree<'t> {
        let file = |number: u32| self.files.get(place(number));
        let filed = std::iter::successors(file(ending.latest), |latest| file(latest.before));
        let mut patterns: Vec<_> = filed
            .filter_map(|file| {
                let (pattern, role) = self.patterns.get(usize::from(file.pattern))?;
                Some((Before::new(pattern, usize::from(file.at)), *role))
            })
            .collect();
        patterns.reverse();
        Tree::grow(Word::new(last), &patterns)
    }
}

/// Where what is counted from 1 stands; nowhere for 0.
const fn place(number: u32) -> usize {
    (number as usize).wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::cues;

    fn spellings(table: &str) -> Vec<(usize, String)> {
        Lexicon::read(table).spellings().into_iter().collect()
    }

    #[test]
    fn patterns_stand_for_the_spellings_that_they_say() {
        let table = "c1\nbuy (it|one)? now\n(a (b|c)|d e)\n\tx|<y\n\nm2p7f\ngot (to)?\n~go";
        let expected = [
            (0, "buy it now"),
            (0, "buy now"),
            (0, "buy one now"),
            (1, "a b"),
            (1, "a c"),
            (1, "d e"),
            (2, "got to ~"),
            (2, "got ~"),
            (2, "~ go"),
        ];
        let mut expected: Vec<_> = expected.map(|(n, words)| (n, words.to_owned())).to_vec();
        expected.sort();
        assert_eq!(spellings(table), expected);
    }

    #[test]
    fn alternatives_that_meet_are_one_spelling_and_lines_that_meet_are_two() {
        let lexicon = Lexicon::read("c1\n(the)? (the)? end\nend\n\nc2\nend");
        let end = lexicon.tree(Word::new("end"));
        let entries: Vec<_> = end
            .into_iter()
            .flat_map(|tree| tree.roles(Tree::LAST))
            .map(|role| role.entry)
            .collect();
        assert_eq!(entries, [2, 1, 0]);
        assert_eq!(lexicon.entries.len(), 3);
    }

    #[test]
    fn slips_in_a_table_do_no_harm() {
        for table in [
            "",
            "\n\n",
            "?\nx",
            "c1\n((\n)|\n?\n(a",
            "c99999\nx",
            "m\nx",
            "c1\n~\n\t",
            "c1\n\t\n~x",
        ] {
            let _ = spellings(table);
        }
    }

    #[test]
    fn every_line_of_the_table_is_understood() {
        let patterns = PHRASES
            .split("\n\n")
            .flat_map(|group| group.lines().skip(1).filter(|line| !line.starts_with(['~', '\t'])));
        let lexicon = Lexicon::get();
        assert_eq!(patterns.count(), lexicon.entries.len());
        let mut found = vec![false; lexicon.entries.len()];
        for (entry, _) in lexicon.spellings() {
            found[entry] = true;
        }
        assert!(found.iter().all(|found| *found));
    }

    #[test]
    fn every_cue_has_phrases() {
        let mut seen = [false; cues::COUNT];
        for entry in &Lexicon::get().entries {
            if let Meaning::Cue(cue) = entry.meaning {
                seen[usize::from(cue.0)] = true;
            }
        }
        assert!(seen.iter().all(|seen| *seen));
    }
}
