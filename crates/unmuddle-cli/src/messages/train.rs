//! What the training command says.

use std::path::Path;

use crate::train::provenance::f1;

pub(crate) fn corpus(texts: usize, training: usize) -> String {
    format!("{texts} texts read, {training} of them to learn from")
}

pub(crate) fn written(path: &Path, bytes: usize) -> String {
    format!("{} written, {bytes} bytes", path.display())
}

/// The head of the table of counts.
pub(crate) const COUNTS: &str = "\
# In how many sentences words stand, by side; written by `unmuddle count`. Counted from the task
# statements of O*NET (CC BY 4.0, U.S. Department of Labor) and the occupations of ESCO (European
# Union); see NOTICE. Numbers stand for amounts as in the engine.";

/// Why a line of the counts could not be read.
pub(crate) const NO_COUNTS: &str =
    "a line is: words and three counts; write the table anew with `unmuddle count`";

/// The head of the file that tells where the weights come from.
pub(crate) const PROVENANCE: &str = "\
# Where classifier.tsv comes from; written with it by `unmuddle train`. The hash is FNV-1a with 64
# bits over the names and lines of the corpus' files, in the order of names. macro_f1 and f1 are of
# texts that the second stage had not seen, in five folds by group.";

/// A confusion matrix with the F1 of each label.
pub(crate) fn confusion(vacancies: bool, labels: &[&str; 4], counts: &[[usize; 4]; 4]) -> String {
    let mut text = String::from(if vacancies { "Vacancies" } else { "Other texts" });
    text.push_str(" (rows: true, columns: predicted)\n");
    let f1 = f1(counts);
    for ((label, row), f1) in labels.iter().zip(counts).zip(f1) {
        text.push_str(&format!("{label:>10} {row:>5?}  F1 {f1:.3}\n"));
    }
    text.push_str(&format!("  macro-F1 {:.3}", f1.iter().sum::<f64>() / 4.0));
    text
}
