//! What a model reaches that knows words and nothing else: TF-IDF over words and pairs of words,
//! with multinomial logistic regression. Where it does well, the texts are easy.

use std::collections::BTreeMap;

use unmuddle::Label;

use super::example::Example;
use super::judge::Guess;
use super::tally::{Confusion, index};
use crate::args::{Classes, Split};
use crate::train::fit::{Sample, chances, fit};

/// Penalties on large weights, of which the one that does best on the dev split is taken.
const PENALTIES: [f64; 5] = [1.0, 0.3, 0.1, 0.03, 0.01];
/// A word or a pair must stand in so many texts.
const FEWEST_TEXTS: usize = 2;
/// Above this macro-F1 on a corpus' own test split, the corpus is too easy.
pub(crate) const TOO_EASY: f64 = 0.85;

/// The fitted model.
pub(crate) struct Baseline {
    terms: Terms,
    weights: Vec<f64>,
    /// The penalty it was fitted with.
    pub(crate) penalty: f64,
}

/// Words and pairs with their numbers, and how telling each is. Number 0 is the constant.
struct Terms {
    numbers: BTreeMap<String, u32>,
    rarity: Vec<f64>,
}

impl Baseline {
    /// Learns from the texts that train: chooses the penalty on their dev split, then fits on all.
    pub(crate) fn train(examples: &[&Example]) -> Self {
        let (dev, train): (Vec<&Example>, Vec<&Example>) =
            examples.iter().copied().partition(|example| example.split == Some(Split::Dev));
        let mut best = (f64::MIN, PENALTIES[PENALTIES.len() / 2]);
        if !dev.is_empty() && !train.is_empty() {
            for penalty in PENALTIES {
                let reached = Self::fit(&train, penalty).macro_f1(&dev).unwrap_or(0.0);
                if reached > best.0 {
                    best = (reached, penalty);
                }
            }
        }
        Self::fit(examples, best.1)
    }

    fn fit(examples: &[&Example], penalty: f64) -> Self {
        let counted: Vec<BTreeMap<String, f64>> =
            examples.iter().map(|example| counts(example)).collect();
        let terms = Terms::new(&counted);
        let samples: Vec<Sample> = examples
            .iter()
            .zip(&counted)
            .filter_map(|(example, counts)| {
                let class = index(example.truth.label?);
                Some(Sample { features: terms.row(counts), base: Vec::new(), class, weight: 1.0 })
            })
            .collect();
        let start = vec![0.0; terms.rarity.len() * Label::ALL.len()];
        let weights = fit(&samples, &start, Label::ALL.len(), penalty);
        Self { terms, weights, penalty }
    }

    /// What it takes a text for.
    pub(crate) fn guess(&self, example: &Example) -> Guess {
        let row = self.terms.row(&counts(example));
        let chances = chances(&self.weights, &row, Label::ALL.len());
        let of = |label: &Label| chances[index(*label)];
        let likeliest = |labels: &[Label]| {
            labels.iter().copied().max_by(|a, b| of(a).total_cmp(&of(b))).unwrap_or(Label::Neither)
        };
        let side = likeliest(&[Label::Marketing, Label::Sales]);
        Guess { label: likeliest(Label::ALL), side }
    }

    /// The macro-F1 it reaches on labelled texts; none without any.
    pub(crate) fn macro_f1(&self, examples: &[&Example]) -> Option<f64> {
        let mut confusion = Confusion::default();
        for example in examples {
            if let Some(label) = example.truth.label {
                confusion.add(label, self.guess(example).label);
            }
        }
        confusion.macro_f1(Classes::Four)
    }
}

impl Terms {
    #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
    fn new(texts: &[BTreeMap<String, f64>]) -> Self {
        let mut standing: BTreeMap<&str, usize> = BTreeMap::new();
        for term in texts.iter().flat_map(BTreeMap::keys) {
            *standing.entry(term).or_default() += 1;
        }
        let kept: Vec<(&str, usize)> =
            standing.into_iter().filter(|(_, texts)| *texts >= FEWEST_TEXTS).collect();
        let all = texts.len() as f64;
        let rarity = |standing: usize| libm::log((1.0 + all) / (1.0 + standing as f64)) + 1.0;
        Self {
            rarity: std::iter::once(1.0).chain(kept.iter().map(|(_, n)| rarity(*n))).collect(),
            numbers: kept.into_iter().map(|(term, _)| term.to_owned()).zip(1..).collect(),
        }
    }

    /// The row of a text: dampened counts times rarity, of length 1, and the constant.
    fn row(&self, counts: &BTreeMap<String, f64>) -> Vec<(u32, f64)> {
        let mut row: Vec<(u32, f64)> = counts
            .iter()
            .filter_map(|(term, count)| {
                let number = *self.numbers.get(term)?;
                Some((number, (1.0 + libm::log(*count)) * self.rarity[number as usize]))
            })
            .collect();
        let length = libm::sqrt(row.iter().map(|(_, value)| value * value).sum());
        if length > 0.0 {
            row.iter_mut().for_each(|(_, value)| *value /= length);
        }
        row.push((0, 1.0));
        row
    }
}

/// How often each word and each pair of neighbours stands in title and text.
fn counts(example: &Example) -> BTreeMap<String, f64> {
    let mut counts = BTreeMap::new();
    for part in [example.context.title.as_deref().unwrap_or_default(), &example.text] {
        let words = words(part);
        for word in &words {
            *counts.entry(word.clone()).or_default() += 1.0;
        }
        for pair in words.windows(2) {
            *counts.entry(pair.join(" ")).or_default() += 1.0;
        }
    }
    counts
}

/// Runs of at least two letters or digits, in lower case.
fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().nth(1).is_some())
        .map(str::to_lowercase)
        .collect()
}

/// The texts of a corpus that train, and those that test.
pub(crate) fn parts(corpus: &[Example]) -> (Vec<&Example>, Vec<&Example>) {
    let train = corpus.iter().filter(|example| example.trains()).collect();
    let test = corpus.iter().filter(|example| example.split == Some(Split::Test)).collect();
    (train, test)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn example(label: &str, text: &str) -> Example {
        let line = format!(r#"{{"label":"{label}","text":"{text}"}}"#);
        Example::parse("f", 1, &line, None).unwrap()
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(words("Don't buy 20 A-levels!"), ["don", "buy", "20", "levels"]);
    }

    #[test]
    fn a_row_is_of_length_one_and_dampens_counts() {
        let texts = [example("sales", "buy buy cake"), example("sales", "buy cake")];
        let counted: Vec<_> = texts.iter().map(counts).collect();
        let terms = Terms::new(&counted);
        assert_eq!(terms.numbers.keys().collect::<Vec<_>>(), ["buy", "buy cake", "cake"]);
        let row = terms.row(&counted[0]);
        let of = |term: &str| row.iter().find(|(n, _)| *n == terms.numbers[term]).unwrap().1;
        assert!((of("buy") / of("cake") - (1.0 + 2.0_f64.ln())).abs() < 1e-9);
        let squares: f64 = row.iter().filter(|(n, _)| *n > 0).map(|(_, v)| v * v).sum();
        assert!((squares - 1.0).abs() < 1e-9);
    }

    #[test]
    fn words_that_part_two_labels_are_learnt() {
        let texts: Vec<Example> = (0..20)
            .map(|n| match n % 2 {
                0 => example("sales", "order the cake now"),
                _ => example("marketing", "we baked the cake"),
            })
            .collect();
        let baseline = Baseline::train(&texts.iter().collect::<Vec<_>>());
        let guess = baseline.guess(&example("sales", "please order now"));
        assert_eq!((guess.label, guess.side), (Label::Sales, Label::Sales));
    }
}
