//! The three stages: sentences alone, then the whole with the sentences' chances, then each sentence
//! in its text, with the chances of the whole and of the sentences around it. And beside the labels of
//! the whole, the chance that it is muddled.

use std::collections::{BTreeMap, BTreeSet};

use unmuddle::training::Features;

use super::corpus::{Item, LABELS, Lesson};
use super::duties::Priors;
use super::fit::{Sample, add_up, chances, fit};
use super::muddles::{self, Muddled};
use super::vacancy;

/// Penalties on large weights, chosen by cross-validation on the training part.
const SENTENCE_PENALTY: f64 = 4.0;
const WHOLE_PENALTY: f64 = 6.0;
/// That of the third stage: with so few features, one and four came out alike.
const CONTEXT_PENALTY: f64 = 4.0;
/// The most features of the third stage: it leans on the chances, and words add little.
const CONTEXT_MOST: usize = 380;
/// A feature must be seen in so many groups of texts.
const FEWEST_GROUPS: usize = 3;
/// Folds in which sentences are predicted for the second stage, and texts for the third.
const FOLDS: usize = 5;
const SENTENCE_CLASSES: usize = 3;

/// One fitted stage: the numbers of its features, and a row of weights for each.
#[derive(Default)]
pub(crate) struct Stage {
    pub(crate) numbers: BTreeMap<String, u32>,
    pub(crate) weights: Vec<f64>,
    pub(crate) classes: usize,
}

/// All stages.
pub(crate) struct Model {
    pub(crate) sentences: Stage,
    pub(crate) whole: Stage,
    pub(crate) in_context: Stage,
    /// The muddles, and for texts that are no vacancies whether they are one whose place is not told.
    pub(crate) muddles: Stage,
    /// What the sums of the whole are divided by, so that its chances come true as often as they
    /// say (temperature scaling, the one-parameter form of Platt's).
    pub(crate) temperature: f64,
    /// What was said of each text by stages that did not see its fold, by the true label.
    pub(crate) held_out: Confusion,
}

/// Named features, their class, what they count, and the group they come from.
pub(crate) type Sampled<'g> = (Features, usize, f64, &'g str);

/// Counts of texts: rows by true label, columns by what was said.
pub(crate) type Confusion = [[usize; 4]; 4];

impl Stage {
    /// Fits on named features: once on all, then on the ones that matter most.
    pub(crate) fn train(
        samples: &[Sampled],
        classes: usize,
        penalty: f64,
        most: usize,
        priors: &Priors,
    ) -> Self {
        let mut groups: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (features, _, _, group) in samples {
            for name in features.keys() {
                groups.entry(name).or_default().insert(group);
            }
        }
        let vocabulary: BTreeSet<String> = groups
            .into_iter()
            .filter(|(name, groups)| groups.len() >= FEWEST_GROUPS && is_sayable(name))
            .map(|(name, _)| name)
            .chain(priors.keys().map(String::as_str))
            .map(str::to_owned)
            .collect();
        let first = Self::fit(samples, &vocabulary, classes, penalty, priors);
        if vocabulary.len() <= most {
            return first;
        }
        let mut ranked: Vec<(f64, &String)> = first
            .numbers
            .iter()
            .map(|(name, &number)| {
                let row = number as usize * classes;
                let weight =
                    first.weights[row..row + classes].iter().fold(0.0_f64, |m, w| m.max(w.abs()));
                (weight, name)
            })
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let kept = ranked.into_iter().take(most).map(|(_, name)| name.clone()).collect();
        Self::fit(samples, &kept, classes, penalty, priors)
    }

    fn fit(
        samples: &[Sampled],
        vocabulary: &BTreeSet<String>,
        classes: usize,
        penalty: f64,
        priors: &Priors,
    ) -> Self {
        let numbers: BTreeMap<String, u32> = vocabulary.iter().cloned().zip(0_u32..).collect();
        let numbered: Vec<Sample> = samples
            .iter()
            .map(|(features, class, weight, _)| Sample {
                features: number(&numbers, features),
                base: Vec::new(),
                class: *class,
                weight: *weight,
            })
            .collect();
        let mut start = vec![0.0; numbers.len() * classes];
        for (name, &number) in &numbers {
            if let Some(prior) = priors.get(name) {
                start[number as usize * classes..][..classes].copy_from_slice(prior);
            }
        }
        let weights = fit(&numbered, &start, classes, penalty);
        Stage { numbers, weights, classes }
    }

    /// The sum of each class, before it is a chance.
    pub(super) fn sums(&self, features: &Features) -> Vec<f64> {
        let mut sums = vec![0.0; self.classes];
        add_up(&self.weights, &number(&self.numbers, features), &mut sums);
        sums
    }

    fn chances(&self, features: &Features) -> Vec<f64> {
        chances(&self.weights, &number(&self.numbers, features), self.classes)
    }
}

pub(super) fn number(numbers: &BTreeMap<String, u32>, features: &Features) -> Vec<(u32, f64)> {
    features
        .iter()
        .filter_map(|(name, value)| Some((*numbers.get(name)?, f64::from(*value))))
        .collect()
}

/// Whether a feature can be written in a line of the table and means something: no lone marks.
fn is_sayable(name: &str) -> bool {
    !name.contains(['\t', '\n']) && name.chars().any(|c| c.is_alphanumeric() || "?!".contains(c))
}

/// Texts as the stages of the whole see them: with chances of their sentences that they had no part in.
#[derive(Default)]
struct Seen<'i> {
    texts: Vec<(&'i Item, Vec<[f64; 3]>)>,
    /// What these stages learn from each, in the same order.
    samples: Vec<Sampled<'i>>,
}

impl<'i> Seen<'i> {
    fn add(&mut self, item: &'i Item, stage: &Stage) {
        let chances = sentence_chances(stage, item);
        self.samples.push((item.whole(&chances), item.label, 1.0, item.group.as_str()));
        self.texts.push((item, chances));
    }
}

/// Trains all stages. Names that `others` use for their features cost nothing to use once more.
pub(crate) fn train(
    items: &[&Item],
    most: usize,
    priors: &Priors,
    others: &BTreeSet<String>,
) -> Model {
    let of = |lesson| items.iter().copied().filter(|i| i.lesson == lesson).collect::<Vec<_>>();
    let (items, more_placeless) = (of(Lesson::All), of(Lesson::MissingPlace));
    let mut sentences = train_sentences(&items, most, priors);
    let (mut seen, mut placeless) = (Seen::default(), Seen::default());
    for fold in 0..FOLDS {
        let (held, rest): (Vec<&Item>, Vec<&Item>) =
            items.iter().copied().partition(|item| item.fold(FOLDS) == fold);
        let mut stage = train_sentences(&rest, most, priors);
        held.iter().for_each(|item| seen.add(item, &stage));
        stage.average_places();
        let more = more_placeless.iter().filter(|item| item.fold(FOLDS) == fold);
        let all = held.iter().filter(|item| item.is_placeless()).chain(more);
        all.for_each(|item| placeless.add(item, &stage));
    }
    let mut whole = Stage::train(&seen.samples, LABELS.len(), WHOLE_PENALTY, most, &Priors::new());
    let held_out = held_out(&seen.samples, most);
    let mut confusion = Confusion::default();
    for (chances, label) in &held_out {
        confusion[*label][likeliest(chances)] += 1;
    }
    let temperature = temperature(&held_out);
    let mut in_context = train_in_context(&seen.texts, &held_out, temperature);
    of(Lesson::Muddles).into_iter().for_each(|item| seen.add(item, &sentences));
    let known = [&sentences, &whole, &in_context].into_iter().flat_map(|s| s.numbers.keys());
    let mut known: BTreeSet<&str> = known.map(String::as_str).collect();
    let mut answers = muddles::train(&muddled(&seen), &muddled(&placeless), &known);
    let vacancies = of(Lesson::Vacancy);
    if !vacancies.is_empty() {
        let untold = items.iter().copied().filter(|item| item.is_placeless());
        let untold: Vec<_> = untold.chain(more_placeless).chain(vacancies).collect();
        known.extend(others.iter().map(String::as_str));
        answers.push(vacancy::train(&untold, &known));
    }
    let muddles = muddles::side_by_side(answers);
    sentences.average_places();
    in_context.average_places();
    whole.learn_missing_place(&placeless.samples, WHOLE_PENALTY);
    Model { sentences, whole, in_context, muddles, temperature, held_out: confusion }
}

/// What the second opinion learns from texts.
fn muddled<'s, 'i>(seen: &'s Seen<'i>) -> Vec<Muddled<'s, 'i>> {
    let one = |((item, chances), sample): (&(&Item, Vec<[f64; 3]>), &'s Sampled<'i>)| Muddled {
        sample,
        own: item.muddle_features(chances),
        holds: item.muddles,
        counts: [item.may_be_out_of_place(), true, true],
    };
    seen.texts.iter().zip(&seen.samples).map(one).collect()
}

/// Trains the third stage on chances that its texts had no part in, those of sentences and of
/// labels; `texts` and `held_out` are in the same order.
fn train_in_context(
    texts: &[(&Item, Vec<[f64; 3]>)],
    held_out: &[(Vec<f64>, usize)],
    temperature: f64,
) -> Stage {
    let mut samples = Vec::new();
    for ((item, chances), (labels, _)) in texts.iter().zip(held_out) {
        let features = item.in_context(chances, tempered(labels, temperature));
        for (features, class) in features.into_iter().zip(item.own_classes()) {
            if let Some((class, weight)) = class {
                samples.push((features, class, weight, item.group.as_str()));
            }
        }
    }
    Stage::train(&samples, SENTENCE_CLASSES, CONTEXT_PENALTY, CONTEXT_MOST, &Priors::new())
}

/// The chances of the labels at a temperature.
fn tempered(chances: &[f64], temperature: f64) -> [f64; 4] {
    let mut powers = [0.0; 4];
    for (power, chance) in powers.iter_mut().zip(chances) {
        *power = libm::pow(chance.max(1e-12), 1.0 / temperature);
    }
    let total: f64 = powers.iter().sum();
    powers.map(|power| power / total)
}

/// The chances of each text by a second stage that did not see its fold, with its true label.
fn held_out(samples: &[Sampled], most: usize) -> Vec<(Vec<f64>, usize)> {
    let of_fold = |fold: usize| move |group: &str| super::corpus::fold(group, FOLDS) == fold;
    let mut held_out: Vec<(Vec<f64>, usize)> = Vec::new();
    for held in (0..FOLDS).map(of_fold) {
        let rest: Vec<_> = samples.iter().filter(|sample| !held(sample.3)).cloned().collect();
        let stage = Stage::train(&rest, LABELS.len(), WHOLE_PENALTY, most, &Priors::new());
        for (features, label, _, _) in samples.iter().filter(|sample| held(sample.3)) {
            held_out.push((stage.chances(features), *label));
        }
    }
    held_out
}

/// The temperature at which texts that were held out are likeliest.
fn temperature(held_out: &[(Vec<f64>, usize)]) -> f64 {
    let loss = |temperature: f64| -> f64 {
        held_out
            .iter()
            .map(|(chances, label)| -libm::log(tempered(chances, temperature)[*label]))
            .sum()
    };
    let steps = (0..=100).map(|step| 0.5 + f64::from(step) * 0.02);
    steps.min_by(|a, b| loss(*a).total_cmp(&loss(*b))).unwrap_or(1.0)
}

fn train_sentences(items: &[&Item], most: usize, priors: &Priors) -> Stage {
    let mut samples = Vec::new();
    for item in items {
        for (features, class) in item.sentences.iter().zip(&item.classes) {
            if let Some((class, weight)) = class {
                samples.push((features.clone(), *class, *weight, item.group.as_str()));
            }
        }
    }
    Stage::train(&samples, SENTENCE_CLASSES, SENTENCE_PENALTY, most, priors)
}

fn sentence_chances(stage: &Stage, item: &Item) -> Vec<[f64; 3]> {
    item.sentences
        .iter()
        .map(|features| {
            let chances = stage.chances(features);
            [chances[0], chances[1], chances[2]]
        })
        .collect()
}

impl Model {
    /// The names of all features.
    pub(crate) fn names(&self) -> BTreeSet<String> {
        let stages = [&self.sentences, &self.whole, &self.in_context, &self.muddles];
        stages.into_iter().flat_map(|stage| stage.numbers.keys().cloned()).collect()
    }

    /// The likeliest label of a text.
    pub(crate) fn label(&self, item: &Item) -> usize {
        likeliest(&self.whole.chances(&item.whole(&sentence_chances(&self.sentences, item))))
    }
}

fn likeliest(chances: &[f64]) -> usize {
    (0..chances.len()).max_by(|&a, &b| chances[a].total_cmp(&chances[b])).unwrap_or(0)
}
