//! What a sentence does, seen in its text. "Small jars, two sizes." tells in a story and sells beside
//! a price: the chances of the sentence alone, those of the sentences around it and those of the
//! whole decide together. The label of the whole is not touched by it.

use super::features::{Origin, Place, Visit, group, standing};
use super::predict::{Chances, LABELS, Prediction, softmax};
use super::summary::MOST_SENTENCES;
use super::weights::{Family, Weights};
use crate::evidence::Document;
use crate::model::{Channel, Label};
use std::fmt::Write;

/// A chance below this is as good as none; its logarithm is this one's.
const LEAST: f32 = 1e-3;
/// Chances count so many times, so that their weights are as small as those of other features.
const SCALE: f32 = 4.0;

impl Prediction {
    /// The chances of the labels once the whole is said to have one of them with this confidence.
    pub(crate) fn settled(&self, label: Label, confidence: f32) -> [f32; 4] {
        let chance = self.chance(label);
        let rest = (1.0 - confidence) / (1.0 - chance).max(LEAST);
        let mut labels = self.labels.map(|chance| chance * rest);
        for (known, chance) in LABELS.into_iter().zip(&mut labels) {
            if known == label {
                *chance = confidence;
            }
        }
        labels
    }
}

/// The chances of each sentence in its text, given the chances of each alone and of the whole.
pub(crate) fn in_context(
    document: &Document,
    channel: Channel,
    places: &[Place],
    sentences: &[Chances],
    labels: [f32; 4],
) -> Vec<Chances> {
    let weights = Weights::get();
    let family = Family::of(channel);
    let around = Around::new(sentences, labels);
    let add = |sum: &mut [f32; 3], name: &str, value: f32| {
        let Some(number) = weights.number(name) else { return };
        for (sum, weight) in sum.iter_mut().zip(weights.in_context(number, family)) {
            *sum += weight * value;
        }
    };
    let mut of_text = [0.0_f32; 3];
    text_features(channel, &around, &mut |name, value| add(&mut of_text, name, value));
    let one = |index: usize| {
        let mut sum = of_text;
        own_features(document, channel, places, &around, index, &mut |name, value, _| {
            add(&mut sum, name, value);
        });
        let [marketing, neither, sales] = softmax(sum);
        Chances { marketing, neither, sales }
    };
    (0..sentences.len().min(places.len())).map(one).collect()
}

/// The chances around a sentence.
pub(super) struct Around<'c> {
    sentences: &'c [Chances],
    labels: [f32; 4],
    all: Chances,
}

impl<'c> Around<'c> {
    pub(super) fn new(sentences: &'c [Chances], labels: [f32; 4]) -> Self {
        let mut all = Chances::default();
        for chances in sentences {
            all.marketing += chances.marketing;
            all.neither += chances.neither;
            all.sales += chances.sales;
        }
        Around { sentences, labels, all }
    }
}

/// Visits what the whole does, which is the same for each of its sentences.
#[inline(never)]
pub(super) fn text_features(channel: Channel, around: &Around, visit: &mut dyn FnMut(&str, f32)) {
    let mut name = String::new();
    for (label, chance) in LABELS.into_iter().zip(around.labels) {
        name.clear();
        let _ = write!(name, "=log:{label}");
        visit(&name, log(chance));
        name.clear();
        let _ = write!(name, "=text:{label}");
        visit(&name, SCALE * chance);
        if channel != Channel::JobAd {
            let _ = write!(name, "|{}", group(channel));
            visit(&name, SCALE * chance);
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of sentences")]
    visit("=sentences", libm::log1pf((around.sentences.len() as f32).min(MOST_SENTENCES)));
}

/// Visits what a sentence does alone, where it stands, and what those around it do.
#[inline(never)]
pub(super) fn own_features(
    document: &Document,
    channel: Channel,
    places: &[Place],
    around: &Around,
    index: usize,
    visit: Visit,
) {
    let (Some(evidence), Some(&place)) = (document.sentences.get(index), places.get(index)) else {
        return;
    };
    standing(evidence, channel, place, visit);
    let visit = &mut |name: &str, value: f32| visit(name, value, Origin::Sentence(index));
    let own = around.sentences[index];
    visit("=own:marketing", log(own.marketing) - log(own.neither));
    visit("=own:sales", log(own.sales) - log(own.neither));
    let others = around.sentences.len() - 1;
    if others > 0 {
        #[allow(clippy::cast_precision_loss, reason = "counts of sentences")]
        let others = others as f32;
        let Chances { marketing, neither, sales } = around.all;
        let rest = Chances {
            marketing: (marketing - own.marketing) / others,
            neither: (neither - own.neither) / others,
            sales: (sales - own.sales) / others,
        };
        visit_chances(&REST, rest, visit);
    }
    for (names, neighbour) in [(&BEFORE, index.wrapping_sub(1)), (&AFTER, index + 1)] {
        if let Some(chances) = around.sentences.get(neighbour) {
            visit_chances(names, *chances, visit);
        }
    }
}

const REST: [&str; 3] = ["=rest:marketing", "=rest:neither", "=rest:sales"];
const BEFORE: [&str; 3] = ["=before:marketing", "=before:neither", "=before:sales"];
const AFTER: [&str; 3] = ["=after:marketing", "=after:neither", "=after:sales"];

fn visit_chances(names: &[&str; 3], chances: Chances, visit: &mut dyn FnMut(&str, f32)) {
    let Chances { marketing, neither, sales } = chances;
    for (name, chance) in names.iter().zip([marketing, neither, sales]) {
        visit(name, SCALE * chance);
    }
}

fn log(chance: f32) -> f32 {
    libm::logf(chance.max(LEAST))
}

#[cfg(test)]
mod tests {
    use super::super::{places, predict};
    use super::*;
    use crate::model::Context;
    use crate::score::activity;

    /// What each sentence of a post does once the whole is said to have a label for certain.
    fn told(text: &str, label: Label) -> Vec<Label> {
        let context = Context::new(Channel::OrganicPost);
        let document = Document::read(text, context.channel);
        let places = places(&document, context.channel);
        let prediction = predict(&document, &context, &places);
        let settled = prediction.settled(label, 0.95);
        assert!((settled.iter().sum::<f32>() - 1.0).abs() < 1e-4, "{settled:?}");
        let chances =
            in_context(&document, context.channel, &places, &prediction.sentences, settled);
        for Chances { marketing, neither, sales } in &chances {
            assert!((marketing + neither + sales - 1.0).abs() < 1e-4);
        }
        chances.into_iter().map(activity).collect()
    }

    #[test]
    fn the_same_sentence_does_what_its_text_does() {
        let jars = "Small jars and large ones, with a wooden lid.";
        assert_eq!(told(jars, Label::Marketing), [Label::Marketing]);
        assert_eq!(told(jars, Label::Sales), [Label::Sales]);
        assert_eq!(told(jars, Label::Neither), [Label::Neither]);
    }

    #[test]
    fn an_order_sells_in_a_story_too() {
        let text = "Grandad kept bees behind the dye works. He sang to them. Order a jar now, £9.";
        assert_eq!(told(text, Label::Both).last(), Some(&Label::Sales));
    }

    #[test]
    fn nothing_has_no_sentences() {
        assert_eq!(told("", Label::Neither), []);
    }
}
