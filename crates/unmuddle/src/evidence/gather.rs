//! The evidence of each sentence, gathered in one pass.

use super::ask;
use super::mention::{Use, Uses, long_quotations};
use super::sentence::{CueHit, CueSet, Evidence, SideHit};
use crate::generated::cues;
use crate::lexicon::{Hit, Meaning};
use crate::model::Channel;
use crate::order;
use crate::text::{Block, Segment, Shape, Stream};
use std::ops::Range;

/// What a phrase still counts in a channel that it was not made for.
const ELSEWHERE: f32 = 0.5;
/// The same for the language of duties, which is everyday language elsewhere.
const VACANCY_ELSEWHERE: f32 = 0.1;

/// The evidence of each segment of a text that stands in `channel`.
pub(super) fn gather(
    stream: &Stream,
    segments: Vec<Segment>,
    mut hits: Vec<Hit>,
    channel: Channel,
) -> Vec<Evidence> {
    order::by_key(&mut hits, |hit| order::pair(hit.tokens.start, order::reversed(hit.tokens.end)));
    let long = long_quotations(stream, &hits);
    let mut evidence = Vec::with_capacity(segments.len());
    let (mut token, mut hit) = (0, 0);
    for segment in segments {
        let first = token;
        while stream.tokens.get(token).is_some_and(|t| t.shape != Shape::Break) {
            token += 1;
        }
        let tokens = first..token;
        let first_hit = hit;
        while hits.get(hit).is_some_and(|h| h.tokens.start < tokens.end) {
            hit += 1;
        }
        let uses = match segment.block {
            Block::Quotation => Uses::quoted(tokens.clone()),
            _ => Uses::new(stream, tokens.clone(), &hits[first_hit..hit], &long),
        };
        evidence.push(one(stream, segment, tokens, &hits[first_hit..hit], &uses, channel));
        token += 1; // the break
    }
    evidence
}

fn one(
    stream: &Stream,
    segment: Segment,
    tokens: Range<usize>,
    hits: &[Hit],
    uses: &Uses,
    channel: Channel,
) -> Evidence {
    let (mut cues, mut used) = (CueSet::default(), CueSet::default());
    let mut cue_hits = Vec::new();
    let mut sides: Vec<SideHit> = Vec::new();
    for hit in hits {
        let standing = uses.of(&hit.tokens);
        match hit.meaning {
            Meaning::Name(_) => {}
            // Any address is found; what is meant is a shop's.
            Meaning::Cue(cues::SHOP_LINK)
                if stream.tokens[hit.tokens.start].shape != Shape::ShopUrl => {}
            Meaning::Cue(cue) => {
                cues.insert(cue);
                if standing == Use::Used {
                    used.insert(cue);
                }
                cue_hits.push(CueHit { cue, tokens: hit.tokens.clone(), standing });
            }
            Meaning::Side { side, axis, strength, channels } => {
                let place = match channel {
                    Channel::JobAd if channels.hold(channel) => 1.0,
                    Channel::JobAd => ELSEWHERE,
                    _ if channels.only_vacancies() => VACANCY_ELSEWHERE,
                    _ if channels.hold(channel) => 1.0,
                    _ => ELSEWHERE,
                };
                let weight = f32::from(strength) * place * standing.weight();
                if weight > 0.0 {
                    keep_stronger(
                        &mut sides,
                        SideHit { side, axis, weight, strength, tokens: hit.tokens.clone() },
                    );
                }
            }
        }
    }
    let ask = ask::strongest(stream, hits, uses, &tokens);
    let content_words = content_words(stream, &tokens);
    Evidence { segment, tokens, sides, cue_hits, cues, used, ask, content_words }
}

/// Adds a hit unless the last one of its side overlaps it and is at least as strong.
fn keep_stronger(sides: &mut Vec<SideHit>, hit: SideHit) {
    let last = sides.iter_mut().rev().take(6).find(|last| last.side == hit.side);
    match last {
        Some(last) if hit.tokens.start < last.tokens.end => {
            if hit.weight > last.weight {
                *last = hit;
            }
        }
        _ => sides.push(hit),
    }
}

/// Words that carry no content of their own.
const FUNCTION_WORDS: &[&str] = &[
    "a", "about", "after", "all", "am", "an", "and", "any", "are", "as", "at", "be", "been", "but",
    "by", "can", "could", "did", "do", "does", "for", "from", "had", "has", "have", "he", "her",
    "here", "him", "his", "how", "i", "if", "in", "into", "is", "it", "it's", "its", "just", "me",
    "my", "no", "not", "of", "on", "or", "our", "out", "over", "she", "so", "some", "than", "that",
    "the", "their", "them", "then", "there", "they", "this", "to", "too", "up", "us", "very",
    "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would",
    "you", "your",
];

/// How many of some tokens say something of their own.
pub(super) fn content_words(stream: &Stream, tokens: &Range<usize>) -> usize {
    tokens
        .clone()
        .filter(|&index| {
            stream.tokens[index].shape == Shape::Word
                && FUNCTION_WORDS.binary_search(&stream.form(index)).is_err()
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_all_addresses_only_a_shops_is_a_cue() {
        for (text, is_shop) in [
            ("Small jars: https://wren.example/shop", true),
            ("Small jars: https://wren.example/about", false),
        ] {
            let document = crate::evidence::Document::read(text, Channel::Advert);
            let found = document.sentences.iter().any(|s| s.used.has_any(&[cues::SHOP_LINK]));
            assert_eq!(found, is_shop, "{text}");
        }
    }

    #[test]
    fn function_words_are_sorted() {
        assert!(FUNCTION_WORDS.is_sorted());
    }
}
