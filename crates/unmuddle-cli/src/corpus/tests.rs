//! A sound corpus of a few texts, and one fault after the other.

#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::report::Report;
use super::{check, entry};
use crate::error::Error;

/// Two texts of one group that differ in what decides, and one of another.
fn sound() -> Vec<Value> {
    let text = |id: &str, group: &str, text: &str| {
        json!({
            "id": id, "group": group, "split": "train", "channel": "organic_post", "title": "",
            "text": text, "label": "sales", "muddles": ["channel"], "pushy": false, "ask": 4,
            "confidence": "high", "pair": "", "trade": "bakery", "note": "sells",
            "sentences": [["Order", "sales"]],
            "second": {
                "label": "sales", "muddles": ["channel"], "pushy": false, "confidence": "high",
            },
        })
    };
    vec![
        text("a", "g1", "Order a loaf of our rye for Saturday, £4 at the hatch in Mill Lane."),
        text("b", "g1", "Order a loaf of our rye for Saturday, £5 at the hatch in Mill Lane."),
        text("c", "g2", "Orders for plum cake close on Thursday night, and then the oven is full."),
    ]
}

fn read(texts: &[Value]) -> Result<Report, Error> {
    let folder = tempfile::tempdir().unwrap();
    let lines: String = texts.iter().map(|text| format!("{text}\n")).collect();
    std::fs::write(folder.path().join("texts.jsonl"), lines).unwrap();
    let entries = entry::read(folder.path())?;
    let pairs = check::check(&entries)?;
    Ok(Report::new(&entries, &pairs))
}

/// What is said when the third text has another value for a field, or none.
fn fault(field: &str, value: Value) -> String {
    let mut texts = sound();
    match value {
        Value::Null => drop(texts[2].as_object_mut().unwrap().remove(field)),
        value => texts[2][field] = value,
    }
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("texts.jsonl, line 3: "), "{told}");
    told
}

#[test]
fn a_sound_corpus_is_counted() {
    let report = read(&sound()).unwrap();
    assert_eq!((report.texts, report.groups, report.trades, report.pairs), (3, 2, 1, 0));
    assert_eq!((report.muddled, report.sentences), (3, 3));
    let closest = report.closest_of_a_group.unwrap();
    assert_eq!(closest.ids, ["a", "b"]);
    // Eleven runs each, of which five hold the price.
    assert!((closest.alike - 6.0 / 16.0).abs() < 1e-12, "{}", closest.alike);
    assert!(report.closest.is_none());
    assert_eq!(report.agreement.label.same, 3);
}

#[test]
fn every_fault_of_a_text_is_told_with_what_helps() {
    let reading = |label: &str| json!({"label": label, "muddles": ["channel"], "pushy": false, "confidence": "low"});
    for (field, value, told) in [
        ("trade", Value::Null, "missing field `trade`"),
        ("second", Value::Null, "missing field `second`"),
        ("colour", json!("red"), "unknown field `colour`"),
        ("label", json!("selling"), "marketing, sales, both, neither"),
        ("channel", json!("billboard"), "organic_post"),
        ("split", json!("exam"), "expected one of `train`, `dev`, `test`"),
        ("confidence", json!("sure"), "expected one of `high`, `medium`, `low`"),
        ("pushy", json!("no"), "expected a boolean"),
        ("note", json!(" "), "`note` of \"c\" is empty"),
        ("text", json!("Orders close tonight."), "c has 3 words; a text has 5 to 600"),
        ("ask", json!(6), "`ask` of c is 6; here it is 5 at most"),
        ("title_says", json!("sales"), "c is no job ad and has `title_says`"),
        (
            "job",
            json!({"pay": "", "incentive": "", "occupation": ""}),
            "c is no job ad and has `job`",
        ),
        ("channel", json!("job_ad"), "c is a job ad without `title_says`"),
        ("channel", json!("advert"), "the muddle channel, which cannot be in the channel advert"),
        (
            "muddles",
            json!(["role"]),
            "the muddle role, which cannot be in the channel organic_post",
        ),
        ("muddles", json!(["channel", "channel"]), "c has the muddle channel twice"),
        ("muddles", json!(["mess"]), "mess"),
        ("sentences", json!([["Buy", "sales"]]), "no sentence of c begins \"Buy\""),
        ("sentences", json!([["Order", "sales"], ["Order", "sales"]]), "two sentences that begin"),
        ("second", reading("both"), "the readers of c differ and `first` is missing"),
        ("first", reading("sales"), "the readers of c agree and there is a `first`"),
        ("id", json!("a"), "the id a stands in "),
        ("pair", json!("p1"), "c is alone in the pair p1"),
    ] {
        let said = fault(field, value);
        assert!(said.contains(told), "{told}: {said}");
    }
}

#[test]
fn a_group_keeps_to_one_split() {
    let mut texts = sound();
    texts[1]["split"] = json!("test");
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("the group g1 spans splits: b is test, a is train"), "{told}");
}

#[test]
fn a_pair_keeps_to_one_group() {
    let mut texts = sound();
    for text in &mut texts {
        text["pair"] = json!("p1");
    }
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("c and a are the pair p1 in two groups"), "{told}");
    texts.pop();
    assert_eq!(read(&texts).unwrap().pairs, 1);
}

#[test]
fn texts_of_different_groups_may_not_be_alike() {
    let mut texts = sound();
    texts[1]["group"] = json!("g3");
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("b is too much like a"), "{told}");
    assert!(told.contains("different groups (train): they share 0.38"), "{told}");
    // In another split it is no better.
    texts[1]["split"] = json!("test");
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("(test and train)"), "{told}");
}

#[test]
fn texts_of_one_group_may_not_be_equal_but_for_marks() {
    let mut texts = sound();
    texts[1]["text"] =
        json!("ORDER a loaf of our rye – for Saturday – £4 at the hatch, in Mill Lane!");
    texts[1]["sentences"] = json!([]);
    let told = read(&texts).unwrap_err().to_string();
    assert!(told.contains("b is the same text as a"), "{told}");
    // The same words in another place are another text.
    texts[1]["channel"] = json!("advert");
    texts[1]["muddles"] = json!([]);
    texts[1]["second"]["muddles"] = json!([]);
    assert!(read(&texts).is_ok());
}

#[test]
fn the_first_reading_is_what_is_held_against_the_second() {
    let mut texts = sound();
    texts[2]["first"] =
        json!({"label": "both", "muddles": [], "pushy": false, "confidence": "low"});
    let report = read(&texts).unwrap();
    let agreement = &report.agreement;
    assert_eq!((agreement.label.same, agreement.muddled.same, agreement.settled), (2, 2, 1));
    // Three of three are muddled by the second: chance says two thirds, as they agree.
    assert_eq!(agreement.muddled.kappa, Some(0.0));
}
