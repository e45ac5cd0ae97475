//! The table of weights: one line a feature, one letter a weight.
//!
//! Only differences between classes count, so "neither" is taken as nought and left out.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::corpus::CLASSES;
use super::model::{Model, Stage};

/// The most features that each stage keeps. Texts of every kind have as many as there is room for on
/// the way to a browser; vacancies fewer, where more did not help.
pub(crate) const fn most_features(vacancies: bool) -> usize {
    if vacancies { 1_840 } else { 1_850 }
}
/// The largest step of a weight, up and down.
const LARGEST: i32 = 26;
/// The letter of no step; those of all others stand around it and can be printed.
const NOUGHT: i32 = 'O' as i32;

/// The first line, for people; the engine passes over it.
const HEAD: &str = "# Written by `unmuddle train`, and its provenance beside it.";

/// Prints both families' models as one table, and counts its features. The columns are the stages,
/// each for vacancies and for other texts: sentences alone, the whole, sentences in their text, the
/// muddles of the whole (and of other texts, whether they are a vacancy whose place is not told).
pub(crate) fn print(models: &[Model; 2]) -> (String, usize) {
    let of_each = |stage: fn(&Model) -> &Stage| models.each_ref().map(stage);
    let stages = [
        of_each(|model| &model.sentences),
        of_each(|model| &model.whole),
        of_each(|model| &model.in_context),
        of_each(|model| &model.muddles),
    ];
    let stages: Vec<&Stage> = stages.into_iter().flatten().collect();
    let worth: Vec<f64> = stages.iter().map(|stage| worth(stage)).collect();
    let names: BTreeSet<&String> = stages.iter().flat_map(|stage| stage.numbers.keys()).collect();
    let mut text = format!("{HEAD}\n");
    let mut features = 0;
    let header: Vec<String> = worth
        .iter()
        .copied()
        .chain(models.iter().map(|model| model.temperature))
        .map(|number| format!("{number:.6}"))
        .collect();
    let _ = writeln!(text, "{}", header.join("\t"));
    for name in names {
        let columns: Vec<String> =
            stages.iter().zip(&worth).map(|(stage, worth)| column(stage, name, *worth)).collect();
        if columns.iter().all(String::is_empty) {
            continue;
        }
        features += 1;
        let line = format!("{name}\t{}", columns.join("\t"));
        let _ = writeln!(text, "{}", line.trim_end_matches('\t'));
    }
    (text, features)
}

/// What one step of a stage's weights is worth.
fn worth(stage: &Stage) -> f64 {
    let rows = stage.weights.chunks_exact(stage.classes.max(1));
    let largest =
        rows.flat_map(against_neither).fold(0.0_f64, |most, weight| most.max(weight.abs()));
    (largest / f64::from(LARGEST)).max(1e-6)
}

/// The weights of a feature for all classes but "neither", which is nought.
fn against_neither(row: &[f64]) -> Vec<f64> {
    let neither = if row.len() == CLASSES.len() { 1 } else { row.len() - 1 };
    let others = row.iter().enumerate().filter(|(class, _)| *class != neither);
    others.map(|(_, weight)| weight - row[neither]).collect()
}

fn column(stage: &Stage, name: &str, worth: f64) -> String {
    let Some(&number) = stage.numbers.get(name) else { return String::new() };
    let row = number as usize * stage.classes;
    #[allow(clippy::cast_possible_truncation, reason = "at most LARGEST")]
    let steps: Vec<i32> = against_neither(&stage.weights[row..row + stage.classes])
        .iter()
        .map(|weight| libm::round(weight / worth) as i32)
        .collect();
    if steps.iter().all(|step| *step == 0) {
        return String::new();
    }
    steps.iter().filter_map(|step| char::from_u32((NOUGHT + step).unsigned_abs())).collect()
}
