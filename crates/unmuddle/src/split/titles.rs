//! An honest title for the duties of one side. The words stand in `data/titles.tsv`; the first
//! line of a kind wins among equals, and a line without phrases is what remains.

use super::Placement;
use crate::evidence::Document;
use crate::model::{Context, Label};
use crate::text::canonical;

/// kind, phrases, the title in the United Kingdom, in the United States.
const TABLE: &str = include_str!("../../data/titles.tsv");

/// One line of the table.
struct Row {
    kind: &'static str,
    phrases: &'static str,
    titles: [&'static str; 2],
}

fn rows() -> impl Iterator<Item = Row> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        let (kind, phrases) = (columns.next()?, columns.next()?);
        let uk = columns.next().unwrap_or_default();
        Some(Row { kind, phrases, titles: [uk, columns.next().unwrap_or(uk)] })
    })
}

/// The title of the duties that are placed in the draft of `side`, with the rank that the given
/// title names.
pub(super) fn propose(
    document: &Document,
    placements: &[Placement],
    context: &Context,
    side: Label,
) -> String {
    let own = match side {
        Label::Sales => Placement::Sales,
        _ => Placement::Marketing,
    };
    let duties: Vec<String> = document
        .sentences
        .iter()
        .zip(placements)
        .filter(|(_, placement)| **placement == Placement::Both || **placement == own)
        .map(|(sentence, _)| words(document, &sentence.tokens))
        .collect();
    let country = country(document);
    let about = best(side.id(), &duties).map_or("*", |row| row.titles[country]);
    let given = [format!(" {} ", canonical(context.title.as_deref().unwrap_or_default()))];
    ranked(about, &given, side, country)
}

/// `about` with its rank: the one that the given title names, or the usual one.
fn ranked(about: &str, given: &[String], side: Label, country: usize) -> String {
    let before = named("before", given).map_or("", |row| row.titles[country]);
    let own = format!("{} rank", side.id());
    let usual = best(&own, &[]).map_or("~", |row| row.titles[country]);
    let Some(subject) = about.strip_suffix(" *") else {
        return about.to_owned(); // a title that has its rank in it
    };
    let rank = named("rank", given).or_else(|| named(&own, given));
    let title = rank.map_or(usual, |row| row.titles[country]).replace('~', subject);
    format!("{before} {title}").trim_start().to_owned()
}

/// The first line of a kind that is named.
fn named(kind: &str, texts: &[String]) -> Option<Row> {
    rows().filter(|row| row.kind == kind).find(|row| found(row.phrases, texts) > 0)
}

/// The line of a kind that is found most often; the one without phrases when none is.
fn best(kind: &str, texts: &[String]) -> Option<Row> {
    let mut best: Option<(usize, Row)> = None;
    for row in rows().filter(|row| row.kind == kind) {
        let found = found(row.phrases, texts);
        let counts = found > 0 || row.phrases.is_empty();
        if counts && best.as_ref().is_none_or(|(most, _)| found > *most) {
            best = Some((found, row));
        }
    }
    best.map(|(_, row)| row)
}

/// In how many places any of the phrases stands, at most once a text each.
fn found(phrases: &str, texts: &[String]) -> usize {
    phrases
        .split('|')
        .filter(|phrase| !phrase.is_empty())
        .map(|phrase| {
            let phrase = format!(" {} ", canonical(phrase));
            texts.iter().filter(|text| text.contains(&phrase)).count()
        })
        .sum()
}

/// 0 for the United Kingdom, which is the default, 1 for the United States: by spelling, words of
/// the trade, and money.
fn country(document: &Document) -> usize {
    let whole = [format!(" {} ", document.stream.canonical)];
    let text = document.text();
    let signs = |kind| {
        rows().filter(|row| row.kind == kind).map(|row| found(row.phrases, &whole)).sum::<usize>()
    };
    let uk = signs("uk") + text.matches('£').count();
    let dollars = text.match_indices('$').filter(|(at, _)| {
        text[..*at].chars().next_back().is_none_or(|before| !before.is_alphabetic())
    });
    usize::from(signs("us") + dollars.count() > uk)
}

/// The words of a sentence in one spelling, with a space on either side.
fn words(document: &Document, tokens: &std::ops::Range<usize>) -> String {
    let mut words = String::from(" ");
    for index in tokens.clone() {
        words.push_str(document.stream.form(index));
        words.push(' ');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Channel;
    use crate::split::split;

    #[test]
    fn every_line_is_whole_and_can_be_found() {
        for row in rows() {
            let country = matches!(row.kind, "uk" | "us");
            assert_eq!(country, row.titles[0].is_empty(), "{}", row.phrases);
            for phrase in row.phrases.split('|').filter(|phrase| !phrase.is_empty()) {
                let text = [format!(" {} ", canonical(phrase))];
                assert!(found(phrase, &text) == 1, "{phrase} can never match");
                let says = canonical(phrase).chars().any(|c| c.is_lowercase());
                assert!(says, "{phrase} is found in every text with a number");
            }
        }
    }

    #[test]
    fn titles_say_what_the_duties_are() {
        for (title, duties, expected) in [
            (
                "Marketing Assistant",
                "Go door to door in residential areas and close sales for uncapped commission.",
                "Door-to-Door Sales Executive",
            ),
            (
                "Senior Marketing Consultant",
                "Make 80 outbound cold calls a day and close deals. $55,000 OTE, 401(k), PTO.",
                "Senior Inside Sales Representative",
            ),
            (
                "Brand Ambassador",
                "Cold call, hit your sales quota, close deals, £40k OTE.",
                "Telesales Executive",
            ),
        ] {
            let context = Context::new(Channel::JobAd).with_title(title);
            let split = split(duties, &context);
            assert_eq!(split.sides, Label::Sales, "{duties}");
            assert_eq!(split.sales.title.as_deref(), Some(expected), "{duties}");
            assert_eq!(split.marketing.title, None);
        }
    }
}
