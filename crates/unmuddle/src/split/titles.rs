//! An honest title for the duties of one side. The words stand in `data/titles.tsv`; the first
//! line of a kind wins among equals, and a line without phrases is what remains.

use super::Placement;
use crate::data::rows;
use crate::evidence::Document;
use crate::model::{Context, Label};
use crate::text::canonical;

/// kind, phrases, the title in the United Kingdom, in the United States.
const TABLE: &str = include_str!("../../data/titles.tsv");

type Row = [&'static str; 4];

/// The title of the duties of one side, in the words of each country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedTitle {
    /// The side whose duties it names.
    pub side: Label,
    /// In the words of the United Kingdom.
    pub uk: String,
    /// In the words of the United States.
    pub us: String,
    /// Whether the text reads as if it were from the United States.
    pub is_us: bool,
}

impl ProposedTitle {
    /// The title in the words of the country that the text seems to be from.
    #[must_use]
    pub fn local(&self) -> &str {
        if self.is_us { &self.us } else { &self.uk }
    }
}

/// The title of the duties that are placed in the draft of `side`, with the rank that the given
/// title names.
#[inline(never)]
pub(super) fn propose(
    document: &Document,
    placements: &[Placement],
    context: &Context,
    side: Label,
) -> ProposedTitle {
    let other = match side {
        Label::Sales => Placement::Marketing,
        _ => Placement::Sales,
    };
    let mut duties: Vec<String> = Vec::new();
    for (sentence, placement) in document.sentences.iter().zip(placements) {
        if *placement != Placement::Shared && *placement != other {
            duties.push(words(document, &sentence.tokens));
        }
    }
    let given = [spaced(context.title.as_deref().unwrap_or_default())];
    let table = rows(TABLE);
    let [uk, us] = [UK, US].map(|country| title(&table, country, side, &duties, &given));
    ProposedTitle { side, uk, us, is_us: is_us(document, &table) }
}

/// The columns of the countries.
const UK: usize = 2;
const US: usize = 3;

/// The title of some duties in the words of a country.
#[inline(never)]
fn title(
    table: &[Row],
    country: usize,
    side: Label,
    duties: &[String],
    given: &[String],
) -> String {
    let pick = |kind: &str, texts: &[String]| pick(table, kind, texts).map(|row| row[country]);
    let about = pick(side.id(), duties).unwrap_or_default();
    let Some(subject) = about.strip_suffix(" *") else {
        return about.to_owned(); // a title that has its rank in it
    };
    let own = format!("{side} rank");
    let rank = pick("rank", given).or_else(|| pick(&own, given)).unwrap_or("~");
    let mut title = pick("before", given).unwrap_or_default().to_owned();
    if !title.is_empty() {
        title.push(' ');
    }
    for part in rank.split_inclusive('~') {
        title.push_str(part.trim_end_matches('~'));
        if part.ends_with('~') {
            title.push_str(subject);
        }
    }
    title
}

/// The line of a kind that is found most often, the first among equals; the one without phrases
/// when none is.
#[inline(never)]
fn pick<'r>(table: &'r [Row], kind: &str, texts: &[String]) -> Option<&'r Row> {
    let mut best: Option<(usize, &Row)> = None;
    for row in table.iter().filter(|row| row[0] == kind) {
        let found = found(row[1], texts);
        let counts = found > 0 || row[1].is_empty();
        if counts && best.is_none_or(|(most, _)| found > most) {
            best = Some((found, row));
        }
    }
    best.map(|(_, row)| row)
}

/// In how many places the phrases stand, each at most once a text.
#[inline(never)]
fn found(phrases: &str, texts: &[String]) -> usize {
    let mut found = 0;
    for phrase in phrases.split('|').filter(|phrase| !phrase.is_empty()) {
        let phrase = spaced(phrase);
        found += texts.iter().filter(|text| text.contains(&phrase)).count();
    }
    found
}

/// In one spelling, with a space on either side.
fn spaced(phrase: &str) -> String {
    format!(" {} ", canonical(phrase))
}

/// Whether a text is from the United States rather than the United Kingdom, which is the default: by
/// spelling, words of the trade, and money.
fn is_us(document: &Document, table: &[Row]) -> bool {
    let whole = [format!(" {} ", document.stream.canonical)];
    let signs = |kind: &str, money: char| {
        let words = pick(table, kind, &whole).map_or(0, |row| found(row[1], &whole));
        words + document.text().chars().filter(|character| *character == money).count()
    };
    signs("us", '$') > signs("uk", '£')
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
        for [kind, phrases, uk, us] in rows(TABLE) {
            let country = matches!(kind, "uk" | "us");
            assert_eq!((country, country), (uk.is_empty(), us.is_empty()), "{phrases}");
            for phrase in phrases.split('|').filter(|phrase| !phrase.is_empty()) {
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
            let [title] = split.titles.as_slice() else { unreachable!("one side, one title") };
            assert_eq!((title.side, title.local()), (Label::Sales, expected));
        }
    }

    #[test]
    fn a_title_is_proposed_in_the_words_of_each_country() {
        let context = Context::new(Channel::JobAd).with_title("Senior Marketing Consultant");
        let ad = "Make 80 outbound cold calls a day and close deals for uncapped commission.";
        let split = split(ad, &context);
        let titles: Vec<_> = split.titles.iter().map(|t| (t.uk.as_str(), t.us.as_str())).collect();
        assert_eq!(titles, [("Senior Telesales Executive", "Senior Inside Sales Representative")]);
    }
}
