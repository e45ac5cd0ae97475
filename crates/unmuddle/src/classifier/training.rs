//! What `unmuddle train` needs of the engine: the features of texts, by name. Not for anybody
//! else; it may change at any time.

use super::context::{Around, own_features, text_features};
use super::features::{
    Place, bag, bag_value, document_features, group, muddle_features, places, sentence_features,
};
use super::predict::Chances;
use crate::evidence::Document;
use crate::model::{Channel, Context, Span};
use std::collections::BTreeMap;

/// What features call the places that a text may well stand in of which nobody said where it is read.
/// A message to one person is none of them: few such texts are without their place.
pub const PLACES: [&str; 3] =
    [group(Channel::OrganicPost), group(Channel::Advert), group(Channel::OtherPage)];
/// What features call it that nobody said.
pub const UNKNOWN_PLACE: &str = group(Channel::Unknown);

/// Features by name.
pub type Features = BTreeMap<String, f32>;

/// A text, read for training.
pub struct Reading<'t> {
    document: Document<'t>,
    context: Context,
    places: Vec<Place>,
}

impl<'t> Reading<'t> {
    /// Reads a text in its place.
    #[must_use]
    pub fn new(text: &'t str, context: Context) -> Self {
        let document = Document::read(text, context.channel);
        let places = places(&document, context.channel);
        Reading { document, context, places }
    }

    /// The span and the features of each sentence.
    #[must_use]
    pub fn sentences(&self) -> Vec<(Span, Features)> {
        self.document
            .sentences
            .iter()
            .zip(&self.places)
            .map(|(evidence, place)| {
                let mut features = Features::new();
                sentence_features(
                    &self.document,
                    evidence,
                    self.context.channel,
                    *place,
                    &mut |name, value, _| {
                        features.insert(name.to_owned(), value);
                    },
                );
                (self.document.original(evidence.segment.span), features)
            })
            .collect()
    }

    /// The features of the whole, given (marketing, neither, sales) for each sentence.
    #[must_use]
    pub fn whole(&self, chances: &[[f32; 3]]) -> Features {
        let mut features = Features::new();
        let chances = named(chances);
        document_features(
            &self.document,
            &self.context,
            &self.places,
            &chances,
            &mut |name, value, _| {
                features.insert(name.to_owned(), value);
            },
        );
        for (name, value) in self.words() {
            *features.entry(name).or_default() += value;
        }
        features
    }

    /// The words and cues of the whole, as [`Reading::whole`] holds them beside other features.
    #[must_use]
    pub fn words(&self) -> Features {
        let mut counts = Features::new();
        bag(&self.document, &self.places, &mut |name, _, _| {
            *counts.entry(name.to_owned()).or_default() += 1.0;
        });
        counts.values_mut().for_each(|count| *count = bag_value(*count));
        counts
    }

    /// What tells of the whole's muddles and of no label, given the same.
    #[must_use]
    pub fn muddles(&self, chances: &[[f32; 3]]) -> Features {
        let mut features = Features::new();
        let chances = named(chances);
        let visit = &mut |name: &str, value: f32| {
            features.insert(name.to_owned(), value);
        };
        muddle_features(&self.document, &self.context, &self.places, &chances, visit);
        features
    }

    /// The features of each sentence in its text, given (marketing, neither, sales) for each alone
    /// and the chances of the labels: marketing, sales, both, neither.
    #[must_use]
    pub fn in_context(&self, chances: &[[f32; 3]], labels: [f32; 4]) -> Vec<Features> {
        let chances = named(chances);
        let around = Around::new(&chances, labels);
        let channel = self.context.channel;
        let mut of_text = Features::new();
        text_features(channel, &around, &mut |name, value| {
            of_text.insert(name.to_owned(), value);
        });
        let one = |index| {
            let mut features = of_text.clone();
            let visit = &mut |name: &str, value: f32, _| {
                features.insert(name.to_owned(), value);
            };
            own_features(&self.document, channel, &self.places, &around, index, visit);
            features
        };
        (0..chances.len()).map(one).collect()
    }
}

fn named(chances: &[[f32; 3]]) -> Vec<Chances> {
    chances
        .iter()
        .map(|&[marketing, neither, sales]| Chances { marketing, neither, sales })
        .collect()
}
