//! What occupations' task statements say: counts of words and pairs of words by side, from which
//! the weights of vacancies' sentences begin.
//!
//! The counts come from O*NET and ESCO, whose licences allow it (see `NOTICE`); their sentences are
//! not kept. A count becomes a weight as in naive Bayes: by how much likelier the words are on one
//! side than on average, in logarithms, made small.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use unmuddle::training::Reading;
use unmuddle::{Channel, Context};

use super::corpus::CLASSES;
use crate::error::Error;
use crate::exit::Exit;
use crate::messages::train as say;

/// Weights by feature, one for each class of sentences.
pub(crate) type Priors = BTreeMap<String, Vec<f64>>;

/// The name of the counts in a corpus' folder.
pub(crate) const FILE: &str = "duties.tsv";
/// Words that stand in fewer sentences are left out.
const FEWEST: u32 = 3;
/// A weight below this is too small to keep, before it is made small.
const LEAST: f64 = 0.8;
/// So many sentences more hold each word, spread over the classes as the sentences are: a word of few
/// sentences says little, and would take the place of one that the corpus is sure of.
const SPREAD: f64 = 2.0;
/// What the counts are worth beside the corpus.
const STRENGTH: f64 = 0.45;

#[derive(Deserialize)]
struct Duty {
    text: String,
    label: String,
    /// Some sources write it as a string.
    #[serde(default)]
    ambiguous: serde_json::Value,
}

/// Counts the words of labelled duties and writes them as a table.
pub(crate) fn count(duties: &Path, out: &Path) -> Result<Exit, Error> {
    let source = fs::read_to_string(duties)
        .map_err(|cause| Error::reading(&duties.display().to_string(), cause))?;
    let mut sentences = [0_u32; 3];
    let mut counts: BTreeMap<String, [u32; 3]> = BTreeMap::new();
    for (number, line) in source.lines().enumerate() {
        let duty: Duty = serde_json::from_str(line).map_err(|cause| Error::BadCorpus {
            name: duties.display().to_string(),
            line: number + 1,
            why: cause.to_string(),
        })?;
        let unclear = duty.ambiguous == true || duty.ambiguous == "True";
        let class = CLASSES.iter().position(|class| *class == duty.label);
        let Some(class) = class.filter(|_| !unclear) else { continue };
        let reading = Reading::new(&duty.text, Context::new(Channel::JobAd));
        for (_, features) in reading.sentences() {
            sentences[class] += 1;
            for name in features.into_keys().filter(|name| !name.starts_with('=')) {
                counts.entry(name).or_default()[class] += 1;
            }
        }
    }
    counts.retain(|_, counts| counts.iter().sum::<u32>() >= FEWEST);
    let text = print(sentences, &counts);
    fs::write(out, &text).map_err(|cause| Error::reading(&out.display().to_string(), cause))?;
    println!("{}", say::written(out, text.len()));
    Ok(Exit::Clean)
}

fn print(sentences: [u32; 3], counts: &BTreeMap<String, [u32; 3]>) -> String {
    let mut text = format!("{}\n", say::COUNTS);
    let _ = writeln!(text, "# words\t{}", CLASSES.join("\t"));
    let row = |counts: &[u32; 3]| counts.map(|count| count.to_string()).join("\t");
    let _ = writeln!(text, "{ALL}\t{}", row(&sentences));
    for (name, counts) in counts {
        let _ = writeln!(text, "{name}\t{}", row(counts));
    }
    text
}

/// The row that counts all sentences.
const ALL: &str = "=sentences";

/// Reads the counts as weights to begin from; none where there is no such file.
pub(crate) fn read(path: &Path) -> Result<Priors, Error> {
    let Ok(table) = fs::read_to_string(path) else { return Ok(Priors::new()) };
    let mut counts: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for (number, line) in table.lines().enumerate().filter(|(_, line)| !line.starts_with("# ")) {
        let mut columns = line.split('\t');
        let name = columns.next().unwrap_or_default();
        let mut row = [0.0; 3];
        for count in &mut row {
            *count = columns.next().and_then(|column| column.parse().ok()).ok_or_else(|| {
                Error::BadCorpus {
                    name: path.display().to_string(),
                    line: number + 1,
                    why: say::NO_COUNTS.to_owned(),
                }
            })?;
        }
        counts.insert(name, row);
    }
    let Some(all) = counts.remove(ALL) else { return Ok(Priors::new()) };
    Ok(counts
        .into_iter()
        .filter_map(|(name, row)| Some((name.to_owned(), weights(row, all)?)))
        .collect())
}

/// The weights of some words; none when they are about as likely in every class.
fn weights(counts: [f64; 3], all: [f64; 3]) -> Option<Vec<f64>> {
    let total: f64 = all.iter().sum();
    let mut logs = [0.0; 3];
    for ((log, count), of) in logs.iter_mut().zip(counts).zip(all) {
        let spread = SPREAD * of / total;
        *log = libm::log((count + spread) / (of + spread));
    }
    let mean = logs.iter().sum::<f64>() / 3.0;
    let weights: Vec<f64> = logs.iter().map(|log| log - mean).collect();
    let largest = weights.iter().fold(0.0_f64, |most, weight| most.max(weight.abs()));
    (largest >= LEAST).then(|| weights.iter().map(|weight| weight * STRENGTH).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_side_begin_on_that_side() {
        let sales = weights([0.0, 1.0, 20.0], [100.0, 1_000.0, 100.0]).unwrap_or_default();
        assert!(sales[2] > 0.3 && sales[0] < 0.0 && sales[1] < 0.0, "{sales:?}");
        // As likely in every class: nothing to say.
        assert_eq!(weights([10.0, 100.0, 10.0], [100.0, 1_000.0, 100.0]), None);
    }
}
