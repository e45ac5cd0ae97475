//! `crates/unmuddle-quiz/data/quiz.toml` and `web/messages/quiz.*.toml` -> the quiz's table and
//! one list of words a language.

mod data;
mod keys;
mod table;
mod words;

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::root::Root;

const DATA: &str = "crates/unmuddle-quiz/data/quiz.toml";
const GENERATED: &str = "crates/unmuddle-quiz/src/generated";
const MESSAGES: &str = "web/messages";
/// Tables of words that belong to a page and to nothing of the data.
const PAGES: [&str; 1] = ["result"];

/// The table, and the words of every language in the table's order.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let source = fs::read_to_string(root.join(DATA)).with_context(|| format!("reading {DATA}"))?;
    let quiz = data::parse(&source).with_context(|| format!("in {DATA}"))?;
    let keys = keys(root, &quiz)?;
    let languages = words::read_all(&root.join(MESSAGES), &keys)?;
    let folder = PathBuf::from(GENERATED);
    let mut files = vec![(folder.join("table.rs"), table::render(&quiz, &keys))];
    for language in &languages {
        files.push((folder.join(format!("{}.txt", language.tag)), language.render(&keys)));
    }
    Ok(files)
}

/// Every message, those of the pages last.
fn keys(root: &Root, quiz: &data::Quiz) -> Result<keys::Keys> {
    let path = root.join(MESSAGES).join(words::REFERENCE_FILE);
    let source = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let reference: toml::Table = toml::from_str(&source)?;
    let keys = keys::Keys::of(quiz);
    Ok(PAGES.iter().fold(keys, |keys, table| keys.with_page(table, &reference)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// What the quiz quotes, it quotes as the engine's rules do.
    #[test]
    fn quotes_are_those_of_the_rules() {
        let root = Root::find().unwrap();
        let source = fs::read_to_string(root.join(DATA)).unwrap();
        let keys = keys(&root, &data::parse(&source).unwrap()).unwrap();
        let languages = words::read_all(&root.join("web/messages"), &keys).unwrap();
        let english = languages.iter().find(|language| language.tag == "en").unwrap();
        let mut compared = 0;
        for rule in super::super::rules::read(&root).unwrap() {
            if let Some(quote) = english.text(&keys, &format!("quote.{}", rule.id)) {
                assert_eq!(quote, rule.quote, "{}", rule.id);
                compared += 1;
            }
        }
        assert!(compared > 5, "only {compared} quotes were compared");
    }
    /// A word of the result that nothing shows is a word too many.
    #[test]
    fn every_word_of_the_result_is_shown() {
        let root = Root::find().unwrap();
        let source = fs::read_to_string(root.join(DATA)).unwrap();
        let keys = keys(&root, &data::parse(&source).unwrap()).unwrap();
        let folder = root.join("crates/unmuddle-ui/src/result");
        let files = crate::files::walk(&folder).unwrap().into_iter();
        let code: String =
            files.map(|file| fs::read_to_string(folder.join(file)).unwrap()).collect();
        for name in keys.in_table("result") {
            let shown = format!("say::{}", name.to_uppercase());
            let next = |at: usize| code[at + shown.len()..].chars().next();
            let whole = |at: usize| next(at).is_none_or(|c| !c.is_alphanumeric() && c != '_');
            assert!(code.match_indices(&shown).any(|(at, _)| whole(at)), "nothing shows {name}");
        }
    }
}
