//! What each word adds to the score: the prediction, taken apart by the same weights.
//!
//! The score is the model's log odds of sales against marketing. Words add to it in two ways: by
//! themselves, in the bag of words of the whole, and through the chances of their sentence, which
//! figures about all sentences sum up. Those figures are no sums of words, so what a sentence adds
//! to them is measured: how they change when its words are read, averaged over reading the text
//! forwards and backwards. The words then share it by their points in the sentence. What they
//! cannot account for stays with the sentence as a whole, so that everything adds up.

use super::features::{Origin, Place, bag, bag_value, document_features, sentence_features};
use super::predict::{Chances, Prediction, softmax};
use super::summary::summary;
use super::weights::{Family, Weights};
use crate::evidence::{Document, Evidence};
use crate::lexicon::Side;
use crate::model::Context;
use std::ops::Range;

/// Points towards sales (above 0) or marketing (below 0). All of them add up to the score.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contributions {
    /// What each token of the stream adds.
    pub(crate) tokens: Vec<f32>,
    /// What each sentence adds as a whole, beside its tokens.
    pub(crate) sentences: Vec<f32>,
    /// What has no words of the text: the title, the place, where the model starts from.
    pub(crate) elsewhere: f32,
}

/// Longer texts are read in so many steps of several sentences each, so that the time grows with
/// the length and no faster.
const MOST_STEPS: usize = 256;
/// A point in a sentence is worth at most so many points in the whole.
const STEEPEST: f32 = 4.0;
/// Words whose points nearly cancel out say nothing about how to share a change.
const LEAST_SUM: f32 = 1e-3;

/// Takes `prediction` apart.
pub(crate) fn contributions(
    document: &Document,
    context: &Context,
    places: &[Place],
    prediction: &Prediction,
) -> Contributions {
    let mut all = Contributions {
        tokens: vec![0.0; document.stream.tokens.len()],
        sentences: vec![0.0; document.sentences.len()],
        elsewhere: 0.0,
    };
    let mut in_sentence = all.tokens.clone();
    let mut counts = vec![0.0; Weights::get().len()];
    let before: Vec<Chances> = document
        .sentences
        .iter()
        .zip(places)
        .map(|(evidence, place)| {
            let unread = unread(document, evidence, context, *place, &mut counts, &mut in_sentence);
            let [marketing, neither, sales] = softmax(unread);
            Chances { marketing, neither, sales }
        })
        .collect();
    of_whole(document, context, places, &prediction.sentences, &mut all);
    of_words(document, context, places, &mut counts, &mut all);
    of_summary(document, context, places, [&before, &prediction.sentences], &in_sentence, &mut all);
    all.divide(Weights::get().temperature(Family::of(context.channel)));
    all
}

impl Contributions {
    /// Divides every point, as the sums are divided before they become chances.
    fn divide(&mut self, temperature: f32) {
        self.tokens.iter_mut().chain(&mut self.sentences).for_each(|points| *points /= temperature);
        self.elsewhere /= temperature;
    }
}

/// Adds the points of one sentence's words to `tokens` and returns the sums of what remains
/// without them. A feature that is there several times counts once, and its places share it;
/// `counts` holds a nought for each feature, before and after.
#[inline(never)]
fn unread(
    document: &Document,
    evidence: &Evidence,
    context: &Context,
    place: Place,
    counts: &mut [f32],
    tokens: &mut [f32],
) -> [f32; 3] {
    let weights = Weights::get();
    let family = Family::of(context.channel);
    let mut visit = |with: &mut dyn FnMut(u32, &mut f32, &str, f32, Origin)| {
        sentence_features(
            document,
            evidence,
            context.channel,
            place,
            &mut |name, value, origin| {
                if let Some(number) = weights.number(name)
                    && let Some(count) = counts.get_mut(number as usize)
                {
                    with(number, count, name, value, origin);
                }
            },
        );
    };
    visit(&mut |_, count, _, value, _| *count += if value == 1.0 { 1.0 } else { 0.0 });
    let mut sums = [0.0_f32; 3];
    visit(&mut |number, count, name, value, origin| {
        let row = weights.of_sentence(number, family);
        let once = if value == 1.0 { 1.0 / count.max(1.0) } else { value };
        let points = (row[2] - row[0]) * once;
        match (name, origin) {
            ("=marketing", _) => phrases(evidence, Side::Marketing, points, tokens),
            ("=sales", _) => phrases(evidence, Side::Sales, points, tokens),
            (_, Origin::Tokens(range)) => spread(tokens, &range, points),
            _ => {
                for (sum, weight) in sums.iter_mut().zip(row) {
                    *sum += weight * once;
                }
            }
        }
    });
    visit(&mut |_, count, _, _, _| *count = 0.0);
    sums
}

/// Spreads points over the phrases of one side, by their weight.
#[inline(never)]
fn phrases(evidence: &Evidence, side: Side, points: f32, tokens: &mut [f32]) {
    let all = evidence.weight(side).max(f32::MIN_POSITIVE);
    for hit in evidence.sides.iter().filter(|hit| hit.side == side) {
        spread(tokens, &hit.tokens, points * hit.weight / all);
    }
}

#[inline(never)]
fn spread(tokens: &mut [f32], range: &Range<usize>, points: f32) {
    let each = points / count(range.len().max(1));
    for token in tokens.get_mut(range.clone()).unwrap_or_default() {
        *token += each;
    }
}

/// Facts about the whole.
#[inline(never)]
fn of_whole(
    document: &Document,
    context: &Context,
    places: &[Place],
    chances: &[Chances],
    all: &mut Contributions,
) {
    document_features(document, context, places, chances, &mut |name, value, origin| {
        let points = worth(name, context) * value;
        match origin {
            Origin::Tokens(range) => spread(&mut all.tokens, &range, points),
            Origin::Sentence(index) => {
                if let Some(sentence) = all.sentences.get_mut(index) {
                    *sentence += points;
                }
            }
            Origin::Whole => all.elsewhere += points,
        }
    });
}

/// The bag of words and cues: what a count is worth is shared by all that were counted. `counts`
/// holds a nought for each feature.
#[inline(never)]
fn of_words(
    document: &Document,
    context: &Context,
    places: &[Place],
    counts: &mut [f32],
    all: &mut Contributions,
) {
    let weights = Weights::get();
    let family = Family::of(context.channel);
    let mut visit = |with: &mut dyn FnMut(u32, &mut f32, Origin)| {
        bag(document, places, &mut |name, _, origin| {
            if let Some(number) = weights.number(name)
                && let Some(count) = counts.get_mut(number as usize)
            {
                with(number, count, origin);
            }
        });
    };
    visit(&mut |_, count, _| *count += 1.0);
    visit(&mut |number, count, origin| {
        let [marketing, sales, ..] = weights.of_document(number, family);
        let each = (sales - marketing) * bag_value(*count) / *count;
        match origin {
            Origin::Tokens(range) => spread(&mut all.tokens, &range, each),
            _ => all.elsewhere += each,
        }
    });
}

/// Moves what the figures about all sentences are worth from the whole to the sentences that
/// changed them. `chances` are those before and after the words are read.
#[inline(never)]
fn of_summary(
    document: &Document,
    context: &Context,
    places: &[Place],
    chances: [&[Chances]; 2],
    in_sentence: &[f32],
    all: &mut Contributions,
) {
    let [before, after] = chances;
    let score = |chances: &[Chances]| {
        let mut sum = 0.0;
        summary(context.channel, places, chances, &mut |name, value| {
            sum += worth(name, context) * value;
        });
        sum
    };
    let step = after.len().div_ceil(MOST_STEPS).max(1);
    let steps: Vec<Range<usize>> =
        (0..after.len()).step_by(step).map(|at| at..(at + step).min(after.len())).collect();
    let mut changes = vec![0.0_f32; steps.len()];
    let mut forwards = |order: &mut dyn Iterator<Item = usize>| {
        let mut current = before.to_vec();
        let mut last = score(&current);
        for index in order {
            let range = steps[index].clone();
            current[range.clone()].copy_from_slice(&after[range]);
            let now = score(&current);
            changes[index] += (now - last) / 2.0;
            last = now;
        }
    };
    forwards(&mut (0..steps.len()));
    forwards(&mut (0..steps.len()).rev());
    all.elsewhere += score(before) - score(after);
    for (range, change) in steps.into_iter().zip(changes) {
        let tokens = tokens_of(document, &range);
        let sum: f32 = in_sentence[tokens.clone()].iter().sum();
        let slope = if sum.abs() < LEAST_SUM { 0.0 } else { (change / sum).clamp(0.0, STEEPEST) };
        for (token, points) in all.tokens[tokens.clone()].iter_mut().zip(&in_sentence[tokens]) {
            *token += points * slope;
        }
        let rest = (change - sum * slope) / count(range.len().max(1));
        for sentence in &mut all.sentences[range] {
            *sentence += rest;
        }
    }
}

/// The tokens of some sentences in a row.
fn tokens_of(document: &Document, sentences: &Range<usize>) -> Range<usize> {
    let sentences = document.sentences.get(sentences.clone()).unwrap_or_default();
    match (sentences.first(), sentences.last()) {
        (Some(first), Some(last)) => first.tokens.start..last.tokens.end,
        _ => 0..0,
    }
}

/// What a feature of the whole is worth towards sales.
#[inline(never)]
fn worth(name: &str, context: &Context) -> f32 {
    let weights = Weights::get();
    let family = Family::of(context.channel);
    let [marketing, sales, ..] =
        weights.number(name).map_or([0.0; 4], |number| weights.of_document(number, family));
    sales - marketing
}

#[allow(clippy::cast_precision_loss, reason = "counts of words")]
fn count(number: usize) -> f32 {
    number as f32
}

#[cfg(test)]
mod tests {
    use super::super::{places, predict};
    use super::*;
    use crate::model::{Channel, Label};
    use crate::rules;

    /// The contributions, and what they should add up to.
    fn taken_apart(text: &str, context: &Context) -> (Contributions, f32) {
        let document = Document::read(text, context.channel);
        let places = places(&document, context.channel);
        let prediction = predict(&document, context, &places);
        let [marketing, sales] = [Label::Marketing, Label::Sales].map(|l| prediction.chance(l));
        let parts = contributions(&document, context, &places, &prediction);
        (parts, libm::logf(sales) - libm::logf(marketing))
    }

    #[test]
    fn points_add_up_to_the_score() {
        let mut seen = 0;
        for rule in rules::rules() {
            let Some(examples) = rules::examples(rule.id) else { continue };
            for example in examples.fires.iter().chain(examples.quiet) {
                for channel in [example.channel, Channel::JobAd, Channel::OrganicPost] {
                    let mut context = Context::new(channel);
                    context.title = example.title.map(str::to_owned);
                    let (parts, score) = taken_apart(example.text, &context);
                    let words: f32 = parts.tokens.iter().sum();
                    let sum = words + parts.sentences.iter().sum::<f32>() + parts.elsewhere;
                    assert!((sum - score).abs() < 1e-3, "{sum}, not {score}: {}", example.text);
                    assert!(parts.tokens.iter().all(|points| points.is_finite()));
                    seen += 1;
                }
            }
        }
        assert!(seen > 200);
    }

    #[test]
    fn a_long_text_adds_up_too() {
        let text = "We mend kettles. Order yours today, £9. The dog slept. ".repeat(300);
        let (parts, score) = taken_apart(&text, &Context::new(Channel::Blog));
        let sum: f32 = parts.tokens.iter().chain(&parts.sentences).sum::<f32>() + parts.elsewhere;
        assert!((sum - score).abs() < 2e-2, "{sum}, not {score}");
    }

    #[test]
    fn words_that_sell_point_to_sales() {
        let text = "My grandad kept bees. Order yours today for £9.";
        let (parts, _) = taken_apart(text, &Context::new(Channel::OrganicPost));
        let document = Document::read(text, Channel::OrganicPost);
        let sums: Vec<f32> = document
            .sentences
            .iter()
            .map(|sentence| parts.tokens[sentence.tokens.clone()].iter().sum())
            .collect();
        assert!(sums[1] > 0.5 && sums[1] > sums[0], "{sums:?}");
    }
}
