//! One line of the output: a report, or what was wrong with the line.

use std::io;

use serde::Serialize;
use serde_json::value::RawValue;
use unmuddle::{Report, assess};

use super::Settings;
use super::lines::Line;
use super::request::{LineError, Request};

/// The answers to a batch.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// One JSON object a line.
    pub(super) json: Vec<u8>,
    /// How many of them are errors.
    pub(super) bad: usize,
}

/// The report of a line that was read.
#[derive(Serialize)]
struct Assessed<'a> {
    id: Option<&'a RawValue>,
    #[serde(flatten)]
    report: Report,
}

/// What stands in place of a line that could not be read.
#[derive(Serialize)]
struct Refused {
    line: usize,
    error: String,
}

/// Adds the answer to a line, whose number counts from 1.
pub(super) fn answer(number: usize, line: Line, settings: Settings, answers: &mut Answers) {
    let before = answers.json.len();
    let read = match &line {
        Line::TooLong => Err(LineError::TooLong),
        Line::Whole(bytes) => Request::parse(without_mark(number, bytes), settings.channel),
    };
    let written = match read {
        Ok(mut request) => {
            request.context.stance = settings.stance;
            let assessment = assess(&request.text, &request.context);
            let report =
                Report::new(&assessment, &request.text, &request.context, settings.offsets);
            append(&mut answers.json, &Assessed { id: request.id, report })
        }
        Err(error) => refuse(number, error.to_string(), answers),
    };
    if let Err(error) = written {
        // Writing JSON to memory does not fail; were it to, the line would still get its answer.
        answers.json.truncate(before);
        let _ = refuse(number, error.to_string(), answers);
    }
}

fn refuse(number: usize, error: String, answers: &mut Answers) -> io::Result<()> {
    answers.bad += 1;
    append(&mut answers.json, &Refused { line: number, error })
}

fn append(json: &mut Vec<u8>, answer: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *json, answer)?;
    json.push(b'\n');
    Ok(())
}

/// A byte order mark may stand before the first line.
fn without_mark(number: usize, bytes: &[u8]) -> &[u8] {
    match bytes.strip_prefix("\u{FEFF}".as_bytes()) {
        Some(rest) if number == 1 => rest,
        _ => bytes,
    }
}
