//! The quiz's message files, compared with what the quiz needs and with each other.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use super::keys::{Keys, PAGES};

/// The language every other one is compared with.
const REFERENCE: &str = "en";
const MOST_QUOTED_WORDS: usize = 12;

/// One language's messages.
pub struct Language {
    /// BCP 47 tag: `quiz.<tag>.toml`.
    pub tag: String,
    texts: BTreeMap<String, String>,
}

/// Reads every `quiz.<tag>.toml`, the reference first.
pub fn read_all(folder: &Path, keys: &Keys) -> Result<Vec<Language>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let tag = name.strip_prefix("quiz.").and_then(|rest| rest.strip_suffix(".toml"));
        let Some(tag) = tag else { continue };
        let language = parse(tag, &fs::read_to_string(&path)?, keys)
            .with_context(|| format!("in {}", path.display()))?;
        languages.push(language);
    }
    languages.sort_by_key(|language| (language.tag != REFERENCE, language.tag.clone()));
    let (reference, others) = languages.split_first().context("no message file of the quiz")?;
    ensure!(reference.tag == REFERENCE, "there is no quiz.{REFERENCE}.toml");
    for other in others {
        align(reference, other).with_context(|| format!("in quiz.{}.toml", other.tag))?;
    }
    Ok(languages)
}

/// The names of the pages' words, each behind its table's, sorted, as the reference has them.
pub fn page_names(folder: &Path) -> Result<Vec<String>> {
    let path = folder.join(format!("quiz.{REFERENCE}.toml"));
    let source =
        fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    page_names_in(&source).with_context(|| format!("in {}", path.display()))
}

fn page_names_in(source: &str) -> Result<Vec<String>> {
    let tables: toml::Table = toml::from_str(source)?;
    let mut names = Vec::new();
    for page in PAGES {
        let table = tables.get(page).and_then(toml::Value::as_table);
        for name in table.with_context(|| format!("there is no [{page}]"))?.keys() {
            let plain = |one: char| one.is_ascii_lowercase() || one == '_' || one.is_ascii_digit();
            let small = name.chars().all(plain);
            ensure!(small, "`{page}.{name}` must be in small letters, for it names a constant");
            names.push(format!("{page}.{name}"));
        }
    }
    Ok(names)
}

/// Reads one language; a missing or an unused message fails.
pub fn parse(tag: &str, source: &str, keys: &Keys) -> Result<Language> {
    let mut texts = BTreeMap::new();
    flatten(toml::from_str(source)?, "", &mut texts)?;
    for name in keys.names() {
        ensure!(texts.contains_key(name), "`{name}` is missing");
    }
    for (name, text) in &texts {
        ensure!(keys.place(name).is_some(), "`{name}` is not used");
        ensure!(!text.trim().is_empty() && text.trim() == text, "`{name}` is empty or ragged");
        ensure!(!text.chars().any(char::is_control), "`{name}` must be one line");
        let quote = name.starts_with("quote.");
        let words = text.split_whitespace().count();
        ensure!(!quote || words <= MOST_QUOTED_WORDS, "`{name}` quotes {words} words");
    }
    Ok(Language { tag: tag.to_owned(), texts })
}

fn flatten(table: toml::Table, prefix: &str, into: &mut BTreeMap<String, String>) -> Result<()> {
    for (key, value) in table {
        let name = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
        match value {
            toml::Value::Table(inner) => flatten(inner, &name, into)?,
            toml::Value::String(text) => {
                into.insert(name, text);
            }
            _ => bail!("`{name}` is not a string"),
        }
    }
    Ok(())
}

/// Places such as `{profile}` must be the same in every language.
fn align(reference: &Language, other: &Language) -> Result<()> {
    for (name, text) in &reference.texts {
        let found = other.texts.get(name).with_context(|| format!("`{name}` is missing"))?;
        let (wanted, found) = (places(text), places(found));
        ensure!(wanted == found, "`{name}` must fill {wanted:?} but fills {found:?}");
    }
    Ok(())
}

fn places(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> =
        text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    found.sort_unstable();
    found
}

impl Language {
    /// A message's words.
    #[cfg(test)]
    pub fn text(&self, keys: &Keys, name: &str) -> Option<&str> {
        keys.place(name).and_then(|_| self.texts.get(name)).map(String::as_str)
    }

    /// A line that tells which messages these are, then a line for each.
    pub fn render(&self, keys: &Keys) -> String {
        let mut out = format!("unmuddle-quiz {:08x} {}\n", keys.fingerprint(), self.tag);
        for name in keys.names() {
            out += self.texts.get(name).map_or("", String::as_str);
            out.push('\n');
        }
        out
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::data;
    use super::*;

    const DATA: &str = include_str!("../../../../unmuddle-quiz/data/quiz.toml");
    const ENGLISH: &str = include_str!("../../../../../web/messages/quiz.en.toml");
    const GERMAN: &str = include_str!("../../../../../web/messages/quiz.de.toml");

    fn keys() -> Keys {
        Keys::of(&data::parse(DATA).unwrap(), &page_names_in(ENGLISH).unwrap())
    }

    #[test]
    fn every_message_is_in_both_languages_and_none_is_unused() {
        let keys = keys();
        let english = parse("en", ENGLISH, &keys).unwrap();
        let german = parse("de", GERMAN, &keys).unwrap();
        align(&english, &german).unwrap();
        assert_eq!(english.texts.len(), keys.names().len());
        let same = keys.names().iter().filter(|name| english.texts[*name] == german.texts[*name]);
        assert_eq!(same.count(), 0, "left untranslated");
    }

    #[test]
    fn bad_message_files_are_refused() {
        let keys = keys();
        for (from, to) in [
            ("tip = \"For a week", "other = \"For a week"),
            ("[tag]", "[tag]\nnovelty = \"x\""),
            ("\"Two different jobs that help each other\"", "\"\""),
            ("\"Two different jobs that help each other\"", "1"),
            ("\"Two different jobs that help each other\"", "\"a\\nb\""),
            ("R09 = \"letting", "R09 = \"one two three four five six seven eight letting"),
        ] {
            assert!(ENGLISH.contains(from), "{from}");
            assert!(parse("en", &ENGLISH.replacen(from, to, 1), &keys).is_err(), "{from}");
        }
        let english = parse("en", ENGLISH, &keys).unwrap();
        let other = parse("de", &GERMAN.replace("{profile}", "{profil}"), &keys).unwrap();
        assert!(align(&english, &other).is_err());
    }
}
