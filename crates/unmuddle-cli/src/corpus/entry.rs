//! One text of a corpus with all that is said of it, read strictly: nothing missing, nothing
//! unknown.

use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;
use std::{fs, ops::Deref};

use serde::de::{Deserialize, Deserializer, Error as _};
use unmuddle::{Channel, Label, Muddle};

use super::files;
use crate::args::Split;
use crate::error::Error;

/// A text and its labels, as its line says them.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) split: Split,
    pub(crate) channel: Id<Channel>,
    pub(crate) title: String,
    pub(crate) text: String,
    /// Of some vacancies: what a posting says in fields of its own.
    pub(crate) job: Option<Facts>,
    pub(crate) label: Id<Label>,
    /// Of vacancies: what the title alone promises.
    pub(crate) title_says: Option<Id<Label>>,
    pub(crate) muddles: Vec<Id<Muddle>>,
    pub(crate) pushy: bool,
    pub(crate) ask: u8,
    pub(crate) sentences: Vec<(String, Id<Label>)>,
    pub(crate) confidence: Confidence,
    pub(crate) pair: String,
    pub(crate) trade: String,
    pub(crate) note: String,
    /// What the writer said, where the second reader said something else.
    pub(crate) first: Option<Reading>,
    /// What the second reader said.
    pub(crate) second: Reading,
}

#[derive(Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Facts {
    pay: String,
    incentive: String,
    occupation: String,
}

/// What one reader said.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reading {
    pub(crate) label: Id<Label>,
    pub(crate) muddles: Vec<Id<Muddle>>,
    pub(crate) pushy: bool,
    #[allow(dead_code, reason = "read so that a line without it is refused")]
    confidence: Confidence,
}

/// How sure a reader was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    High,
    Medium,
    Low,
}

impl Confidence {
    pub(crate) const ALL: [Confidence; 3] = [Self::High, Self::Medium, Self::Low];

    pub(crate) const fn id(self) -> &'static str {
        match self {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        }
    }
}

/// A member of one of the core's closed sets, read by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Id<T>(T);

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Id).map_err(D::Error::custom)
    }
}

impl<T> Deref for Id<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl Reading {
    pub(crate) fn muddled(&self) -> bool {
        !self.muddles.is_empty()
    }

    /// Whether another reader said the same, however sure.
    pub(crate) fn agrees(&self, other: &Reading) -> bool {
        let sorted = |reading: &Reading| {
            let mut muddles = reading.muddles.clone();
            muddles.sort();
            muddles
        };
        self.label == other.label && self.pushy == other.pushy && sorted(self) == sorted(other)
    }
}

impl Line {
    /// What holds of the text, in the shape of a reading.
    pub(crate) fn settled(&self) -> Reading {
        Reading {
            label: self.label,
            muddles: self.muddles.clone(),
            pushy: self.pushy,
            confidence: self.confidence,
        }
    }

    /// What the first reader said.
    pub(crate) fn first(&self) -> Reading {
        self.first.clone().unwrap_or_else(|| self.settled())
    }
}

/// A line and where it stands.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The file, as it was named.
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) number: usize,
    pub(crate) line: Line,
}

impl Entry {
    /// The error that says what is wrong with it.
    pub(crate) fn bad(&self, why: String) -> Error {
        Error::BadCorpus { name: self.file.clone(), line: self.number, why }
    }
}

/// Reads every text of a folder, in the order of files and lines.
pub(crate) fn read(folder: &Path) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    for path in files(folder)? {
        let file = path.display().to_string();
        let source = fs::read_to_string(&path).map_err(|cause| Error::reading(&file, cause))?;
        for (number, line) in (1..).zip(source.lines()) {
            let line = serde_json::from_str(line).map_err(|cause| {
                let told = cause.to_string();
                let why = told.split(" at line 1 column ").next().unwrap_or_default().to_owned();
                Error::BadCorpus { name: file.clone(), line: number, why }
            })?;
            entries.push(Entry { file: file.clone(), number, line });
        }
    }
    Ok(entries)
}
