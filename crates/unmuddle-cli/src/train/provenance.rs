//! Where the weights come from, kept beside them: the corpus by its hash, and what was reached.
//! The engine is compiled with the table alone, so this costs it nothing.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::corpus::LABELS;
use super::duties;
use super::model::{Confusion, Model};
use super::twins::ASIDES;
use crate::corpus::files;
use crate::corpus::hash::Fnv;
use crate::error::Error;
use crate::messages::train as say;

/// The file that belongs to a table: `classifier.provenance.toml` to `classifier.tsv`.
pub(crate) fn beside(table: &Path) -> PathBuf {
    table.with_extension("provenance.toml")
}

/// What was read, and what was kept of it.
pub(crate) struct Extent {
    pub(crate) texts: usize,
    pub(crate) learnt_from: usize,
    pub(crate) features: usize,
}

/// Prints the provenance of the models, that of vacancies first.
pub(crate) fn print(folder: &Path, extent: &Extent, models: &[Model; 2]) -> Result<String, Error> {
    let beside = |name: &str| -> Vec<PathBuf> {
        Some(folder.join(name)).filter(|file| file.exists()).into_iter().collect()
    };
    let mut text = format!("{}\n\n[corpus]\n", say::PROVENANCE);
    let _ = writeln!(text, "texts = {}\nlearnt_from = {}", extent.texts, extent.learnt_from);
    let _ = writeln!(text, "texts_hash = \"{:016x}\"", hash(&files(folder)?)?);
    let _ = writeln!(text, "duties_hash = \"{:016x}\"", hash(&beside(duties::FILE))?);
    let _ = writeln!(text, "asides_hash = \"{:016x}\"", hash(&beside(ASIDES))?);
    let _ = writeln!(text, "\n[weights]\nfeatures = {}", extent.features);
    for (name, model) in ["vacancies", "other_texts"].into_iter().zip(models) {
        let f1 = f1(&model.held_out);
        let texts: usize = model.held_out.iter().flatten().sum();
        let _ = writeln!(text, "\n[{name}]\ntexts = {texts}");
        let _ = writeln!(text, "macro_f1 = {:.3}", f1.iter().sum::<f64>() / 4.0);
        let labels: Vec<String> =
            LABELS.iter().zip(f1).map(|(label, f1)| format!("{label} = {f1:.3}")).collect();
        let _ = writeln!(text, "f1 = {{ {} }}", labels.join(", "));
    }
    Ok(text)
}

/// The F1 of each label, 0 to 1.
#[allow(clippy::cast_precision_loss, reason = "counts of texts")]
pub(crate) fn f1(confusion: &Confusion) -> [f64; 4] {
    std::array::from_fn(|label| {
        let all: usize = confusion[label].iter().sum();
        let said: usize = confusion.iter().map(|row| row[label]).sum();
        2.0 * confusion[label][label] as f64 / (all + said).max(1) as f64
    })
}

/// The hash of names and lines; how lines end does not matter, for a checkout may change that.
fn hash(files: &[PathBuf]) -> Result<u64, Error> {
    let mut hash = Fnv::new();
    for file in files {
        let source = fs::read_to_string(file)
            .map_err(|cause| Error::reading(&file.display().to_string(), cause))?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        hash = hash.add(name.as_bytes()).add(b"\n");
        hash = source.lines().fold(hash, |hash, line| hash.add(line.as_bytes()).add(b"\n"));
    }
    Ok(hash.value())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_changes_with_a_word_or_a_name_and_not_with_line_ends() {
        let folder = tempfile::tempdir().unwrap();
        let of = |name: &str, text: &str| {
            let file = folder.path().join(name);
            fs::write(&file, text).unwrap();
            hash(&[file]).unwrap()
        };
        let plain = of("a", "one\ntwo\n");
        assert_eq!(of("a", "one\r\ntwo\r\n"), plain);
        assert_ne!(of("a", "one\ntoo\n"), plain);
        assert_ne!(of("a", "onetwo\n"), plain);
        assert_ne!(of("b", "one\ntwo\n"), plain);
    }

    #[test]
    fn f1_is_of_rows_and_columns() {
        let mut confusion = [[0; 4]; 4];
        confusion[0] = [6, 2, 0, 0];
        confusion[1] = [2, 2, 0, 0];
        assert_eq!(f1(&confusion), [0.75, 0.5, 0.0, 0.0]);
    }
}
