//! A module of words for each language; English stands in the first one, others are fetched on use.

use std::fs;

use anyhow::{Context, Result};

use super::quoted;
use crate::{
    generate::messages::{
        self,
        catalogue::{Catalogue, Message},
    },
    root::Root,
};

/// Words of other surfaces that the elements show too.
const ALSO: &[&str] = &[
    "verdict",
    "verdict_waiting",
    "show_in_text",
    "several_short_marketing",
    "several_short_sales",
    "several_short_both",
    "several_short_neither",
    "several_short_unsure",
    "text_label",
    "promise_local",
];

/// Shared words that no element shows.
const NOT: &[&str] =
    &["shares_label", "shares_none", "percent", "marketing", "sales", "both", "findings_more"];

/// Each module: its name and its text.
pub fn render(root: &Root, catalogues: &[Catalogue]) -> Result<Vec<(String, String)>> {
    let mut files = vec![channels()?];
    let (mut check, mut quiz) = (Vec::new(), Vec::new());
    for (at, catalogue) in catalogues.iter().enumerate() {
        let tag = &catalogue.language;
        let said = if at == 0 { None } else { Some(messages::pairs(root, tag)?) };
        files.push((format!("words.{tag}.js"), module(catalogue, said.as_deref())?));
        let mut of_quiz = format!("export const failed = {};\n", quoted(&failed(catalogue)?)?);
        if at > 0 {
            // English is built into the quiz's own module.
            let list = format!("crates/unmuddle-quiz/src/generated/{tag}.txt");
            let list = fs::read_to_string(root.join(list))?;
            of_quiz += &format!("export const list = {};\n", quoted(&list)?);
            check.push(format!("  {}: () => import(\"./words.{tag}.js\"),\n", quoted(tag)?));
            quiz.push(format!("  {}: () => import(\"./quiz.{tag}.js\"),\n", quoted(tag)?));
        }
        files.push((format!("quiz.{tag}.js"), of_quiz));
    }
    for (name, lines) in [("languages.check.js", check), ("languages.quiz.js", quiz)] {
        let lines = lines.concat();
        let text = format!(
            "/** Every language but English, and where its words are. */\n\
             export const languages = {{\n{lines}}};\n"
        );
        files.push((name.to_owned(), text));
    }
    Ok(files)
}

/// The places that can be chosen.
fn channels() -> Result<(String, String)> {
    let ids = serde_json::to_string_pretty(unmuddle::Channel::IDS)?;
    let text = format!("/** Every place where people read. */\nexport const CHANNELS = {ids};\n");
    Ok(("channels.js".to_owned(), text))
}

/// What is said when the quiz can't be had.
fn failed(catalogue: &Catalogue) -> Result<String> {
    let failed = catalogue.lines().find(|message| message.key == "quiz_failed");
    Ok(failed.context("there is no `quiz_failed`")?.text())
}

fn module(catalogue: &Catalogue, said: Option<&[(String, String)]>) -> Result<String> {
    let mut out = String::from("export const words = {\n");
    for message in shown(catalogue)? {
        out += &format!("  {}: {},\n", message.key, quoted(&message.text())?);
    }
    out += "};\n";
    if let Some(said) = said {
        out += "\n/** What the rules say, by their English words. @type {Record<string, string>} */\nexport const said = {\n";
        for (english, words) in said {
            out += &format!("  {}: {},\n", quoted(english)?, quoted(words)?);
        }
        out += "};\n";
    }
    Ok(out)
}

fn shown(catalogue: &Catalogue) -> Result<Vec<&Message>> {
    let also = |key: &str| {
        let mut all = catalogue.lines();
        all.find(|message| message.key == key).with_context(|| format!("there is no `{key}`"))
    };
    let also: Vec<&Message> = ALSO.iter().map(|key| also(key)).collect::<Result<_>>()?;
    let own = catalogue.shared.iter().chain(&catalogue.widget);
    Ok(own.filter(|message| !NOT.contains(&message.key.as_str())).chain(also).collect())
}
