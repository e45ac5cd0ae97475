//! Advice that fits the place and what is asked there. The words stand in `data/advice.tsv`; a
//! rule's own advice is said where no line fits.

use super::case::Case;
use crate::data::{holds, rows};
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::model::{AskLevel, Field, Finding, Span};

/// rules, channels, what is asked, advice: several of one are parted by spaces, none means any.
const TABLE: &str = include_str!("../../data/advice.tsv");

/// Every line of advice that fits a place or what is asked there, in the order of the table.
/// [`Finding::advice`] holds one of them, or the rule's own.
///
/// ```
/// assert!(unmuddle::advice().all(|line| line.ends_with('.')));
/// ```
pub fn advice() -> impl Iterator<Item = &'static str> {
    rows(TABLE).into_iter().filter(|[rule, ..]| *rule != "?").map(|[.., advice]| advice)
}

/// Gives each finding the advice that fits; `case` is what they were found in.
pub(super) fn fit(findings: &mut [Finding], case: &Case) {
    if findings.is_empty() {
        return;
    }
    let table = rows(TABLE);
    for finding in findings {
        let id = finding.rule.to_string();
        let mut asked = None;
        for [rules, channels, asks, advice] in &table {
            if holds(rules, &id)
                && (channels.is_empty() || holds(channels, case.context.channel.id()))
                && (asks.is_empty()
                    || holds(asks, asked.get_or_insert_with(|| self::asked(finding, case, &table))))
            {
                finding.advice = advice;
                break;
            }
        }
    }
}

/// What is asked for in the words that were seen: what their strongest ask wants.
fn asked(seen: &Finding, case: &Case, table: &[[&'static str; 4]]) -> &'static str {
    let (document, span) = match (seen.field, case.title) {
        (Field::Title, Some((title, _))) => (title, None),
        _ => (case.document, Some(seen.span)),
    };
    let mut strongest: Option<&Evidence> = None;
    for sentence in &document.sentences {
        let own = document.original(sentence.segment.span);
        if span.is_none_or(|span: Span| span.overlaps(own))
            && strongest.is_none_or(|other| sentence.ask_level() > other.ask_level())
        {
            strongest = Some(sentence);
        }
    }
    strongest.map_or("", |sentence| wanted(document, sentence, table))
}

fn wanted(document: &Document, sentence: &Evidence, table: &[[&'static str; 4]]) -> &'static str {
    match &sentence.ask {
        Some(ask) if ask.is_donation => "donate",
        Some(ask) if ask.level >= AskLevel::Commit => by_words(document, sentence, table),
        Some(ask) if ask.level == AskLevel::RaiseHand => "hand",
        _ if sentence.used.has(cues::PRICE) => "price",
        _ => "",
    }
}

/// A ticket or a booking, if a word says so; else a purchase.
fn by_words(document: &Document, sentence: &Evidence, table: &[[&'static str; 4]]) -> &'static str {
    for [rule, _, asked, words] in table {
        let mut tokens = sentence.tokens.clone();
        if *rule == "?" && tokens.any(|index| holds(words, document.stream.form(index))) {
            return asked;
        }
    }
    "buy"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::model::{Channel, Context, RuleId, Severity};
    use crate::rules::rule;
    use crate::text::canonical;
    use std::collections::BTreeSet;

    #[test]
    fn every_line_can_be_said_and_is_short() {
        let mut said = BTreeSet::new();
        for (number, [rules, channels, asks, advice]) in rows(TABLE).into_iter().enumerate() {
            for channel in channels.split(' ').filter(|id| !id.is_empty()) {
                assert!(channel.parse::<Channel>().is_ok(), "{channel}");
            }
            let known = ["", "donate", "ticket", "book", "buy", "hand", "price"];
            assert!(asks.split(' ').all(|asked| known.contains(&asked)), "{asks}");
            if rules == "?" {
                assert!(advice.split(' ').all(|word| canonical(word) == word), "{advice}");
                continue;
            }
            for id in rules.split(' ') {
                assert!(rule(id.parse().unwrap()).is_some(), "there is no rule {id}");
                let hidden = rows(TABLE)[..number].iter().any(|[above, places, wants, _]| {
                    holds(above, id)
                        && (places.is_empty() || *places == channels)
                        && (wants.is_empty() || *wants == asks)
                });
                assert!(!hidden, "{id} {channels} {asks} is never reached");
            }
            assert!(said.insert(advice), "said twice: {advice}");
            assert!(advice.ends_with('.') && advice.len() <= 150, "{} {advice}", advice.len());
            assert!(advice.matches(['.', '?', '!']).count() <= 2, "{advice}");
        }
    }

    #[test]
    fn advice_fits_the_place_and_what_is_asked() {
        for (channel, text, part) in [
            (Channel::OrganicPost, "Order your lamp today, £40.", "product page or a paid advert"),
            (Channel::ListEmail, "Order your lamp today, £40.", "each person who gives one"),
            (Channel::OrganicPost, "Buy tickets now, £12, doors at 7.", "event's page"),
            (Channel::OrganicPost, "Book your table today, £30 a head.", "booking page"),
            (Channel::Blog, "Our walk raised a lot. Please donate today.", "giving page"),
            (Channel::Blog, "Book a free discovery call.", "contact page"),
        ] {
            let assessment = crate::assess(text, &Context::new(channel));
            let finding = assessment
                .findings
                .iter()
                .find(|finding| finding.rule == RuleId(16) && finding.severity >= Severity::Note);
            let advice = finding.map_or("nothing was seen", |finding| finding.advice);
            assert!(advice.contains(part), "{text}: {advice}");
        }
    }
}
