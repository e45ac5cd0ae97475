//! `unmuddle check --jsonl`: lines that cannot be read, and readers that go away.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::run;

const GOOD: &str = "{\"text\":\"Hi\"}";

/// The error of `bad` between two good lines.
fn error_of(bad: &[u8]) -> String {
    let input = [GOOD.as_bytes(), b"\n", bad, b"\n", GOOD.as_bytes(), b"\n"].concat();
    let done = run(&["check", "--jsonl"], input);
    assert_eq!((done.code, done.err.as_str()), (2, ""), "{}", done.out);
    let lines = done.lines();
    assert_eq!(lines.len(), 3, "{}", done.out);
    assert!(lines[0]["label"].is_string() && lines[2]["label"].is_string(), "{}", done.out);
    let raw = done.out.lines().nth(1).unwrap();
    assert!(raw.starts_with("{\"line\":2,\"error\":\"") && raw.ends_with("\"}"), "{raw}");
    lines[1]["error"].as_str().unwrap().to_owned()
}

#[test]
fn a_line_that_cannot_be_read_says_what_to_do_in_its_place() {
    let bad: [&[u8]; 20] = [
        b"",
        b"  \t\r",
        b"not json",
        b"{\"text\":\"a\"",
        b"{\"text\":\"a\"} {\"text\":\"b\"}",
        b"{\"text\":\"\\ud800\"}",
        b"[\"id\",\"advert\",\"title\",\"text\"]",
        b"\"text\"",
        b"5",
        b"null",
        b"{}",
        b"{\"text\":null}",
        b"{\"text\":5}",
        b"{\"text\":\"a\",\"text\":\"b\"}",
        b"{\"text\":\"a\",\"channel\":\"billboard\"}",
        b"{\"text\":\"a\",\"channel\":[]}",
        b"{\"text\":\"a\",\"title\":true}",
        b"{\"text\":\"a\",\"job\":\"cook\"}",
        b"{\"text\":\"a\",\"job\":{\"pay\":24000}}",
        b"{\"text\":\"caf\xE9\"}",
    ];
    let told: Vec<String> = bad
        .iter()
        .map(|line| {
            format!("{}\n  {}", String::from_utf8_lossy(line).escape_debug(), error_of(line))
        })
        .collect();
    insta::assert_snapshot!("bad_lines", told.join("\n"));
}

#[test]
fn deep_nesting_is_an_error_of_that_line_where_it_is_read_and_nothing_where_it_is_not() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let told = error_of(format!("{{\"text\":\"a\",\"job\":{deep}}}").as_bytes());
    assert!(told.contains("recursion limit"), "{told}");
    let ignored = run(&["check", "--jsonl"], format!("{{\"text\":\"a\",\"x\":{deep}}}\n"));
    assert_eq!(ignored.code, 0, "{}", ignored.out);
}

#[test]
fn a_monstrous_line_is_skipped_and_the_rest_goes_on() {
    let monster = format!("{{\"text\":\"{}\"}}", "x".repeat(17 * 1024 * 1024));
    assert_eq!(
        error_of(monster.as_bytes()),
        "this line is longer than 16 MiB and was skipped; shorten its text"
    );
}

#[test]
fn a_long_line_below_the_limit_is_read() {
    let long = format!("{{\"text\":\"{}\"}}\n{GOOD}\n", "word ".repeat(600_000));
    let done = run(&["check", "--jsonl"], long);
    assert_eq!(done.code, 0);
    assert_eq!(done.lines()[0]["truncated"], true);
    assert_eq!(done.lines()[1]["truncated"], false);
}

#[test]
fn errors_keep_their_places_in_a_long_stream() {
    let input: String = (1..=5_000)
        .map(|n| match n % 7 {
            0 => format!("{{\"id\":{n}}}\n"),
            _ => format!("{{\"id\":{n},\"text\":\"{}\"}}\n", "Hello there. ".repeat(n % 5)),
        })
        .collect();
    let done = run(&["check", "--jsonl"], input);
    assert_eq!(done.code, 2);
    assert_eq!(done.lines().len(), 5_000);
    for (number, answer) in (1_u64..).zip(done.lines()) {
        let key = if number % 7 == 0 { "line" } else { "id" };
        assert_eq!(answer[key].as_u64(), Some(number));
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    for args in [&["check", "--jsonl"][..], &["check"], &["check", "-f", "json"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_unmuddle"))
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        if args.contains(&"--jsonl") {
            writeln!(stdin, "{GOOD}").unwrap();
            let mut first = String::new();
            stdout.read_line(&mut first).unwrap();
            assert!(serde_json::from_str::<Value>(&first).unwrap()["label"].is_string());
        }
        drop(stdout);
        // Goes on until the program has noticed and closed its input, or has read everything.
        for _ in 0..200_000 {
            if writeln!(stdin, "{GOOD}").is_err() {
                break;
            }
        }
        drop(stdin);
        let mut complaint = String::new();
        child.stderr.take().unwrap().read_to_string(&mut complaint).unwrap();
        let status = child.wait().unwrap();
        assert_eq!((status.code(), complaint.as_str()), (Some(0), ""), "{args:?}");
    }
}
