//! One line of the input: what it asks, or why it cannot be read.

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use unmuddle::{Channel, Context, JobFacts};

use crate::json;
use crate::messages::line;

/// A text to assess, with the id it came with.
#[derive(Debug)]
pub(super) struct Request<'a> {
    /// As it was written, whatever its type.
    pub(super) id: Option<&'a RawValue>,
    pub(super) text: String,
    pub(super) context: Context,
}

/// The fields before their types are known, so that a wrong one can be named.
#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow, default)]
    id: Option<&'a RawValue>,
    #[serde(default)]
    channel: Value,
    #[serde(default)]
    title: Value,
    #[serde(default)]
    text: Value,
    #[serde(default)]
    job: Value,
}

/// Why a line cannot be read; the display says what to do.
#[derive(Debug, thiserror::Error)]
pub(super) enum LineError {
    #[error("{}", line::empty())]
    Empty,
    #[error("{}", line::too_long())]
    TooLong,
    #[error("{}", line::not_utf8(*at))]
    NotUtf8 { at: usize },
    #[error("{}", line::not_object(kind))]
    NotObject { kind: &'static str },
    #[error("{}", line::not_json(problem, *column))]
    NotJson { problem: String, column: usize },
    #[error("{}", line::no_text())]
    NoText,
    #[error("{}", line::wrong_type(field, wanted, found))]
    WrongType { field: &'static str, wanted: &'static str, found: &'static str },
    #[error(transparent)]
    UnknownChannel(#[from] unmuddle::UnknownId),
}

impl<'a> Request<'a> {
    /// Reads a line; `channel` is that of a line which names none.
    pub(super) fn parse(bytes: &'a [u8], channel: Channel) -> Result<Self, LineError> {
        let line = std::str::from_utf8(bytes)
            .map_err(|error| LineError::NotUtf8 { at: error.valid_up_to() + 1 })?;
        if line.trim().is_empty() {
            return Err(LineError::Empty);
        }
        let fields = Fields::parse(line)?;
        let channel = match string("channel", fields.channel)? {
            Some(id) => id.parse()?,
            None => channel,
        };
        let mut context = Context::new(channel);
        context.title = string("title", fields.title)?;
        context.job = job(fields.job)?;
        let text = string("text", fields.text)?.ok_or(LineError::NoText)?;
        Ok(Self { id: fields.id, text, context })
    }
}

impl<'a> Fields<'a> {
    fn parse(line: &'a str) -> Result<Self, LineError> {
        let not_json = |error: serde_json::Error| {
            let (problem, column) = json::problem(&error);
            LineError::NotJson { problem, column }
        };
        // An array would be taken for the fields in order.
        if !line.trim_start().starts_with('{') {
            let value: Value = serde_json::from_str(line).map_err(not_json)?;
            return Err(LineError::NotObject { kind: json::kind(&value) });
        }
        serde_json::from_str(line).map_err(not_json)
    }
}

/// An optional string; `null` counts as absent.
fn string(field: &'static str, value: Value) -> Result<Option<String>, LineError> {
    match value {
        Value::Null => Ok(None),
        Value::String(string) => Ok(Some(string)),
        other => {
            Err(LineError::WrongType { field, wanted: line::A_STRING, found: json::kind(&other) })
        }
    }
}

fn job(value: Value) -> Result<JobFacts, LineError> {
    let mut facts = match value {
        Value::Null => return Ok(JobFacts::default()),
        Value::Object(facts) => facts,
        other => {
            let found = json::kind(&other);
            return Err(LineError::WrongType { field: "job", wanted: line::AN_OBJECT, found });
        }
    };
    let mut take = |name: &str| facts.remove(name).unwrap_or_default();
    Ok(JobFacts {
        pay: string("job.pay", take("pay"))?,
        incentive: string("job.incentive", take("incentive"))?,
        occupation: string("job.occupation", take("occupation"))?,
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_is_known_reaches_the_context() {
        let line = br#"{"job":{"pay":"P","incentive":"I","occupation":"O"},"title":"T","text":"x",
            "channel":"job_ad","id":3}"#;
        let request = Request::parse(line, Channel::Blog).unwrap();
        let facts = ["P", "I", "O"].map(|fact| Some(fact.to_owned()));
        let [pay, incentive, occupation] = facts;
        let mut context = Context::new(Channel::JobAd).with_title("T");
        context.job = JobFacts { pay, incentive, occupation };
        assert_eq!(request.context, context);
        assert_eq!((request.text.as_str(), request.id.unwrap().get()), ("x", "3"));
    }

    #[test]
    fn what_is_not_given_stays_unknown() {
        let request = Request::parse(br#" {"text":""} "#, Channel::Blog).unwrap();
        assert_eq!(request.context, Context::new(Channel::Blog));
        assert!(request.id.is_none());
    }
}
