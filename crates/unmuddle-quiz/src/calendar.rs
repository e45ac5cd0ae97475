//! Reminders as an iCalendar file (RFC 5545).
//!
//! Written by hand: three events need forty lines, and a library for them brings a clock and
//! random numbers along.

use crate::date::Date;
use crate::generated::table;
use crate::model::Profile;
use crate::plan::{Reminder, reminders};
use crate::wording::Wording;

/// The longest line in bytes, its line break aside (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The text of an `.ics` file with three reminders, all day long and with an alarm at nine.
///
/// The same profile on the same day gives the same bytes, so that a second import changes the
/// events and doesn't double them. `address` is where the result can be seen again, if anywhere;
/// characters that no address has are left out.
///
/// ```
/// use unmuddle_quiz::{Date, Profile, Wording, calendar};
///
/// let taken = Date::new(2026, 11, 25).expect("a day");
/// let file = calendar(Profile::Megaphone, taken, &Wording::english(), None);
/// assert!(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
/// assert!(file.contains("\r\nDTSTART;VALUE=DATE:20270825\r\n"));
/// assert_eq!(file.matches("BEGIN:VEVENT").count(), 3);
/// ```
#[must_use]
pub fn calendar(profile: Profile, taken: Date, words: &Wording, address: Option<&str>) -> String {
    let mut file = File::default();
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line(&format!("PRODID:-//Unmuddle//Quiz//{}", words.language().to_ascii_uppercase()));
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.text("X-WR-CALNAME", words.text(table::CALENDAR_NAME));
    let title = words.filled(table::CALENDAR_TITLE, words.text(profile.name()));
    for reminder in reminders(profile, taken) {
        event(&mut file, profile, taken, &reminder, &title, words, address);
    }
    file.line("END:VCALENDAR");
    file.0
}

fn event(
    file: &mut File,
    profile: Profile,
    taken: Date,
    reminder: &Reminder,
    title: &str,
    words: &Wording,
    address: Option<&str>,
) {
    let Reminder { date, action } = *reminder;
    file.line("BEGIN:VEVENT");
    file.line(&format!("UID:{taken}-{profile}-{}@unmuddle", action.horizon));
    file.line(&format!("DTSTAMP:{}T000000Z", taken.compact()));
    file.line(&format!("DTSTART;VALUE=DATE:{}", date.compact()));
    file.text("SUMMARY", title);
    file.text("DESCRIPTION", words.text(action.words));
    if let Some(address) = address {
        let bare: String = address.chars().filter(|c| !c.is_control() && *c != ' ').collect();
        file.line(&format!("URL:{bare}"));
    }
    // The day isn't taken: other things may stand on it.
    file.line("TRANSP:TRANSPARENT");
    file.line("BEGIN:VALARM");
    file.line("ACTION:DISPLAY");
    file.text("DESCRIPTION", title);
    file.line("TRIGGER:PT9H");
    file.line("END:VALARM");
    file.line("END:VEVENT");
}

#[derive(Default)]
struct File(String);

impl File {
    /// A property whose value is text (RFC 5545, 3.3.11).
    fn text(&mut self, name: &str, value: &str) {
        let mut line = format!("{name}:");
        for c in value.chars() {
            match c {
                '\\' | ';' | ',' => line.extend(['\\', c]),
                '\n' => line.push_str("\\n"),
                c if c.is_control() => {}
                c => line.push(c),
            }
        }
        self.line(&line);
    }

    /// A line, folded between characters when it is too long.
    fn line(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn unfolded(file: &str) -> Vec<String> {
        let whole = file.replace("\r\n ", "");
        whole.split_terminator("\r\n").map(str::to_owned).collect()
    }

    /// Every profile, language and horizon.
    #[test]
    fn files_keep_the_rules_of_rfc_5545() {
        for words in [Wording::english(), Wording::german()] {
            for profile in Profile::ALL {
                let taken = Date::new(2026, 11, 25).unwrap();
                let address = "https://unmuddle.example/result#1AAcd";
                let file = calendar(*profile, taken, &words, Some(address));
                assert!(file.ends_with("END:VCALENDAR\r\n"));
                assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
                assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
                assert!(file.split("\r\n").all(|line| line.len() <= LONGEST_LINE), "{file}");
                let lines = unfolded(&file);
                for property in ["UID:", "DTSTAMP:", "DTSTART;", "SUMMARY:", "URL:https"] {
                    let found = lines.iter().filter(|line| line.starts_with(property)).count();
                    assert_eq!(found, 3, "{property}");
                }
                let mut uids: Vec<_> = lines.iter().filter(|l| l.starts_with("UID:")).collect();
                uids.dedup();
                assert_eq!(uids.len(), 3);
                let mut open = Vec::new();
                for line in &lines {
                    if let Some(name) = line.strip_prefix("BEGIN:") {
                        open.push(name);
                    } else if let Some(name) = line.strip_prefix("END:") {
                        assert_eq!(open.pop(), Some(name));
                    }
                }
                assert!(open.is_empty());
                assert_eq!(file, calendar(*profile, taken, &words, Some(address)));
            }
        }
    }

    #[test]
    fn words_come_back_from_folding_and_escaping() {
        let words = Wording::german();
        for profile in Profile::ALL {
            let file = calendar(*profile, Date::new(2026, 1, 31).unwrap(), &words, None);
            let lines = unfolded(&file);
            for reminder in reminders(*profile, Date::new(2026, 1, 31).unwrap()) {
                let escaped = words.text(reminder.action.words).replace(',', "\\,");
                let line = format!("DESCRIPTION:{}", escaped.replace(';', "\\;"));
                assert!(lines.contains(&line), "{line} in {file}");
            }
        }
    }

    #[test]
    fn text_cannot_leave_its_line() {
        let mut file = File::default();
        file.text("SUMMARY", "a;b,c\\d\r\nEND:VEVENT\u{7}");
        assert_eq!(file.0, "SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\r\n");
        let taken = Date::new(2026, 11, 25).unwrap();
        let evil = Some("https://a.example/\r\nATTACH:x");
        let file = calendar(Profile::Shy, taken, &Wording::english(), evil);
        assert!(!unfolded(&file).iter().any(|line| line.starts_with("ATTACH")));
    }
}
