//! One labelled text: what is judged, and what is true of it.

use std::path::Path;

use serde_json::{Map, Value};
use unmuddle::{Channel, Context, JobFacts, Label, Muddle, UnknownId};

use crate::args::Split;
use crate::json;
use crate::messages::{evaluate as say, line};

/// What kind of thing a line holds, where it says so instead of naming a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Post,
    Ad,
    JobAd,
    /// One duty of an occupation. Its title is that of the occupation and would give the label
    /// away, so it is left out.
    Duty,
    /// A title alone; its label is what the title says.
    JobTitle,
}

impl Kind {
    const IDS: &'static [&'static str] = &["post", "ad", "job_ad", "duty", "job_title"];

    fn parse(id: &str) -> Result<Self, Trouble> {
        match id {
            "post" => Ok(Kind::Post),
            "ad" => Ok(Kind::Ad),
            "job_ad" => Ok(Kind::JobAd),
            "duty" => Ok(Kind::Duty),
            "job_title" => Ok(Kind::JobTitle),
            _ => Err(unknown("kind", id, Self::IDS)),
        }
    }

    const fn channel(self) -> Channel {
        match self {
            Kind::Post => Channel::OrganicPost,
            Kind::Ad => Channel::Advert,
            Kind::JobAd | Kind::Duty | Kind::JobTitle => Channel::JobAd,
        }
    }
}

/// What is true of a text, as far as its line says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Truth {
    /// What the whole does.
    pub(crate) label: Option<Label>,
    /// What the title alone promises.
    pub(crate) title: Option<Label>,
    pub(crate) muddled: Option<bool>,
    /// The kinds of muddle, where they are told apart.
    pub(crate) muddles: Option<Vec<Muddle>>,
    pub(crate) pushy: Option<bool>,
    /// How sentences begin, and what they do.
    pub(crate) sentences: Vec<(String, Label)>,
}

/// A labelled text.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The file it stands in, as it was named.
    pub(crate) file: String,
    /// Counted from 1.
    pub(crate) line: usize,
    pub(crate) id: String,
    /// Where it comes from: its own word for it, else the name of its file.
    pub(crate) source: String,
    /// Texts of one group are drawn together when intervals are made.
    pub(crate) group: String,
    pub(crate) split: Option<Split>,
    /// Whether its own label is doubtful.
    pub(crate) low: bool,
    pub(crate) text: String,
    pub(crate) context: Context,
    pub(crate) truth: Truth,
}

/// Why a line cannot be used; the display says what to do.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Trouble {
    #[error("{}", line::empty())]
    Empty,
    #[error("{}", line::not_json(problem, *column))]
    NotJson { problem: String, column: usize },
    #[error("{}", line::not_object(kind))]
    NotObject { kind: &'static str },
    #[error("{}", line::no_text())]
    NoText,
    #[error("{}", say::no_label())]
    NoLabel,
    #[error("{}", line::wrong_type(field, wanted, found))]
    WrongType { field: &'static str, wanted: &'static str, found: &'static str },
    #[error(transparent)]
    Unknown(#[from] UnknownId),
}

fn unknown(noun: &'static str, id: &str, known: &'static [&'static str]) -> Trouble {
    Trouble::Unknown(UnknownId { noun, id: id.to_owned(), known })
}

impl Example {
    /// Reads a line of `file`. A `channel` given from outside takes the place of its own; what was
    /// true of muddles in the old place is then no longer known.
    pub(crate) fn parse(
        file: &str,
        number: usize,
        line: &str,
        channel: Option<Channel>,
    ) -> Result<Self, Trouble> {
        let fields = Fields::parse(line)?;
        let kind = fields.string("kind")?.map(|id| Kind::parse(&id)).transpose()?;
        let own = match (fields.string("channel")?, kind) {
            (Some(id), _) => id.parse()?,
            (None, Some(kind)) => kind.channel(),
            (None, None) => Channel::Unknown,
        };
        let mut truth = fields.truth(kind)?;
        if channel.is_some_and(|channel| channel != own) {
            (truth.muddled, truth.muddles) = (None, None);
        }
        let mut context = Context::new(channel.unwrap_or(own));
        context.title = fields
            .string("title")?
            .filter(|title| !title.trim().is_empty() && kind != Some(Kind::Duty));
        context.job = fields.job()?;
        let split = fields.string("split")?.map(|id| split(&id)).transpose()?;
        let confidence = fields.string("confidence")?;
        Ok(Self {
            file: file.to_owned(),
            line: number,
            id: fields.name("id").unwrap_or_default(),
            source: fields.name("source").unwrap_or_else(|| stem(file)),
            group: fields.name("group").or_else(|| fields.name("cluster")).unwrap_or_default(),
            split,
            low: confidence.as_deref() == Some("low") || fields.flag("ambiguous")? == Some(true),
            text: fields.string("text")?.ok_or(Trouble::NoText)?,
            context,
            truth,
        })
    }

    /// Whether the text is one to learn from: sure, labelled, and not kept for testing.
    pub(crate) fn trains(&self) -> bool {
        !self.low && self.split != Some(Split::Test) && self.truth.label.is_some()
    }
}

fn stem(file: &str) -> String {
    Path::new(file).file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn split(id: &str) -> Result<Split, Trouble> {
    match id {
        "train" => Ok(Split::Train),
        "dev" => Ok(Split::Dev),
        "test" => Ok(Split::Test),
        _ => Err(unknown("split", id, &["train", "dev", "test"])),
    }
}

/// The fields of a line; `null` counts as absent.
struct Fields(Map<String, Value>);

impl Fields {
    fn parse(text: &str) -> Result<Self, Trouble> {
        if text.trim().is_empty() {
            return Err(Trouble::Empty);
        }
        let value = serde_json::from_str(text).map_err(|error| {
            let (problem, column) = json::problem(&error);
            Trouble::NotJson { problem, column }
        })?;
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            other => Err(Trouble::NotObject { kind: json::kind(&other) }),
        }
    }

    fn get(&self, field: &str) -> Option<&Value> {
        self.0.get(field).filter(|value| !value.is_null())
    }

    fn string(&self, field: &'static str) -> Result<Option<String>, Trouble> {
        self.get(field).map(|value| string(field, value)).transpose()
    }

    fn label(&self, field: &'static str) -> Result<Option<Label>, Trouble> {
        Ok(self.string(field)?.map(|id| id.parse()).transpose()?)
    }

    /// A boolean, or a string that spells one.
    fn flag(&self, field: &'static str) -> Result<Option<bool>, Trouble> {
        match self.get(field) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(flag)) if flag.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(Value::String(flag)) if flag.eq_ignore_ascii_case("false") => Ok(Some(false)),
            Some(other) => Err(wrong(field, line::A_BOOLEAN, other)),
        }
    }

    /// A string or a number, as a name to call something by.
    fn name(&self, field: &str) -> Option<String> {
        match self.get(field)? {
            Value::String(name) => Some(name.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }

    fn list(&self, field: &'static str) -> Result<Option<&Vec<Value>>, Trouble> {
        match self.get(field) {
            None => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list)),
            Some(other) => Err(wrong(field, line::AN_ARRAY, other)),
        }
    }

    fn job(&self) -> Result<JobFacts, Trouble> {
        let facts = match self.get("job") {
            None => return Ok(JobFacts::default()),
            Some(Value::Object(facts)) => Self(facts.clone()),
            Some(other) => return Err(wrong("job", line::AN_OBJECT, other)),
        };
        let known = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        Ok(JobFacts {
            pay: known(facts.string("pay")?),
            incentive: known(facts.string("incentive")?),
            occupation: known(facts.string("occupation")?),
        })
    }

    fn truth(&self, kind: Option<Kind>) -> Result<Truth, Trouble> {
        let label = match self.label("label")? {
            Some(label) => label,
            None => self.label("duties_are")?.ok_or(Trouble::NoLabel)?,
        };
        let muddles = match self.list("muddles")? {
            None => None,
            Some(ids) => {
                Some(ids.iter().map(|id| Ok(string("muddles", id)?.parse()?)).collect::<Result<
                    Vec<Muddle>,
                    Trouble,
                >>(
                )?)
            }
        };
        let told = muddles.as_ref().map(|muddles| !muddles.is_empty());
        let mut truth = Truth {
            label: Some(label),
            title: self.label("title_says")?,
            muddled: told.or(self.flag("muddled")?),
            muddles,
            pushy: self.flag("pushy")?,
            sentences: self.sentences()?,
        };
        if kind == Some(Kind::JobTitle) {
            (truth.label, truth.title) = (None, Some(label));
        }
        Ok(truth)
    }

    fn sentences(&self) -> Result<Vec<(String, Label)>, Trouble> {
        let Some(pairs) = self.list("sentences")? else { return Ok(Vec::new()) };
        pairs
            .iter()
            .map(|pair| match pair.as_array().map(Vec::as_slice) {
                Some([Value::String(start), label]) => {
                    Ok((start.clone(), string("sentences", label)?.parse()?))
                }
                _ => Err(wrong("sentences", say::PAIRS, pair)),
            })
            .collect()
    }
}

fn string(field: &'static str, value: &Value) -> Result<String, Trouble> {
    match value {
        Value::String(string) => Ok(string.clone()),
        other => Err(wrong(field, line::A_STRING, other)),
    }
}

fn wrong(field: &'static str, wanted: &'static str, found: &Value) -> Trouble {
    Trouble::WrongType { field, wanted, found: json::kind(found) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(line: &str) -> Example {
        Example::parse("f", 1, line, None).unwrap()
    }

    #[test]
    fn a_vacancy_is_read_by_its_duties_and_a_muddle_by_any_spelling() {
        for (muddled, truth) in [("true", true), ("\"False\"", false)] {
            let line = format!(
                r#"{{"kind":"job_ad","duties_are":"sales","title_says":"both","muddled":{muddled},"text":"x"}}"#
            );
            let read = read(&line);
            assert_eq!(read.context.channel, Channel::JobAd);
            assert_eq!(read.truth.label, Some(Label::Sales));
            assert_eq!(read.truth.title, Some(Label::Both));
            assert_eq!((read.truth.muddled, read.truth.muddles), (Some(truth), None));
        }
    }

    #[test]
    fn the_occupation_of_a_duty_is_not_told() {
        let read = read(r#"{"kind":"duty","title":"Sales Agents","label":"sales","text":"x"}"#);
        assert_eq!(read.context.title, None);
    }

    #[test]
    fn the_label_of_a_title_is_what_the_title_says() {
        let read = read(r#"{"kind":"job_title","title":"Seller","label":"sales","text":""}"#);
        assert_eq!((read.truth.label, read.truth.title), (None, Some(Label::Sales)));
    }

    #[test]
    fn in_another_place_nothing_is_known_of_muddles() {
        let line = r#"{"channel":"blog","label":"sales","muddles":["channel"],"text":"x"}"#;
        assert_eq!(read(line).truth.muddled, Some(true));
        let moved = Example::parse("f", 1, line, Some(Channel::Advert)).unwrap();
        assert_eq!((moved.truth.muddled, moved.context.channel), (None, Channel::Advert));
    }
}
