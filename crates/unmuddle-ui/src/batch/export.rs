//! The rows as files for other programs.

use super::Row;
use std::fmt::Write;

/// The columns of both files.
const COLUMNS: [&str; 9] =
    ["number", "channel", "label", "sure", "sells", "ask", "muddles", "pushy", "text"];

/// The rows as CSV (RFC 4180) with a byte-order mark, so that spreadsheets read its letters
/// rightly. A text that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn csv(rows: &[Row]) -> String {
    let mut out = "\u{feff}".to_owned();
    line(&mut out, COLUMNS.map(str::to_owned));
    for row in rows {
        let mut cells = cells(row);
        if let [.., text] = &mut cells
            && text.starts_with(['=', '+', '-', '@', '\t', '\r'])
        {
            text.insert(0, '\'');
        }
        line(&mut out, cells);
    }
    out
}

/// The rows as JSON, each text as it stands.
pub fn json(rows: &[Row]) -> String {
    let mut out = "[".to_owned();
    for (at, row) in rows.iter().enumerate() {
        out.push_str(if at == 0 { "\n  {" } else { ",\n  {" });
        for (at, (name, cell)) in COLUMNS.into_iter().zip(cells(row)).enumerate() {
            out.push_str(if at == 0 { "" } else { ", " });
            string(&mut out, name);
            out.push_str(": ");
            match name {
                "number" | "ask" | "sure" | "sells" | "pushy" => out.push_str(&cell),
                "muddles" => muddles(&mut out, row),
                _ => string(&mut out, &cell),
            }
        }
        out.push('}');
    }
    out.push_str("\n]\n");
    out
}

fn cells(row: &Row) -> [String; COLUMNS.len()] {
    let muddles: Vec<&str> = row.muddles.iter().map(|muddle| muddle.id()).collect();
    [
        row.number.to_string(),
        row.draft.channel.id().to_owned(),
        row.label.id().to_owned(),
        row.sure.to_string(),
        row.sells().to_string(),
        row.ask.level().to_string(),
        muddles.join(" "),
        row.pushy.to_string(),
        row.draft.text.clone(),
    ]
}

fn muddles(out: &mut String, row: &Row) {
    out.push('[');
    for (at, muddle) in row.muddles.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { ", " });
        string(out, muddle.id());
    }
    out.push(']');
}

/// A string as JSON writes it.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // Writing to a string cannot fail.
            '\0'..='\u{1f}' => drop(write!(out, "\\u{:04x}", u32::from(character))),
            _ => out.push(character),
        }
    }
    out.push('"');
}

/// A line of CSV. Written by hand: a library's writer knows numbers too, and the tables that it
/// reads them with weigh more than everything else about several drafts.
fn line(out: &mut String, cells: [String; COLUMNS.len()]) {
    for (at, cell) in cells.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        if cell.contains(['"', ',', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::row::tests::row;
    use super::super::table;
    use super::*;
    use proptest::prelude::*;
    use unmuddle::Label;

    fn rows(texts: &[String]) -> Vec<Row> {
        let rows = texts.iter().enumerate().map(|(at, text)| {
            let mut row = row(at + 1, Label::Sales, true);
            row.draft.text.clone_from(text);
            row
        });
        rows.collect()
    }

    #[test]
    fn spreadsheets_and_programs_can_read_them() {
        let rows = rows(&["Buy \"now\",\nor later".to_owned(), "=1+1".to_owned()]);
        assert_eq!(
            csv(&rows),
            "\u{feff}number,channel,label,sure,sells,ask,muddles,pushy,text\r\n\
             1,unknown,sales,true,true,4,channel,false,\"Buy \"\"now\"\",\nor later\"\r\n\
             2,unknown,sales,true,true,4,channel,false,'=1+1\r\n"
        );
        let parsed: serde_json::Value = serde_json::from_str(&json(&rows)).unwrap();
        assert_eq!(parsed[0]["text"], "Buy \"now\",\nor later");
        assert_eq!(parsed[1]["muddles"][0], "channel");
        assert_eq!(parsed[1]["ask"], 4);
        assert_eq!(json(&[]), "[\n]\n");
    }

    proptest! {
        #[test]
        fn no_character_is_lost_on_the_way_out(
            texts in proptest::collection::vec("[a-z=+@-](\\PC|[\n\r\t\",;]){0,30}[a-z]", 1..6),
        ) {
            let rows = rows(&texts);
            let parsed: serde_json::Value = serde_json::from_str(&json(&rows)).unwrap();
            let read = table(csv(&rows).trim_start_matches('\u{feff}'));
            prop_assert_eq!(read.len(), texts.len());
            for (at, text) in texts.iter().enumerate() {
                prop_assert_eq!(parsed[at]["text"].as_str(), Some(text.as_str()));
                let found = &read[at].text;
                prop_assert!(found == text || found.strip_prefix('\'') == Some(text));
                prop_assert!(!found.starts_with(['=', '+', '-', '@']));
            }
        }
    }
}
