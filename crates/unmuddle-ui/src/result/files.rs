//! Files that hold results: their names, and what one holds.

use unmuddle_quiz::{Date, Import, RecordError, import_csv, import_json};

/// Larger files are none of ours: a record has less than a kilobyte.
pub const MOST_BYTES: u32 = 5_000_000;

/// A sort of file that the page saves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Results, to be read again.
    Json,
    /// Results, for a spreadsheet.
    Csv,
    /// Three days for a calendar.
    Calendar,
    /// The card, as a picture.
    Card,
    /// What was kept and can't be read.
    Aside,
}

impl FileKind {
    /// The name of a file of that day.
    ///
    /// ```
    /// use unmuddle_ui::result::files::FileKind;
    ///
    /// let day = unmuddle_quiz::Date::new(2026, 11, 25).expect("a day");
    /// assert_eq!(FileKind::Calendar.name(day), "unmuddle-2026-11-25.ics");
    /// ```
    #[must_use]
    pub fn name(self, day: Date) -> String {
        let (stem, end) = match self {
            Self::Json => ("unmuddle-results", "json"),
            Self::Csv => ("unmuddle-results", "csv"),
            Self::Calendar => ("unmuddle", "ics"),
            Self::Card => ("unmuddle-card", "png"),
            Self::Aside => ("unmuddle-unread", "txt"),
        };
        format!("{stem}-{day}.{end}")
    }

    /// Its media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv;charset=utf-8",
            Self::Calendar => "text/calendar;charset=utf-8",
            Self::Card => "image/png",
            Self::Aside => "text/plain;charset=utf-8",
        }
    }
}

/// Reads a file by what stands in it, whatever its name.
///
/// # Errors
/// When it isn't ours, is damaged as a whole, or is of another version.
///
/// ```
/// use unmuddle_quiz::RecordError;
/// use unmuddle_ui::result::files::read;
///
/// assert_eq!(read("<!doctype html>"), Err(RecordError::Foreign));
/// ```
pub fn read(text: &str) -> Result<Import, RecordError> {
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    if bare.trim_start().starts_with(['{', '[', '"']) && !bare.starts_with("\"unmuddle_quiz\"") {
        import_json(bare)
    } else {
        import_csv(text)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use unmuddle_quiz::{Answers, Note, Record, Role, export_csv, export_json};

    use super::*;

    fn records() -> Vec<Record> {
        let on = |role: &Role, month: u32| {
            let mut answers = Answers::new(*role, 7);
            for (item, _) in answers.clone().items() {
                answers.choose(item, &item.choices[1]).unwrap();
            }
            let note = Note::new("after; the \"fair\"").unwrap();
            Record::new(Date::new(2026, month, 25).unwrap(), answers, note).unwrap()
        };
        Role::ALL.iter().zip(1..).map(|(role, month)| on(role, month)).collect()
    }

    #[test]
    fn files_are_known_by_what_they_hold() {
        let (json, csv) = (export_json(&records()), export_csv(&records()));
        for file in [
            json.clone(),
            format!("\u{feff}{json}"),
            format!("\n  {json}"),
            csv.clone(),
            format!("\u{feff}{csv}"),
            csv.replacen("unmuddle_quiz", "\"unmuddle_quiz\"", 1),
        ] {
            let import = read(&file).unwrap();
            assert_eq!((import.records, import.refused.len()), (records(), 0), "{file}");
        }
    }

    #[test]
    fn other_files_are_refused_by_a_reason() {
        for (file, wanted) in [
            ("", RecordError::Foreign),
            ("{}", RecordError::Foreign),
            ("[1, 2]", RecordError::Foreign),
            ("name;price\r\nkettle;12", RecordError::Foreign),
            ("<html>", RecordError::Foreign),
            ("{\"format\": \"unmuddle-quiz\", \"version\": 9}", RecordError::Newer { version: 9 }),
        ] {
            assert_eq!(read(file), Err(wanted), "{file}");
        }
        assert!(matches!(read("{\"format\""), Err(RecordError::Damaged { .. })));
    }

    #[test]
    fn names_sort_by_day_and_say_whose_they_are() {
        let day = Date::new(2026, 1, 5).unwrap();
        for kind in
            [FileKind::Json, FileKind::Csv, FileKind::Calendar, FileKind::Card, FileKind::Aside]
        {
            let name = kind.name(day);
            assert!(name.starts_with("unmuddle") && name.contains("2026-01-05."), "{name}");
            assert!(!kind.media_type().is_empty());
        }
    }
}
