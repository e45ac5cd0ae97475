//! A copy of the site in two languages that nobody speaks, for tests alone: `en-XA` shows words that
//! are hard-coded and places that are too narrow, `ar-XB` whether the page can be mirrored.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use super::{Offline, assemble, modules, widget};
use crate::{
    build::Quality,
    files,
    generate::{messages, quiz},
    root::Root,
};

/// What the site is made of, apart from the modules.
const SOURCES: &[&str] = &[
    "web/messages",
    "web/pages",
    "web/static",
    "web/styles",
    "web/design",
    "crates/unmuddle/rules",
    "crates/unmuddle/data",
    "crates/unmuddle-quiz/data",
    "tests/accuracy.md",
    "Cargo.toml",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "NOTICE",
];

/// A language that nobody speaks.
#[derive(Clone, Copy)]
enum Pseudo {
    /// Accented, longer, in brackets.
    Accented,
    /// In brackets, from right to left.
    Mirrored,
}

impl Pseudo {
    const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// A message in it; what stands in `{}` is filled in later and stays.
    fn say(self, text: &str) -> String {
        let mut out = String::from("⟦");
        let mut rest = text;
        while let Some((before, place)) = rest.split_once('{') {
            out += &self.words(before);
            let (name, after) = place.split_once('}').unwrap_or((place, ""));
            out += &format!("{{{name}}}");
            rest = after;
        }
        out + &self.words(rest) + "⟧"
    }

    fn words(self, text: &str) -> String {
        match self {
            Self::Accented => text.chars().flat_map(accented).collect(),
            Self::Mirrored if text.is_empty() => String::new(),
            Self::Mirrored => format!("\u{202e}{text}\u{202c}"),
        }
    }
}

/// A letter that looks like another; vowels twice, as other languages need more room.
fn accented(letter: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    let other = at.and_then(|at| OTHER.chars().nth(at)).unwrap_or(letter);
    let times = if "aeiou".contains(letter) { 2 } else { 1 };
    std::iter::repeat_n(other, times)
}

/// Builds the copy with the modules that were built last, and returns its folder.
pub fn build(root: &Root, quality: Quality) -> Result<PathBuf> {
    let copy = Root::at(root.join("target/pseudo/root"));
    files::empty(copy.path())?;
    for source in SOURCES {
        let (from, to) = (root.join(source), copy.join(source));
        if from.is_dir() {
            files::copy_tree(&from, &to, |_| true)?;
        } else {
            files::copy(&from, &to)?;
        }
    }
    let core = messages::said(root)?;
    for pseudo in Pseudo::ALL {
        for (from, to) in [("en", ""), ("quiz.en", "quiz.")] {
            let source = std::fs::read_to_string(root.join(format!("web/messages/{from}.toml")))?;
            let words = translated(&source, pseudo).with_context(|| format!("in {from}.toml"))?;
            files::write(&copy.join(format!("web/messages/{to}{}.toml", pseudo.tag())), words)?;
        }
        let mut said = toml::Table::new();
        for ((table, key), english) in &core {
            let table = said.entry(table).or_insert_with(|| toml::Table::new().into());
            let table = table.as_table_mut().context("a table of what the engine says")?;
            table.insert(key.clone(), pseudo.say(english).into());
        }
        let words = toml::to_string(&said)?;
        files::write(&copy.join(format!("web/messages/core.{}.toml", pseudo.tag())), words)?;
    }
    for (path, content) in messages::generate(&copy)?.into_iter().chain(quiz::generate(&copy)?) {
        files::write(&copy.join(path), content)?;
    }
    let modules = modules(root, quality);
    for module in &modules {
        ensure!(module.is_dir(), "{} is not built yet", module.display());
    }
    let to = root.join("target/pseudo/web");
    assemble(&copy, &modules, &widget::staged(root, quality), Offline::Never, &to)?;
    Ok(to)
}

/// A file of messages, every one of them translated; the texts to try stay English.
fn translated(source: &str, pseudo: Pseudo) -> Result<String> {
    let mut tables: toml::Table = toml::from_str(source)?;
    tables.remove("samples");
    for value in tables.iter_mut().map(|(_, value)| value) {
        translate(value, pseudo);
    }
    Ok(toml::to_string(&tables)?)
}

fn translate(value: &mut toml::Value, pseudo: Pseudo) {
    match value {
        toml::Value::String(text) => *text = pseudo.say(text),
        toml::Value::Table(table) => {
            table.iter_mut().for_each(|(_, value)| translate(value, pseudo));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_message_is_marked_and_its_places_stay() {
        let said = Pseudo::Accented.say("Rule {rule} is one");
        assert_eq!(said, "⟦Ŕûûļéé {rule} îîš ööñéé⟧");
        let mirrored = Pseudo::Mirrored.say("{count} rules");
        assert_eq!(mirrored, "⟦{count}\u{202e} rules\u{202c}⟧");
    }

    #[test]
    fn samples_stay_as_they_are_and_tables_are_walked() {
        let source = "[a]\nb = \"x\"\n[a.c]\nd = \"y\"\n[samples]\ne = \"z\"";
        let words = translated(source, Pseudo::Accented).unwrap();
        assert!(words.contains("⟦ẋ⟧") && words.contains("⟦ý⟧") && !words.contains("z"), "{words}");
    }

    #[test]
    fn both_alphabets_are_whole() {
        for letter in ('a'..='z').chain('A'..='Z') {
            assert_ne!(accented(letter).next(), Some(letter), "{letter}");
        }
    }
}
