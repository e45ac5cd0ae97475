//! What is measured: `tests/accuracy.toml`.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{self, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::root::Root;

/// The variable that names the folder of texts from outside.
const DATA: &str = "UNMUDDLE_DATA";
/// Where it lies without the variable, from the root.
const DATA_DEFAULT: &str = "../shared/data";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    #[serde(rename = "figure")]
    pub figures: Vec<Figure>,
    #[serde(rename = "set")]
    pub sets: Vec<Set>,
}

/// A figure that may be told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// As `unmuddle evaluate --format json` calls it.
    pub id: String,
    /// In people's words.
    pub name: String,
    pub better: Better,
}

/// Which way a figure should move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    Higher,
    Lower,
}

/// Texts that are measured together.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    pub id: String,
    pub title: String,
    pub about: String,
    /// Where the texts come from, in public.
    pub source: String,
    #[serde(default)]
    pub outside: bool,
    pub files: Vec<PathBuf>,
    pub arguments: Vec<String>,
    /// Ids of figures, in the order of the page.
    pub figures: Vec<String>,
}

impl Plan {
    pub fn read(root: &Root) -> Result<Self> {
        let text = fs::read_to_string(root.join("tests/accuracy.toml"))?;
        Self::parse(&text).context("reading tests/accuracy.toml")
    }

    pub fn parse(text: &str) -> Result<Self> {
        let plan: Self = toml::from_str(text)?;
        let mut seen = BTreeSet::new();
        for set in &plan.sets {
            ensure!(seen.insert(&set.id), "two sets are called {}", set.id);
            for id in &set.figures {
                ensure!(plan.figure(id).is_some(), "{} names no figure {id}", set.id);
            }
        }
        Ok(plan)
    }

    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }
}

impl Set {
    /// Where its files lie; none when one of them is not on this machine.
    pub fn found(&self, root: &Root) -> Result<Option<Vec<PathBuf>>> {
        let folder = if self.outside { data(root)? } else { root.path().to_path_buf() };
        let files: Vec<PathBuf> = self.files.iter().map(|file| folder.join(file)).collect();
        ensure!(self.outside || files.iter().all(|file| file.exists()), "{} is gone", self.id);
        Ok(files.iter().all(|file| file.exists()).then_some(files))
    }
}

fn data(root: &Root) -> Result<PathBuf> {
    let folder = env::var_os(DATA).map_or_else(|| root.join(DATA_DEFAULT), PathBuf::from);
    Ok(path::absolute(folder)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_plan_can_be_read_and_measures_our_own_texts() {
        let plan = Plan::read(&Root::find().unwrap()).unwrap();
        assert!(plan.sets.iter().any(|set| !set.outside));
    }

    #[test]
    fn texts_without_their_place_are_those_of_every_file_but_vacancies() {
        let root = Root::find().unwrap();
        let folder = root.join("tests/corpus");
        let listed = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let others = listed.filter(|file| {
            let texts = fs::read_to_string(file).unwrap_or_default();
            let texts = texts.lines().filter(|line| line.starts_with('{'));
            texts.clone().count() > 0 && !texts.clone().any(|text| text.contains("\"job_ad\""))
        });
        let mut others: Vec<PathBuf> =
            others.map(|file| file.strip_prefix(root.path()).unwrap().to_path_buf()).collect();
        others.sort();
        let plan = Plan::read(&root).unwrap();
        let set = plan.sets.iter().find(|set| set.id == "corpus_test_no_place").unwrap();
        assert_eq!(set.files, others);
    }

    #[test]
    fn a_figure_that_nobody_explains_is_refused() {
        let set = "[[set]]\nid='a'\ntitle=''\nabout=''\nsource=''\nfiles=[]\narguments=[]\n";
        let figure = "[[figure]]\nid='f'\nname='F'\nbetter='higher'\n";
        assert!(Plan::parse(&format!("{figure}{set}figures=['f']")).is_ok());
        assert!(Plan::parse(&format!("{figure}{set}figures=['g']")).is_err());
        assert!(Plan::parse(&format!("{figure}{set}figures=[]\n{set}figures=[]")).is_err());
    }
}
