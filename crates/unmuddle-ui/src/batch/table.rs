//! Drafts from a file of commas, semicolons or tabs.

use super::Post;
use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// What parts the cells of a line.
const DELIMITERS: &[u8] = b",;\t";

/// What a column, or a field of a JSON object, may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The words.
    Text,
    /// The title.
    Title,
    /// The id of the channel.
    Channel,
}

impl Column {
    /// The names that a column goes by, in small letters.
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::Text => &[
                "text",
                "post",
                "posts",
                "content",
                "body",
                "message",
                "caption",
                "copy",
                "tweet",
                "inhalt",
                "beitrag",
                "nachricht",
            ],
            Self::Title => &["title", "headline", "subject", "titel", "betreff"],
            Self::Channel => &["channel", "place", "kanal"],
        }
    }

    fn is(self, name: &str) -> bool {
        self.names().iter().any(|known| known.eq_ignore_ascii_case(name.trim()))
    }
}

/// The drafts of a table: the column that is called text or the like, else the one with the most
/// words. Lines without words are left out.
pub fn table(text: &str) -> Vec<Post> {
    let rows = rows(text);
    let first = rows.first().map(Vec::as_slice).unwrap_or_default();
    let called = |column: Column| first.iter().position(|name| column.is(name));
    let at = called(Column::Text);
    let has_names = at.is_some();
    let words = at.or_else(|| longest(&rows)).unwrap_or_default();
    let (title, channel) = (called(Column::Title), called(Column::Channel));
    let cell = |row: &[String], at: Option<usize>| {
        at.filter(|_| has_names).and_then(|at| row.get(at)).cloned().unwrap_or_default()
    };
    rows.iter()
        .skip(usize::from(has_names))
        .filter_map(|row| {
            let text = row.get(words).filter(|text| !text.trim().is_empty())?.clone();
            let channel = cell(row, channel).trim().parse().ok();
            Some(Post { text, title: cell(row, title), channel })
        })
        .collect()
}

/// The column with the most letters.
fn longest(rows: &[Vec<String>]) -> Option<usize> {
    let columns = rows.iter().map(Vec::len).max()?;
    let length = |at: &usize| rows.iter().filter_map(|row| row.get(*at)).map(String::len).sum();
    // The first one among equals.
    (0..columns).rev().max_by_key(|at| -> usize { length(at) })
}

/// Every cell of every line.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new().delimiter(delimiter(text)).build();
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), Vec::new());
    let mut input = text.as_bytes();
    loop {
        let (is_end, read) = field(&mut reader, input, &mut cell);
        input = &input[read..];
        match is_end {
            Step::More => {}
            Step::Cell { ends_row } => {
                row.push(String::from_utf8_lossy(&cell).into_owned());
                cell.clear();
                if ends_row {
                    rows.push(std::mem::take(&mut row));
                }
            }
            Step::End => return rows,
        }
    }
}

enum Step {
    More,
    Cell { ends_row: bool },
    End,
}

/// Reads on, and says what has come and how many bytes it took.
fn field(reader: &mut Reader, input: &[u8], cell: &mut Vec<u8>) -> (Step, usize) {
    let mut buffer = [0; 1024];
    let (result, read, written) = reader.read_field(input, &mut buffer);
    cell.extend_from_slice(&buffer[..written]);
    let step = match result {
        ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => Step::More,
        ReadFieldResult::Field { record_end } => Step::Cell { ends_row: record_end },
        ReadFieldResult::End => Step::End,
    };
    (step, read)
}

/// The one that stands in the first line most often, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let mut counts = [0; DELIMITERS.len()];
    let mut quoted = false;
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            _ => {
                if let Some(at) = DELIMITERS.iter().position(|known| *known == byte) {
                    counts[at] += 1;
                }
            }
        }
    }
    // The first one among equals.
    let best = (0..DELIMITERS.len()).rev().max_by_key(|at| counts[*at]).unwrap_or_default();
    DELIMITERS[best]
}

#[cfg(test)]
mod tests {
    use super::*;
    use unmuddle::Channel;

    fn words(text: &str) -> Vec<String> {
        table(text).into_iter().map(|post| post.text).collect()
    }

    #[test]
    fn the_column_with_the_words_is_found() {
        // (table, drafts)
        let cases: [(&str, &[&str]); 8] = [
            ("", &[]),
            ("id,text\n1,Buy now\n2,\n3,Hello", &["Buy now", "Hello"]),
            ("id;Beitrag\r\n1;\"Kauf; jetzt\"\r\n", &["Kauf; jetzt"]),
            ("text\n\"two\nlines, \"\"quoted\"\"\"", &["two\nlines, \"quoted\""]),
            ("1,We open on Monday at nine\n2,Buy now", &["We open on Monday at nine", "Buy now"]),
            ("date\tcaption\nMon\tHello, you\n", &["Hello, you"]),
            ("just one line", &["just one line"]),
            ("Text ,n\n\"never closed", &["never closed"]),
        ];
        for (text, drafts) in cases {
            assert_eq!(words(text), drafts, "{text:?}");
        }
    }

    #[test]
    fn title_and_channel_come_along() {
        let posts = table("channel,title,text\njob_ad,Sales Rep,Make calls\nbillboard,,Hello\n");
        assert_eq!(posts[0].channel, Some(Channel::JobAd));
        assert_eq!(posts[0].title, "Sales Rep");
        assert_eq!(posts[1].channel, None);
    }

    #[test]
    fn long_cells_are_whole() {
        let long = "é🎉,\"".repeat(2000);
        let table = format!("text\n\"{}\"\n", long.replace('"', "\"\""));
        assert_eq!(words(&table), [long]);
    }
}
