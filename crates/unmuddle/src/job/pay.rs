//! Terms of pay that go with selling. The words stand in `data/pay.tsv`.

use crate::data::rows;
use crate::evidence::{CueHit, Document, Evidence, Use};
use crate::generated::cues;
use crate::model::ids::id_enum;
use crate::order;
use crate::text::canonical;
use std::ops::Range;

/// what it says about the pay, phrases, phrases that say something else.
const TABLE: &str = include_str!("../../data/pay.tsv");

id_enum! {
    /// What a term of pay says.
    ///
    /// ```
    /// use unmuddle::PayTerm;
    /// assert_eq!("commission".parse(), Ok(PayTerm::Commission));
    /// ```
    "pay term" PayTerm {
        /// A figure that is reached together with a target only.
        OnTarget = "on_target",
        /// There is no upper bound.
        Uncapped = "uncapped",
        /// A part of what is sold.
        Commission = "commission",
        /// So much for each sale, lead or appointment.
        PerResult = "per_result",
        /// Work on one's own account.
        SelfEmployed = "self_employed",
    }
}

/// The terms in a text, with their tokens, in its order; none overlaps another.
pub(super) fn terms(document: &Document) -> Vec<(PayTerm, Range<usize>)> {
    let rows = rows(TABLE);
    let mut found: Vec<(PayTerm, Range<usize>)> = Vec::new();
    for sentence in &document.sentences {
        let mut hits: Vec<(Option<PayTerm>, Range<usize>)> = Vec::new();
        for [term, phrases, otherwise, _] in &rows {
            collect(document, sentence, phrases, term.parse().ok(), &mut hits);
            collect(document, sentence, otherwise, None, &mut hits);
        }
        // The longest says what is meant; among equals, what says something else.
        order::by_key(&mut hits, |(term, tokens)| {
            order::pair(order::reversed(tokens.len()), usize::from(term.is_some()))
        });
        let mut taken: Vec<Range<usize>> = Vec::new();
        for (term, tokens) in hits {
            if taken.iter().any(|other| overlap(other, &tokens)) {
                continue;
            }
            taken.push(tokens.clone());
            if let Some(term) = term.filter(|_| !is_denied(sentence, &tokens)) {
                found.push((term, tokens));
            }
        }
    }
    order::by_key(&mut found, |(_, tokens)| tokens.start as u64);
    found
}

/// Adds every place where one of the phrases stands.
fn collect(
    document: &Document,
    sentence: &Evidence,
    phrases: &str,
    term: Option<PayTerm>,
    hits: &mut Vec<(Option<PayTerm>, Range<usize>)>,
) {
    for phrase in phrases.split('|').filter(|phrase| !phrase.is_empty()) {
        let phrase = canonical(phrase);
        let words: Vec<&str> = phrase.split(' ').collect();
        for start in sentence.tokens.clone() {
            let tokens = start..start + words.len();
            let fits = tokens.end <= sentence.tokens.end
                && words
                    .iter()
                    .zip(tokens.clone())
                    .all(|(word, i)| document.stream.form(i) == *word);
            if fits {
                hits.push((term, tokens));
            }
        }
    }
}

/// Whether the words about pay in it are denied, quoted or only told of.
fn is_denied(sentence: &Evidence, tokens: &Range<usize>) -> bool {
    let about = |hit: &&CueHit| hit.cue == cues::PAY && overlap(&hit.tokens, tokens);
    sentence
        .cue_hits
        .iter()
        .filter(about)
        .any(|hit| matches!(hit.standing, Use::Negated | Use::Quoted))
}

const fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::Channel;

    fn found(text: &str) -> Vec<(PayTerm, String)> {
        let document = Document::read(text, Channel::JobAd);
        let terms = terms(&document).into_iter();
        terms.map(|(term, tokens)| (term, document.span_of(&tokens).slice(text).into())).collect()
    }

    #[test]
    fn every_line_is_a_term_and_each_phrase_can_be_found() {
        for [term, phrases, otherwise, _] in rows(TABLE) {
            let term: PayTerm = term.parse().unwrap();
            for phrase in phrases.split('|') {
                let seen = found(&format!("Here is {phrase}"));
                assert!(seen.iter().any(|(known, _)| *known == term), "{phrase}: {seen:?}");
            }
            for phrase in otherwise.split('|').filter(|phrase| !phrase.is_empty()) {
                assert_eq!(found(&format!("Here {phrase} there")), [], "{phrase}");
            }
        }
    }

    #[test]
    fn pay_that_goes_with_selling_is_seen_in_its_own_words() {
        use PayTerm::{Commission, OnTarget, PerResult, SelfEmployed, Uncapped};
        let cases: [(&str, &[(PayTerm, &str)]); 8] = [
            ("£24,000 a year plus uncapped commission", &[(Commission, "uncapped commission")]),
            ("£40k OTE, 25 days' holiday", &[(OnTarget, "OTE")]),
            (
                "Uncapped earnings. Self-employed.",
                &[(Uncapped, "Uncapped earnings"), (SelfEmployed, "Self-employed")],
            ),
            ("You earn £30 for every sign-up.", &[(PerResult, "for every sign-up")]),
            ("Commission-only", &[(Commission, "Commission-only")]),
            ("A fixed salary, no commission.", &[]),
            ("Commission photographers and edit films.", &[]),
            ("We report the cost per lead of each campaign.", &[]),
        ];
        for (text, wanted) in cases {
            let wanted: Vec<_> =
                wanted.iter().map(|(term, words)| (*term, (*words).into())).collect();
            assert_eq!(found(text), wanted, "{text}");
        }
    }
}
