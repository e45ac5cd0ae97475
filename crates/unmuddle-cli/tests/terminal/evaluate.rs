//! `unmuddle evaluate`.
//!
//! What the engine makes of a text may change; so the tests count texts, hold figures against the
//! answers of `check --jsonl`, and keep snapshots where the program alone speaks.

use serde_json::Value;

use crate::{Done, file, run};

/// Two posts that sell, of which the second is said to be something else; an advert; a job ad.
const LINES: &str = r#"{"id":"a","channel":"organic_post","text":"Only 3 spaces left on my programme! £497. DM me YES now.","label":"sales","muddles":["channel"],"pushy":true,"split":"test","sentences":[["Only 3","sales"],["DM me","sales"]],"confidence":"high"}
{"id":"b","channel":"organic_post","text":"Only 2 spaces left on my programme! £397. DM me YES now.","label":"neither","muddles":[],"pushy":false,"split":"test"}
{"id":"c","kind":"ad","text":"Order your cake today, £20, free delivery until Friday.","label":"sales","split":"train","confidence":"low"}
{"id":"d","kind":"job_ad","title":"Sales Representative","text":"Duties: make 60 cold calls a day, close deals and hit your monthly sales target.","duties_are":"sales","title_says":"sales","muddled":"false","split":"test"}
"#;

fn evaluate(args: &[&str], lines: &str) -> Done {
    let (_folder, path) = file("texts.jsonl", lines);
    let done = run(&[&["evaluate", &path], args].concat(), "");
    Done { out: done.out.replace(&path, "FILE"), err: done.err.replace(&path, "FILE"), ..done }
}

fn figures(args: &[&str], lines: &str) -> Value {
    let done = evaluate(&[args, &["--format", "json"]].concat(), lines);
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    done.json()
}

fn complaint(args: &[&str], lines: &str) -> String {
    let done = evaluate(args, lines);
    assert_eq!((done.code, done.out.as_str()), (2, ""), "{}", done.err);
    done.err
}

#[test]
fn the_figures_are_those_of_the_answers() {
    let answers = run(&["check", "--jsonl", "--channel", "organic_post"], LINES).lines();
    let said = |n: usize| answers[n]["label"].as_str().unwrap().to_owned();
    let found = figures(&[], LINES);
    let all = &found["texts"]["parts"]["all"];
    assert_eq!(all["texts"], 4);
    let order = ["marketing", "sales", "both", "neither"];
    let truth = ["sales", "neither"];
    for (n, truth) in truth.iter().enumerate() {
        let row = order.iter().position(|label| label == truth).unwrap();
        let column = order.iter().position(|label| *label == said(n)).unwrap();
        assert!(all["confusion"][row][column].as_u64().unwrap() >= 1, "{all}");
    }
    let muddles = all["muddles"].as_array().unwrap();
    let row = |of: &str| muddles.iter().find(|row| row["of"] == of).unwrap();
    let muddled = |n: usize| usize::from(answers[n]["muddled"] == true);
    assert_eq!(row("organic_post")["said"], muddled(0) + muddled(1));
    assert_eq!(row("organic_post")["right"], muddled(0));
    assert_eq!(row("any")["texts"], 1);
    assert_eq!(all["false_warned"]["of"], 2);
    let sentences = all["sentences"].as_array().unwrap();
    assert_eq!(sentences.iter().map(|row| row["texts"].as_u64().unwrap()).sum::<u64>(), 2);
}

#[test]
fn job_ads_and_other_texts_are_told_apart() {
    let found = figures(&[], LINES);
    let parts = &found["texts"]["parts"];
    assert_eq!(
        (&parts["job_ads"]["texts"], &parts["other_texts"]["texts"]),
        (&1.into(), &3.into())
    );
    let posts: String = LINES.lines().take(2).map(|line| format!("{line}\n")).collect();
    assert!(figures(&[], &posts)["texts"]["parts"].get("job_ads").is_none());
}

#[test]
fn sources_are_told_apart_where_there_are_several() {
    let rows = |lines: &str| {
        let found = figures(&[], lines);
        let rows = found["texts"]["parts"]["all"]["by_source"].as_array().unwrap().clone();
        rows.iter().map(|row| (row["source"].clone(), row["texts"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(rows(LINES), []);
    let lines = LINES.replacen("\"id\":\"a\"", "\"source\":\"elsewhere\"", 1);
    let wanted = [("elsewhere", 1), ("texts", 3)].map(|(name, n)| (name.into(), n.into()));
    assert_eq!(rows(&lines), wanted);
}

#[test]
fn what_is_not_wanted_is_left_out_and_counted() {
    let found = figures(&["--split", "test"], LINES);
    assert_eq!(found["texts"]["parts"]["all"]["texts"], 3);
    assert_eq!(found["texts"]["left_out"]["other_split"], 1);
    let found = figures(&["--without-low"], LINES);
    assert_eq!(found["texts"]["parts"]["all"]["texts"], 3);
    assert_eq!(found["texts"]["left_out"]["low"], 1);
}

#[test]
fn texts_of_both_count_with_four_labels_and_not_with_three() {
    let lines = LINES.replacen("\"label\":\"neither\"", "\"label\":\"both\"", 1);
    let rows = |args: &[&str]| {
        let found = figures(args, &lines);
        let rows = found["texts"]["parts"]["all"]["labels"].as_array().unwrap().clone();
        rows.iter().map(|row| row["of"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(rows(&[]), ["marketing", "sales", "both", "neither"]);
    assert_eq!(rows(&["--classes", "3"]), ["marketing", "sales", "neither"]);
}

#[test]
fn in_another_place_muddles_are_not_known() {
    let found = figures(&["--channel", "advert"], LINES);
    let all = &found["texts"]["parts"]["all"];
    assert_eq!(all["muddles"], Value::Array(Vec::new()));
    assert_eq!((&all["warned"]["count"], &all["warned"]["of"]), (&0.into(), &4.into()));
}

#[test]
fn errors_are_shown_with_their_reasons() {
    let text = evaluate(&["--errors", "1"], LINES).out;
    let errors = text.split_once("The worst errors").unwrap().1;
    for told in
        ["FILE, line 2: b (organic_post)", "instead of neither", "Only 2 spaces", "R16 warn"]
    {
        assert!(errors.contains(told), "{told}: {text}");
    }
    assert_eq!(errors.matches("FILE, line").count(), 1);
    assert!(!evaluate(&["--errors", "0"], LINES).out.contains("The worst errors"));
}

#[test]
fn texts_are_not_handed_on_in_json() {
    let done = evaluate(&["--format", "json"], LINES);
    assert_eq!(done.json()["texts"]["mistakes"][0]["line"], 2);
    assert!(!done.out.contains("spaces left"), "{}", done.out);
}

#[test]
fn warned_texts_are_shown_when_nothing_says_whether_rightly() {
    let line = r#"{"kind":"post","label":"sales","text":"Only 3 spaces left on my programme! £497. DM me YES now."}"#;
    let text = evaluate(&[], line).out;
    assert!(text.contains("nothing says whether rightly\n  FILE, line 1"), "{text}");
}

#[test]
fn a_title_is_judged_by_what_it_says() {
    let lines = r#"{"kind":"job_title","title":"Marketing Manager","text":"","label":"marketing"}
{"kind":"job_title","title":"Sales Representative","text":"","label":"marketing"}"#;
    let found = figures(&[], lines);
    let all = &found["texts"]["parts"]["all"];
    let marketing = &all["titles"][0];
    assert_eq!((&marketing["texts"], &marketing["right"]), (&2.into(), &1.into()));
    assert_eq!(all["labels"], Value::Array(Vec::new()));
    assert_eq!(found["texts"]["mistakes"][0]["title"]["said"], "sales");
}

#[test]
fn figures_are_the_same_each_time_and_for_people_named_human_or_text() {
    let first = evaluate(&["--format", "human"], LINES);
    assert_eq!(first.out, evaluate(&["--format", "text"], LINES).out);
    assert!(first.out.starts_with("4 texts\n"), "{}", first.out);
}

/// A small corpus in which one word tells the label.
fn corpus() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for source in ["one", "two"] {
        let lines: String = (0..12)
            .map(|n| {
                let split = ["train", "train", "dev", "dev", "test", "test"][n % 6];
                let (label, text) = match n % 2 {
                    0 => ("sales", "Order your jam now, £4 a jar, from our shop."),
                    _ => ("marketing", "We picked damsons with my grandmother in September."),
                };
                format!(
                    "{{\"id\":\"{source}{n}\",\"group\":\"{source}{n}\",\"split\":\"{split}\",\
                     \"channel\":\"blog\",\"text\":\"{text} {n}\",\"label\":\"{label}\",\
                     \"confidence\":\"high\"}}\n"
                )
            })
            .collect();
        std::fs::write(folder.path().join(source).with_extension("jsonl"), lines).unwrap();
    }
    folder
}

#[test]
fn words_alone_are_measured_beside_and_an_easy_corpus_is_called_so() {
    let corpus = corpus();
    let folder = corpus.path().to_str().unwrap();
    let args = ["evaluate", folder, "--split", "test", "--baseline", folder];
    let done = run(&[&args[..], &["--format", "json"]].concat(), "");
    let found = done.json();
    assert_eq!(done.err, "Fitting the baseline on 16 texts ...\n");
    assert_eq!(found["texts"]["parts"]["all"]["figures"]["baseline_macro_f1_4"]["value"], 1.0);
    assert_eq!(
        (&found["baseline"]["too_easy"], &found["baseline"]["texts"]),
        (&true.into(), &16.into())
    );
    assert!(run(&args, "").out.contains("The corpus is too easy"));
}

#[test]
fn each_source_is_measured_by_a_model_that_never_saw_it() {
    let corpus = corpus();
    let folder = corpus.path().to_str().unwrap();
    let done = run(&["evaluate", "--leave-one-source-out", folder, "--format", "json"], "");
    let found = done.json();
    for (n, source) in ["one", "two"].iter().enumerate() {
        let reached = &found["sources"][n];
        assert_eq!((&reached["source"], &reached["texts"]), (&(*source).into(), &8.into()));
        assert_eq!((&reached["macro_f1"], &reached["baseline"]), (&1.0.into(), &1.0.into()));
        assert!(done.err.contains(&format!("Training without {source} ...")));
    }
    assert_eq!(found["texts"], Value::Null);
}

#[test]
fn a_line_that_cannot_be_used_is_named_with_what_to_do() {
    let good = LINES.lines().next().unwrap();
    for (name, line) in [
        ("not_json", r#"{"text":"#),
        ("not_object", "[1]"),
        ("empty_line", ""),
        ("no_label", r#"{"text":"x"}"#),
        ("no_text", r#"{"label":"sales"}"#),
        ("unknown_label", r#"{"text":"x","label":"selling"}"#),
        ("unknown_place", r#"{"text":"x","label":"sales","channel":"billboard"}"#),
        ("unknown_kind", r#"{"text":"x","label":"sales","kind":"billboard"}"#),
        ("unknown_muddle", r#"{"text":"x","label":"sales","muddles":["mess"]}"#),
        ("wrong_type", r#"{"text":"x","label":"sales","muddled":7}"#),
        ("no_pair", r#"{"text":"x","label":"sales","sentences":["x"]}"#),
    ] {
        let told = complaint(&[], &format!("{good}\n{line}\n{good}\n"));
        assert!(told.starts_with("error: FILE, line 2: "), "{told}");
        insta::assert_snapshot!(format!("bad_{name}"), told);
    }
}

#[test]
fn nothing_to_evaluate_is_an_error() {
    insta::assert_snapshot!("no_texts", complaint(&[], ""));
    insta::assert_snapshot!("none_left", complaint(&["--split", "dev"], LINES));
    let told = run(&["evaluate"], "");
    assert_eq!(told.code, 2);
    assert!(told.err.contains("<FILE>"), "{}", told.err);
}
