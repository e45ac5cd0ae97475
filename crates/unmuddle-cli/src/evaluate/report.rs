//! What an evaluation found, as it is printed and as JSON.

use std::collections::BTreeMap;

use serde::Serialize;
use unmuddle::{Channel, Label, Muddle};

use super::figure::{self, Figures};
use super::judge::Judged;
use super::read::LeftOut;
use super::sources::Reached;
use super::tally::{Confusion, Hits, Tally};
use super::worst::Mistake;
use crate::args::Classes;

/// Everything that was found.
#[derive(Serialize)]
pub(crate) struct Evaluation {
    /// None when only sources were measured.
    pub(crate) texts: Option<Texts>,
    pub(crate) baseline: Option<AboutBaseline>,
    /// What training reaches on each source without it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) sources: Vec<Reached>,
}

/// What the engine makes of the texts.
#[derive(Serialize)]
pub(crate) struct Texts {
    pub(crate) left_out: LeftOut,
    /// All, and where both occur, vacancies and the others.
    pub(crate) parts: BTreeMap<PartName, Part>,
    pub(crate) mistakes: Vec<Mistake>,
    /// Warned, and nothing is known of their muddles.
    pub(crate) unjudged: Vec<Mistake>,
}

/// Some of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PartName {
    All,
    JobAds,
    OtherTexts,
}

/// The figures of some texts.
#[derive(Serialize)]
pub(crate) struct Part {
    pub(crate) texts: usize,
    pub(crate) figures: Figures,
    pub(crate) labels: Vec<Row>,
    pub(crate) confusion: Confusion,
    pub(crate) selling: Row,
    pub(crate) muddles: Vec<Row>,
    pub(crate) pushy: Row,
    pub(crate) sentences: Vec<Row>,
    pub(crate) titles: Vec<Row>,
    pub(crate) reliability: Vec<BinRow>,
    pub(crate) sure: Sure,
    /// Empty when all come from one.
    pub(crate) by_source: Vec<SourceRow>,
    pub(crate) warned: Share,
    pub(crate) false_warned: Share,
    /// How many texts were labelled marketing or sales, and how many of them got no side.
    pub(crate) sides: Share,
}

/// Hits of one thing.
#[derive(Serialize)]
pub(crate) struct Row {
    pub(crate) of: &'static str,
    pub(crate) texts: usize,
    pub(crate) said: usize,
    pub(crate) right: usize,
    pub(crate) precision: Option<f64>,
    pub(crate) recall: Option<f64>,
    pub(crate) f1: Option<f64>,
}

/// Some of all.
#[derive(Clone, Copy, Serialize)]
pub(crate) struct Share {
    pub(crate) count: usize,
    pub(crate) of: usize,
}

/// Answers of about the same confidence.
#[derive(Serialize)]
pub(crate) struct BinRow {
    pub(crate) texts: usize,
    /// The mean confidence, 0 to 1; none when there are no texts.
    pub(crate) promised: Option<f64>,
    /// The share that is right, 0 to 1.
    pub(crate) right: Option<f64>,
}

/// What the engine makes of the texts of one source.
#[derive(Serialize)]
pub(crate) struct SourceRow {
    pub(crate) source: String,
    pub(crate) texts: usize,
    /// The macro-F1 of the labels that count and occur; none without labels.
    pub(crate) macro_f1: Option<f64>,
    pub(crate) baseline: Option<f64>,
}

/// Answers that are said without "not sure".
#[derive(Serialize)]
pub(crate) struct Sure {
    pub(crate) texts: usize,
    pub(crate) right: usize,
}

/// What is known of the model that knows words alone.
#[derive(Serialize)]
pub(crate) struct AboutBaseline {
    pub(crate) texts: usize,
    pub(crate) penalty: f64,
    /// Its macro-F1 on the corpus' own test split; none when there is none.
    pub(crate) corpus_test: Option<f64>,
    pub(crate) too_easy: bool,
}

impl Row {
    fn new(of: &'static str, hits: Hits) -> Self {
        let Hits { texts, said, right } = hits;
        let (precision, recall, f1) = (hits.precision(), hits.recall(), hits.f1());
        Self { of, texts, said, right, precision, recall, f1 }
    }
}

/// The figures of all texts, and of vacancies and the others where both occur.
pub(crate) fn parts(texts: &[Judged], classes: Classes) -> BTreeMap<PartName, Part> {
    let is_vacancy = |judged: &&Judged| judged.example.context.channel == Channel::JobAd;
    let all: Vec<&Judged> = texts.iter().collect();
    let (vacancies, others): (Vec<&Judged>, Vec<&Judged>) =
        texts.iter().partition(|judged| is_vacancy(judged));
    let mut parts = BTreeMap::from([(PartName::All, Part::new(&all, classes))]);
    if !vacancies.is_empty() && !others.is_empty() {
        parts.insert(PartName::JobAds, Part::new(&vacancies, classes));
        parts.insert(PartName::OtherTexts, Part::new(&others, classes));
    }
    parts
}

impl Part {
    fn new(texts: &[&Judged], classes: Classes) -> Self {
        let tally = Tally::of(texts.iter().copied(), classes);
        let asked = tally.sides.texts(Classes::Four);
        let undecided = tally.sides.of(Label::Neither, Classes::Four).said;
        Self {
            texts: tally.texts,
            figures: figure::measure(texts, classes),
            labels: labels(&tally.labels, classes),
            confusion: tally.labels,
            selling: Row::new("selling", tally.labels.selling()),
            muddles: muddles(texts, &tally),
            pushy: Row::new("pushy", tally.pushy),
            sentences: labels(&tally.sentences, Classes::Three),
            titles: labels(&tally.titles, Classes::Three),
            reliability: tally.bins.iter().map(BinRow::new).collect(),
            sure: Sure { texts: tally.sure.said, right: tally.sure.right },
            by_source: by_source(texts, classes),
            warned: Share { count: tally.warned, of: tally.texts },
            false_warned: Share { count: tally.false_warned, of: tally.calm },
            sides: Share { count: undecided, of: asked },
        }
    }
}

impl BinRow {
    #[allow(clippy::cast_precision_loss, reason = "counts of texts")]
    fn new(bin: &super::tally::Bin) -> Self {
        Self {
            texts: bin.texts,
            promised: (bin.texts > 0).then(|| bin.confidence / bin.texts as f64),
            right: super::tally::ratio(bin.right, bin.texts),
        }
    }
}

/// A row for each label; none when no text has one.
fn labels(confusion: &Confusion, classes: Classes) -> Vec<Row> {
    if confusion.texts(classes) == 0 {
        return Vec::new();
    }
    let of = |label: &Label| Row::new(label.id(), confusion.of(*label, classes));
    Label::ALL.iter().filter(|label| classes.count(**label)).map(of).collect()
}

fn by_source(texts: &[&Judged], classes: Classes) -> Vec<SourceRow> {
    let mut sources: BTreeMap<&str, Tally> = BTreeMap::new();
    for judged in texts.iter().filter(|judged| judged.example.truth.label.is_some()) {
        let tally = sources.entry(&judged.example.source).or_insert_with(|| Tally::new(classes));
        tally.add(judged);
    }
    let row = |(source, tally): (&str, Tally)| SourceRow {
        source: source.to_owned(),
        texts: tally.texts,
        macro_f1: tally.labels.macro_f1(classes),
        baseline: tally.baseline.macro_f1(classes),
    };
    if sources.len() < 2 { Vec::new() } else { sources.into_iter().map(row).collect() }
}

/// Any muddle, then each kind where kinds are known, then each channel.
fn muddles(texts: &[&Judged], tally: &Tally) -> Vec<Row> {
    if tally.muddle_known == 0 {
        return Vec::new();
    }
    let mut rows = vec![Row::new("any", tally.muddled)];
    if texts.iter().any(|judged| judged.example.truth.muddles.is_some()) {
        rows.extend(Muddle::ALL.iter().map(|kind| Row::new(kind.id(), of_kind(texts, *kind))));
    }
    let mut channels: BTreeMap<Channel, Hits> = BTreeMap::new();
    for judged in texts {
        if let Some(muddled) = judged.example.truth.muddled {
            let hits = channels.entry(judged.example.context.channel).or_default();
            hits.add(muddled, judged.assessment.is_muddled());
        }
    }
    rows.extend(channels.into_iter().map(|(channel, hits)| Row::new(channel.id(), hits)));
    rows
}

fn of_kind(texts: &[&Judged], kind: Muddle) -> Hits {
    let mut hits = Hits::default();
    for judged in texts {
        if let Some(muddles) = &judged.example.truth.muddles {
            hits.add(muddles.contains(&kind), judged.assessment.muddles.contains(&kind));
        }
    }
    hits
}
