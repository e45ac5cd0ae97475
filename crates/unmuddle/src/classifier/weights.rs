//! The weights, read once from their committed table as `build.rs` packs it.
//!
//! A feature has, in each of the eight models, a letter for each class but "neither", or nothing; the
//! first line holds what a step from `O` is worth in each model, and the temperatures of the two
//! families' chances.

use crate::model::Channel;
use crate::steps::{Steps, Word};
use std::sync::LazyLock;

/// The table that `unmuddle train` writes, packed.
const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/weights.txt"));

/// Where the letters of each model begin among those of a feature: two for each class of sentences but
/// "neither", three for each label of texts but it, three for the kinds of muddles, and one more for
/// texts that are no vacancies: whether they are one whose place is not told.
const COLUMNS: [usize; 9] = [0, 2, 4, 7, 10, 12, 14, 17, 21];
const MODELS: usize = COLUMNS.len() - 1;
const LETTERS: usize = COLUMNS[MODELS];
/// The letter of no step.
const NOUGHT: u8 = b'O';
/// The letter of no shared bytes, and of no column.
const NONE: char = '0';

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
    /// The letters of each feature.
    letters: Vec<[u8; LETTERS]>,
    /// What a step is worth in each model.
    worth: [f32; MODELS],
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

    /// A feature's weights for the three classes of sentences in their text.
    pub(crate) fn in_context(&self, number: u32, family: Family) -> [f32; 3] {
        let mut row = [0.0; 3];
        self.fill(&mut row, 1, number, 4 + family.index());
        row
    }

    /// A feature's weights for the muddles of texts: of their place, of a hope, of a name. The last
    /// is for a vacancy whose place is not told, and nought for those whose place is.
    pub(crate) fn of_muddles(&self, number: u32, family: Family) -> [f32; 4] {
        let mut row = [0.0; 4];
        self.fill(&mut row, 4, number, 6 + family.index());
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
    fn read(table: &str) -> Self {
        let (header, table) = table.split_once('\n').unwrap_or_default();
        let worth: Vec<f32> = header.split('\t').filter_map(millionths).collect();
        let step = |model: usize| worth.get(model).copied().unwrap_or(0.0);
        let temperature =
            |family: usize| worth.get(MODELS + family).copied().unwrap_or(1.0).max(0.1);
        let (names, table) = table.split_once("\n\n").unwrap_or_default();
        let mut lines = table.split('\n');
        let columns: Vec<u32> =
            lines.next().unwrap_or_default().chars().map(|letter| number(Some(letter))).collect();
        Weights {
            numbers: numbers(names, columns.len()),
            letters: letters(&columns, lines),
            worth: std::array::from_fn(step),
            temperatures: [temperature(0), temperature(1)],
        }
    }

    /// Writes a feature's weights in one model into a row. A letter is a weight, in steps from `O`;
    /// the class at `neither` has none and is nought.
    fn fill(&self, row: &mut [f32], neither: usize, number: u32, model: usize) {
        let Some(all) = self.letters.get(number as usize) else { return };
        let mut letters = all[COLUMNS[model]..COLUMNS[model + 1]].iter();
        for (class, value) in row.iter_mut().enumerate() {
            if class != neither
                && let Some(letter) = letters.next()
            {
                *value = (f32::from(*letter) - f32::from(NOUGHT)) * self.worth[model];
            }
        }
    }
}

/// The numbers of the features by their names, of which each begins as the one before.
fn numbers(packed: &str, count: usize) -> Steps<'static> {
    let mut names = String::with_capacity(packed.len() * 2);
    let mut ends = Vec::with_capacity(count);
    let mut before = 0..0;
    for line in packed.split('\n') {
        let shared = number(line.chars().next()) as usize;
        let start = names.len();
        names.extend_from_within(before.start..(before.start + shared).min(before.end));
        names.push_str(line.get(1..).unwrap_or_default());
        before = start..names.len();
        ends.push(before.end);
    }
    // They are read once and stay for good, as the text they came from does.
    let names: &'static str = names.leak();
    let mut numbers = Steps::for_about(count);
    let mut start = 0;
    for end in ends {
        numbers.get_or_add(0, Word::new(&names[start..end]));
        start = end;
    }
    numbers
}

/// What a letter counts: nothing for `0`, and one more for each letter after it.
fn number(letter: Option<char>) -> u32 {
    u32::from(letter.unwrap_or(NONE)).saturating_sub(u32::from(NONE))
}

/// The letters of each feature; `columns` says which ones it has.
fn letters<'t>(columns: &[u32], mut lines: impl Iterator<Item = &'t str>) -> Vec<[u8; LETTERS]> {
    let mut letters = vec![[NOUGHT; LETTERS]; columns.len()];
    for (model, range) in COLUMNS.windows(2).enumerate() {
        for at in range[0]..range[1] {
            let mut line = lines.next().unwrap_or_default().bytes();
            for (column, letters) in columns.iter().zip(&mut letters) {
                if column >> model & 1 == 1 {
                    letters[at] = line.next().unwrap_or(NOUGHT);
                }
            }
        }
    }
    letters
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
#[allow(clippy::unwrap_used)]
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
        let header = TABLE.lines().next().unwrap_or_default();
        assert_eq!(header.split('\t').filter_map(millionths).count(), MODELS + 2);
    }

    #[test]
    fn what_was_packed_is_the_table() {
        let weights = Weights::get();
        let table = include_str!("../../weights/classifier.tsv");
        let rows: Vec<&str> =
            table.lines().filter(|line| !line.starts_with("# ")).skip(1).collect();
        assert_eq!(rows.len(), weights.len());
        for row in rows {
            let (name, columns) = row.split_once('\t').unwrap();
            let letters = &weights.letters[weights.number(name).unwrap() as usize];
            let mut columns = columns.split('\t');
            for range in COLUMNS.windows(2) {
                let column = columns.next().filter(|column| !column.is_empty());
                let expected = column.map_or(vec![NOUGHT; range[1] - range[0]], |c| c.into());
                assert_eq!(letters[range[0]..range[1]], expected, "{name}");
            }
        }
    }
}
