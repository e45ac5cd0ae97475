//! What a corpus holds, in figures.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Serialize;
use unmuddle::{Channel, Label, Muddle};

use super::agreement::Agreement;
use super::alike::{self, Pair};
use super::entry::{Confidence, Entry, Line};
use crate::args::Split;

/// A corpus in figures.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    pub(crate) texts: usize,
    pub(crate) groups: usize,
    /// Sets of texts that differ in little but what decides.
    pub(crate) pairs: usize,
    pub(crate) trades: usize,
    pub(crate) labels: Vec<Count>,
    pub(crate) splits: Vec<Count>,
    pub(crate) channels: Vec<Count>,
    /// Texts with a muddle, and how many have one of each kind.
    pub(crate) muddled: usize,
    pub(crate) muddles: Vec<Count>,
    pub(crate) pushy: usize,
    pub(crate) confidence: Vec<Count>,
    /// Texts whose sentences have labels, and such sentences.
    pub(crate) texts_with_sentences: usize,
    pub(crate) sentences: usize,
    /// The closest texts of different groups, and of one.
    pub(crate) closest: Option<Closest>,
    pub(crate) closest_of_a_group: Option<Closest>,
    pub(crate) agreement: Agreement,
    pub(crate) files: Vec<File>,
}

/// How many texts are of one kind.
#[derive(Debug, Serialize)]
pub(crate) struct Count {
    pub(crate) of: &'static str,
    pub(crate) texts: usize,
}

/// Two texts and how alike they are.
#[derive(Debug, Serialize)]
pub(crate) struct Closest {
    pub(crate) ids: [String; 2],
    /// The share of their runs of five words that both hold, from 0 to 1.
    pub(crate) alike: f64,
}

/// The readers' agreement about one file.
#[derive(Debug, Serialize)]
pub(crate) struct File {
    pub(crate) file: String,
    pub(crate) agreement: Agreement,
}

impl Report {
    pub(crate) fn new(entries: &[Entry], pairs: &[Pair]) -> Self {
        let lines = || entries.iter().map(|entry| &entry.line);
        let count = |holds: &dyn Fn(&Line) -> bool| lines().filter(|line| holds(line)).count();
        let counts = |ids: Vec<&'static str>, holds: &dyn Fn(&Line, &str) -> bool| {
            let one = |of| Count { of, texts: count(&|line| holds(line, of)) };
            ids.into_iter().map(one).collect::<Vec<Count>>()
        };
        let together = |pair: &&Pair| alike::together(&entries[pair.earlier], &entries[pair.later]);
        Self {
            texts: entries.len(),
            groups: distinct(lines().map(|line| line.group.as_str())),
            pairs: distinct(lines().map(|line| line.pair.as_str())),
            trades: distinct(lines().map(|line| line.trade.as_str())),
            labels: counts(Label::IDS.to_vec(), &|line, id| line.label.id() == id),
            splits: counts(Split::ALL.map(Split::id).to_vec(), &|line, id| line.split.id() == id),
            channels: counts(Channel::IDS.to_vec(), &|line, id| line.channel.id() == id),
            muddled: count(&|line| !line.muddles.is_empty()),
            muddles: counts(Muddle::IDS.to_vec(), &|line, id| {
                line.muddles.iter().any(|muddle| muddle.id() == id)
            }),
            pushy: count(&|line| line.pushy),
            confidence: counts(Confidence::ALL.map(Confidence::id).to_vec(), &|line, id| {
                line.confidence.id() == id
            }),
            texts_with_sentences: count(&|line| !line.sentences.is_empty()),
            sentences: lines().map(|line| line.sentences.len()).sum(),
            closest: closest(entries, pairs.iter().filter(|pair| !together(pair))),
            closest_of_a_group: closest(entries, pairs.iter().filter(together)),
            agreement: Agreement::of(entries.iter()),
            files: entries
                .chunk_by(|one, next| one.file == next.file)
                .map(|entries| File {
                    file: name(&entries[0].file),
                    agreement: Agreement::of(entries.iter()),
                })
                .collect(),
        }
    }
}

/// How many different ones there are, the empty one aside.
fn distinct<'e>(values: impl Iterator<Item = &'e str>) -> usize {
    values.filter(|value| !value.is_empty()).collect::<BTreeSet<&str>>().len()
}

fn closest<'p>(entries: &[Entry], pairs: impl Iterator<Item = &'p Pair>) -> Option<Closest> {
    let pair = pairs.max_by(|a, b| a.alike.total_cmp(&b.alike))?;
    let id = |place: usize| entries[place].line.id.clone();
    Some(Closest { ids: [id(pair.earlier), id(pair.later)], alike: pair.alike })
}

fn name(file: &str) -> String {
    Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
