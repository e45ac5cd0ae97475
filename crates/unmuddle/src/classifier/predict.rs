//! From features and weights to chances.

use super::features::{
    Place, bag, bag_of, bag_value, document_features, muddle_features, sentence_features,
};
use super::weights::{Family, Weights};
use crate::evidence::Document;
use crate::model::{Channel, Context, Label};

/// The chances of one sentence, which add up to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Chances {
    pub(crate) marketing: f32,
    pub(crate) neither: f32,
    pub(crate) sales: f32,
}

/// What the model makes of a text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prediction {
    pub(crate) sentences: Vec<Chances>,
    /// The chances of the labels, in the order of [`LABELS`].
    pub(crate) labels: [f32; 4],
    /// The chances of the muddles: of the place, of a hope, of a name.
    pub(crate) muddles: [f32; 3],
    /// The chance that a text is a vacancy; worth nothing where its place is told.
    pub(crate) vacancy: f32,
}

/// The labels in the order of the weights.
pub(crate) const LABELS: [Label; 4] = [Label::Marketing, Label::Sales, Label::Both, Label::Neither];

impl Prediction {
    /// The likeliest label and its chance.
    pub(crate) fn likeliest(&self) -> (Label, f32) {
        let mut best = (Label::Neither, 0.0);
        for (label, chance) in LABELS.into_iter().zip(self.labels) {
            if chance > best.1 {
                best = (label, chance);
            }
        }
        best
    }

    /// The same with the odds of one label raised.
    pub(crate) fn favouring(mut self, label: Label, odds: f32) -> Self {
        for (known, chance) in LABELS.into_iter().zip(&mut self.labels) {
            if known == label {
                *chance *= odds;
            }
        }
        let total: f32 = self.labels.iter().sum();
        for chance in &mut self.labels {
            *chance /= total.max(f32::MIN_POSITIVE);
        }
        self
    }

    /// The chance of one label.
    pub(crate) fn chance(&self, label: Label) -> f32 {
        LABELS.iter().position(|known| *known == label).map_or(0.0, |index| self.labels[index])
    }
}

/// Predicts the sentences, then the whole.
pub(crate) fn predict(document: &Document, context: &Context, places: &[Place]) -> Prediction {
    let weights = Weights::get();
    let family = Family::of(context.channel);
    let sentences: Vec<Chances> = document
        .sentences
        .iter()
        .zip(places)
        .map(|(evidence, place)| {
            let mut sum = [0.0_f32; 3];
            let mut seen: Vec<u32> = Vec::with_capacity(64);
            sentence_features(
                document,
                evidence,
                context.channel,
                *place,
                &mut |name, value, _| {
                    let Some(number) = weights.number(name) else { return };
                    seen.push(number);
                    if value == 1.0 {
                        return; // added once, below
                    }
                    seen.pop();
                    for (sum, weight) in sum.iter_mut().zip(weights.of_sentence(number, family)) {
                        *sum += weight * value;
                    }
                },
            );
            seen.sort_unstable();
            seen.dedup();
            for number in seen {
                for (sum, weight) in sum.iter_mut().zip(weights.of_sentence(number, family)) {
                    *sum += weight;
                }
            }
            let [marketing, neither, sales] = softmax(sum);
            Chances { marketing, neither, sales }
        })
        .collect();
    let (labels, [place, hope, name, vacancy]) =
        of_document(document, context, places, &sentences, family);
    Prediction { sentences, labels, muddles: [place, hope, name], vacancy }
}

fn of_document(
    document: &Document,
    context: &Context,
    places: &[Place],
    sentences: &[Chances],
    family: Family,
) -> ([f32; 4], [f32; 4]) {
    let weights = Weights::get();
    let mut sum = [0.0_f32; 4];
    let mut muddled = [0.0_f32; 4];
    let mut add = |number: u32, value: f32| {
        for (sum, weight) in sum.iter_mut().zip(weights.of_document(number, family)) {
            *sum += weight * value;
        }
        for (sum, weight) in muddled.iter_mut().zip(weights.of_muddles(number, family)) {
            *sum += weight * value;
        }
    };
    document_features(document, context, places, sentences, &mut |name, value, _| {
        if let Some(number) = weights.number(name) {
            add(number, value);
        }
    });
    let told = &mut |name: &str, value: f32| {
        if let Some(number) = weights.number(name) {
            add(number, value);
        }
    };
    muddle_features(document, context, places, sentences, told);
    let mut counts = vec![0.0_f32; weights.len()];
    let mut touched: Vec<u32> = Vec::new();
    bag(document, places, &mut |name, _, _| {
        if let Some(number) = weights.number(name)
            && let Some(count) = counts.get_mut(number as usize)
        {
            if *count == 0.0 {
                touched.push(number);
            }
            *count += 1.0;
        }
    });
    touched.sort_unstable();
    for number in touched {
        add(number, bag_value(counts[number as usize]));
    }
    let labels = softmax(sum.map(|sum| sum / weights.temperature(family)));
    (labels, muddled.map(|sum| 1.0 / (1.0 + libm::expf(-sum))))
}

/// The sentence whose words speak most for a muddle, by its place in [`Prediction::muddles`]; none
/// where none does.
pub(crate) fn most_muddled(document: &Document, channel: Channel, muddle: usize) -> Option<usize> {
    let weights = Weights::get();
    let family = Family::of(channel);
    let mut most = (None, 0.0);
    for (index, evidence) in document.sentences.iter().enumerate() {
        let mut sum = 0.0;
        bag_of(document, evidence, &mut |name, _, _| {
            if let Some(number) = weights.number(name) {
                sum += weights.of_muddles(number, family)[muddle];
            }
        });
        if sum > most.1 {
            most = (Some(index), sum);
        }
    }
    most.0
}

pub(super) fn softmax<const N: usize>(sums: [f32; N]) -> [f32; N] {
    let highest = sums.iter().copied().fold(f32::MIN, f32::max);
    let mut chances = sums.map(|sum| libm::expf(sum - highest));
    let total: f32 = chances.iter().sum();
    for chance in &mut chances {
        *chance /= total;
    }
    chances
}
