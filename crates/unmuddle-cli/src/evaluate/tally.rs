//! Counts over judged texts, and the figures that follow from them.

use serde::Serialize;
use unmuddle::Label;

use super::judge::Judged;
use crate::args::Classes;

/// Bins of confidence.
pub(crate) const BINS: usize = 10;

/// How many texts hold something, how many were said to, and how many of those rightly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hits {
    pub(crate) texts: usize,
    pub(crate) said: usize,
    pub(crate) right: usize,
}

/// True labels (rows) against said ones (columns), in the order of [`Label::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Confusion(pub(crate) [[usize; 4]; 4]);

/// Answers of about the same confidence.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Bin {
    pub(crate) texts: usize,
    pub(crate) right: usize,
    /// The sum of their confidences.
    pub(crate) confidence: f64,
}

/// Everything that is counted.
#[derive(Clone, Debug)]
pub(crate) struct Tally {
    classes: Classes,
    pub(crate) texts: usize,
    pub(crate) labels: Confusion,
    pub(crate) baseline: Confusion,
    /// Marketing against sales by the larger share; no answer counts in the column of neither.
    pub(crate) sides: Confusion,
    pub(crate) baseline_sides: Confusion,
    pub(crate) titles: Confusion,
    pub(crate) sentences: Confusion,
    pub(crate) muddled: Hits,
    /// Texts of which it is known whether they are muddled.
    pub(crate) muddle_known: usize,
    pub(crate) pushy: Hits,
    /// Texts that are not muddled, and those of them that got a warning which does not hold.
    pub(crate) calm: usize,
    pub(crate) false_warned: usize,
    pub(crate) warned: usize,
    /// Answers that are said without "not sure".
    pub(crate) sure: Hits,
    pub(crate) bins: [Bin; BINS],
}

impl Hits {
    pub(crate) fn add(&mut self, truth: bool, said: bool) {
        self.texts += usize::from(truth);
        self.said += usize::from(said);
        self.right += usize::from(truth && said);
    }

    /// The share of what was said that is right; none when nothing was said.
    pub(crate) fn precision(self) -> Option<f64> {
        ratio(self.right, self.said)
    }

    /// The share of what there is that was said; none when there is nothing.
    pub(crate) fn recall(self) -> Option<f64> {
        ratio(self.right, self.texts)
    }

    /// The harmonic mean of both; none when there is nothing to find.
    pub(crate) fn f1(self) -> Option<f64> {
        ratio(2 * self.right, self.texts + self.said).filter(|_| self.texts > 0)
    }
}

impl Confusion {
    pub(crate) fn add(&mut self, truth: Label, said: Label) {
        self.0[index(truth)][index(said)] += 1;
    }

    /// Texts whose true label counts.
    pub(crate) fn texts(&self, classes: Classes) -> usize {
        self.rows(classes).map(|row| self.0[row].iter().sum::<usize>()).sum()
    }

    /// The hits of one label.
    pub(crate) fn of(&self, label: Label, classes: Classes) -> Hits {
        let column = index(label);
        Hits {
            texts: self.0[column].iter().sum(),
            said: self.rows(classes).map(|row| self.0[row][column]).sum(),
            right: self.0[column][column],
        }
    }

    /// The mean F1 of the labels that occur; none when there is no text.
    pub(crate) fn macro_f1(&self, classes: Classes) -> Option<f64> {
        let scores: Vec<f64> = self
            .rows(classes)
            .map(|row| self.of(Label::ALL[row], classes))
            .filter_map(Hits::f1)
            .collect();
        #[allow(clippy::cast_precision_loss, reason = "at most four labels")]
        let count = scores.len() as f64;
        (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / count)
    }

    /// Sales or both, against the rest.
    pub(crate) fn selling(&self) -> Hits {
        let mut hits = Hits::default();
        for (row, counts) in self.0.iter().enumerate() {
            for (column, count) in counts.iter().enumerate() {
                let (truth, said) = (sells(row), sells(column));
                hits.texts += usize::from(truth) * count;
                hits.said += usize::from(said) * count;
                hits.right += usize::from(truth && said) * count;
            }
        }
        hits
    }

    fn rows(&self, classes: Classes) -> impl Iterator<Item = usize> + use<> {
        (0..self.0.len()).filter(move |row| classes.count(Label::ALL[*row]))
    }
}

impl Tally {
    pub(crate) fn new(classes: Classes) -> Self {
        Self {
            classes,
            texts: 0,
            labels: Confusion::default(),
            baseline: Confusion::default(),
            sides: Confusion::default(),
            baseline_sides: Confusion::default(),
            titles: Confusion::default(),
            sentences: Confusion::default(),
            muddled: Hits::default(),
            muddle_known: 0,
            pushy: Hits::default(),
            calm: 0,
            false_warned: 0,
            warned: 0,
            sure: Hits::default(),
            bins: [Bin::default(); BINS],
        }
    }

    pub(crate) fn of<'j>(
        texts: impl IntoIterator<Item = &'j Judged<'j>>,
        classes: Classes,
    ) -> Self {
        let mut tally = Self::new(classes);
        for judged in texts {
            tally.add(judged);
        }
        tally
    }

    pub(crate) fn add(&mut self, judged: &Judged) {
        let truth = &judged.example.truth;
        self.texts += 1;
        self.warned += usize::from(judged.is_warned());
        if let Some(label) = truth.label {
            self.add_label(judged, label);
        }
        if let (Some(label), Some(said)) = (truth.title, judged.title) {
            self.titles.add(label, said);
        }
        for &(label, said) in &judged.sentences {
            self.sentences.add(without_both(label), without_both(said));
        }
        if let Some(muddled) = truth.muddled {
            self.muddle_known += 1;
            self.muddled.add(muddled, judged.assessment.is_muddled());
            self.calm += usize::from(!muddled);
            self.false_warned += usize::from(judged.is_falsely_warned());
        }
        if let Some(pushy) = truth.pushy {
            self.pushy.add(pushy, judged.assessment.pushy);
        }
    }

    fn add_label(&mut self, judged: &Judged, label: Label) {
        let said = judged.assessment.label;
        self.labels.add(label, said);
        let sided = matches!(label, Label::Marketing | Label::Sales);
        if sided {
            self.sides.add(label, judged.side().unwrap_or(Label::Neither));
        }
        if let Some(guess) = judged.baseline {
            self.baseline.add(label, guess.label);
            if sided {
                self.baseline_sides.add(label, guess.side);
            }
        }
        if self.classes.count(label) {
            let right = label == said;
            self.sure.add(right, judged.assessment.sure);
            self.bins[bin(judged.assessment.confidence)].add(judged.assessment.confidence, right);
        }
    }

    /// How far confidence and truth lie apart on average, 0 to 1; none without labels.
    pub(crate) fn calibration_error(&self) -> Option<f64> {
        let texts: usize = self.bins.iter().map(|bin| bin.texts).sum();
        let gaps: f64 = self.bins.iter().map(Bin::gap).sum();
        #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
        let texts = texts as f64;
        (texts > 0.0).then(|| gaps / texts)
    }
}

impl Bin {
    fn add(&mut self, confidence: f32, right: bool) {
        self.texts += 1;
        self.right += usize::from(right);
        self.confidence += f64::from(confidence);
    }

    /// How many more were promised to be right than were, or the other way round.
    fn gap(&self) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
        let right = self.right as f64;
        (self.confidence - right).abs()
    }
}

/// The bin of a confidence; the last one holds 1 as well.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "0 to 10"
)]
fn bin(confidence: f32) -> usize {
    ((confidence.clamp(0.0, 1.0) * BINS as f32) as usize).min(BINS - 1)
}

/// A part of a whole, 0 to 1; none when there is no whole.
#[allow(clippy::cast_precision_loss, reason = "counts of texts")]
pub(crate) fn ratio(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The place of a label in [`Label::ALL`].
pub(crate) fn index(label: Label) -> usize {
    Label::ALL.iter().position(|known| *known == label).unwrap_or(0)
}

fn sells(index: usize) -> bool {
    matches!(Label::ALL[index], Label::Sales | Label::Both)
}

/// A sentence that does both counts as sales, as in training: that is what a reader is to see.
fn without_both(label: Label) -> Label {
    if label == Label::Both { Label::Sales } else { label }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Rows: 3 marketing, 4 sales, 1 both, 2 neither.
    const COUNTS: Confusion = Confusion([[2, 0, 1, 0], [0, 3, 0, 1], [0, 1, 0, 0], [0, 0, 0, 2]]);

    fn near(value: Option<f64>, wanted: f64) {
        assert!((value.unwrap() - wanted).abs() < 1e-9, "{value:?} is not {wanted}");
    }

    #[test]
    fn macro_f1_is_the_mean_of_the_labels_that_occur() {
        // By hand: marketing 4/5, sales 6/8, both 0, neither 4/5.
        near(COUNTS.macro_f1(Classes::Four), (0.8 + 0.75 + 0.0 + 0.8) / 4.0);
        let mut no_sales = Confusion::default();
        no_sales.add(Label::Neither, Label::Neither);
        no_sales.add(Label::Neither, Label::Sales);
        near(no_sales.macro_f1(Classes::Four), 2.0 / 3.0);
        assert_eq!(Confusion::default().macro_f1(Classes::Four), None);
    }

    #[test]
    fn without_both_its_texts_are_left_out_and_a_guess_of_both_is_wrong() {
        // Sales: the text that does both no longer counts as wrongly said to be sales.
        near(COUNTS.macro_f1(Classes::Three), (0.8 + 6.0 / 7.0 + 0.8) / 3.0);
        assert_eq!(COUNTS.texts(Classes::Three), 9);
        near(COUNTS.of(Label::Marketing, Classes::Three).recall(), 2.0 / 3.0);
    }

    #[test]
    fn selling_joins_sales_and_both() {
        assert_eq!(COUNTS.selling(), Hits { texts: 5, said: 5, right: 4 });
    }

    #[test]
    fn every_confidence_has_a_bin() {
        for (confidence, wanted) in [(0.0, 0), (0.09, 0), (0.1, 1), (0.95, 9), (1.0, 9)] {
            assert_eq!(bin(confidence), wanted, "{confidence}");
        }
    }

    #[test]
    fn the_calibration_error_weighs_each_gap_by_its_texts() {
        let mut tally = Tally::new(Classes::Four);
        for right in [true, true, true, false] {
            tally.bins[9].add(0.95, right);
        }
        tally.bins[5].add(0.55, true);
        // |3.8 - 3| and |0.55 - 1|, over five texts.
        assert!((tally.calibration_error().unwrap() - (0.8 + 0.45) / 5.0).abs() < 1e-6);
    }
}
