//! The figures that have an interval, by name.

use std::collections::BTreeMap;

use serde::Serialize;

use super::judge::Judged;
use super::tally::{Tally, ratio};
use crate::args::Classes;

/// Samples that an interval is drawn from.
const SAMPLES: usize = 1_000;
/// Where the drawing starts: the same texts give the same interval.
const SEED: u64 = 0x756e_6d75_6464_6c65;

/// One figure, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Figure {
    #[serde(rename = "macro_f1_4")]
    MacroF1Of4,
    #[serde(rename = "macro_f1_3")]
    MacroF1Of3,
    SellingF1,
    SideF1,
    TitleF1,
    SentenceF1,
    MuddlePrecision,
    MuddleRecall,
    FalseWarned,
    Warned,
    PushyPrecision,
    PushyRecall,
    CalibrationError,
    #[serde(rename = "baseline_macro_f1_4")]
    BaselineMacroF1Of4,
    #[serde(rename = "baseline_macro_f1_3")]
    BaselineMacroF1Of3,
    BaselineSellingF1,
    BaselineSideF1,
}

/// A figure with the range in which it lies for nineteen of twenty such samples.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Measure {
    /// The texts (or sentences, or warnings) that it rests on.
    pub(crate) of: usize,
    pub(crate) value: f64,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Figures by name; those that nothing is known about are absent.
pub(crate) type Figures = BTreeMap<Figure, Measure>;

impl Figure {
    pub(crate) const ALL: [Figure; 17] = [
        Figure::MacroF1Of4,
        Figure::MacroF1Of3,
        Figure::SellingF1,
        Figure::SideF1,
        Figure::TitleF1,
        Figure::SentenceF1,
        Figure::MuddlePrecision,
        Figure::MuddleRecall,
        Figure::FalseWarned,
        Figure::Warned,
        Figure::PushyPrecision,
        Figure::PushyRecall,
        Figure::CalibrationError,
        Figure::BaselineMacroF1Of4,
        Figure::BaselineMacroF1Of3,
        Figure::BaselineSellingF1,
        Figure::BaselineSideF1,
    ];

    /// What the baseline reaches in the same, where it has an answer.
    pub(crate) const fn of_baseline(self) -> Option<Figure> {
        match self {
            Figure::MacroF1Of4 => Some(Figure::BaselineMacroF1Of4),
            Figure::MacroF1Of3 => Some(Figure::BaselineMacroF1Of3),
            Figure::SellingF1 => Some(Figure::BaselineSellingF1),
            Figure::SideF1 => Some(Figure::BaselineSideF1),
            _ => None,
        }
    }

    /// How much it rests on: a precision on what was said, a recall on what there is.
    fn rests_on(self, tally: &Tally) -> usize {
        use Classes::{Four, Three};
        match self {
            Figure::MacroF1Of4 | Figure::SellingF1 => tally.labels.texts(Four),
            Figure::MacroF1Of3 => tally.labels.texts(Three),
            Figure::SideF1 => tally.sides.texts(Four),
            Figure::TitleF1 => tally.titles.texts(Three),
            Figure::SentenceF1 => tally.sentences.texts(Four),
            Figure::MuddlePrecision => tally.muddled.said,
            Figure::MuddleRecall => tally.muddled.texts,
            Figure::FalseWarned => tally.calm,
            Figure::Warned => tally.texts,
            Figure::PushyPrecision => tally.pushy.said,
            Figure::PushyRecall => tally.pushy.texts,
            Figure::CalibrationError => tally.bins.iter().map(|bin| bin.texts).sum(),
            Figure::BaselineMacroF1Of4 | Figure::BaselineSellingF1 => tally.baseline.texts(Four),
            Figure::BaselineMacroF1Of3 => tally.baseline.texts(Three),
            Figure::BaselineSideF1 => tally.baseline_sides.texts(Four),
        }
    }

    fn of(self, tally: &Tally) -> Option<f64> {
        use Classes::{Four, Three};
        match self {
            Figure::MacroF1Of4 => tally.labels.macro_f1(Four),
            Figure::MacroF1Of3 => tally.labels.macro_f1(Three),
            Figure::SellingF1 => tally.labels.selling().f1(),
            Figure::SideF1 => tally.sides.macro_f1(Four),
            Figure::TitleF1 => tally.titles.macro_f1(Three),
            Figure::SentenceF1 => tally.sentences.macro_f1(Four),
            Figure::MuddlePrecision => tally.muddled.precision(),
            Figure::MuddleRecall => tally.muddled.recall(),
            Figure::FalseWarned => ratio(tally.false_warned, tally.calm),
            Figure::Warned => ratio(tally.warned, tally.texts),
            Figure::PushyPrecision => tally.pushy.precision(),
            Figure::PushyRecall => tally.pushy.recall(),
            Figure::CalibrationError => tally.calibration_error(),
            Figure::BaselineMacroF1Of4 => tally.baseline.macro_f1(Four),
            Figure::BaselineMacroF1Of3 => tally.baseline.macro_f1(Three),
            Figure::BaselineSellingF1 => tally.baseline.selling().f1(),
            Figure::BaselineSideF1 => tally.baseline_sides.macro_f1(Four),
        }
    }
}

/// Every figure of some texts, with bootstrap intervals of 95 %. Texts of one group are drawn
/// together, for they are right or wrong together.
pub(crate) fn measure(texts: &[&Judged], classes: Classes) -> Figures {
    let whole = Tally::of(texts.iter().copied(), classes);
    let groups = groups(texts);
    let mut drawn = vec![Vec::with_capacity(SAMPLES); Figure::ALL.len()];
    let mut random = Random(SEED);
    for _ in 0..SAMPLES {
        let mut tally = Tally::new(classes);
        for _ in 0..groups.len() {
            for judged in &groups[random.below(groups.len())] {
                tally.add(judged);
            }
        }
        for (figure, values) in Figure::ALL.iter().zip(&mut drawn) {
            values.extend(figure.of(&tally));
        }
    }
    let measured = |(figure, mut values): (&Figure, Vec<f64>)| {
        let value = figure.of(&whole)?;
        values.sort_by(f64::total_cmp);
        let at = |share: usize| {
            let last = values.len().saturating_sub(1);
            values.get(last * share / 1_000).copied().unwrap_or(value)
        };
        Some((*figure, Measure { of: figure.rests_on(&whole), value, low: at(25), high: at(975) }))
    };
    Figure::ALL.iter().zip(drawn).filter_map(measured).collect()
}

fn groups<'j>(texts: &[&'j Judged<'j>]) -> Vec<Vec<&'j Judged<'j>>> {
    let mut groups: BTreeMap<(&str, &str, usize), Vec<&Judged>> = BTreeMap::new();
    for judged in texts {
        let example = judged.example;
        // A text without a group stands alone.
        let alone = if example.group.is_empty() { example.line } else { 0 };
        groups.entry((&example.file, &example.group, alone)).or_default().push(judged);
    }
    groups.into_values().collect()
}

/// SplitMix64: small, and the same on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `bound`.
    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound.max(1) as u64).unwrap_or(0)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::example::Example;
    use super::super::judge;
    use super::*;

    fn texts(groups: bool) -> Vec<Example> {
        (0..40)
            .map(|n| {
                let group = if groups { n / 20 } else { n };
                let label = if n < 20 { "neither" } else { "sales" };
                let line =
                    format!(r#"{{"label":"{label}","cluster":{group},"text":"Thank you."}}"#);
                Example::parse("f", n + 1, &line, None).unwrap()
            })
            .collect()
    }

    fn selling(groups: bool) -> Measure {
        let examples = texts(groups);
        let judged = judge::all(&examples).unwrap();
        let figures = measure(&judged.iter().collect::<Vec<_>>(), Classes::Four);
        figures[&Figure::MacroF1Of4]
    }

    #[test]
    fn an_interval_holds_its_figure_and_is_the_same_each_time() {
        let measure = selling(false);
        assert!(measure.low < measure.value && measure.value < measure.high, "{measure:?}");
        assert_eq!(measure, selling(false));
    }

    #[test]
    fn fewer_groups_say_less() {
        let (alone, together) = (selling(false), selling(true));
        assert!((alone.value - together.value).abs() < 1e-9);
        assert!(together.high - together.low > alone.high - alone.low);
    }

    #[test]
    fn what_nothing_is_known_about_is_absent() {
        let examples = texts(false);
        let judged = judge::all(&examples).unwrap();
        let figures = measure(&judged.iter().collect::<Vec<_>>(), Classes::Four);
        assert!(!figures.contains_key(&Figure::MuddleRecall));
        assert!(!figures.contains_key(&Figure::BaselineMacroF1Of4));
        assert!(figures.contains_key(&Figure::Warned));
    }
}
