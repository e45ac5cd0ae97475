//! The weights, read once from their committed table.
//!
//! A line is a feature and, for each of the four models, one small whole number a class, or
//! nothing; the first line holds what one such number is worth in each model.

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

    #[inline(never)] // One copy, however many places ask for the weights.
    fn read(table: &'static str) -> Self {
        let mut lines = table.lines().filter(|line| !line.starts_with("# "));
        let worth: Vec<f32> = lines
            .next()
            .unwrap_or_default()
            .split('\t')
            .filter_map(|number| number.parse().ok())
            .collect();
        let worth = |model: usize| worth.get(model).copied().unwrap_or(0.0);
        let mut weights = Weights { numbers: FxHashMap::default(), rows: Vec::new() };
        for line in lines {
            let mut columns = line.split('\t');
            let Some(name) = columns.next() else { continue };
            let mut row = Row::default();
            for model in 0..2 {
                fill(&mut row.sentence[model], columns.next(), worth(model));
            }
            for model in 0..2 {
                fill(&mut row.document[model], columns.next(), worth(model + 2));
            }
            let number = u32::try_from(weights.rows.len()).unwrap_or(u32::MAX);
            weights.numbers.insert(name, number);
            weights.rows.push(row);
        }
        weights
    }
}

fn fill(row: &mut [f32], column: Option<&str>, worth: f32) {
    for (value, number) in row.iter_mut().zip(column.unwrap_or_default().split(' ')) {
        *value = number.parse::<i8>().map_or(0.0, |number| f32::from(number) * worth);
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
