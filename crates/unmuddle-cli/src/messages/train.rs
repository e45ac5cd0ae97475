//! What the training command says.

use std::path::Path;

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

/// A confusion matrix with the F1 of each label.
pub(crate) fn confusion(vacancies: bool, labels: &[&str; 4], counts: &[[usize; 4]; 4]) -> String {
    let mut text = String::from(if vacancies { "Vacancies" } else { "Other texts" });
    text.push_str(" (rows: true, columns: predicted)\n");
    let mut sum = 0.0;
    for (index, label) in labels.iter().enumerate() {
        let right = counts[index][index];
        let all: usize = counts[index].iter().sum();
        let said: usize = counts.iter().map(|row| row[index]).sum();
        #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
        let f1 = 2.0 * right as f64 / (all + said).max(1) as f64;
        sum += f1;
        text.push_str(&format!("{label:>10} {:>5?}  F1 {f1:.3}\n", counts[index]));
    }
    text.push_str(&format!("  macro-F1 {:.3}", sum / 4.0));
    text
}
