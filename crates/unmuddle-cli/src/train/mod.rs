//! `unmuddle train`: fits the weights of the classifier to a labelled corpus.
//!
//! Deterministic: one thread, a fixed order, `libm`'s functions. The same corpus gives the same
//! bytes.

pub(crate) mod corpus;
pub(crate) mod duties;
pub(crate) mod fit;
pub(crate) mod model;
pub(crate) mod muddles;
pub(crate) mod places;
pub(crate) mod provenance;
pub(crate) mod table;
pub(crate) mod twins;
pub(crate) mod vacancy;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::exit::Exit;
use crate::messages::train as say;
use corpus::{Item, LABELS, Lesson};
use duties::Priors;
pub(crate) use duties::count;
use model::Model;
use provenance::Extent;

/// Folds of the cross-validation, by group.
const FOLDS: usize = 5;

/// Trains on the corpus and writes the table, or only measures.
pub(crate) fn run(corpus: &Path, out: Option<&Path>) -> Result<Exit, Error> {
    crate::corpus::check(corpus)?;
    let items = corpus::read(corpus)?;
    let twins = twins::twins(corpus)?;
    let placeless = twins::placeless(corpus)?;
    let more = twins.iter().chain(&placeless);
    let train: Vec<&Item> = items.iter().chain(more).filter(|item| item.trains()).collect();
    let learnt_from = items.iter().filter(|item| item.trains()).count();
    println!("{}", say::corpus(items.len(), learnt_from));
    let priors = duties::read(&corpus.join(duties::FILE))?;
    let of = |vacancies: bool| if vacancies { priors.clone() } else { Priors::new() };
    match out {
        Some(out) => {
            let learn = |vacancies: bool, others: &BTreeSet<String>| {
                let most = table::most_features(vacancies);
                model::train(&family(&train, vacancies), most, &of(vacancies), others)
            };
            let vacancies = learn(true, &BTreeSet::new());
            let texts = learn(false, &vacancies.names());
            let models = [vacancies, texts];
            let (text, features) = table::print(&models);
            let extent = Extent { texts: items.len(), learnt_from, features };
            let provenance = provenance::print(corpus, &extent, &models)?;
            write(out, &text)?;
            write(&provenance::beside(out), &provenance)?;
        }
        None => {
            for vacancies in [true, false] {
                cross_validate(&family(&train, vacancies), vacancies, &of(vacancies));
            }
        }
    }
    Ok(Exit::Clean)
}

fn write(file: &Path, text: &str) -> Result<(), Error> {
    fs::write(file, text).map_err(|cause| Error::reading(&file.display().to_string(), cause))?;
    println!("{}", say::written(file, text.len()));
    Ok(())
}

fn family<'i>(items: &[&'i Item], vacancies: bool) -> Vec<&'i Item> {
    items.iter().copied().filter(|item| item.is_vacancy() == vacancies).collect()
}

/// Prints what the model reaches on texts that its fold did not see.
fn cross_validate(items: &[&Item], vacancies: bool, priors: &Priors) {
    let mut confusion = [[0_usize; 4]; 4];
    let most = table::most_features(vacancies);
    for fold in 0..FOLDS {
        let (held, rest): (Vec<&Item>, Vec<&Item>) =
            items.iter().copied().partition(|item| item.fold(FOLDS) == fold);
        let model: Model = model::train(&rest, most, priors, &BTreeSet::new());
        for item in held.into_iter().filter(|item| item.lesson == Lesson::All) {
            let guess = model.label(item);
            confusion[item.label][guess] += 1;
        }
    }
    println!("{}", say::confusion(vacancies, &LABELS, &confusion));
}
