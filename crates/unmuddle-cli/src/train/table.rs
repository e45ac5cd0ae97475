//! The table of weights: small whole numbers, one line a feature.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::model::{Model, Stage};

/// The most features that each stage keeps.
pub(crate) const FEATURES: usize = 1_000;
/// The largest number of a table.
const LARGEST: f64 = 127.0;

/// The first line. The engine passes over it and ships it all the same, so it is short.
const HEAD: &str = "# Written by `unmuddle train`, and its provenance beside it.";

/// Prints both families' models as one table, and counts its features.
pub(crate) fn print(models: &[Model; 2]) -> (String, usize) {
    let stages = [&models[0].sentences, &models[1].sentences, &models[0].whole, &models[1].whole];
    let worth = stages.map(worth);
    let names: BTreeSet<&String> = stages.iter().flat_map(|stage| stage.numbers.keys()).collect();
    let mut text = format!("{HEAD}\n");
    let mut features = 0;
    let header: Vec<String> = worth
        .into_iter()
        .chain(models.iter().map(|model| model.temperature))
        .map(|number| format!("{number:.6}"))
        .collect();
    let _ = writeln!(text, "{}", header.join("\t"));
    for name in names {
        let columns: Vec<String> =
            stages.iter().zip(worth).map(|(stage, worth)| column(stage, name, worth)).collect();
        if columns.iter().all(String::is_empty) {
            continue;
        }
        features += 1;
        let line = format!("{name}\t{}", columns.join("\t"));
        let _ = writeln!(text, "{}", line.trim_end_matches('\t'));
    }
    (text, features)
}

/// What one step of a stage's numbers is worth.
fn worth(stage: &Stage) -> f64 {
    let largest = stage.weights.iter().fold(0.0_f64, |most, weight| most.max(weight.abs()));
    (largest / LARGEST).max(1e-6)
}

fn column(stage: &Stage, name: &str, worth: f64) -> String {
    let Some(&number) = stage.numbers.get(name) else { return String::new() };
    let row = number as usize * stage.classes;
    #[allow(clippy::cast_possible_truncation, reason = "at most 127")]
    let numbers: Vec<i32> = stage.weights[row..row + stage.classes]
        .iter()
        .map(|weight| libm::round(weight / worth) as i32)
        .collect();
    if numbers.iter().all(|number| *number == 0) {
        return String::new();
    }
    numbers.iter().map(i32::to_string).collect::<Vec<_>>().join(" ")
}
