//! Records and drafts as JSON.

use serde_json::{Map, Value, json};

use super::{FORMAT_VERSION, Import, Record, RecordError, Refused};
use super::{answers, day, note, version};
use crate::answers::Answers;
use crate::model::Axis;
use crate::outcome::Outcome;

/// What a file of records says it is.
const RECORDS: &str = "unmuddle-quiz";
/// What an unfinished quiz says it is.
const DRAFT: &str = "unmuddle-quiz-draft";

/// Records as a JSON file, with profile and scores for people to read.
///
/// ```
/// use unmuddle_quiz::{Answers, Date, Record, Role, export_json};
///
/// let mut answers = Answers::new(Role::Owner, 9);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[1])?;
/// }
/// let record = Record::new(Date::new(2026, 11, 25).expect("a day"), answers, None)?;
/// let file = export_json(&[record]);
/// assert!(file.contains("\"format\": \"unmuddle-quiz\"") && file.contains("\"version\": 1"));
/// assert!(file.contains("\"C13\": \"b\"") && file.contains("\"profile\": \"digger\""));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn export_json(records: &[Record]) -> String {
    let records: Vec<Value> = records.iter().map(keep).collect();
    // Alternate: indented, for people who look into it.
    format!("{:#}", json!({ "format": RECORDS, "version": FORMAT_VERSION, "records": records }))
}

fn keep(record: &Record) -> Value {
    let mut kept = kept(record.answers());
    kept["taken"] = record.taken.to_string().into();
    if let Some(note) = record.note() {
        kept["note"] = note.as_str().into();
    }
    // For people who read the file; counted anew when it is imported.
    if let Ok(outcome) = Outcome::of(record.answers()) {
        let mut scores = Map::new();
        for axis in Axis::ALL {
            scores.insert(axis.id().to_owned(), outcome.scores.of(*axis).into());
        }
        kept["outcome"] = json!({ "profile": outcome.profile.id(), "scores": scores });
    }
    kept
}

fn kept(answers: &Answers) -> Value {
    let mut letters = Map::new();
    for (item, chosen) in answers.items() {
        if let Some(choice) = chosen {
            letters.insert(item.id.to_owned(), String::from(choice.letter).into());
        }
    }
    json!({ "role": answers.role().id(), "seed": answers.seed(), "answers": letters })
}

/// Reads a JSON file of records; fields that aren't known are passed over.
///
/// # Errors
/// When the file as a whole isn't ours, is damaged, or is of another version. A damaged record in
/// it is [refused](Import::refused), and the others are read.
///
/// ```
/// use unmuddle_quiz::{RecordError, import_json};
///
/// let newer = r#"{"format": "unmuddle-quiz", "version": 2, "results": 7}"#;
/// assert_eq!(import_json(newer), Err(RecordError::Newer { version: 2 }));
/// ```
pub fn import_json(file: &str) -> Result<Import, RecordError> {
    let file = ours(file, RECORDS)?;
    let records = file.get("records").and_then(Value::as_array);
    let records = records.ok_or(RecordError::Field { name: "records" })?;
    let mut import = Import::default();
    for (index, value) in records.iter().enumerate() {
        match record(value) {
            Ok(record) => import.records.push(record),
            Err(error) => import.refused.push(Refused { place: index + 1, error }),
        }
    }
    Ok(import)
}

fn record(value: &Value) -> Result<Record, RecordError> {
    let note = match value.get("note") {
        None | Some(Value::Null) => None,
        Some(found) => note(found.as_str().ok_or(RecordError::Field { name: "note" })?)?,
    };
    let taken = value.get("taken").and_then(Value::as_str);
    let taken = taken.ok_or(RecordError::Field { name: "taken" })?;
    Ok(Record::new(day(taken)?, read(value)?, note)?)
}

/// Reads what [`kept`] made.
fn read(value: &Value) -> Result<Answers, RecordError> {
    let role = value.get("role").and_then(Value::as_str);
    let seed = value.get("seed").and_then(Value::as_u64).and_then(|seed| seed.try_into().ok());
    let letters = value.get("answers").and_then(Value::as_object);
    let letters = letters.ok_or(RecordError::Field { name: "answers" })?;
    if !letters.values().all(Value::is_string) {
        return Err(RecordError::Field { name: "answers" });
    }
    answers(
        role.ok_or(RecordError::Field { name: "role" })?,
        seed.ok_or(RecordError::Field { name: "seed" })?,
        letters.iter().map(|(id, letter)| (id.as_str(), letter.as_str().unwrap_or_default())),
    )
}

/// An unfinished quiz, to go on with later.
///
/// ```
/// use unmuddle_quiz::{Answers, Item, Role, load_draft, save_draft};
///
/// let mut answers = Answers::new(Role::Salesperson, 11);
/// let item = Item::find("C01").expect("a common item");
/// answers.choose(item, &item.choices[2])?;
/// assert_eq!(load_draft(&save_draft(&answers))?, answers);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn save_draft(answers: &Answers) -> String {
    let mut draft = kept(answers);
    draft["format"] = DRAFT.into();
    draft["version"] = FORMAT_VERSION.into();
    draft.to_string()
}

/// Reads what [`save_draft`] wrote.
///
/// # Errors
/// When it isn't that, is damaged, or is of another version.
pub fn load_draft(text: &str) -> Result<Answers, RecordError> {
    read(&ours(text, DRAFT)?)
}

/// A file of ours in our version.
fn ours(file: &str, format: &str) -> Result<Value, RecordError> {
    // A byte order mark is no JSON.
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let value: Value = serde_json::from_str(file)
        .map_err(|error| RecordError::Damaged { line: error.line(), column: error.column() })?;
    if value.get("format").and_then(Value::as_str) != Some(format) {
        return Err(RecordError::Foreign);
    }
    let number = value.get("version").and_then(Value::as_u64).ok_or(RecordError::Foreign)?;
    version(u32::try_from(number).unwrap_or(u32::MAX))?;
    Ok(value)
}
