//! The weights, read once from their committed table.
//!
//! A line is a feature and, for each of the four models, one letter a class but "neither", or
//! nothing; the first line holds what a step from `O` is worth in each model, and the temperatures
//! of the two that judge whole texts.

use crate::model::Channel;
use crate::steps::{Steps, Word};
use std::sync::LazyLock;

/// The table that `unmuddle train` writes.
const TABLE: &str = include_str!("../../weights/classifier.tsv");

/// The texts that a model is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    /// Vacancies.
    Vacancy,
    /// Everything else.
    Text,
}

/// All weights.
pub(crate) struct Weights {
    /// From 0, by a feature's name, to its number, counted from 1.
    numbers: Steps<'static>,
    /// The letters of each feature, as they stand in the table: a text needs few of them.
    letters: Vec<&'static str>,
    /// What a step is worth in each model.
    worth: [f32; 4],
    temperatures: [f32; 2],
}

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| Weights::read(TABLE));

impl Weights {
    /// The one set of weights.
    pub(crate) fn get() -> &'static Weights {
        &WEIGHTS
    }

    /// The number of a feature that has weights.
    pub(crate) fn number(&self, name: &str) -> Option<u32> {
        self.numbers.get(0, Word::new(name)).map(|number| number - 1)
    }

    /// A feature's weights for the three classes of sentences.
    pub(crate) fn of_sentence(&self, number: u32, family: Family) -> [f32; 3] {
        let mut row = [0.0; 3];
        self.fill(&mut row, 1, number, family.index());
        row
    }

    /// A feature's weights for the four labels of texts.
    pub(crate) fn of_document(&self, number: u32, family: Family) -> [f32; 4] {
        let mut row = [0.0; 4];
        self.fill(&mut row, 3, number, 2 + family.index());
        row
    }

    pub(crate) fn len(&self) -> usize {
        self.letters.len()
    }

    /// What the sums of a whole text are divided by before they become chances.
    pub(crate) fn temperature(&self, family: Family) -> f32 {
        self.temperatures[family.index()]
    }

    #[inline(never)] // One copy, however many places ask for the weights.
    fn read(table: &'static str) -> Self {
        let mut lines = table.lines().filter(|line| !line.starts_with("# "));
        let worth: Vec<f32> =
            lines.next().unwrap_or_default().split('\t').filter_map(millionths).collect();
        let step = |model: usize| worth.get(model).copied().unwrap_or(0.0);
        let temperature = |model: usize| worth.get(4 + model).copied().unwrap_or(1.0).max(0.1);
        // So many bytes of the table come to a feature.
        let room = table.len() / 15;
        let mut weights = Weights {
            numbers: Steps::for_about(room),
            letters: Vec::with_capacity(room),
            worth: [0, 1, 2, 3].map(step),
            temperatures: [temperature(0), temperature(1)],
        };
        for line in lines {
            let (name, letters) = line.split_once('\t').unwrap_or((line, ""));
            // Only once, whatever a slip in the table says.
            if weights.numbers.get_or_add(0, Word::new(name)) as usize > weights.letters.len() {
                weights.letters.push(letters);
            }
        }
        weights
    }

    /// Writes a feature's weights in one model into a row. A letter is a weight, in steps from `O`;
    /// the class at `neither` has none and is nought.
    fn fill(&self, row: &mut [f32], neither: usize, number: u32, model: usize) {
        let letters = self.letters.get(number as usize).copied().unwrap_or_default();
        let column = letters.as_bytes().split(|byte| *byte == b'\t').nth(model);
        let mut letters = column.unwrap_or_default().iter();
        for (class, value) in row.iter_mut().enumerate() {
            if class != neither {
                let steps =
                    letters.next().map_or(0.0, |letter| f32::from(*letter) - f32::from(b'O'));
                *value = steps * self.worth[model];
            }
        }
    }
}

/// A figure with six digits behind its point, as in `0.008001`. The standard library would read
/// it too, and any other float, with ten thousand bytes of tables.
fn millionths(figure: &str) -> Option<f32> {
    let (whole, part) = figure.split_once('.').filter(|(_, part)| part.len() == 6)?;
    let whole = whole.parse::<u32>().ok()?.checked_mul(1_000_000)?;
    #[allow(clippy::cast_precision_loss, reason = "far below one, and rounded as it should be")]
    let millions = whole.checked_add(part.parse().ok()?)? as f32;
    Some(millions / 1e6)
}

impl Family {
    /// The family of the texts that stand in `channel`.
    pub(crate) const fn of(channel: Channel) -> Self {
        match channel {
            Channel::JobAd => Family::Vacancy,
            _ => Family::Text,
        }
    }

    pub(crate) const fn index(self) -> usize {
        match self {
            Family::Vacancy => 0,
            Family::Text => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worth_is_read_as_the_standard_library_reads_it() {
        for figure in ["0.008001", "0.000001", "0.999999", "1.250000", "12.345678"] {
            assert_eq!(millionths(figure), figure.parse().ok(), "{figure}");
        }
        for slip in ["", "0.1", "x.000001", "0.00000y", "9999999999.000000"] {
            assert_eq!(millionths(slip), None, "{slip}");
        }
        let header = TABLE.lines().find(|line| !line.starts_with("# ")).unwrap_or_default();
        assert_eq!(header.split('\t').filter_map(millionths).count(), 6);
    }
}
