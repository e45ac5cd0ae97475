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
const MESSAGES: &str = "web/messages";
const GENERATED: &str = "crates/unmuddle-quiz/src/generated";

/// The table, and the words of every language in the table's order.
pub fn generate(root: &Root) -> Result<Vec<(PathBuf, String)>> {
    let source = fs::read_to_string(root.join(DATA)).with_context(|| format!("reading {DATA}"))?;
    let quiz = data::parse(&source).with_context(|| format!("in {DATA}"))?;
    let folder = root.join(MESSAGES);
    let keys = keys::Keys::of(&quiz, &words::page_names(&folder)?);
    let languages = words::read_all(&folder, &keys)?;
    let folder = PathBuf::from(GENERATED);
    let mut files = vec![(folder.join("table.rs"), table::render(&quiz, &keys))];
    for language in &languages {
        files.push((folder.join(format!("{}.txt", language.tag)), language.render(&keys)));
    }
    Ok(files)
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
        let folder = root.join(MESSAGES);
        let page = words::page_names(&folder).unwrap();
        let keys = keys::Keys::of(&data::parse(&source).unwrap(), &page);
        let languages = words::read_all(&folder, &keys).unwrap();
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

    #[test]
    fn the_pages_show_every_word_that_is_theirs() {
        let root = Root::find().unwrap();
        let mut code = String::new();
        for folder in ["crates/unmuddle-ui/src", "crates/unmuddle-ui/tests", "web/quiz/src"] {
            for file in crate::files::walk(&root.join(folder)).unwrap() {
                if crate::files::has_extension(&file, &["rs"]) {
                    code += &fs::read_to_string(root.join(folder).join(file)).unwrap();
                }
            }
        }
        let folder = root.join(MESSAGES);
        for name in words::page_names(&folder).unwrap() {
            // The page of the result calls its words `say`.
            let (table, key) = name.split_once('.').unwrap();
            let table = if table == "result" { "say" } else { table };
            let named = format!("{table}::{}", key.to_ascii_uppercase());
            let end =
                |rest: &str| !rest.starts_with(|next: char| next == '_' || next.is_alphanumeric());
            let shown = code.split(&named).skip(1).any(end);
            assert!(shown, "nothing shows `{name}`");
        }
    }
}
