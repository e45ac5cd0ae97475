//! What the engine says, in another language: `web/messages/core.<tag>.toml`.
//!
//! The engine's own words are English. A translation is found by them, so the list that the app
//! fetches holds pairs: the English words, a tab, the translation.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, ensure};

use crate::{generate::rules, root::Root};

const ADVICE: &str = "crates/unmuddle/data/advice.tsv";

/// The table of a translation that is no rule's.
const OTHER: &str = "advice";

/// Every pair, a line each.
pub fn list(root: &Root, language: &str) -> Result<String> {
    let name = format!("web/messages/core.{language}.toml");
    let source = fs::read_to_string(root.join(&name)).with_context(|| format!("reading {name}"))?;
    let said = said(root)?;
    pairs(&said, &source).with_context(|| format!("in {name}"))
}

/// What of that the elements show: messages and advice, each with its English words.
pub fn shown(root: &Root, language: &str) -> Result<Vec<(String, String)>> {
    let list = list(root, language)?;
    let seen = said(root)?;
    let shown = |english: &str| {
        seen.iter().any(|((table, key), words)| {
            words == english && (table == OTHER || matches!(key.as_str(), "message" | "advice"))
        })
    };
    let pairs = list.lines().filter_map(|line| line.split_once('\t'));
    let pairs = pairs.filter(|(english, _)| shown(english));
    Ok(pairs.map(|(english, words)| (english.to_owned(), words.to_owned())).collect())
}

/// What the engine says: table and key -> English words.
pub fn said(root: &Root) -> Result<BTreeMap<(String, String), String>> {
    let mut said = BTreeMap::new();
    for rule in rules::read(root)? {
        let parts = [
            ("title", &rule.title),
            ("message", &rule.message),
            ("advice", &rule.advice),
            ("why", &rule.why),
        ];
        for (key, words) in parts {
            said.insert((rule.id.clone(), key.to_owned()), words.trim().to_owned());
        }
    }
    for words in advice(&root.join(ADVICE))? {
        said.insert((OTHER.to_owned(), words.clone()), words);
    }
    Ok(said)
}

/// The last column of the table of advice; the first lines' are empty.
fn advice(path: &Path) -> Result<Vec<String>> {
    let table = fs::read_to_string(path)?;
    let rows = table.lines().skip(1).filter(|row| row.starts_with('R'));
    rows.map(|row| Ok(row.split('\t').nth(3).context("a row without advice")?.trim().to_owned()))
        .collect()
}

fn pairs(said: &BTreeMap<(String, String), String>, source: &str) -> Result<String> {
    let file: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(source)?;
    for (table, keys) in &file {
        for key in keys.keys() {
            let known = said.contains_key(&(table.clone(), key.clone()));
            ensure!(known, "[{table}] `{key}` translates nothing that is said");
        }
    }
    let mut out = BTreeMap::new();
    for ((table, key), english) in said {
        let words = file.get(table).and_then(|keys| keys.get(key));
        let words = words.with_context(|| format!("[{table}] `{key}` is missing"))?.trim();
        ensure!(!words.is_empty(), "[{table}] `{key}` is empty");
        ensure!(!words.contains(['\n', '\t']), "[{table}] `{key}` must be one line");
        out.insert(english.clone(), words.to_owned());
    }
    Ok(out.into_iter().map(|(english, words)| format!("{english}\t{words}\n")).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_translation_says_all_that_is_said_and_nothing_else() {
        let key = |table: &str, key: &str| (table.to_owned(), key.to_owned());
        let said = BTreeMap::from([
            (key("R01", "title"), "One".to_owned()),
            (key("advice", "Two words."), "Two words.".to_owned()),
        ]);
        let good = "[R01]\ntitle = \"Eins\"\n[advice]\n\"Two words.\" = \"Zwei.\"";
        assert_eq!(pairs(&said, good).unwrap(), "One\tEins\nTwo words.\tZwei.\n");
        for bad in [
            "[R01]\ntitle = \"Eins\"",
            "[R01]\ntitle = \"\"\n[advice]\n\"Two words.\" = \"Zwei.\"",
            &format!("{good}\n\"More.\" = \"Mehr.\""),
            &format!("{good}\n[R02]\ntitle = \"Zwei\""),
        ] {
            assert!(pairs(&said, bad).is_err(), "{bad}");
        }
    }
}
