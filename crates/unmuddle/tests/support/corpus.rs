//! The texts of `tests/corpus`, all splits, as far as the relations need them.

use super::start;
use serde_json::Value;
use std::path::Path;
use std::sync::LazyLock;
use unmuddle::{Assessment, Channel, Context, Label, Span, assess};

/// A text of the corpus.
pub struct Text {
    pub id: String,
    pub text: String,
    pub context: Context,
    /// Whether training never saw it.
    pub held_out: bool,
    /// What its readers say it does.
    pub label: Label,
    /// How its labelled sentences begin, and what they do.
    pub sentences: Vec<(String, Label)>,
    /// What the engine makes of it, where it stands.
    pub read: Assessment,
}

impl Text {
    /// Whether the engine is sure of `label`.
    pub fn is_surely(&self, label: Label) -> bool {
        self.read.sure && self.read.label == label
    }

    /// The text in another channel.
    pub fn in_channel(&self, channel: Channel) -> Assessment {
        assess(&self.text, &Context { channel, ..self.context.clone() })
    }

    /// Other words in the place of this text.
    pub fn instead(&self, words: &str) -> Assessment {
        assess(words, &self.context)
    }
}

static TEXTS: LazyLock<Vec<Text>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/corpus");
    let listed = std::fs::read_dir(&folder).expect("the corpus is there");
    let mut files: Vec<_> = listed.map(|entry| entry.expect("a file").path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "jsonl"));
    files.sort();
    let lines = files.iter().flat_map(|file| {
        let lines = std::fs::read_to_string(file).expect("a file of texts");
        lines.lines().map(text).collect::<Vec<_>>()
    });
    lines.collect()
});

/// Every text of the corpus.
pub fn texts() -> &'static [Text] {
    &TEXTS
}

fn text(line: &str) -> Text {
    let line: Value = serde_json::from_str(line).expect("a line is JSON");
    let string = |value: &Value| value.as_str().map(str::to_owned);
    let label = |value: &Value| value.as_str().and_then(|label| label.parse().ok());
    let words = string(&line["text"]).expect("a text");
    let channel = line["channel"].as_str().and_then(|channel| channel.parse().ok());
    let mut context = Context::new(channel.expect("a channel"));
    context.title = string(&line["title"]).filter(|title| !title.is_empty());
    context.job.pay = string(&line["job"]["pay"]);
    context.job.incentive = string(&line["job"]["incentive"]);
    context.job.occupation = string(&line["job"]["occupation"]);
    let sentences = line["sentences"].as_array().into_iter().flatten();
    Text {
        id: string(&line["id"]).expect("an id"),
        label: label(&line["label"]).expect("a label"),
        sentences: sentences
            .map(|pair| (string(&pair[0]).expect("words"), label(&pair[1]).expect("a label")))
            .collect(),
        held_out: line["split"] == "test",
        read: assess(&words, &context),
        text: words,
        context,
    }
}

/// A sales duty of a vacancy, as it follows "We".
pub struct Duty {
    span: Span,
    words: String,
}

impl Duty {
    pub fn done(&self) -> String {
        format!("We {}", self.words)
    }

    pub fn denied(&self) -> String {
        format!("We never {}", self.words)
    }

    /// The vacancy with this duty denied.
    pub fn denied_in_place(&self, of: &Text) -> String {
        let (before, after) = (&of.text[..self.span.start], &of.text[self.span.end..]);
        format!("{before}{}{after}", self.denied())
    }
}

/// Verbs that duties begin with, so that "we" and "we never" fit before them.
const VERBS: &[&str] = &[
    "achieve",
    "agree",
    "answer",
    "approach",
    "arrange",
    "ask",
    "attend",
    "beat",
    "book",
    "bring",
    "build",
    "call",
    "canvass",
    "carry",
    "chase",
    "close",
    "collect",
    "complete",
    "conduct",
    "convert",
    "convince",
    "cross-sell",
    "deliver",
    "demonstrate",
    "develop",
    "drive",
    "exceed",
    "expand",
    "explain",
    "find",
    "follow",
    "generate",
    "get",
    "give",
    "grow",
    "handle",
    "hit",
    "identify",
    "introduce",
    "invite",
    "keep",
    "knock",
    "maintain",
    "make",
    "manage",
    "map",
    "meet",
    "move",
    "negotiate",
    "offer",
    "open",
    "overcome",
    "persuade",
    "phone",
    "pitch",
    "prepare",
    "present",
    "prospect",
    "qualify",
    "quote",
    "recommend",
    "renew",
    "respond",
    "ring",
    "run",
    "sell",
    "send",
    "set",
    "show",
    "sign",
    "sit",
    "source",
    "speak",
    "take",
    "talk",
    "turn",
    "upsell",
    "visit",
    "win",
    "work",
    "write",
];

/// The sales duties of a vacancy that begin with a verb and are a sentence or an item of their own.
pub fn duties(text: &Text) -> impl Iterator<Item = Duty> {
    let vacancy = text.context.channel == Channel::JobAd;
    let selling = text.sentences.iter().filter(move |(_, label)| vacancy && *label == Label::Sales);
    let mut duties: Vec<Duty> = selling.filter_map(|(begins, _)| duty(text, begins)).collect();
    duties.dedup_by_key(|duty| duty.span);
    duties.into_iter()
}

fn duty(text: &Text, begins: &str) -> Option<Duty> {
    let at = text.text.find(begins)?;
    let mut sentences = text.read.sentences.iter().map(|sentence| sentence.span);
    let span = sentences.find(|span| span.start <= at && at < span.end)?;
    let said = span.slice(&text.text);
    let mut words = said.trim_start_matches(|c: char| !c.is_alphanumeric());
    if begins.trim_start_matches(|c: char| !c.is_alphanumeric()).get(..4) != words.get(..4) {
        return None; // The labelled words run on from others.
    }
    for subject in ["You'll ", "You’ll ", "You will ", "You'd ", "you'll ", "you will "] {
        words = words.strip_prefix(subject).unwrap_or(words);
    }
    let verb = words.split(|c: char| !c.is_alphanumeric() && c != '-').next()?;
    let lower = verb.to_lowercase();
    let span = Span::new(span.end - words.len(), span.end);
    VERBS
        .contains(&lower.as_str())
        .then(|| Duty { span, words: format!("{lower}{}", &words[verb.len()..]) })
}

const DOORS: &[&str] = &[
    "door",
    "doors",
    "doorstep",
    "doorsteps",
    "door-to-door",
    "knock",
    "knocking",
    "householder",
    "householders",
    "homeowner",
    "homeowners",
    "resident",
    "residents",
    "street",
    "streets",
];
const REWARDS: &[&str] = &[
    "commission",
    "target",
    "targets",
    "ote",
    "quota",
    "quotas",
    "uncapped",
    "bonus",
    "bonuses",
    "incentive",
    "incentives",
];

fn holds(sentence: &str, words: &[&str]) -> bool {
    let mut all = sentence.split(|c: char| !c.is_alphanumeric() && c != '-');
    all.any(|word| words.contains(&word.to_lowercase().as_str()))
}

/// Whether a vacancy sells from door to door, and says so without speaking of its reward.
pub fn is_doorstep(text: &Text) -> bool {
    let vacancy = text.context.channel == Channel::JobAd && text.label == Label::Sales;
    vacancy
        && text.read.sentences.iter().any(|sentence| {
            let words = sentence.span.slice(&text.text);
            holds(words, DOORS) && !holds(words, REWARDS)
        })
}

/// The text without its sentences on commission and targets; nothing when it has none.
pub fn without_reward(text: &Text) -> Option<String> {
    let (mut kept, mut from) = (String::new(), 0);
    for span in text.read.sentences.iter().map(|sentence| sentence.span) {
        if holds(span.slice(&text.text), REWARDS) {
            kept += &text.text[from..span.start];
            from = span.end;
        }
    }
    (from > 0).then(|| kept + &text.text[from..])
}

/// Counts how often a relation was tried, and notes where it did not hold.
#[derive(Default)]
pub struct Tally {
    tried: usize,
    failed: Vec<String>,
}

impl Tally {
    /// Notes a trial, and what happened unless it `holds`.
    pub fn note(&mut self, holds: bool, of: &Text, what: impl FnOnce() -> String) {
        self.tried += 1;
        if !holds {
            let Text { id, context, text, .. } = of;
            self.failed.push(format!("{id} {} {}: {}", context.channel, what(), start(text)));
        }
    }

    /// Panics unless the relation was tried at least `least` times and always held.
    pub fn always(self, least: usize) {
        self.within(least, 0);
    }

    /// Panics unless the relation was tried at least `least` times and failed in at most `most` of
    /// a thousand.
    pub fn within(self, least: usize, most: usize) {
        let (tried, failed) = (self.tried, self.failed.len());
        println!("{failed} of {tried} failed:\n{}", self.failed.join("\n"));
        assert!(tried >= least, "tried on {tried} texts, where at least {least} fit");
        assert!(
            failed * 1000 <= most * tried,
            "{failed} of {tried} failed, where {most} in 1,000 may:\n{}",
            self.failed.join("\n")
        );
    }
}
