//! Results as they are kept, exported and read again.
//!
//! A record holds what was answered and when, never what follows from it: profile and scores are
//! counted anew, so that all records are judged alike.

mod csv;
mod json;

pub use csv::{export_csv, import_csv};
pub use json::{export_json, import_json, load_draft, save_draft};

use crate::answers::Answers;
use crate::date::Date;
use crate::generated::table;
use crate::model::{Item, Role};
use crate::note::Note;
use crate::order::sorted_by_key;
use crate::outcome::Unanswered;
use crate::share::Share;
use crate::wording::Key;

/// The version of files that are written.
pub const FORMAT_VERSION: u32 = 1;

/// Complete answers with their day.
///
/// ```
/// use unmuddle_quiz::{Answers, Date, Record, Role, export_json, import_json};
///
/// let mut answers = Answers::new(Role::Owner, 4);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let record = Record::new(Date::new(2026, 11, 25).expect("a day"), answers, None)?;
/// let file = export_json(std::slice::from_ref(&record));
/// assert_eq!(import_json(&file)?.records, [record]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Record {
    /// The day of the result.
    pub taken: Date,
    /// What was answered, and a note.
    pub share: Share,
}

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Import {
    /// What could be read, in the file's order.
    pub records: Vec<Record>,
    /// What couldn't.
    pub refused: Vec<Refused>,
}

/// A record that can't be read; the others can.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// Its place among the file's records, from 1.
    pub place: usize,
    /// Why.
    pub error: RecordError,
}

/// Why a file or a record can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// It isn't JSON, or a quoted cell never ends.
    #[error("the file is damaged at line {line}, column {column}")]
    Damaged {
        /// From 1; 0 when it isn't known.
        line: usize,
        /// From 1; 0 when it isn't known.
        column: usize,
    },
    /// It is something else.
    #[error("the file holds no results of this quiz")]
    Foreign,
    /// A newer version made it.
    #[error("version {version} made it; this is version {FORMAT_VERSION}: load the page anew")]
    Newer {
        /// That version.
        version: u32,
    },
    /// No version has that number.
    #[error("there never was a version {version}")]
    Version {
        /// The number.
        version: u32,
    },
    /// The day isn't one.
    #[error("{found:?} is no day; write it as 2026-11-25")]
    Day {
        /// What stands there.
        found: String,
    },
    /// There is no such role.
    #[error("there is no role {found:?}")]
    Role {
        /// What stands there.
        found: String,
    },
    /// The role isn't asked that.
    #[error("there is no question {found:?} for this role")]
    Item {
        /// What stands there.
        found: String,
    },
    /// An item has no such choice.
    #[error("{item} has no choice {found:?}")]
    Choice {
        /// The item's id.
        item: &'static str,
        /// What stands there.
        found: String,
    },
    /// An item has no answer.
    #[error("{item} has no answer")]
    Unanswered {
        /// The item's id.
        item: &'static str,
    },
    /// The note has too many characters.
    #[error("the note has {characters} characters; {} fit", crate::NOTE_CHARACTERS)]
    NoteTooLong {
        /// How many it has.
        characters: usize,
    },
    /// Something is missing, or of another kind.
    #[error("{name} is missing or damaged")]
    Field {
        /// What.
        name: &'static str,
    },
    /// A number is none, or too large.
    #[error("{found:?} is not a whole number from 0 to 65535")]
    Number {
        /// What stands there.
        found: String,
    },
}

impl RecordError {
    /// What to tell people.
    ///
    /// ```
    /// use unmuddle_quiz::{Wording, import_json};
    ///
    /// let error = import_json("{}").expect_err("nothing of ours is in it");
    /// let words = Wording::english().text(error.words()).to_owned();
    /// assert!(words.starts_with("This file doesn't come from here"));
    /// ```
    #[must_use]
    pub const fn words(&self) -> Key {
        table::TROUBLES.after(match self {
            Self::Newer { .. } => 6,
            Self::Foreign => 7,
            _ => 5,
        })
    }
}

impl From<Unanswered> for RecordError {
    fn from(Unanswered { item }: Unanswered) -> Self {
        Self::Unanswered { item }
    }
}

impl Record {
    /// Keeps answers with their day and a note.
    ///
    /// # Errors
    /// When an item has no answer.
    pub fn new(taken: Date, answers: Answers, note: Option<Note>) -> Result<Self, Unanswered> {
        Ok(Self { taken, share: Share::new(answers, note)? })
    }

    /// What was answered.
    #[must_use]
    pub const fn answers(&self) -> &Answers {
        self.share.answers()
    }

    /// The note.
    #[must_use]
    pub const fn note(&self) -> Option<&Note> {
        self.share.note()
    }
}

/// Adds records that aren't there yet, and sorts all by day; says how many were added.
///
/// Two tabs that both keep results lose none when each merges what it reads before it writes.
///
/// ```
/// use unmuddle_quiz::{Answers, Date, Record, Role, merge};
///
/// let mut answers = Answers::new(Role::Owner, 4);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let on = |day| Record::new(Date::new(2026, 11, day).expect("a day"), answers.clone(), None);
/// let mut records = vec![on(25)?];
/// assert_eq!(merge(&mut records, vec![on(25)?, on(3)?]), 1);
/// assert_eq!(records, [on(3)?, on(25)?]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn merge(records: &mut Vec<Record>, others: Vec<Record>) -> usize {
    let before = records.len();
    for other in others {
        if !records.contains(&other) {
            records.push(other);
        }
    }
    *records = sorted_by_key(records, |record| record.taken.number());
    records.len() - before
}

fn version(version: u32) -> Result<(), RecordError> {
    match version {
        FORMAT_VERSION => Ok(()),
        newer if newer > FORMAT_VERSION => Err(RecordError::Newer { version: newer }),
        version => Err(RecordError::Version { version }),
    }
}

fn day(text: &str) -> Result<Date, RecordError> {
    text.parse().map_err(|_| RecordError::Day { found: text.to_owned() })
}

fn note(text: &str) -> Result<Option<Note>, RecordError> {
    Note::new(text).map_err(|error| RecordError::NoteTooLong { characters: error.characters })
}

/// Answers from ids and letters; an empty letter is no answer.
fn answers<'a>(
    role: &str,
    seed: u16,
    letters: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Answers, RecordError> {
    let role = Role::from_id(role).ok_or_else(|| RecordError::Role { found: role.to_owned() })?;
    let mut answers = Answers::new(role, seed);
    for (id, letter) in letters.filter(|(_, letter)| !letter.is_empty()) {
        let no_item = || RecordError::Item { found: id.to_owned() };
        let item = Item::find(id).ok_or_else(no_item)?;
        let mut characters = letter.chars();
        let only = characters.next().filter(|_| characters.next().is_none());
        let choice = only.and_then(|letter| item.choice(letter));
        let no_choice = || RecordError::Choice { item: item.id, found: letter.to_owned() };
        answers.choose(item, choice.ok_or_else(no_choice)?).map_err(|_| no_item())?;
    }
    Ok(answers)
}
