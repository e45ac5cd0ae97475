//! The features of a sentence and of a whole text.
//!
//! A feature has a name and a value. Names that begin with `=` are facts; all others are one or
//! two tokens in canonical spelling, so that they can be read straight from the stream.

use super::predict::Chances;
use crate::evidence::{Document, Evidence, Use};
use crate::generated::cues;
use crate::job::{Section, sections};
use crate::lexicon::Side;
use crate::model::{AskLevel, Channel, Context};
use crate::text::{Block, Shape};
use std::fmt::Write;

/// Where a sentence stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) index: usize,
    pub(crate) of: usize,
    /// In a vacancy only.
    pub(crate) section: Option<Section>,
}

impl Place {
    /// Whether what is said here is not what the text does: a title, or talk about the firm.
    pub(crate) fn is_aside(self) -> bool {
        self.section.is_some_and(|section| section.weight() == 0.0)
    }
}

/// How much a sentence that is an aside still counts.
pub(crate) const ASIDE: f32 = 0.05;
/// What counts of words and cues are worth beside the sentences' chances.
const BAG: f32 = 0.5;

/// Visits the features of one sentence; a name may come more than once.
pub(crate) fn sentence_features(
    document: &Document,
    evidence: &Evidence,
    channel: Channel,
    place: Place,
    visit: &mut dyn FnMut(&str, f32),
) {
    visit("=bias", 1.0);
    words(document, evidence, visit);
    cue_features(evidence, visit);
    let mut name = String::new();
    let mut fact = |visit: &mut dyn FnMut(&str, f32), parts: std::fmt::Arguments, value: f32| {
        name.clear();
        let _ = name.write_fmt(parts);
        visit(&name, value);
    };
    fact(visit, format_args!("=ask:{}", evidence.ask_level().level()), 1.0);
    fact(visit, format_args!("=channel:{}", group(channel)), 1.0);
    let block = match evidence.segment.block {
        Block::Heading => "=heading",
        Block::Paragraph => "=paragraph",
        Block::ListItem => "=item",
        Block::Quotation => "=quotation",
    };
    visit(block, 1.0);
    if let Some(section) = place.section {
        fact(visit, format_args!("=section:{section:?}"), 1.0);
    }
    #[allow(clippy::cast_precision_loss, reason = "at most 20")]
    let length = evidence.content_words.min(20) as f32 / 10.0;
    visit("=length", length);
    visit("=marketing", libm::log1pf(evidence.weight(Side::Marketing)));
    visit("=sales", libm::log1pf(evidence.weight(Side::Sales)));
    if place.index == 0 {
        visit("=first", 1.0);
    }
    if place.index + 1 == place.of {
        visit("=last", 1.0);
    }
}

/// Words and pairs of words. Names of people, places and firms are passed over: a word in the
/// middle of a sentence with a capital letter carries no weight, nor does a name of the lexicon.
fn words(document: &Document, evidence: &Evidence, visit: &mut dyn FnMut(&str, f32)) {
    let stream = &document.stream;
    let shouted = is_shouted(evidence.segment.span.slice(document.text()));
    let mut previous: Option<usize> = None;
    for index in evidence.tokens.clone() {
        let token = stream.tokens[index];
        let named = !shouted
            && index > evidence.tokens.start
            && token.shape == Shape::Word
            && token.span.len() > 1
            && token.span.slice(document.text()).starts_with(char::is_uppercase);
        if named || document.names.hold(index) {
            previous = None;
            continue;
        }
        visit(stream.form(index), 1.0);
        if let Some(before) = previous {
            let from = stream.tokens[before].at as usize;
            let to = token.at as usize + stream.form(index).len();
            visit(stream.canonical.get(from..to).unwrap_or_default(), 1.0);
        }
        previous = Some(index);
    }
}

/// Whether a sentence is in capital letters, so that they name nobody.
fn is_shouted(sentence: &str) -> bool {
    let letters = sentence.chars().filter(|c| c.is_alphabetic()).count();
    let capitals = sentence.chars().filter(|c| c.is_uppercase()).count();
    capitals * 10 > letters * 6
}

fn cue_features(evidence: &Evidence, visit: &mut dyn FnMut(&str, f32)) {
    let mut name = String::new();
    for hit in &evidence.cue_hits {
        name.clear();
        let standing = match hit.standing {
            Use::Used => "used",
            Use::Negated => "negated",
            Use::Quoted => "quoted",
            Use::Mentioned => "mentioned",
        };
        let cue = cues::NAMES.get(usize::from(hit.cue.0)).copied().unwrap_or_default();
        let _ = write!(name, "={cue}:{standing}");
        visit(&name, 1.0);
    }
}

/// Channels that are alike.
const fn group(channel: Channel) -> &'static str {
    match channel {
        Channel::OrganicPost | Channel::Blog | Channel::ListEmail => "organic",
        Channel::Advert => "advert",
        Channel::OneToOne | Channel::ColdOutreach => "person",
        Channel::JobAd => "vacancy",
        Channel::Unknown => "unknown",
        Channel::ProductPage
        | Channel::PricingPage
        | Channel::DonationPage
        | Channel::AboutPage
        | Channel::Docs
        | Channel::OtherPage => "page",
    }
}

/// Visits the features of a whole text, given the chances of its sentences.
pub(crate) fn document_features(
    document: &Document,
    context: &Context,
    places: &[Place],
    chances: &[Chances],
    visit: &mut dyn FnMut(&str, f32),
) {
    visit("=bias", 1.0);
    for (name, value) in summary(places, chances) {
        visit(name, value);
    }
    let mut name = String::new();
    let ask = document.sentences.iter().map(Evidence::ask_level).max().unwrap_or(AskLevel::Nothing);
    let _ = write!(name, "=most:{}", ask.level());
    visit(&name, 1.0);
    name.clear();
    let _ = write!(name, "=in:{}", context.channel);
    visit(&name, 1.0);
    let title = context.title.as_deref().unwrap_or_default();
    for word in crate::text::canonical(title).split(' ').filter(|word| !word.is_empty()).take(20) {
        name.clear();
        let _ = write!(name, "=title:{word}");
        visit(&name, 1.0);
    }
}

/// Visits the words and cues of a whole text; the caller counts them and takes [`bag_value`].
pub(crate) fn bag(document: &Document, places: &[Place], visit: &mut dyn FnMut(&str, bool)) {
    for (evidence, place) in document.sentences.iter().zip(places) {
        let aside = place.is_aside();
        words(document, evidence, &mut |name, _| visit(name, aside));
        cue_features(evidence, &mut |name, _| visit(name, aside));
    }
}

/// What a count is worth.
pub(crate) fn bag_value(count: f32) -> f32 {
    BAG * libm::log1pf(count)
}

/// Figures that sum the sentences up.
fn summary(places: &[Place], chances: &[Chances]) -> [(&'static str, f32); 10] {
    let (mut marketing, mut neither, mut sales, mut weight) = (0.0_f32, 0.0_f32, 0.0_f32, 0.0_f32);
    let (mut top_marketing, mut top_sales) = (0.0_f32, 0.0_f32);
    for (place, chance) in places.iter().zip(chances) {
        let own = if place.is_aside() { ASIDE } else { 1.0 };
        marketing += chance.marketing * own;
        neither += chance.neither * own;
        sales += chance.sales * own;
        weight += own;
        top_marketing = top_marketing.max(chance.marketing * own);
        top_sales = top_sales.max(chance.sales * own);
    }
    let weight = weight.max(1e-6);
    let sides = marketing + sales + 1e-6;
    let less = marketing.min(sales);
    #[allow(clippy::cast_precision_loss, reason = "counts of sentences")]
    let count = chances.len() as f32;
    [
        ("=share", 4.0 * sales / sides),
        ("=mean:neither", 4.0 * neither / weight),
        ("=mean:sales", 4.0 * sales / weight),
        ("=mean:marketing", 4.0 * marketing / weight),
        ("=top:sales", 3.0 * top_sales),
        ("=top:marketing", 3.0 * top_marketing),
        ("=sentences", libm::log1pf(count)),
        ("=both:sum", less.min(6.0)),
        ("=both:some", if less > 1.0 { 1.0 } else { 0.0 }),
        ("=both:share", 6.0 * less / sides),
    ]
}

/// The places of the sentences.
pub(crate) fn places(document: &Document, channel: Channel) -> Vec<Place> {
    let of = document.sentences.len();
    let sections: Vec<Option<Section>> = match channel {
        Channel::JobAd => sections(document).into_iter().map(Some).collect(),
        _ => vec![None; of],
    };
    sections.into_iter().enumerate().map(|(index, section)| Place { index, of, section }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of(text: &str) -> Vec<String> {
        let document = Document::read(text, Channel::Unknown);
        let mut found = Vec::new();
        for sentence in &document.sentences {
            words(&document, sentence, &mut |word, _| found.push(word.to_owned()));
        }
        found
    }

    #[test]
    fn names_of_the_lexicon_carry_no_weight() {
        assert_eq!(words_of("we use sales cloud here"), ["we", "use", "we use", "here"]);
        assert_eq!(words_of("Marketing Week said so"), ["said", "so", "said so"]);
        assert_eq!(words_of("pay the sales tax"), ["pay", "the", "pay the"]);
        // The same words in common use.
        assert!(words_of("our sales are in the cloud").contains(&"our sales".to_owned()));
        assert!(words_of("marketing week by week").contains(&"marketing week".to_owned()));
    }
}
