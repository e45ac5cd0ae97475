//! Records as CSV (RFC 4180), safe to open in a spreadsheet.
//!
//! Written by hand: a reader and a writer of some thirty lines each, where a library brings ten
//! times the bytes. Tests compare them with that library.

use super::{FORMAT_VERSION, Import, Record, RecordError, Refused};
use super::{answers, day, note, version};
use crate::model::{Axis, Item};
use crate::outcome::Outcome;

/// The first column: its name says whose file it is, its cells say of which version.
const VERSION: &str = "unmuddle_quiz";
/// Columns that are read; those of items follow, by id.
const READ: [&str; 4] = ["taken", "role", "seed", "note"];
/// What a spreadsheet takes for the beginning of a formula, and our own guard against it.
const GUARDED: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\''];

/// Records as a CSV file: a row each, answers by letter, with profile and scores for people to
/// read. A note that a spreadsheet would run as a formula gets an apostrophe in front.
///
/// ```
/// use unmuddle_quiz::{Answers, Date, Note, Record, Role, export_csv, import_csv};
///
/// let mut answers = Answers::new(Role::Hiring, 4);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let note = Note::new("=SUM(1, 2)")?;
/// let record = Record::new(Date::new(2026, 11, 25).expect("a day"), answers, note)?;
/// let file = export_csv(std::slice::from_ref(&record));
/// assert!(file.contains(",\"'=SUM(1, 2)\","));
/// assert_eq!(import_csv(&file)?.records, [record]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn export_csv(records: &[Record]) -> String {
    let scores = Axis::ALL.iter().map(|axis| axis.id()).chain(["overall"]);
    let items = Item::all().iter().map(|item| item.id);
    let [taken, role, seed, note] = READ;
    let header = [VERSION, taken, role, "profile"].into_iter().chain(scores).chain([note, seed]);
    let mut out = String::new();
    row(&mut out, header.chain(items).map(str::to_owned));
    for record in records {
        row(&mut out, cells(record).into_iter());
    }
    out
}

fn cells(record: &Record) -> Vec<String> {
    let answers = record.answers();
    let mut cells =
        vec![FORMAT_VERSION.to_string(), record.taken.to_string(), answers.role().id().to_owned()];
    let outcome = Outcome::of(answers).ok();
    let score = |of: &dyn Fn(&Outcome) -> u8| {
        outcome.as_ref().map_or_else(String::new, |outcome| of(outcome).to_string())
    };
    cells.push(outcome.as_ref().map_or("", |outcome| outcome.profile.id()).to_owned());
    cells.extend(Axis::ALL.iter().map(|axis| score(&|outcome| outcome.scores.of(*axis))));
    cells.push(score(&|outcome| outcome.scores.overall()));
    cells.push(record.note().map_or("", |note| note.as_str()).to_owned());
    cells.push(answers.seed().to_string());
    let letter = |item: &Item| answers.chosen(item).map_or_else(String::new, |c| c.letter.into());
    cells.extend(Item::all().iter().map(letter));
    cells
}

fn row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            out.push(',');
        }
        let cell = if cell.starts_with(GUARDED) { format!("'{cell}") } else { cell };
        if cell.contains([',', ';', '"', '\n', '\r']) || cell.trim() != cell {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}

/// Reads a CSV file of records, with commas or semicolons, columns in any order. Columns that
/// aren't known are passed over; profile and scores are counted anew.
///
/// # Errors
/// When the first row isn't that of such a file, or a quoted cell never ends. A row that can't be
/// read is [refused](Import::refused), and the others are read.
///
/// ```
/// use unmuddle_quiz::{RecordError, import_csv};
///
/// assert_eq!(import_csv("name,price\r\nkettle,12\r\n"), Err(RecordError::Foreign));
/// ```
pub fn import_csv(file: &str) -> Result<Import, RecordError> {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let first = file.lines().next().unwrap_or_default();
    let separator = if first.contains(';') { ';' } else { ',' };
    let mut rows = parse(file, separator)?.into_iter();
    let header = rows.next().unwrap_or_default();
    let has = |name: &str| header.iter().any(|column| column == name);
    if !has(VERSION) || !READ[..2].iter().all(|name| has(name)) {
        return Err(RecordError::Foreign);
    }
    let mut import = Import::default();
    let filled = rows.filter(|row| row.iter().any(|cell| !cell.is_empty()));
    for (index, row) in filled.enumerate() {
        match record(&header, &row) {
            Ok(record) => import.records.push(record),
            Err(error) => import.refused.push(Refused { place: index + 1, error }),
        }
    }
    Ok(import)
}

fn record(header: &[String], row: &[String]) -> Result<Record, RecordError> {
    let cell = |name: &str| {
        let place = header.iter().position(|column| column == name);
        place.and_then(|place| row.get(place)).map_or("", |cell| bare(cell))
    };
    let number = |text: &str, most: u32| {
        let number = text.parse::<u32>().ok().filter(|number| *number <= most);
        number.ok_or_else(|| RecordError::Number { found: text.to_owned() })
    };
    version(number(cell(VERSION), u32::MAX)?)?;
    let [taken, role, seed, note_column] = READ.map(cell);
    let seed = if seed.is_empty() { 0 } else { number(seed, u16::MAX.into())? };
    let letters = Item::all().iter().map(|item| (item.id, cell(item.id)));
    let answers = answers(role, seed as u16, letters)?;
    Ok(Record::new(day(taken)?, answers, note(note_column)?)?)
}

/// A cell without our guard.
fn bare(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(GUARDED)).unwrap_or(cell)
}

/// Rows of cells. A quote inside an unquoted cell stands for itself.
fn parse(file: &str, separator: char) -> Result<Vec<Vec<String>>, RecordError> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut line) = (false, 1);
    let mut characters = file.chars().peekable();
    while let Some(c) = characters.next() {
        line += usize::from(c == '\n');
        match c {
            '"' if quoted && characters.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted => quoted = false,
            _ if quoted => cell.push(c),
            '"' if cell.is_empty() => quoted = true,
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c if c == separator => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if quoted {
        return Err(RecordError::Damaged { line, column: 0 });
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn by_the_library(file: &str) -> Vec<Vec<String>> {
        let mut reader = ::csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(file.as_bytes());
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
        rows.collect()
    }

    proptest! {
        #[test]
        fn rows_are_read_as_the_library_reads_them(
            rows in proptest::collection::vec(proptest::collection::vec("[a-z'=,;\"\r\n +-]{0,6}", 2..5), 1..5)
        ) {
            let mut file = String::new();
            for cells in &rows {
                row(&mut file, cells.iter().cloned());
            }
            let read = parse(&file, ',').unwrap();
            prop_assert_eq!(&read, &by_the_library(&file));
            let bare: Vec<Vec<String>> =
                read.iter().map(|row| row.iter().map(|cell| bare(cell).to_owned()).collect()).collect();
            prop_assert_eq!(bare, rows);
        }

        #[test]
        fn any_file_is_read_or_refused(file in "(unmuddle_quiz,taken,role,C01\n)?(1,2026-11-25,owner,a\n)?[a-z0-9,;\"\n-]{0,80}") {
            let _ = import_csv(&file);
        }
    }

    #[test]
    fn no_cell_begins_a_formula() {
        for evil in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1"] {
            let mut out = String::new();
            row(&mut out, [evil.to_owned()].into_iter());
            assert!(out.trim_start_matches('"').starts_with('\''), "{out:?}");
            assert_eq!(bare(&parse(&out, ',').unwrap()[0][0]), evil);
        }
        assert_eq!(bare("'tis the season"), "'tis the season");
    }
}
