//! JSON-LD as the web writes it, to JSON that parses.

use serde_json::{Deserializer, Value};
use std::borrow::Cow;

/// The values of a script block: as many as can be read, possibly none.
pub(crate) fn parse(script: &str) -> Vec<Value> {
    let script = unwrap(script);
    let mut best = Vec::new();
    for mended in [None, Some(Quotes::End), Some(Quotes::EndBeforePunctuation)] {
        let json = match mended {
            None => Cow::Borrowed(script),
            Some(quotes) => Cow::Owned(repair(script, quotes)),
        };
        let (values, whole) = values(&json);
        if values.len() > best.len() {
            best = values;
        }
        if whole {
            break;
        }
    }
    best
}

/// The values up to the first error, and whether there was none.
fn values(json: &str) -> (Vec<Value>, bool) {
    let mut values = Vec::new();
    for value in Deserializer::from_str(json).into_iter::<Value>() {
        match value {
            Ok(value) => values.push(value),
            Err(_) => return (values, false),
        }
    }
    (values, true)
}

/// Takes off what authors wrap around the JSON: comments, CDATA marks, semicolons.
fn unwrap(script: &str) -> &str {
    const BEFORE: [&str; 7] =
        ["\u{feff}", "<!--", "//<![CDATA[", "// <![CDATA[", "<![CDATA[", "/*", "*/"];
    const AFTER: [&str; 7] = ["-->", "//]]>", "// ]]>", "]]>", "/*", "*/", "//"];
    let mut rest = script.trim();
    loop {
        let before = rest;
        for mark in BEFORE {
            rest = rest.strip_prefix(mark).unwrap_or(rest).trim_start();
        }
        for mark in AFTER {
            rest = rest.strip_suffix(mark).unwrap_or(rest).trim_end();
        }
        rest = rest.trim_end_matches(|c: char| c == ';' || c == '\0' || c.is_whitespace());
        if rest == before {
            return rest;
        }
    }
}

/// Which quotation mark ends a string.
#[derive(Clone, Copy, PartialEq)]
enum Quotes {
    /// The next one, as JSON has it.
    End,
    /// The next one that stands before a comma, colon or bracket: for unescaped quotation marks.
    EndBeforePunctuation,
}

/// Escapes raw control characters in strings, drops escapes and surrogates that JSON does not
/// know, and drops commas before a closing bracket and stray semicolons.
fn repair(script: &str, quotes: Quotes) -> String {
    let mut json = String::with_capacity(script.len() + script.len() / 16);
    let mut rest = script;
    let mut in_string = false;
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        rest = after;
        match c {
            '"' if in_string && quotes == Quotes::EndBeforePunctuation && !ends_string(after) => {
                json.push_str("\\\"");
            }
            '"' => {
                in_string = !in_string;
                json.push('"');
            }
            '\\' if in_string => rest = push_escape(&mut json, after),
            '\n' if in_string => json.push_str("\\n"),
            '\t' if in_string => json.push_str("\\t"),
            c if c.is_control() => json.push(' '),
            c if in_string => json.push(c),
            ',' if closes(after) => {}
            ';' => json.push(' '),
            c => json.push(c),
        }
    }
    json
}

fn ends_string(after: &str) -> bool {
    let next = after.trim_start().chars().next();
    next.is_none_or(|c| matches!(c, ',' | ':' | '}' | ']'))
}

fn closes(after: &str) -> bool {
    after.trim_start().starts_with(['}', ']'])
}

/// Copies an escape that JSON knows; returns what follows it.
fn push_escape<'a>(json: &mut String, after: &'a str) -> &'a str {
    let Some(c) = after.chars().next() else { return after };
    match c {
        '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' => {
            json.push('\\');
            json.push(c);
            &after[1..]
        }
        'u' => push_code_unit(json, &after[1..]),
        // A break after a backslash, `\'` and the like: the character speaks for itself.
        _ => after,
    }
}

/// Copies a `\u` escape with its second half when it is one of a pair; a half alone becomes the
/// replacement character.
fn push_code_unit<'a>(json: &mut String, digits: &'a str) -> &'a str {
    let unit = |text: &str| text.get(..4).and_then(|hex| u16::from_str_radix(hex, 16).ok());
    let Some(first) = unit(digits) else { return digits };
    let rest = &digits[4..];
    let second = rest.strip_prefix("\\u").and_then(unit);
    match (first, second) {
        (0xD800..=0xDBFF, Some(low @ 0xDC00..=0xDFFF)) => {
            json.push_str(&format!("\\u{first:04x}\\u{low:04x}"));
            &rest[6..]
        }
        (0xD800..=0xDFFF, _) => {
            json.push('\u{fffd}');
            rest
        }
        _ => {
            json.push_str(&format!("\\u{first:04x}"));
            rest
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_breaks_a_parser_is_mended() {
        for (script, wanted) in [
            ("{\"a\":\"one\ntwo\tthree\u{1}\"}", "{\"a\":\"one\\ntwo\\tthree \"}"),
            ("<!-- {\"a\":1} -->", "{\"a\":1}"),
            ("//<![CDATA[\n{\"a\":1}\n//]]>", "{\"a\":1}"),
            ("/* <![CDATA[ */ {\"a\":1}; /* ]]> */", "{\"a\":1}"),
            ("{\"a\":[1,2,],};;", "{\"a\":[1,2]}"),
            (r#"{"a":"it\'s \x \ud83d end"}"#, "{\"a\":\"it's x \u{fffd} end\"}"),
            (r#"{"a":"\ud83d\ude00 \u00a3"}"#, "{\"a\":\"😀 £\"}"),
            (r#"{"a":"the "best" firm","b":"x"}"#, r#"{"a":"the \"best\" firm","b":"x"}"#),
        ] {
            let wanted: Value = serde_json::from_str(wanted).unwrap_or_default();
            assert_eq!(parse(script), [wanted], "{script}");
        }
    }

    #[test]
    fn values_side_by_side_are_all_read_and_rubbish_gives_none() {
        assert_eq!(parse("{\"a\":1}{\"b\":2}").len(), 2);
        for rubbish in ["", "function () {}", "{\"a\":", "\u{feff}", "<!--", &"[".repeat(100_000)] {
            assert_eq!(parse(rubbish), Vec::<Value>::new());
        }
    }
}
