//! The engine against the examples of the specification, which lie outside the project.
//!
//! `UNMUDDLE_DATA` names the folder of the data; the specification lies beside it. Where it does
//! not exist there is nothing to measure, and the test says so.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod support;

use serde_json::Value;
use std::path::{Path, PathBuf};
use support::warnings;
use unmuddle::{Channel, Context, RuleId, assess, reference};

/// At least so many in a hundred of their positives fire.
const FIRING_PERCENT: usize = 90;
/// At most so many in a hundred of all near misses are warned about.
const WARNED_PERCENT: usize = 4;

/// Entries that describe a text instead of being one.
const DESCRIPTIONS: &[&str] = &["(last 10 posts) ten product photos with names and sizes"];

/// What stands in brackets before an example, and the channel it means. Where nothing does, the
/// examples of rules about vacancies stand in one, those of rules about channels are posts, and of
/// all others nothing is known.
const BRACKETS: &[(&str, Channel)] = &[
    ("post", Channel::OrganicPost),
    ("list email", Channel::ListEmail),
    ("blog", Channel::Blog),
    ("advert", Channel::Advert),
    ("Sponsored", Channel::Advert),
    ("Promoted", Channel::Advert),
    ("Google ad", Channel::Advert),
    ("one-to-one email", Channel::OneToOne),
    ("product page", Channel::ProductPage),
    ("job", Channel::JobAd),
];

struct Entry {
    rule: String,
    channel: Channel,
    text: String,
}

impl Entry {
    /// An entry of a rule of some kind; none when it describes a text instead of being one.
    fn new(rule: &str, kind: &str, whole: &str) -> Option<Self> {
        if DESCRIPTIONS.contains(&whole) {
            return None;
        }
        let named = BRACKETS.iter().find_map(|(name, channel)| {
            let text = whole.strip_prefix('(')?.strip_prefix(name)?.strip_prefix(')')?;
            Some((*channel, text.trim_start()))
        });
        let by_kind = match kind {
            "job-ad" => Channel::JobAd,
            "channel" => Channel::OrganicPost,
            _ => Channel::Unknown,
        };
        let (channel, text) = named.unwrap_or((by_kind, whole));
        assert!(!text.starts_with('('), "no channel is known for {text}");
        Some(Entry { rule: rule.to_owned(), channel, text: text.to_owned() })
    }

    fn line(&self, note: &str) -> String {
        format!("  {} {} {note}: {}", self.rule, self.channel, self.text)
    }
}

fn specification() -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let data = std::env::var_os("UNMUDDLE_DATA").unwrap_or_else(|| "../shared/data".into());
    workspace.join(data).join("../domain/rules.jsonl")
}

/// Whether a rule is one that a text can show. The positives of the others are for people to read.
fn shows_in_text(rule: &str) -> bool {
    let id: RuleId = rule.parse().expect("the number of a rule");
    reference(id).is_some_and(|reference| reference.shows_in_text)
}

/// The positives of the rules that show in a text, and the near misses of all.
fn entries(lines: &str) -> (Vec<Entry>, Vec<Entry>) {
    let (mut positives, mut misses) = (Vec::new(), Vec::new());
    for line in lines.lines() {
        let rule: Value = serde_json::from_str(line).expect("one rule a line");
        let id = rule["id"].as_str().expect("an id");
        let kind = rule["kind"].as_str().expect("a kind");
        let texts = |key: &str| rule[key].as_array().expect("examples").clone();
        if shows_in_text(id) {
            let found = texts("pos");
            positives.extend(found.iter().filter_map(|text| Entry::new(id, kind, text.as_str()?)));
        }
        let found = texts("neg");
        misses.extend(found.iter().filter_map(|miss| Entry::new(id, kind, miss["text"].as_str()?)));
    }
    (positives, misses)
}

#[test]
fn the_examples_of_the_specification_are_seen_and_its_near_misses_left_alone() {
    let path = specification();
    let Ok(lines) = std::fs::read_to_string(&path) else {
        println!("nothing to measure: there is no {}", path.display());
        return;
    };
    let (positives, misses) = entries(&lines);
    assert!(positives.len() >= 40 && misses.len() >= 150, "the specification is whole");

    let missed: Vec<String> = positives
        .iter()
        .filter_map(|entry| {
            let seen = assess(&entry.text, &Context::new(entry.channel));
            let fires = seen.findings.iter().any(|finding| finding.rule.to_string() == entry.rule);
            (!fires).then(|| entry.line("stays quiet"))
        })
        .collect();
    let warned: Vec<String> = misses
        .iter()
        .filter_map(|entry| {
            let rules = warnings(&assess(&entry.text, &Context::new(entry.channel)));
            (!rules.is_empty()).then(|| entry.line(&format!("is warned about by {rules:?}")))
        })
        .collect();

    println!("left out: {DESCRIPTIONS:?}");
    println!("{} of {} positives fire", positives.len() - missed.len(), positives.len());
    println!("{}", missed.join("\n"));
    println!("{} of {} near misses are warned about", warned.len(), misses.len());
    println!("{}", warned.join("\n"));
    let firing = (positives.len() - missed.len()) * 100;
    assert!(firing >= FIRING_PERCENT * positives.len(), "too few positives fire, see above");
    assert!(warned.len() * 100 <= WARNED_PERCENT * misses.len(), "too many warnings, see above");
}
