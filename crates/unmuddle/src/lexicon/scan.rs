//! One pass of the automaton over a token stream.

use super::table::{Entry, Lexicon, Meaning, Role};
use crate::text::{Shape, Stream};
use std::ops::Range;

/// A phrase that was found: its tokens and one of its meanings.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    pub(crate) tokens: Range<usize>,
    pub(crate) meaning: Meaning,
}

/// How many tokens may stand between the halves of a gapped phrase.
const WIDEST_GAP: usize = 4;
/// How many tokens on either side of a phrase can cancel it.
const CONDITION_REACH: usize = 24;

/// Finds every phrase of the lexicon, in the order of their ends.
pub(crate) fn scan(lexicon: &Lexicon, stream: &Stream) -> Vec<Hit> {
    let mut hits = Vec::new();
    let Some(automaton) = &lexicon.automaton else { return hits };
    // The tokens of the last left half of each gapped phrase.
    let mut lefts: Vec<Option<Range<usize>>> = vec![None; lexicon.gapped.len()];
    for found in automaton.find_overlapping_iter(&stream.canonical) {
        let (Some(start), Some(last)) =
            (stream.starting_at(found.start()), stream.ending_at(found.end()))
        else {
            continue; // inside a longer word
        };
        let tokens = start..last + 1;
        for role in lexicon.roles(found.pattern().as_usize()) {
            match *role {
                Role::Whole(entry) => push(lexicon, stream, &mut hits, entry, tokens.clone()),
                Role::Left(number) => {
                    if let Some(left) = lefts.get_mut(usize::from(number)) {
                        *left = Some(tokens.clone());
                    }
                }
                Role::Right(number) => {
                    let number = usize::from(number);
                    let (Some(Some(left)), Some(entry)) =
                        (lefts.get(number), lexicon.gapped.get(number))
                    else {
                        continue;
                    };
                    if joins(stream, left, start) {
                        push(lexicon, stream, &mut hits, *entry, left.start..last + 1);
                    }
                }
            }
        }
    }
    hits
}

/// Whether a right half that begins at `start` belongs to `left`.
fn joins(stream: &Stream, left: &Range<usize>, start: usize) -> bool {
    start >= left.end
        && start - left.end <= WIDEST_GAP
        && !stream.tokens[left.end..start].iter().any(|token| token.shape == Shape::Break)
}

fn push(
    lexicon: &Lexicon,
    stream: &Stream,
    hits: &mut Vec<Hit>,
    entry: Entry,
    tokens: Range<usize>,
) {
    let cancelled =
        entry.unless.is_some_and(|number| is_cancelled(stream, &tokens, lexicon.condition(number)));
    if !cancelled {
        hits.push(Hit { tokens, meaning: entry.meaning });
    }
}

/// Whether a word nearby shows that the phrase means something else. `<word` must stand just
/// before, `>word` just after, and a bare word anywhere near in the same segment.
fn is_cancelled(stream: &Stream, tokens: &Range<usize>, condition: &str) -> bool {
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
    condition.split('|').any(|part| {
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
        scan(Lexicon::get(), &stream)
            .into_iter()
            .filter_map(|hit| match hit.meaning {
                Meaning::Cue(cue) => Some(cue),
                Meaning::Side { .. } => None,
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

    #[test]
    fn scenes_are_told_from_what_only_sounds_like_them() {
        for (cue, shown, missed) in [
            (cues::POLITICAL, "Vote for Ada Quill on Tuesday", "Vote for your favourite flavour"),
            (cues::POLITICAL, "Paid for by Friends of Ada Quill", "The cake was paid for by us"),
            (cues::POLITICAL, "Add your name to save the ferry", "Add your name to the waitlist"),
            (cues::POLITICAL, "Vote no on Measure 9", "Measure the wall before you paint"),
            (cues::POLITICAL, "Tell your MP to keep it open", "Tell your mum to keep it open"),
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
