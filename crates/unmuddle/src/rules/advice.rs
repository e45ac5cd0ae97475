//! Advice that fits the place and what is asked there. The words stand in `data/advice.tsv`; a
//! rule's own advice is said where no line fits.

use super::case::{Case, Seen};
use crate::evidence::{Document, Evidence};
use crate::generated::cues;
use crate::model::{AskLevel, Field, Rule, Span};

/// rules, channels, what is asked, advice: several of one are parted by spaces, none means any.
const TABLE: &str = include_str!("../../data/advice.tsv");

fn lines() -> impl Iterator<Item = [&'static str; 4]> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some([columns.next()?, columns.next()?, columns.next()?, columns.next()?])
    })
}

/// Whether a column names `wanted`.
fn names(column: &str, wanted: &str) -> bool {
    column.split(' ').any(|known| known == wanted)
}

/// The next step after what `rule` saw.
pub(super) fn advice(rule: &Rule, seen: &Seen, case: &Case) -> &'static str {
    let id = rule.id.to_string();
    let mut asked = None;
    let fitting = lines().find(|[rules, channels, asks, _]| {
        names(rules, &id)
            && (channels.is_empty() || names(channels, case.context.channel.id()))
            && (asks.is_empty()
                || names(asks, asked.get_or_insert_with(|| self::asked(seen, case))))
    });
    fitting.map_or(rule.advice, |[.., advice]| advice)
}

/// What is asked for in the words that were seen: what their strongest ask wants.
fn asked(seen: &Seen, case: &Case) -> &'static str {
    let (document, span) = match (seen.field, case.title) {
        (Field::Title, Some((title, _))) => (title, None),
        _ => (case.document, Some(seen.span)),
    };
    let strongest = document
        .sentences
        .iter()
        .filter(|sentence| {
            let own = document.original(sentence.segment.span);
            span.is_none_or(|span: Span| span.overlaps(own))
        })
        .rev()
        .max_by_key(|sentence| sentence.ask_level());
    strongest.map_or("", |sentence| wanted(document, sentence))
}

fn wanted(document: &Document, sentence: &Evidence) -> &'static str {
    match &sentence.ask {
        Some(ask) if ask.is_donation => "donate",
        Some(ask) if ask.level >= AskLevel::Commit => by_words(document, sentence),
        Some(ask) if ask.level == AskLevel::RaiseHand => "hand",
        _ if sentence.used.has(cues::PRICE) => "price",
        _ => "",
    }
}

/// A ticket or a booking, if a word says so; else a purchase.
fn by_words(document: &Document, sentence: &Evidence) -> &'static str {
    lines()
        .filter(|[rule, ..]| *rule == "?")
        .find(|[.., words]| {
            sentence.tokens.clone().any(|index| names(words, document.stream.form(index)))
        })
        .map_or("buy", |[_, _, asked, _]| asked)
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
        for (number, [rules, channels, asks, advice]) in lines().enumerate() {
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
                let hidden = lines().take(number).any(|[above, places, wants, _]| {
                    names(above, id)
                        && (places.is_empty() || places == channels)
                        && (wants.is_empty() || wants == asks)
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
