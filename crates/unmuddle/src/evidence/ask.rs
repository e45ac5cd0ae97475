//! The ask ladder: how much one sentence asks of its reader.

use super::mention::{Use, Uses};
use crate::generated::cues;
use crate::lexicon::{Cue, Hit, Meaning};
use crate::model::AskLevel;
use crate::text::{Shape, Stream};
use std::ops::Range;

/// The rungs by the cue that shows them, highest first.
const LADDER: &[(Cue, AskLevel)] = &[
    (cues::ASK_COMMIT, AskLevel::Commit),
    (cues::ASK_DONATE, AskLevel::Commit),
    (cues::ASK_HAND, AskLevel::RaiseHand),
    (cues::ASK_FREE, AskLevel::TakeFree),
    (cues::ASK_REACT, AskLevel::React),
];

/// An ask of one sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ask {
    pub(crate) level: AskLevel,
    /// The words that ask.
    pub(crate) tokens: Range<usize>,
    /// A gift is asked for, not a purchase.
    pub(crate) is_donation: bool,
}

/// The strongest ask among the hits of a sentence.
pub(crate) fn strongest(
    stream: &Stream,
    hits: &[Hit],
    uses: &Uses,
    sentence: &Range<usize>,
) -> Option<Ask> {
    let mut best: Option<Ask> = None;
    for hit in hits {
        let Meaning::Cue(cue) = hit.meaning else { continue };
        let Some(&(_, level)) = LADDER.iter().find(|(known, _)| *known == cue) else { continue };
        if uses.of(&hit.tokens) != Use::Used || is_told_of_others(stream, hit, sentence) {
            continue;
        }
        if best.as_ref().is_none_or(|best| level > best.level) {
            best = Some(Ask {
                level,
                tokens: hit.tokens.clone(),
                is_donation: cue == cues::ASK_DONATE,
            });
        }
    }
    best
}

/// Verbs that ask only as an order, an offer, or a possibility of the reader's.
const VERBS: &[&str] = &[
    "buy",
    "order",
    "book",
    "shop",
    "get",
    "grab",
    "claim",
    "reserve",
    "secure",
    "subscribe",
    "pay",
    "save",
    "spend",
    "donate",
    "give",
    "try",
    "read",
    "watch",
    "listen",
    "visit",
    "join",
    "call",
    "ring",
    "phone",
    "email",
    "message",
    "text",
    "dm",
    "contact",
    "download",
    "check",
    "register",
    "sign",
    "enrol",
    "enroll",
    "start",
    "share",
    "follow",
    "comment",
    "tag",
    "tell",
    "vote",
    "guess",
    "refer",
    "introduce",
    "upgrade",
    "renew",
    "invest",
    "purchase",
    "request",
    "schedule",
    "arrange",
    "want",
    "need",
    "find",
    "learn",
    "see",
    "discover",
    "talk",
    "speak",
    "chat",
    "support",
    "like",
];
/// A verb after one of these is told of somebody, not asked of the reader.
const SUBJECTS: &[&str] = &[
    "i", "we", "he", "she", "they", "who", "people", "customer", "client", "it", "that", "to",
    "everyone", "somebody", "someone", "nobody", "would", "i'd", "we'd", "they'd", "i'll", "we'll",
    "they'll", "did", "didn't", "couldn't", "i've", "we've", "never", "always", "let", "made",
    "could", "should", "must", "might", "the", "a", "my", "our", "their", "his", "her",
];

fn is_told_of_others(stream: &Stream, hit: &Hit, sentence: &Range<usize>) -> bool {
    if !VERBS.contains(&stream.form(hit.tokens.start)) || hit.tokens.start == sentence.start {
        return false;
    }
    let before = hit.tokens.start - 1;
    if stream.tokens[before].shape != Shape::Word {
        return false;
    }
    let word = stream.form(before);
    if word == "to" {
        // "Click here to order" asks; "I wanted to order" tells.
        let earlier = before.checked_sub(1).filter(|&at| at >= sentence.start);
        return earlier.is_none_or(|at| {
            !matches!(
                stream.form(at),
                "here"
                    | "link"
                    | "bio"
                    | "below"
                    | "dm"
                    | "you"
                    | "hurry"
                    | "how"
                    | "ready"
                    | "today"
                    | "now"
                    | "time"
            )
        });
    }
    SUBJECTS.contains(&word)
}
