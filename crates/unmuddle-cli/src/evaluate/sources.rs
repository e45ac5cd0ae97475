//! Training without one source and measuring on it: how far what was learnt carries to texts by
//! other hands.

use std::collections::BTreeSet;
use std::path::Path;

use rayon::prelude::*;
use serde::Serialize;
use unmuddle::Label;

use super::baseline::Baseline;
use super::example::Example;
use super::read;
use super::tally::Confusion;
use crate::args::Classes;
use crate::error::Error;
use crate::messages::evaluate as say;
use crate::output;
use crate::train::corpus::{self, Item};
use crate::train::duties::{self, Priors};
use crate::train::{model, table};

/// One file of a corpus.
struct Source {
    name: String,
    items: Vec<Item>,
    examples: Vec<Example>,
}

/// What is reached on a source that was not learnt from.
#[derive(Debug, Serialize)]
pub(crate) struct Reached {
    pub(crate) source: String,
    /// The texts measured; those without other sources of their kind are not.
    pub(crate) texts: usize,
    /// The macro-F1 of the four labels, as far as they occur; none when nothing was measured.
    pub(crate) macro_f1: Option<f64>,
    /// The same of words alone.
    pub(crate) baseline: Option<f64>,
}

/// Leaves out each source in turn. Texts of the test split are neither learnt from nor measured.
pub(crate) fn leave_one_out(folder: &Path) -> Result<Vec<Reached>, Error> {
    let sources: Vec<Source> = crate::corpus::files(folder)?
        .iter()
        .map(|file| Source::read(file))
        .collect::<Result<_, _>>()?;
    let priors = duties::read(&folder.join(duties::FILE))?;
    let pool =
        rayon::ThreadPoolBuilder::new().build().map_err(|source| Error::NoThreads { source })?;
    Ok(pool.install(|| {
        (0..sources.len())
            .into_par_iter()
            .map(|left_out| reached(&sources, left_out, &priors))
            .collect()
    }))
}

impl Source {
    fn read(file: &Path) -> Result<Self, Error> {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut items = corpus::read_file(file)?;
        items.retain(Item::trains);
        let mut examples = read::one(file)?;
        examples.retain(Example::trains);
        Ok(Self { name, items, examples })
    }
}

fn reached(sources: &[Source], left_out: usize, priors: &Priors) -> Reached {
    let none = Priors::new();
    let source = &sources[left_out];
    output::remark(&say::training_without(&source.name));
    let others = || (0..).zip(sources).filter(|(n, _)| *n != left_out).map(|(_, other)| other);
    let mut confusion = Confusion::default();
    for vacancies in [true, false] {
        let of_kind = |item: &&Item| item.is_vacancy() == vacancies;
        let held: Vec<&Item> = source.items.iter().filter(of_kind).collect();
        let rest: Vec<&Item> = others().flat_map(|other| &other.items).filter(of_kind).collect();
        if held.is_empty() || rest.is_empty() {
            continue;
        }
        let priors = if vacancies { priors } else { &none };
        let model = model::train(&rest, table::most_features(vacancies), priors, &BTreeSet::new());
        for item in held {
            confusion.add(Label::ALL[item.label], Label::ALL[model.label(item)]);
        }
    }
    let rest: Vec<&Example> = others().flat_map(|other| &other.examples).collect();
    let held: Vec<&Example> = source.examples.iter().collect();
    let macro_f1 = confusion.macro_f1(Classes::Four);
    Reached {
        source: source.name.clone(),
        texts: confusion.texts(Classes::Four),
        macro_f1,
        baseline: macro_f1.and_then(|_| Baseline::train(&rest).macro_f1(&held)),
    }
}
