//! What a phrase must keep: it says something that no other does, it can be found in a text, and
//! it was not made for one example.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use unmuddle::phrases::Table;

use super::lexicon::{Lexicon, Line, print};
use super::phrase::{Expanded, expand};
use super::rules;
use crate::root::Root;

const CORPUS: &str = "tests/corpus";

/// A text that phrases are looked for in.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Text {
    title: String,
    text: String,
}

/// Refuses phrases that say nothing new, never match, or match one example alone.
pub fn check(root: &Root) -> Result<()> {
    let lexicon = Lexicon::read(root)?;
    let slips = slips(&lexicon.lines, &examples(root)?, &corpus(root)?)?;
    if slips.is_empty() {
        return Ok(());
    }
    let mut all = String::new();
    for slip in &slips {
        let _ = write!(all, "\n  {slip}");
    }
    bail!("{} phrases need another look:{all}", slips.len())
}

/// What is wrong with the lines, each slip with its place.
fn slips(
    lines: &[Line],
    examples: &BTreeSet<Text>,
    corpus: &BTreeSet<Text>,
) -> Result<Vec<String>> {
    let printed = print(lines)?;
    let table = Table::read(&printed);
    let mut slips = Vec::new();
    spellings(lines, &table, &mut slips)?;
    duplicates(lines, &mut slips)?;
    never_found(lines, &table, &mut slips)?;
    made_for_one(lines, &table, examples, corpus, &mut slips);
    slips.sort();
    Ok(slips)
}

/// The engine must make of each line the spellings that its phrase stands for, and no others.
fn spellings(lines: &[Line], table: &Table, slips: &mut Vec<String>) -> Result<()> {
    let mut wanted = BTreeSet::new();
    for (number, line) in lines.iter().enumerate() {
        let mut want = |spelling: String| wanted.insert((number, spelling));
        match expand(&line.phrase)? {
            Expanded::Whole(words) => words.into_iter().for_each(|words| _ = want(words)),
            Expanded::Gapped(left, right) => {
                left.iter().for_each(|words| _ = want(format!("{words} ~")));
                right.iter().for_each(|words| _ = want(format!("~ {words}")));
            }
        }
    }
    for (number, spelling) in wanted.symmetric_difference(&table.spellings()) {
        let place = lines.get(*number).map_or("?", |line| &line.place);
        slips.push(format!("{place}: generator and engine do not both read “{spelling}”"));
    }
    Ok(())
}

/// The same spelling must not have the same meaning twice.
fn duplicates(lines: &[Line], slips: &mut Vec<String>) -> Result<()> {
    let mut seen: BTreeMap<(&str, String), &Line> = BTreeMap::new();
    for line in lines {
        let spellings = match expand(&line.phrase)? {
            Expanded::Whole(words) => words,
            Expanded::Gapped(left, right) => left
                .iter()
                .flat_map(|left| right.iter().map(move |right| format!("{left} ~ {right}")))
                .collect(),
        };
        for spelling in spellings {
            if let Some(before) = seen.get(&(line.meaning.as_str(), spelling.clone())) {
                slips.push(format!(
                    "{}: “{spelling}” is {} at {} already",
                    line.place, line.name, before.place
                ));
                continue;
            }
            seen.insert((&line.meaning, spelling), line);
        }
    }
    Ok(())
}

/// Every spelling must be found where it stands alone, for else no text can hold it.
fn never_found(lines: &[Line], table: &Table, slips: &mut Vec<String>) -> Result<()> {
    for (number, line) in lines.iter().enumerate() {
        let is_found = |words: &str| {
            samples(words).iter().any(|text| match line.is_name() {
                true => table.is_name(text),
                false => table.found(text).contains(&number),
            })
        };
        let spellings: Vec<String> = match expand(&line.phrase)? {
            Expanded::Whole(words) => words.into_iter().collect(),
            // Each half once is enough: halves do not know each other.
            Expanded::Gapped(left, right) => {
                let first = (left.first().cloned(), right.first().cloned());
                let (Some(one_left), Some(one_right)) = first else { continue };
                let lefts = left.iter().map(|left| format!("{left} {one_right}"));
                lefts.chain(right.iter().map(|right| format!("{one_left} {right}"))).collect()
            }
        };
        for words in spellings.iter().filter(|words| !is_found(words)) {
            slips.push(format!("{}: “{words}” can never match", line.place));
        }
    }
    Ok(())
}

/// Texts in which a canonical spelling should be found: amounts are written out, names get their
/// capital letters, and the words stand alone or behind another.
fn samples(words: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for number in ["7", "three"] {
        let written: Vec<String> = words
            .split(' ')
            .map(|word| match word {
                "N" => number.to_owned(),
                "M" => "£7".to_owned(),
                "P" => "7%".to_owned(),
                "C" => "SAVE20".to_owned(),
                "U" => "https://a.example".to_owned(),
                "A" => "@sam".to_owned(),
                "T" => "7:30".to_owned(),
                "E" => "🎉".to_owned(),
                _ => word.to_owned(),
            })
            .collect();
        texts.push(written.join(" "));
        texts.push(format!("indeed {}", written.join(" ")));
        texts.push(written.iter().map(|word| capital(word)).collect::<Vec<_>>().join(" "));
    }
    texts
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()))
}

/// A phrase that stands in one example of a rule and nowhere else was made for it, and will find
/// nothing that people write. One that stands nowhere yet may be knowledge.
fn made_for_one(
    lines: &[Line],
    table: &Table,
    examples: &BTreeSet<Text>,
    corpus: &BTreeSet<Text>,
    slips: &mut Vec<String>,
) {
    let mut count = vec![(0_usize, 0_usize, ""); lines.len()];
    let found = |text: &Text| {
        let mut found = table.found(&text.text);
        found.extend(table.found(&text.title));
        found
    };
    for text in examples {
        for number in found(text) {
            count[number].0 += 1;
            count[number].2 = &text.text;
        }
    }
    for text in corpus.difference(examples) {
        for number in found(text) {
            count[number].1 += 1;
        }
    }
    for (line, (examples, others, text)) in lines.iter().zip(count) {
        if examples == 1 && others == 0 {
            let start: String = text.chars().take(60).collect();
            slips.push(format!(
                "{}: “{}” stands in one example alone (“{}…”); make it wider or leave it out",
                line.place,
                line.phrase,
                start.replace('\n', " / ")
            ));
        }
    }
}

/// The examples of all rules.
fn examples(root: &Root) -> Result<BTreeSet<Text>> {
    let mut texts = BTreeSet::new();
    for rule in rules::read(root)? {
        for (title, text) in rule.examples() {
            let title = title.unwrap_or_default().to_owned();
            texts.insert(Text { title, text: text.trim().to_owned() });
        }
    }
    Ok(texts)
}

#[derive(Deserialize)]
struct CorpusLine {
    #[serde(default)]
    title: String,
    text: String,
}

/// The texts of the corpus.
fn corpus(root: &Root) -> Result<BTreeSet<Text>> {
    let mut texts = BTreeSet::new();
    for file in fs::read_dir(root.join(CORPUS)).context("reading the corpus")? {
        let path = file?.path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        for line in fs::read_to_string(&path)?.lines().filter(|line| !line.trim().is_empty()) {
            let line: CorpusLine = serde_json::from_str(line)
                .with_context(|| format!("a line of {}", path.display()))?;
            texts.insert(Text { title: line.title, text: line.text.trim().to_owned() });
        }
    }
    ensure!(!texts.is_empty(), "{CORPUS} holds no texts");
    Ok(texts)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The slips of phrases of one cue, in texts of examples and of the corpus.
    fn slips_of(phrases: &[(&str, &str)], examples: &[&str], corpus: &[&str]) -> Vec<String> {
        let texts = |texts: &[&str]| {
            let text = |text: &&str| Text { title: String::new(), text: (*text).to_owned() };
            texts.iter().map(text).collect::<BTreeSet<_>>()
        };
        let line = |(number, (phrase, unless)): (usize, &(&str, &str))| {
            Line::new(format!("x.tsv:{}", number + 1), "cue", "c0".to_owned(), phrase, unless)
        };
        let lines: Vec<Line> = phrases.iter().enumerate().map(line).collect();
        slips(&lines, &texts(examples), &texts(corpus)).unwrap()
    }

    #[test]
    fn what_is_said_twice_is_refused() {
        let slips = slips_of(&[("buy (it|one) now", ""), ("buys one now", "never")], &[], &[]);
        assert_eq!(slips, ["x.tsv:2: “buy one now” is cue at x.tsv:1 already"]);
        let gapped = slips_of(&[("hit ~ (a|the) target", ""), ("hits ~ a target", "")], &[], &[]);
        assert_eq!(gapped, ["x.tsv:2: “hit ~ a target” is cue at x.tsv:1 already"]);
        assert!(slips_of(&[("buy now", ""), ("buy it now", "")], &[], &[]).is_empty());
    }

    #[test]
    fn what_can_never_match_is_refused() {
        // A sentence ends inside the phrase; or what cancels it is a word of its own.
        for phrase in [("wow! great", ""), ("{n} weeks", "18"), ("for sale", "sales|sale")] {
            let slips = slips_of(&[phrase], &[], &[]);
            assert!(slips.iter().any(|slip| slip.ends_with("can never match")), "{slips:?}");
        }
        for phrase in [("{money} off", ""), ("{n} weeks", "<18"), ("with code {code}", "")] {
            assert!(slips_of(&[phrase], &[], &[]).is_empty(), "{phrase:?}");
        }
    }

    #[test]
    fn what_was_made_for_one_example_is_refused() {
        let phrase = [("(blue|red) heron", "")];
        let example = ["A blue heron came by."];
        assert_eq!(slips_of(&phrase, &example, &[]).len(), 1);
        assert!(slips_of(&phrase, &[], &[]).is_empty());
        assert!(slips_of(&phrase, &example, &["Red herons again"]).is_empty());
        assert!(slips_of(&phrase, &[example[0], "Two red herons"], &[]).is_empty());
        // The same text in the corpus is no second one.
        assert_eq!(slips_of(&phrase, &example, &example).len(), 1);
    }
}
