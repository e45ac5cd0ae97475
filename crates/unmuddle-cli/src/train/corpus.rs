//! The corpus: JSON lines of texts with labels.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use unmuddle::training::{Features, Reading};
use unmuddle::{Channel, Context, JobFacts};

use crate::corpus::files;
use crate::corpus::hash::Fnv;
use crate::error::Error;

/// The labels of a text, in the order of the weights.
pub(crate) const LABELS: [&str; 4] = ["marketing", "sales", "both", "neither"];
/// The classes of a sentence, in the order of the weights. A sentence that does both counts as
/// sales: that is what a reader is to see.
pub(crate) const CLASSES: [&str; 3] = ["marketing", "neither", "sales"];
/// The muddles of a text, in the order of the weights: of its place, of a hope, of a name.
const MUDDLES: [&[&str]; 3] = [&["channel", "role"], &["expectation"], &["name"]];
/// The file of texts that teach what is muddled, and nothing about labels: so many of one kind would
/// lean them.
const MUDDLES_ALONE: &str = "muddles.jsonl";
/// Texts of so few sentences lend their label to each of them.
const SHORT: usize = 4;
/// And what such a sentence counts.
const LENT: f64 = 0.4;

/// A line of a file of the corpus.
#[derive(Deserialize)]
pub(super) struct Line {
    pub(super) id: String,
    group: String,
    pub(super) channel: String,
    #[serde(default)]
    title: String,
    pub(super) text: String,
    #[serde(default)]
    job: Option<Facts>,
    pub(super) label: String,
    confidence: String,
    #[serde(default)]
    split: Option<String>,
    #[serde(default)]
    muddles: Vec<String>,
    #[serde(default)]
    pub(super) sentences: Vec<(String, String)>,
}

#[derive(Default, Deserialize)]
struct Facts {
    pay: Option<String>,
    incentive: Option<String>,
    occupation: Option<String>,
}

/// What is learnt from a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lesson {
    /// Its label, what its sentences do, and its muddles.
    All,
    /// Its muddles, and nothing about labels.
    Muddles,
    /// What it weighs that its place is not told, and that it is no vacancy; nothing else.
    MissingPlace,
    /// That it is a vacancy, though its place is not told, and nothing else.
    Vacancy,
}

/// One text, its features and its labels.
pub(crate) struct Item {
    pub(crate) label: usize,
    pub(crate) lesson: Lesson,
    /// Which of the muddles hold.
    pub(crate) muddles: [bool; 3],
    pub(crate) group: String,
    channel: Channel,
    confidence: String,
    split: Option<String>,
    text: String,
    context: Context,
    /// The features of each sentence.
    pub(crate) sentences: Vec<Features>,
    /// The class of each sentence that has one, and what it counts.
    pub(crate) classes: Vec<Option<(usize, f64)>>,
}

impl Item {
    /// The same text, to learn something else from.
    pub(super) fn teaching(self, lesson: Lesson) -> Self {
        Item { lesson, ..self }
    }

    /// Whether the text is one to learn from: sure, and not kept for testing.
    pub(crate) fn trains(&self) -> bool {
        self.confidence != "low" && self.split.as_deref() != Some("test")
    }

    /// Whether nobody said where it is read.
    pub(crate) fn is_placeless(&self) -> bool {
        self.channel == Channel::Unknown
    }

    pub(crate) fn is_vacancy(&self) -> bool {
        self.channel == Channel::JobAd
    }

    /// Whether a muddle of its place is possible at all.
    pub(crate) fn may_be_out_of_place(&self) -> bool {
        self.is_vacancy() || self.channel.is_organic()
    }

    /// The fold of its group.
    pub(crate) fn fold(&self, folds: usize) -> usize {
        fold(&self.group, folds)
    }

    /// The classes that readers gave, and that of the one sentence that is the whole text. What a text
    /// lends to more of them says nothing of one beside the others.
    pub(crate) fn own_classes(&self) -> impl Iterator<Item = Option<(usize, f64)>> {
        let alone = self.classes.len() == 1;
        self.classes.iter().map(move |class| class.filter(|(_, counts)| alone || *counts > LENT))
    }

    /// The features of the whole, given the chances of its sentences.
    pub(crate) fn whole(&self, chances: &[[f64; 3]]) -> Features {
        let chances: Vec<[f32; 3]> = chances.iter().copied().map(single).collect();
        Reading::new(&self.text, self.context.clone()).whole(&chances)
    }

    /// What tells of the whole's muddles and of no label, given the same; vacancies alone have it.
    pub(crate) fn muddle_features(&self, chances: &[[f64; 3]]) -> Features {
        if !self.is_vacancy() {
            return Features::new();
        }
        let chances: Vec<[f32; 3]> = chances.iter().copied().map(single).collect();
        Reading::new(&self.text, self.context.clone()).muddles(&chances)
    }

    /// The words and cues of the whole.
    pub(crate) fn words(&self) -> Features {
        Reading::new(&self.text, self.context.clone()).words()
    }

    /// The features of each sentence in its text, given the chances of each alone and of the whole.
    pub(crate) fn in_context(&self, chances: &[[f64; 3]], labels: [f64; 4]) -> Vec<Features> {
        let chances: Vec<[f32; 3]> = chances.iter().copied().map(single).collect();
        Reading::new(&self.text, self.context.clone()).in_context(&chances, single(labels))
    }
}

#[allow(clippy::cast_possible_truncation, reason = "chances")]
fn single<const N: usize>(chances: [f64; N]) -> [f32; N] {
    chances.map(|chance| chance as f32)
}

/// The fold of a group, the same everywhere.
pub(crate) fn fold(group: &str, folds: usize) -> usize {
    let hash = Fnv::new().add(group.as_bytes()).value();
    usize::try_from((hash >> 20) % folds as u64).unwrap_or(0)
}

/// Reads every `.jsonl` file of a folder, in the order of names.
pub(crate) fn read(folder: &Path) -> Result<Vec<Item>, Error> {
    let mut items = Vec::new();
    for file in files(folder)? {
        items.extend(read_file(&file)?);
    }
    Ok(items)
}

/// Whether the texts of a file teach labels, and not muddles alone.
pub(super) fn teaches_labels(file: &Path) -> bool {
    file.file_name().is_none_or(|name| name != MUDDLES_ALONE)
}

/// Reads the texts of one file.
pub(crate) fn read_file(file: &Path) -> Result<Vec<Item>, Error> {
    let lesson = if teaches_labels(file) { Lesson::All } else { Lesson::Muddles };
    let mut items = Vec::new();
    for (number, line) in lines(file)? {
        let id = line.id.clone();
        let item =
            item(line).ok_or_else(|| bad(file, number, format!("a label of {id} is unknown")))?;
        items.push(item.teaching(lesson));
    }
    Ok(items)
}

/// The lines of a file with their numbers.
pub(super) fn lines(file: &Path) -> Result<Vec<(usize, Line)>, Error> {
    let source = fs::read_to_string(file)
        .map_err(|cause| Error::reading(&file.display().to_string(), cause))?;
    let parse = |(index, line): (usize, &str)| {
        let line = serde_json::from_str(line);
        Ok((index + 1, line.map_err(|cause| bad(file, index + 1, cause.to_string()))?))
    };
    source.lines().enumerate().map(parse).collect()
}

fn bad(file: &Path, line: usize, why: String) -> Error {
    Error::BadCorpus { name: file.display().to_string(), line, why }
}

pub(super) fn item(line: Line) -> Option<Item> {
    let label = LABELS.iter().position(|label| *label == line.label)?;
    let channel: Channel = line.channel.parse().ok()?;
    let facts = line.job.unwrap_or_default();
    let known = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let context = Context {
        channel,
        title: known(Some(line.title)),
        job: JobFacts {
            pay: known(facts.pay),
            incentive: known(facts.incentive),
            occupation: known(facts.occupation),
        },
        ..Context::default()
    };
    let reading = Reading::new(&line.text, context.clone());
    let read = reading.sentences();
    let mut classes: Vec<Option<(usize, f64)>> = vec![None; read.len()];
    for (prefix, class) in &line.sentences {
        let class = if class == "both" { "sales" } else { class };
        let class = CLASSES.iter().position(|known| known == &class)?;
        let Some(at) = line.text.find(prefix.as_str()) else { continue };
        let index = read.iter().position(|(span, _)| span.start <= at && at < span.end);
        if let Some(place) = index.and_then(|index| classes.get_mut(index)) {
            place.get_or_insert((class, 1.0));
        }
    }
    if line.sentences.is_empty() && read.len() <= SHORT && line.label != "both" {
        let class = CLASSES.iter().position(|class| *class == line.label)?;
        classes.fill(Some((class, LENT)));
    }
    let sentences = read.into_iter().map(|(_, features)| features).collect();
    Some(Item {
        label,
        lesson: Lesson::All,
        muddles: MUDDLES.map(|kind| line.muddles.iter().any(|own| kind.contains(&own.as_str()))),
        group: line.group,
        channel,
        confidence: line.confidence,
        split: line.split,
        text: line.text,
        context,
        sentences,
        classes,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
pub(super) mod tests {
    use super::*;

    pub(in crate::train) fn line() -> Line {
        serde_json::from_str(
            r#"{"id": "a", "group": "a", "channel": "advert", "label": "sales", "confidence": "high",
            "text": "We bake by night. Order now.", "sentences": [["We bake", "marketing"], ["Order", "sales"]]}"#,
        )
        .unwrap()
    }

    pub(in crate::train) fn classes(line: Line) -> Vec<Option<usize>> {
        item(line).unwrap().classes.into_iter().map(|class| Some(class?.0)).collect()
    }

    #[test]
    fn a_file_of_muddles_teaches_no_labels() {
        let folder = tempfile::tempdir().unwrap();
        let text = r#"{"id": "a", "group": "a", "channel": "job_ad", "text": "Sell.", "label": "sales",
            "confidence": "high", "muddles": ["role", "name"]}"#;
        for (name, lesson) in [(MUDDLES_ALONE, Lesson::Muddles), ("vacancies.jsonl", Lesson::All)] {
            let file = folder.path().join(name);
            fs::write(&file, text.replace('\n', " ")).unwrap();
            let items = read_file(&file).unwrap();
            assert_eq!(items[0].lesson, lesson, "{name}");
            assert_eq!(items[0].muddles, [true, false, true]);
        }
    }

    #[test]
    fn a_text_lends_its_label_to_its_sentences_and_owns_that_of_one() {
        let told = |text: &str, sentences: Vec<(String, String)>| {
            let read = item(Line { text: text.to_owned(), sentences, ..line() }).unwrap();
            let own = read.own_classes().map(|class| class.is_some()).collect::<Vec<_>>();
            (read.classes.iter().map(|class| class.map(|(_, counts)| counts)).collect(), own)
        };
        let lent: Vec<Option<f64>> = vec![Some(LENT); 2];
        assert_eq!(told("We bake by night. Order now.", vec![]), (lent, vec![false, false]));
        assert_eq!(told("Order now.", vec![]), (vec![Some(LENT)], vec![true]));
        let read = vec![("Order".to_owned(), "sales".to_owned())];
        assert_eq!(
            told("We bake by night. Order now.", read),
            (vec![None, Some(1.0)], vec![false, true])
        );
    }
}
