//! `unmuddle check --jsonl`: answers.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use serde_json::{Value, json};

use crate::{KEYS, SELLING, STORY, file, keys, run};

fn line(value: &Value) -> String {
    format!("{value}\n")
}

#[test]
fn an_answer_holds_the_id_and_every_field_in_the_promised_order() {
    let done = run(
        &["check", "--jsonl"],
        line(&json!({"text": SELLING, "channel": "organic_post", "id": "a"})),
    );
    let order: Vec<&str> = std::iter::once("id").chain(KEYS).collect();
    assert_eq!(keys(&done.out), order);
    let answer = &done.lines()[0];
    assert_eq!(answer["id"], "a");
    assert_eq!(answer["label"], "sales");
    assert_eq!(answer["muddled"], true);
    assert_eq!(keys(&answer["shares"].to_string()).len(), 2);
    assert!(done.out.contains("\"shares\":{\"marketing\":"), "{}", done.out);
    assert!(done.out.contains("\"findings\":[{\"rule\":\"R"), "{}", done.out);
    let finding = done.out.split("\"findings\":[").nth(1).unwrap();
    let finding = &finding[..=finding.find('}').unwrap()];
    let wanted =
        ["rule", "kind", "severity", "field", "start", "end", "primary", "message", "advice"];
    assert_eq!(keys(finding), wanted);
    let sentence = done.out.split("\"sentences\":[").nth(1).unwrap();
    assert_eq!(keys(&sentence[..=sentence.find('}').unwrap()]), ["start", "end", "activity"]);
}

#[test]
fn muddled_or_not_a_stream_that_was_read_ends_well() {
    let done = run(&["check", "--jsonl", "-c", "organic_post"], line(&json!({"text": SELLING})));
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    assert_eq!(done.lines()[0]["muddled"], true);
}

#[test]
fn an_id_comes_back_as_it_was_written() {
    let ids = [
        "7",
        "1.50",
        "-0",
        "1e400",
        "18446744073709551616123",
        r#""é\u00e9\n""#,
        "true",
        r#"["a", {"b": 1}]"#,
        "null",
    ];
    let input: String = ids.iter().map(|id| format!("{{\"id\":{id},\"text\":\"Hi\"}}\n")).collect();
    let done = run(&["check", "--jsonl"], input);
    assert_eq!(done.code, 0, "{}", done.out);
    for (id, answer) in ids.iter().zip(done.out.lines()) {
        assert!(answer.starts_with(&format!("{{\"id\":{id},\"label\":")), "{answer}");
    }
    let without = run(&["check", "--jsonl"], "{\"text\":\"Hi\"}\n");
    assert!(without.out.starts_with("{\"id\":null,\"label\":"), "{}", without.out);
}

#[test]
fn the_channel_is_the_lines_own_else_the_arguments_else_unknown() {
    let lines = [
        json!({"text": SELLING, "channel": "advert"}),
        json!({"text": SELLING}),
        json!({"text": SELLING, "channel": null}),
    ];
    let input: String = lines.iter().map(line).collect();
    let muddled = |args: &[&str]| {
        let done = run(args, &*input);
        done.lines().iter().map(|answer| answer["muddled"] == true).collect::<Vec<_>>()
    };
    assert_eq!(muddled(&["check", "--jsonl", "--channel", "organic_post"]), [false, true, true]);
    assert_eq!(muddled(&["check", "--jsonl"]), [false, false, false]);
}

#[test]
fn null_counts_as_absent_and_other_fields_are_ignored() {
    let plain = run(&["check", "--jsonl"], line(&json!({"text": STORY})));
    let rich = json!({
        "text": STORY, "id": null, "channel": null, "title": null, "label": 5, "x": {"y": []},
        "job": {"pay": null, "incentive": null, "occupation": null, "z": 1},
    });
    assert_eq!(run(&["check", "--jsonl"], line(&rich)).out, plain.out);
    assert_eq!(
        run(&["check", "--jsonl"], line(&json!({"text": STORY, "job": null}))).out,
        plain.out
    );
}

#[test]
fn a_text_gets_the_same_answer_alone_and_in_a_stream() {
    let alone = run(&["check", "-f", "json", "-c", "list_email", "-t", "News"], SELLING).json();
    let input = json!({"text": SELLING, "channel": "list_email", "title": "News"});
    let streamed = &run(&["check", "--jsonl"], line(&input)).lines()[0];
    for key in KEYS {
        assert_eq!(streamed[key], alone[key], "{key}");
    }
}

#[test]
fn offsets_count_in_the_unit_that_is_asked_for() {
    let input = line(&json!({"text": "🎉🎉🎉 Buy now!"}));
    let end = |unit: &str| {
        let done = run(&["check", "--jsonl", "--offsets", unit], &*input);
        done.lines()[0]["sentences"].as_array().unwrap().last().unwrap()["end"].as_u64().unwrap()
    };
    assert_eq!([end("utf8"), end("utf16"), end("chars")], [21, 15, 12]);
}

#[test]
fn line_breaks_of_windows_and_a_mark_at_the_start_do_no_harm() {
    let (_folder, path) =
        file("a.jsonl", "\u{FEFF}{\"id\":1,\"text\":\"Hi\"}\r\n{\"id\":2,\"text\":\"Ho\"}\r\n");
    let done = run(&["check", "--jsonl", &path], "");
    assert_eq!(done.code, 0, "{}", done.out);
    assert_eq!(done.lines().iter().map(|a| a["id"].as_u64().unwrap()).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn nothing_in_is_nothing_out() {
    let done = run(&["check", "--jsonl"], "");
    assert_eq!((done.code, done.out.as_str(), done.err.as_str()), (0, "", ""));
}

#[test]
fn the_last_line_needs_no_break() {
    let done = run(&["check", "--jsonl", "-"], "{\"text\":\"a\"}\n{\"text\":\"b\"}");
    assert_eq!((done.code, done.lines().len()), (0, 2));
}

#[test]
fn an_answer_comes_before_the_next_line_is_sent() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_unmuddle"))
        .args(["check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap());
    let (answers, arrived) = mpsc::channel();
    std::thread::spawn(move || {
        for answer in stdout.lines() {
            answers.send(answer.unwrap()).unwrap();
        }
    });
    for id in 0..20 {
        writeln!(stdin, "{{\"id\":{id},\"text\":\"Hi\"}}").unwrap();
        stdin.flush().unwrap();
        // The limit only turns a program that waits for more into a failure that is reported.
        let answer = arrived.recv_timeout(Duration::from_secs(120)).expect("an answer");
        assert!(answer.starts_with(&format!("{{\"id\":{id},")), "{answer}");
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}
