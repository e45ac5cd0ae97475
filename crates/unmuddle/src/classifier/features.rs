//! The features of a sentence and of a whole text.
//!
//! A feature has a name and a value. Names that begin with `=` are facts; all others are one or
//! two tokens in canonical spelling, so that they can be read straight from the stream.

use super::predict::Chances;
use super::structure::structure;
use super::summary::summary;
use crate::evidence::{Document, Evidence, Use};
use crate::job::{Section, Title, TitleFamily, sections};
use crate::lexicon::Side;
use crate::model::{AskLevel, Channel, Context};
use crate::text::{Block, Shape};
use std::fmt::Write;
use std::ops::Range;

/// The words that a feature stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// These tokens.
    Tokens(Range<usize>),
    /// All of one sentence.
    Sentence(usize),
    /// The text as a whole, its title or its place.
    Whole,
}

/// What is done with a feature: its name, its value, and the words it stands on.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(&str, f32, Origin);

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

/// What counts of words and cues are worth beside the sentences' chances.
const BAG: f32 = 0.5;
/// A word counts so often at most; the corpus holds no text that has one more often.
const MOST_COUNTED: f32 = 80.0;

/// Visits the features of one sentence; a name may come more than once.
#[inline(never)] // Called for chances and for explaining; one copy is enough.
pub(crate) fn sentence_features(
    document: &Document,
    evidence: &Evidence,
    channel: Channel,
    place: Place,
    visit: Visit,
) {
    words(document, evidence, visit);
    cue_features(evidence, visit);
    standing(evidence, channel, place, visit);
    let visit = &mut |name: &str, value: f32| visit(name, value, Origin::Sentence(place.index));
    #[allow(clippy::cast_precision_loss, reason = "at most 20")]
    let length = evidence.content_words.min(20) as f32 / 10.0;
    visit("=length", length);
    visit("=marketing", libm::log1pf(evidence.weight(Side::Marketing)));
    visit("=sales", libm::log1pf(evidence.weight(Side::Sales)));
}

/// Visits what a sentence asks and where it stands.
#[inline(never)]
pub(super) fn standing(evidence: &Evidence, channel: Channel, place: Place, visit: Visit) {
    let mut name = String::new();
    let asking = match &evidence.ask {
        Some(ask) => Origin::Tokens(ask.tokens.clone()),
        None => Origin::Sentence(place.index),
    };
    let _ = write!(name, "=ask:{}", evidence.ask_level().level());
    visit(&name, 1.0, asking);
    let visit = &mut |name: &str, value: f32| visit(name, value, Origin::Sentence(place.index));
    visit("=bias", 1.0);
    name.clear();
    let _ = write!(name, "=channel:{}", group(channel));
    visit(&name, 1.0);
    let block = match evidence.segment.block {
        Block::Heading => "=heading",
        Block::Paragraph => "=paragraph",
        Block::ListItem => "=item",
        Block::Quotation => "=quotation",
    };
    visit(block, 1.0);
    if let Some(section) = place.section {
        name.clear();
        let _ = write!(name, "=section:{section:?}");
        visit(&name, 1.0);
    }
    if place.index == 0 {
        visit("=first", 1.0);
    }
    if place.index + 1 == place.of {
        visit("=last", 1.0);
    }
}

/// Words and pairs of words; the word that a sentence begins with counts once more as such. Names
/// of people, places and firms are passed over: a word in the middle of a sentence with a capital
/// letter carries no weight, nor does a name of the lexicon.
#[inline(never)]
fn words(document: &Document, evidence: &Evidence, visit: Visit) {
    let stream = &document.stream;
    let shouted = is_shouted(evidence.segment.span.slice(document.text()));
    let first = evidence.tokens.clone().find(|&at| stream.tokens[at].shape == Shape::Word);
    let mut opening = String::from("^ ");
    let mut previous: Option<usize> = None;
    for index in evidence.tokens.clone() {
        let token = stream.tokens[index];
        let named = !shouted
            && index > evidence.tokens.start
            && token.shape == Shape::Word
            && token.span.len() > 1
            && token.span.slice(document.text()).starts_with(char::is_uppercase)
            && !stream.form(index).starts_with("i'");
        if named || document.names.hold(index) {
            previous = None;
            continue;
        }
        visit(stream.form(index), 1.0, Origin::Tokens(index..index + 1));
        if first == Some(index) {
            opening.push_str(stream.form(index));
            visit(&opening, 1.0, Origin::Tokens(index..index + 1));
        }
        if let Some(before) = previous {
            let from = stream.tokens[before].at as usize;
            let to = token.at as usize + stream.form(index).len();
            let pair = stream.canonical.get(from..to).unwrap_or_default();
            visit(pair, 1.0, Origin::Tokens(before..index + 1));
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

/// Cues that tell in a title, and in a sentence only speak of colleagues.
const TITLE_CUES: &str = "title_";

#[inline(never)]
fn cue_features(evidence: &Evidence, visit: Visit) {
    let mut name = String::new();
    for hit in &evidence.cue_hits {
        name.clear();
        let standing = match hit.standing {
            Use::Used => "used",
            Use::Negated => "negated",
            Use::Quoted => "quoted",
            Use::Mentioned => "mentioned",
        };
        let cue = hit.cue.name();
        if cue.starts_with(TITLE_CUES) {
            continue;
        }
        let _ = write!(name, "={cue}:{standing}");
        visit(&name, 1.0, Origin::Tokens(hit.tokens.clone()));
    }
}

/// Channels that are alike.
pub(super) const fn group(channel: Channel) -> &'static str {
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
#[inline(never)]
pub(crate) fn document_features(
    document: &Document,
    context: &Context,
    places: &[Place],
    chances: &[Chances],
    visit: Visit,
) {
    let most = document
        .sentences
        .iter()
        .filter_map(|sentence| sentence.ask.as_ref())
        .max_by_key(|ask| ask.level);
    let level = most.map_or(AskLevel::Nothing, |ask| ask.level);
    let asking = most.map_or(Origin::Whole, |ask| Origin::Tokens(ask.tokens.clone()));
    let mut name = String::new();
    let _ = write!(name, "=most:{}", level.level());
    visit(&name, 1.0, asking);
    let visit = &mut |name: &str, value: f32| visit(name, value, Origin::Whole);
    visit("=bias", 1.0);
    summary(context.channel, places, chances, visit);
    if context.channel != Channel::JobAd {
        structure(document, context.channel, visit);
    }
    name.clear();
    let _ = write!(name, "=in:{}", context.channel);
    visit(&name, 1.0);
    if let Some(family) = promised(document, context) {
        name.clear();
        let _ = write!(name, "=title:{family:?}");
        visit(&name, 1.0);
    }
    let title = context.title.as_deref().unwrap_or_default();
    for word in crate::text::canonical(title).split(' ').filter(|word| !word.is_empty()).take(20) {
        name.clear();
        let _ = write!(name, "=title:{word}");
        visit(&name, 1.0);
    }
}

/// Visits what tells of a muddle and of no label: the figures of a vacancy once more by what its title
/// promises, for that is how the two disagree.
pub(crate) fn muddle_features(
    document: &Document,
    context: &Context,
    places: &[Place],
    chances: &[Chances],
    visit: &mut dyn FnMut(&str, f32),
) {
    let Some(family) = promised(document, context) else { return };
    let mut name = String::new();
    summary(context.channel, places, chances, &mut |figure, value| {
        name.clear();
        let _ = write!(name, "{figure}|{family:?}");
        visit(&name, value);
    });
}

/// What a vacancy's title promises.
fn promised(document: &Document, context: &Context) -> Option<TitleFamily> {
    let vacancy = context.channel == Channel::JobAd;
    let title = vacancy.then(|| Title::find(document, context)).flatten();
    title.map(|title| title.family)
}

/// Visits the words and cues of a whole text, without its asides; the caller counts them and takes
/// [`bag_value`].
#[inline(never)]
pub(crate) fn bag(document: &Document, places: &[Place], visit: Visit) {
    for (evidence, place) in document.sentences.iter().zip(places) {
        if !place.is_aside() {
            bag_of(document, evidence, visit);
        }
    }
}

/// Visits the words and cues of one sentence.
pub(super) fn bag_of(document: &Document, evidence: &Evidence, visit: Visit) {
    words(document, evidence, visit);
    cue_features(evidence, visit);
}

/// What a count is worth.
pub(crate) fn bag_value(count: f32) -> f32 {
    BAG * libm::log1pf(count.min(MOST_COUNTED))
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

    /// Words and pairs, without the ones that open a sentence.
    fn words_of(text: &str) -> Vec<String> {
        let document = Document::read(text, Channel::Unknown);
        let mut found = Vec::new();
        for sentence in &document.sentences {
            words(&document, sentence, &mut |word, _, _| found.push(word.to_owned()));
        }
        found.retain(|word| !word.starts_with("^ "));
        found
    }

    #[test]
    fn names_of_the_lexicon_carry_no_weight() {
        assert_eq!(words_of("we use sales cloud here"), ["we", "use", "we use", "here"]);
        assert_eq!(words_of("Marketing Week said so"), ["said", "so", "said so"]);
        assert_eq!(words_of("pay the sales tax"), ["pay", "the", "pay the"]);
        assert_eq!(words_of("and I'll go"), ["and", "i'll", "and i'll", "go", "i'll go"]);
        // The same words in common use.
        assert!(words_of("our sales are in the cloud").contains(&"our sales".to_owned()));
        assert!(words_of("marketing week by week").contains(&"marketing week".to_owned()));
    }
}
