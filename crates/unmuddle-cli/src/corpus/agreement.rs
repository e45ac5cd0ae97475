//! How far two readers agree: the share of texts that they say the same of, and how much of it is
//! more than chance (Cohen's kappa).

use serde::Serialize;
use unmuddle::Label;

use super::entry::{Entry, Reading};

/// The agreement of first and second reader about some texts.
#[derive(Debug, Serialize)]
pub(crate) struct Agreement {
    pub(crate) texts: usize,
    pub(crate) label: Match,
    pub(crate) muddled: Match,
    /// The texts about which they differ in anything: label, muddles, pushiness.
    pub(crate) settled: usize,
}

/// How often two readers said the same.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Match {
    pub(crate) same: usize,
    /// From 0 to 1; none without texts.
    pub(crate) share: Option<f64>,
    /// Cohen's kappa, 1 at most, 0 for chance; none where chance alone would agree always.
    pub(crate) kappa: Option<f64>,
}

impl Agreement {
    pub(crate) fn of<'e>(entries: impl Iterator<Item = &'e Entry> + Clone) -> Self {
        let readings = entries.clone().map(|entry| (entry.line.first(), &entry.line.second));
        let answers = |answer: fn(&Reading) -> usize| -> Vec<(usize, usize)> {
            readings.clone().map(|(first, second)| (answer(&first), answer(second))).collect()
        };
        Self {
            texts: entries.clone().count(),
            label: Match::of(&answers(|reading| label(*reading.label)), Label::ALL.len()),
            muddled: Match::of(&answers(|reading| usize::from(reading.muddled())), 2),
            settled: entries.filter(|entry| entry.line.first.is_some()).count(),
        }
    }
}

fn label(label: Label) -> usize {
    Label::ALL.iter().position(|other| *other == label).unwrap_or_default()
}

impl Match {
    /// Compares answers, each one of `classes`.
    #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
    fn of(answers: &[(usize, usize)], classes: usize) -> Self {
        let same = answers.iter().filter(|(first, second)| first == second).count();
        if answers.is_empty() {
            return Self { same, share: None, kappa: None };
        }
        let all = answers.len() as f64;
        let (mut firsts, mut seconds) = (vec![0_usize; classes], vec![0_usize; classes]);
        for (first, second) in answers {
            firsts[*first] += 1;
            seconds[*second] += 1;
        }
        let chance: f64 =
            firsts.iter().zip(&seconds).map(|(a, b)| (*a as f64 / all) * (*b as f64 / all)).sum();
        let share = same as f64 / all;
        let kappa = (chance < 1.0).then(|| (share - chance) / (1.0 - chance));
        Self { same, share: Some(share), kappa }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many times the same two answers.
    fn answers(counts: &[(usize, usize, usize)]) -> Vec<(usize, usize)> {
        let each = |&(first, second, count)| std::iter::repeat_n((first, second), count);
        counts.iter().flat_map(each).collect()
    }

    #[test]
    fn kappa_is_what_is_left_of_agreement_without_chance() {
        // 35 of 50 are the same; chance alone gives 0.5 * 0.6 + 0.5 * 0.4 = 0.5.
        let found = Match::of(&answers(&[(0, 0, 20), (0, 1, 5), (1, 0, 10), (1, 1, 15)]), 2);
        assert_eq!((found.same, found.share), (35, Some(0.7)));
        assert!(found.kappa.is_some_and(|kappa| (kappa - 0.4).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn where_nothing_can_differ_there_is_no_kappa() {
        assert_eq!(Match::of(&answers(&[(1, 1, 9)]), 2).kappa, None);
        assert_eq!(Match::of(&[], 2), Match { same: 0, share: None, kappa: None });
    }
}
