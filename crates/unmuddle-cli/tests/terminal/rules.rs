//! `unmuddle rules`.

use serde_json::Value;

use crate::run;

fn all() -> Vec<Value> {
    let done = run(&["rules", "--format", "json"], "");
    assert_eq!((done.code, done.err.as_str()), (0, ""));
    done.json().as_array().unwrap().clone()
}

#[test]
fn the_list_names_every_rule_and_what_it_says() {
    let text = run(&["rules"], "");
    assert_eq!(text.code, 0);
    let flat = text.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(!all().is_empty());
    for rule in all() {
        for key in ["id", "title", "message"] {
            let words = rule[key].as_str().unwrap();
            assert!(flat.contains(words), "{key} of {}: {words}", rule["id"]);
        }
    }
}

#[test]
fn one_rule_is_told_with_its_reason_and_examples_of_both_kinds() {
    let text = run(&["rules", "R16"], "").out;
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let rule = run(&["rules", "R16", "--format", "json"], "").json();
    assert!(text.starts_with("R16  "), "{text}");
    for key in ["title", "message", "advice", "why", "quote"] {
        assert!(flat.contains(rule[key].as_str().unwrap()), "{key}: {text}");
    }
    for key in ["fires", "quiet"] {
        let examples = rule[key].as_array().unwrap();
        assert!(!examples.is_empty());
        for example in examples {
            let words = example["text"].as_str().unwrap().split_whitespace().collect::<Vec<_>>();
            assert!(flat.contains(&words.join(" ")), "{key}: {text}");
        }
    }
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
}

#[test]
fn a_rule_is_the_same_alone_and_in_the_list() {
    for rule in all() {
        let id = rule["id"].as_str().unwrap();
        assert_eq!(run(&["rules", &id.to_lowercase(), "-f", "json"], "").json(), rule);
    }
}
