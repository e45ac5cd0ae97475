//! Phrases of the lexicon in a token stream.

use super::meaning::{Meaning, Spelled};
use super::table::{Entry, Lexicon};
use super::tree::{Half, Node, Role, Tree};
use crate::steps::Word;
use crate::text::{Shape, Stream};
use std::ops::Range;

/// A phrase that was found: its tokens and one of its meanings.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) tokens: Range<usize>,
    pub(crate) meaning: Meaning,
    /// The number of its pattern.
    pub(crate) entry: u16,
}

/// The names in a text, whose words mean nothing else.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names(Vec<Range<usize>>);

impl Names {
    /// Whether a token belongs to a name.
    pub(crate) fn hold(&self, token: usize) -> bool {
        self.touch(&(token..token + 1))
    }

    /// Whether some of the tokens belong to a name.
    fn touch(&self, tokens: &Range<usize>) -> bool {
        let next = self.0.partition_point(|name| name.end <= tokens.start);
        self.0.get(next).is_some_and(|name| name.start < tokens.end)
    }

    /// Adds a name that ends no earlier than the ones before it.
    fn add(&mut self, mut name: Range<usize>) {
        while let Some(last) = self.0.pop_if(|last| name.start < last.end) {
            name.start = name.start.min(last.start);
        }
        self.0.push(name);
    }
}

/// A spelling that stands in a text: its tokens and its place in the tree.
struct Spelling<'l> {
    tokens: Range<usize>,
    tree: &'l Tree<'l>,
    node: Node,
}

impl<'l> Spelling<'l> {
    /// What it stands for.
    fn roles(&self) -> impl Iterator<Item = Role> + use<'l> {
        self.tree.roles(self.node)
    }
}

/// How many tokens may stand between the halves of a gapped phrase.
const WIDEST_GAP: usize = 4;
/// How many tokens on either side of a phrase can cancel it.
const CONDITION_REACH: usize = 24;

/// Finds every phrase of the lexicon, in the order of their ends, and the names of `text`.
///
/// A phrase that shares a word with a name is none.
pub(crate) fn scan(lexicon: &Lexicon, stream: &Stream, text: &str) -> (Vec<Hit>, Names) {
    let spellings = spellings(lexicon, stream);
    let names = names(lexicon, stream, text, &spellings);
    let mut hits = Vec::new();
    // The tokens of the last left half of each gapped phrase.
    let mut lefts: Vec<Option<Range<usize>>> = vec![None; lexicon.entries.len()];
    for spelling in spellings {
        let tokens = &spelling.tokens;
        if names.touch(tokens) {
            continue;
        }
        for role in spelling.roles() {
            let number = usize::from(role.entry);
            let (Some(entry), Some(left)) = (lexicon.entries.get(number), lefts.get_mut(number))
            else {
                continue;
            };
            let whole = match (role.half, &left) {
                (Half::Whole, _) => tokens.clone(),
                (Half::Left, _) => {
                    *left = Some(tokens.clone());
                    continue;
                }
                (Half::Right, Some(left)) if joins(stream, left, tokens.start) => {
                    left.start..tokens.end
                }
                (Half::Right, _) => continue,
            };
            let name = matches!(entry.meaning, Meaning::Name(_));
            if !name && !is_cancelled(stream, &whole, entry) {
                hits.push(Hit { tokens: whole, meaning: entry.meaning, entry: role.entry });
            }
        }
    }
    (hits, names)
}

/// Every spelling that stands in the stream, in the order of their ends, the longest first.
fn spellings<'l>(lexicon: &'l Lexicon, stream: &Stream) -> Vec<Spelling<'l>> {
    let words: Vec<_> =
        (0..stream.tokens.len()).map(|index| Word::new(stream.form(index))).collect();
    let mut found = Vec::new();
    for (last, word) in words.iter().enumerate() {
        let Some(tree) = lexicon.tree(*word) else { continue };
        let longer = found.len();
        let mut node = Tree::LAST;
        for start in (0..=last).rev() {
            if start < last {
                let Some(next) = tree.step(node, words[start]) else { break };
                node = next;
            }
            if tree.roles(node).next().is_some() {
                found.push(Spelling { tokens: start..last + 1, tree, node });
            }
        }
        found[longer..].reverse();
    }
    found
}

fn names(lexicon: &Lexicon, stream: &Stream, text: &str, spellings: &[Spelling]) -> Names {
    let mut names = Names::default();
    for spelling in spellings {
        let tokens = &spelling.tokens;
        let is_name = spelling.roles().any(|role| {
            let entry = lexicon.entries.get(usize::from(role.entry));
            entry.is_some_and(|entry| match entry.meaning {
                Meaning::Name(Spelled::Anyhow) => !is_cancelled(stream, tokens, entry),
                Meaning::Name(Spelled::WithCapitals) => {
                    [tokens.start, tokens.end - 1].iter().all(|at| {
                        let word = stream.tokens[*at].span.slice(text);
                        word.starts_with(char::is_uppercase)
                    }) && !is_cancelled(stream, tokens, entry)
                }
                _ => false,
            })
        });
        if is_name {
            names.add(tokens.clone());
        }
    }
    names
}

/// Whether a right half that begins at `start` belongs to `left`.
fn joins(stream: &Stream, left: &Range<usize>, start: usize) -> bool {
    start >= left.end
        && start - left.end <= WIDEST_GAP
        && !stream.tokens[left.end..start].iter().any(|token| token.shape == Shape::Break)
}

/// Whether a word nearby shows that the phrase means something else. `<word` must stand just
/// before, `>word` just after, and a bare word anywhere near in the same segment.
fn is_cancelled(stream: &Stream, tokens: &Range<usize>, entry: &Entry) -> bool {
    if entry.unless.is_empty() {
        return false;
    }
    let near = segment_around(stream, tokens);
    let slice = |range: Range<usize>| -> &str {
        let (Some(first), Some(last)) = (
            stream.tokens.get(range.start),
            range.end.checked_sub(1).filter(|&l| l >= range.start),
        ) else {
            return "";
        };
        let end = stream.tokens[last].at as usize + stream.form(last).len();
        &stream.canonical[first.at as usize..end]
    };
    entry.unless.split('|').any(|part| {
        if let Some(before) = part.strip_prefix('<') {
            ends_with_words(slice(near.start..tokens.start), before)
        } else if let Some(after) = part.strip_prefix('>') {
            starts_with_words(slice(tokens.end..near.end), after)
        } else {
            let around = slice(near.clone());
            stream.tokens.get(near.clone()).unwrap_or_default().iter().any(|token| {
                let rest = around.get((token.at - stream.tokens[near.start].at) as usize..);
                // Most tokens differ in their first byte, which is cheaper to see than a prefix.
                rest.is_some_and(|rest| {
                    rest.as_bytes().first() == part.as_bytes().first()
                        && starts_with_words(rest, part)
                })
            })
        }
    })
}

/// The tokens of the same segment within reach.
fn segment_around(stream: &Stream, tokens: &Range<usize>) -> Range<usize> {
    let is_break = |index: &usize| stream.tokens[*index].shape == Shape::Break;
    let lowest = tokens.start.saturating_sub(CONDITION_REACH);
    let highest = (tokens.end + CONDITION_REACH).min(stream.tokens.len());
    let from = (lowest..tokens.start).rev().find(is_break).map_or(lowest, |index| index + 1);
    let to = (tokens.end..highest).find(is_break).unwrap_or(highest);
    from..to
}

fn starts_with_words(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

fn ends_with_words(text: &str, words: &str) -> bool {
    text.strip_suffix(words).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::cues;
    use crate::lexicon::Cue;
    use crate::text::segments;

    fn cues_in(text: &str) -> Vec<Cue> {
        let stream = Stream::new(text, &segments(text));
        scan(Lexicon::get(), &stream, text)
            .0
            .into_iter()
            .filter_map(|hit| match hit.meaning {
                Meaning::Cue(cue) => Some(cue),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn phrases_are_found_in_any_spelling_and_as_whole_words_only() {
        assert!(cues_in("ORDER NOW, friends").contains(&cues::ASK_COMMIT));
        assert!(cues_in("Only 3 spaces left").contains(&cues::PRESSURE));
        assert!(!cues_in("the border nowhere near").contains(&cues::ASK_COMMIT));
        // No phrase reaches across a sentence.
        assert!(!cues_in("We follow every order. Now it rains.").contains(&cues::ASK_COMMIT));
    }

    #[test]
    fn halves_of_a_gapped_phrase_may_stand_a_few_words_apart() {
        assert!(cues_in("You earn £20 per household").contains(&cues::DECISIVE_SALES));
        assert!(
            !cues_in("You earn respect, trust and a place among friends here, per household")
                .contains(&cues::DECISIVE_SALES)
        );
    }

    /// The patterns of a table that are found, by number, and which tokens are in names.
    fn found(table: &str, text: &str) -> (Vec<u16>, Vec<usize>) {
        let lexicon = Lexicon::read(table);
        let stream = Stream::new(text, &segments(text));
        let (hits, names) = scan(&lexicon, &stream, text);
        let named = (0..stream.tokens.len()).filter(|token| names.hold(*token)).collect();
        (hits.into_iter().map(|hit| hit.entry).collect(), named)
    }

    #[test]
    fn phrases_come_in_the_order_of_their_ends_the_longest_first() {
        let table = "c0\nb c\na b c\nc\nc d\na";
        assert_eq!(found(table, "a b c d").0, [4, 1, 0, 2, 3]);
    }

    #[test]
    fn words_nearby_cancel_a_phrase() {
        let table = "c0\nonly\n\t<not|>child|refund policy";
        for (text, count) in [
            ("only five", 1),
            ("not only five", 0),
            ("not five only", 1),
            ("only child", 0),
            ("child only", 1),
            ("only by our refund policy", 0),
            ("only by our refund. Policy", 1),
        ] {
            assert_eq!(found(table, text).0.len(), count, "{text}");
        }
    }

    #[test]
    fn a_name_hides_every_phrase_that_shares_a_word_with_it() {
        let table = "c0\nsales\nteam\ncloud news\nuse\n~team\n\nn\nsales cloud\n\t<not\n\nN\nhub x";
        assert_eq!(found(table, "our sales team"), (vec![0, 1], vec![]));
        assert_eq!(found(table, "Sales Cloud news"), (vec![], vec![0, 1]));
        // A gap may reach across a name, for its halves are apart from it.
        assert_eq!(found(table, "use sales cloud team"), (vec![3, 1], vec![1, 2]));
        assert_eq!(found(table, "not sales cloud"), (vec![0], vec![]));
        assert_eq!(found(table, "Hub of X, Hub X, hub X, Hub x").1, [4, 5]);
    }

    #[test]
    fn scenes_are_told_from_what_only_sounds_like_them() {
        for (cue, shown, missed) in [
            (cues::POLITICAL, "Vote for Ada Quill on Tuesday", "Vote for your favourite flavour"),
            (cues::POLITICAL, "Paid for by Friends of Ada Quill", "The cake was paid for by us"),
            (cues::POLITICAL, "Add your name to save the ferry", "Add your name to the waitlist"),
            (cues::POLITICAL, "Vote no on Measure 9", "Measure the wall before you paint"),
            (cues::POLITICAL, "Tell your MP to keep it open", "Tell your mum to keep it open"),
            (cues::POLITICAL, "Vote for clean water on November 5", "We open on November 12"),
            (cues::INVESTOR, "Brent crude fell again", "Come to our shop in Brent"),
            (cues::HIRING, "Night porters wanted in Hull", "Your old jumpers wanted in Hull"),
            (cues::HIRING, "Bakery is hiring, send your CV", "The choir is singing"),
            (cues::HIRING, "Join our team in the kitchen", "Join our team for the charity walk"),
            (cues::HIRING, "Apply by Friday", "Apply now for your free trial"),
            (cues::RESEARCH_CALL, "Fill in our survey on buses", "Fill in the gaps with moss"),
            (cues::RESEARCH_CALL, "A focus group on sleep", "The group had no focus"),
            (cues::RESEARCH_CALL, "See if you qualify", "See if you qualify for a lower rate"),
            (cues::SERVICE, "The office is closed", "The office is painted"),
            (cues::SERVICE, "A class action is open", "A class in action painting"),
            (cues::SERVICE, "Tabby cat gone missing", "Is colour missing in your kitchen"),
            (cues::INVESTOR, "Notice of the annual general meeting", "We met in general annually"),
            (cues::THANKS, "What a great shot", "We shot a film on great apes"),
            (cues::THANKS, "Congrats to the winners", "The winners came to us"),
            (cues::GREETING, "Happy birthday Sal", "A birthday cake for Sal"),
            (cues::GREETING, "Good luck to the juniors", "Luck is good soil"),
            (cues::CAUSE, "Stand up for the minimum wage", "A wage slip that anyone can read"),
        ] {
            assert!(cues_in(shown).contains(&cue), "{shown}");
            assert!(!cues_in(missed).contains(&cue), "{missed}");
        }
    }
}
