//! The weights, read once from their committed table.
//!
//! A line is a feature and, for each of the four models, one letter a class but "neither", or
//! nothing; the first line holds what a step from `O` is worth in each model, and the temperatures
//! of the two that judge whole texts.

use crate::model::Channel;
use rustc_hash::FxHashMap;
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

/// The weights of one feature: three classes of sentences, four labels of texts.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Row {
    pub(crate) sentence: [[f32; 3]; 2],
    pub(crate) document: [[f32; 4]; 2],
}

/// All weights.
pub(crate) struct Weights {
    numbers: FxHashMap<&'static str, u32>,
    rows: Vec<Row>,
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
        self.numbers.get(name).copied()
    }

    pub(crate) fn row(&self, number: u32) -> Row {
        self.rows.get(number as usize).copied().unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
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
        let mut weights = Weights {
            numbers: FxHashMap::default(),
            rows: Vec::new(),
            temperatures: [temperature(0), temperature(1)],
        };
        for line in lines {
            let mut columns = line.split('\t');
            let Some(name) = columns.next() else { continue };
            let mut row = Row::default();
            for model in 0..2 {
                fill(&mut row.sentence[model], 1, columns.next(), step(model));
            }
            for model in 0..2 {
                fill(&mut row.document[model], 3, columns.next(), step(model + 2));
            }
            let number = u32::try_from(weights.rows.len()).unwrap_or(u32::MAX);
            weights.numbers.insert(name, number);
            weights.rows.push(row);
        }
        weights
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

/// Writes the weights of one model into a row. A letter is a weight, in steps from `O`; the class
/// at `neither` has none and is nought.
fn fill(row: &mut [f32], neither: usize, column: Option<&str>, worth: f32) {
    let mut letters = column.unwrap_or_default().bytes();
    for (class, value) in row.iter_mut().enumerate() {
        if class != neither {
            let steps = letters.next().map_or(0.0, |letter| f32::from(letter) - f32::from(b'O'));
            *value = steps * worth;
        }
    }
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
