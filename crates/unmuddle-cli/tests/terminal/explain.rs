//! `unmuddle explain`, and the stance.

use serde_json::Value;

use crate::{SELLING, STORY, keys, run};

#[test]
fn the_words_come_with_bars_and_the_change_with_its_sentence() {
    let text = format!("{STORY}\nOrder a lamp today, £40, and use code LAMP.\n");
    let done = run(&["explain", "--channel", "organic_post"], &*text);
    assert_eq!((done.code, done.err.as_str()), (1, ""), "{}", done.out);
    assert!(
        done.out.lines().any(|line| line.starts_with("  selling    ##########")),
        "{}",
        done.out
    );
    assert!(done.out.contains("Without this sentence it is marketing"), "{}", done.out);
    assert!(done.out.contains("  2 | Order a lamp today"), "{}", done.out);
    for line in done.out.lines() {
        assert!(line.chars().count() <= 80, "{line}");
        assert_eq!(line.trim_end(), line);
    }
}

#[test]
fn json_holds_what_adds_up() {
    let args = ["explain", "-c", "organic_post", "-f", "json", "--offsets", "utf16"];
    let done = run(&args, format!("🎉 {STORY} {SELLING}"));
    let promised = [
        "label",
        "sure",
        "muddles",
        "score",
        "words",
        "sentences",
        "elsewhere",
        "axes",
        "counterfactuals",
        "truncated",
        "language_ok",
    ];
    assert_eq!(keys(&done.out), promised);
    let json = done.json();
    let points = |value: &Value| value["points"].as_f64().unwrap();
    let sum: f64 = json["sentences"].as_array().unwrap().iter().map(points).sum();
    let score = json["score"].as_f64().unwrap();
    assert!((sum + json["elsewhere"].as_f64().unwrap() - score).abs() < 1e-3, "{json}");
    assert_eq!(json["axes"].as_array().unwrap().len(), 3);
}

#[test]
fn the_exit_status_is_that_of_check() {
    for (text, channel) in
        [(SELLING, "organic_post"), (SELLING, "advert"), (STORY, "blog"), ("", "job_ad")]
    {
        let args = |command| [command, "-c", channel];
        assert_eq!(run(&args("explain"), text).code, run(&args("check"), text).code, "{channel}");
    }
}

#[test]
fn a_stance_lets_one_post_in_five_sell() {
    for command in ["check", "explain"] {
        let code =
            |stance: &str| run(&[command, "-c", "organic_post", "--stance", stance], SELLING).code;
        assert_eq!(code("article"), 1, "{command}");
        assert_eq!(code("one-in-five"), 0, "{command}");
        assert_eq!(code("one-in-five=0"), 0, "{command}");
        assert_eq!(code("one-in-five=1"), 1, "{command}");
        assert_eq!(code("one-in-six"), 2, "{command}");
    }
    let line = serde_json::json!({ "text": SELLING, "channel": "organic_post" }).to_string();
    let muddled = |stance: &str| {
        run(&["check", "--jsonl", "--stance", stance], &*line).lines()[0]["muddled"].clone()
    };
    assert_eq!((muddled("article"), muddled("one-in-five")), (true.into(), false.into()));
}

#[test]
fn every_text_is_explained() {
    for text in ["", "a", "\n\n", "🎉🎉", "\0\u{1}\u{7f}", "\u{FEFF}", "\r\r\n\t\u{2028}"] {
        let done = run(&["explain"], text);
        assert_eq!(done.code, 0, "{text:?}: {}", done.err);
        assert!(!done.out.contains(['\0', '\u{1}', '\u{7f}']), "{text:?}");
    }
}
