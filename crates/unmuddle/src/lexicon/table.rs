//! The phrase table: patterns as people write them, made into a tree of words at the first use.
//!
//! A group of lines is a meaning, then patterns that have it, each perhaps with a tab and the
//! words that cancel it. A pattern is words; `(a|b c)` are alternatives, what stands before `?`
//! may be missing, `(?)` is a question mark, and ` ~ ` parts two halves. The tree is read from a
//! pattern's last word to its first, so that a text's phrases come in the order of their ends, the
//! longest first.

use super::meaning::Meaning;
use super::steps::Steps;
use crate::generated::PHRASES;
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The meaning of one pattern, and the words nearby that cancel it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'t> {
    pub(super) meaning: Meaning,
    pub(super) unless: &'t str,
}

/// The part of a pattern that a spelling is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    /// The first half of a gapped pattern.
    Left,
    /// The second half.
    Right,
}

/// A spelling's part in one pattern.
#[derive(Clone, Copy, Debug)]
pub(super) struct Role {
    pub(super) part: Part,
    /// The pattern's number.
    pub(super) entry: u16,
    /// The next role of the same spelling.
    next: Option<u32>,
}

/// A place in the tree: what was read since the last word of a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Node(u32);

/// The number of a word that some spelling holds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word(u32);

/// All patterns and the tree that finds their spellings.
#[derive(Default)]
pub(crate) struct Lexicon<'t> {
    pub(super) entries: Vec<Entry<'t>>,
    words: FxHashMap<&'t str, u32>,
    /// From a node, by the word before, to the next node.
    steps: Steps,
    /// The first role of the spelling that ends at each node.
    first: Vec<Option<u32>>,
    roles: Vec<Role>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(PHRASES));

impl<'t> Lexicon<'t> {
    /// Where every spelling begins to be read.
    pub(super) const ROOT: Node = Node(0);

    /// The one lexicon, built at its first use.
    pub(crate) fn get() -> &'static Lexicon<'static> {
        &LEXICON
    }

    /// Reads a table.
    pub(crate) fn read(table: &'t str) -> Self {
        // A node for every four bytes: so many come of the engine's own table.
        let steps = Steps::for_about(table.len() / 4);
        let mut lexicon = Lexicon { first: vec![None], steps, ..Lexicon::default() };
        for group in table.split("\n\n") {
            let mut lines = group.lines();
            let Some(meaning) = lines.next().and_then(Meaning::read) else { continue };
            for line in lines {
                let (pattern, unless) = line.split_once('\t').unwrap_or((line, ""));
                let Ok(entry) = u16::try_from(lexicon.entries.len()) else { break };
                lexicon.entries.push(Entry { meaning, unless });
                match pattern.split_once(" ~ ") {
                    None => lexicon.add(pattern, Part::Whole, entry),
                    Some((left, right)) => {
                        lexicon.add(left, Part::Left, entry);
                        lexicon.add(right, Part::Right, entry);
                    }
                }
            }
        }
        lexicon
    }

    /// The number of a word, if a spelling holds it.
    pub(super) fn word(&self, word: &str) -> Option<Word> {
        self.words.get(word).copied().map(Word)
    }

    /// The node that one word more leads to.
    pub(super) fn step(&self, from: Node, word: Word) -> Option<Node> {
        self.steps.get(from.0, word.0).map(Node)
    }

    /// What the spelling that ends at a node stands for.
    pub(super) fn roles(&self, node: Node) -> impl Iterator<Item = Role> {
        let role = |number: u32| self.roles.get(number as usize).copied();
        let first = self.first.get(node.0 as usize).copied().flatten().and_then(role);
        std::iter::successors(first, move |last| last.next.and_then(role))
    }

    /// Every spelling of every pattern, with the pattern's number; halves show where the other is.
    pub(crate) fn spellings(&self) -> BTreeSet<(usize, String)> {
        let mut words = vec![""; self.words.len()];
        for (word, number) in &self.words {
            words[*number as usize] = word;
        }
        let mut steps = vec![Vec::new(); self.first.len()];
        for (from, word, to) in self.steps.all() {
            steps[from as usize].push((words[word as usize], Node(to)));
        }
        let mut spellings = BTreeSet::new();
        let mut open = vec![(Self::ROOT, String::new())];
        while let Some((node, spelling)) = open.pop() {
            for role in self.roles(node) {
                let spelling = match role.part {
                    Part::Whole => spelling.clone(),
                    Part::Left => format!("{spelling} ~"),
                    Part::Right => format!("~ {spelling}"),
                };
                spellings.insert((usize::from(role.entry), spelling));
            }
            for (word, to) in &steps[node.0 as usize] {
                open.push((*to, format!("{word} {spelling}").trim_end().to_owned()));
            }
        }
        spellings
    }

    fn add(&mut self, pattern: &'t str, part: Part, entry: u16) {
        for node in self.walk(pattern, &[Self::ROOT]) {
            let next = u32::try_from(self.roles.len()).ok();
            if let Some(first) = self.first.get_mut(node.0 as usize) {
                self.roles.push(Role { part, entry, next: *first });
                *first = next;
            }
        }
    }

    /// The nodes where a pattern's first words stand, when its last ones are read from `nodes`.
    fn walk(&mut self, pattern: &'t str, nodes: &[Node]) -> Vec<Node> {
        let mut nodes = nodes.to_vec();
        for part in from_last(pattern, b' ') {
            let (part, mut next) = match part.strip_suffix('?') {
                Some(part) if !part.is_empty() => (part, nodes.clone()),
                _ => (part, Vec::new()),
            };
            match part.strip_prefix('(').and_then(|part| part.strip_suffix(')')) {
                Some(group) => {
                    for option in from_last(group, b'|') {
                        next.extend(self.walk(option, &nodes));
                    }
                }
                None => {
                    let word = self.number(part);
                    next.extend(nodes.iter().map(|node| self.grow(*node, word)));
                }
            }
            // Alternatives may meet in one spelling.
            next.sort_unstable();
            next.dedup();
            nodes = next;
        }
        nodes
    }

    /// The number of a word, a new one where it has none.
    fn number(&mut self, word: &'t str) -> u32 {
        let fresh = count(self.words.len());
        *self.words.entry(word).or_insert(fresh)
    }

    /// The node that one word more leads to, made when there is none.
    fn grow(&mut self, from: Node, word: u32) -> Node {
        let fresh = count(self.first.len());
        let to = self.steps.get_or_insert(from.0, word, fresh);
        if to == fresh {
            self.first.push(None);
        }
        Node(to)
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The parts of a pattern between marks that no parenthesis encloses, the last one first.
///
/// Byte by byte, for all that it looks for is ASCII, and each part of the table is read several
/// times by code that no browser has optimised yet.
fn from_last(pattern: &str, mark: u8) -> impl Iterator<Item = &str> {
    let mut rest = Some(pattern);
    std::iter::from_fn(move || {
        let pattern = rest?;
        let mut depth = 0_u32;
        for (at, byte) in pattern.bytes().enumerate().rev() {
            match byte {
                b')' => depth += 1,
                b'(' => depth = depth.saturating_sub(1),
                _ if depth == 0 && byte == mark => {
                    rest = pattern.get(..at);
                    return pattern.get(at + 1..);
                }
                _ => {}
            }
        }
        rest.take()
    })
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
        let table = "c1\nbuy (it|one)? now\n(a (b|c)|d e)\tx|<y\n\nm2p7f\ngot (to)? ~ go";
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
        let end = lexicon.word("end").and_then(|word| lexicon.step(Lexicon::ROOT, word));
        let entries: Vec<_> =
            end.into_iter().flat_map(|end| lexicon.roles(end)).map(|role| role.entry).collect();
        assert_eq!(entries, [2, 1, 0]);
        assert_eq!(lexicon.entries.len(), 3);
    }

    #[test]
    fn slips_in_a_table_do_no_harm() {
        for table in ["", "\n\n", "?\nx", "c1\n((\n)|\n?\n(a", "c99999\nx", "m\nx", "c1\n ~ \n\t"] {
            let _ = spellings(table);
        }
    }

    #[test]
    fn every_line_of_the_table_is_understood() {
        let groups = PHRASES.split("\n\n").map(|group| group.lines().count() - 1);
        let lexicon = Lexicon::get();
        assert_eq!(groups.sum::<usize>(), lexicon.entries.len());
        let mut found = vec![false; lexicon.entries.len()];
        for role in &lexicon.roles {
            found[usize::from(role.entry)] = true;
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
