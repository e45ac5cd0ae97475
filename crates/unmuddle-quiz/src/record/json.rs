//! Records and drafts as JSON.

use serde::{Deserialize, Serialize};

use super::{FORMAT_VERSION, Import, Letters, Record, RecordError, Refused};
use super::{answers, day, letters, note, version};
use crate::answers::Answers;
use crate::note::Note;
use crate::outcome::Outcome;

/// What a file of records says it is.
const RECORDS: &str = "unmuddle-quiz";
/// What an unfinished quiz says it is.
const DRAFT: &str = "unmuddle-quiz-draft";

/// The part of a file that every version has.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize)]
struct Records<'a> {
    format: &'a str,
    version: u32,
    records: Vec<Kept>,
}

/// Each record on its own, so that one damaged record leaves the others.
#[derive(Deserialize)]
struct RawRecords {
    records: Vec<serde_json::Value>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    taken: String,
    role: String,
    seed: u16,
    answers: Letters,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    /// For people who read the file; counted anew when it is imported.
    #[serde(default, skip_deserializing, skip_serializing_if = "Option::is_none")]
    outcome: Option<Shown>,
}

#[derive(Serialize)]
struct Shown {
    profile: &'static str,
    scores: std::collections::BTreeMap<&'static str, u8>,
}

#[derive(Serialize, Deserialize)]
struct Draft {
    format: String,
    version: u32,
    role: String,
    seed: u16,
    answers: Letters,
}

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
/// assert!(file.starts_with("{\n  \"format\": \"unmuddle-quiz\",\n  \"version\": 1,"));
/// assert!(file.contains("\"C13\": \"b\"") && file.contains("\"profile\": \"digger\""));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn export_json(records: &[Record]) -> String {
    let records = records.iter().map(keep).collect();
    let file = Records { format: RECORDS, version: FORMAT_VERSION, records };
    // Strings and numbers alone: there is nothing in it that JSON can't say.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn keep(record: &Record) -> Kept {
    let answers = record.answers();
    Kept {
        taken: record.taken.to_string(),
        role: answers.role().id().to_owned(),
        seed: answers.seed(),
        answers: letters(answers),
        note: record.note().map(|note| note.as_str().to_owned()),
        outcome: Outcome::of(answers).ok().map(|outcome| Shown {
            profile: outcome.profile.id(),
            scores: crate::Axis::ALL.iter().map(|a| (a.id(), outcome.scores.of(*a))).collect(),
        }),
    }
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
    head(file, RECORDS)?;
    let raw: RawRecords = serde_json::from_str(without_mark(file)).map_err(damaged)?;
    let mut import = Import::default();
    for (index, value) in raw.records.into_iter().enumerate() {
        match record(value) {
            Ok(record) => import.records.push(record),
            Err(error) => import.refused.push(Refused { place: index + 1, error }),
        }
    }
    Ok(import)
}

fn record(value: serde_json::Value) -> Result<Record, RecordError> {
    let kept: Kept = serde_json::from_value(value).map_err(damaged)?;
    let note: Option<Note> = note(kept.note.as_deref().unwrap_or_default())?;
    let answers = answers(&kept.role, kept.seed, &kept.answers)?;
    Ok(Record::new(day(&kept.taken)?, answers, note)?)
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
    let draft = Draft {
        format: DRAFT.to_owned(),
        version: FORMAT_VERSION,
        role: answers.role().id().to_owned(),
        seed: answers.seed(),
        answers: letters(answers),
    };
    serde_json::to_string(&draft).unwrap_or_default()
}

/// Reads what [`save_draft`] wrote.
///
/// # Errors
/// When it isn't that, is damaged, or is of another version.
pub fn load_draft(text: &str) -> Result<Answers, RecordError> {
    head(text, DRAFT)?;
    let draft: Draft = serde_json::from_str(text).map_err(damaged)?;
    answers(&draft.role, draft.seed, &draft.answers)
}

/// Whose file it is and of which version, whatever else a version holds.
fn head(file: &str, format: &str) -> Result<(), RecordError> {
    let head: Head = serde_json::from_str(without_mark(file)).map_err(|error| {
        // JSON of another shape is somebody else's.
        if error.is_data() { RecordError::Foreign } else { damaged(error) }
    })?;
    if head.format != format {
        return Err(RecordError::Foreign);
    }
    version(head.version)
}

/// A byte order mark is no JSON.
fn without_mark(file: &str) -> &str {
    file.strip_prefix('\u{feff}').unwrap_or(file)
}

fn damaged(error: serde_json::Error) -> RecordError {
    RecordError::Damaged { line: error.line(), column: error.column() }
}
