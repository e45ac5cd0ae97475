//! The words of the static pages and of the reference: from `web/messages`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::messages::catalogue::{self, Message};
use super::rules::RuleFile;
use crate::root::Root;

const FOLDER: &str = "web/messages";
/// The language of the rules' own files.
pub const REFERENCE: &str = "en";

/// The rules' folders, in the order in which people read them.
pub const ROOMS: [&str; 9] =
    ["marketing", "sales", "together", "reader", "channel", "role", "expectation", "name", "tone"];

/// One language's messages, and what the engine says in it.
pub struct Wording {
    messages: BTreeMap<String, Message>,
    core: BTreeMap<String, BTreeMap<String, String>>,
    samples: BTreeMap<String, String>,
}

impl Wording {
    /// Reads a language's files.
    pub fn read(root: &Root, language: &str) -> Result<Self> {
        let folder = root.join(FOLDER);
        let read = |name: String| {
            let path = folder.join(&name);
            std::fs::read_to_string(path).with_context(|| format!("reading {FOLDER}/{name}"))
        };
        let catalogue = catalogue::parse(language, &read(format!("{language}.toml"))?)
            .with_context(|| format!("in {language}.toml"))?;
        let messages = catalogue.lines().map(|m| (m.key.clone(), m.clone())).collect();
        // The samples are English in every language.
        let reference = catalogue::parse(REFERENCE, &read(format!("{REFERENCE}.toml"))?)?;
        let samples = reference.samples.iter().map(|m| (m.key.clone(), m.text())).collect();
        let core = if language == REFERENCE {
            BTreeMap::new()
        } else {
            toml::from_str(&read(format!("core.{language}.toml"))?)?
        };
        Ok(Self { messages, core, samples })
    }

    /// Something that a rule says, translated where this is another language than the rule's.
    pub fn core(&self, rule: &str, part: &str, said: &str) -> String {
        let found = self.core.get(rule).and_then(|parts| parts.get(part));
        found.map_or(said, String::as_str).trim().to_owned()
    }

    /// An English text to try.
    pub fn sample(&self, key: &str) -> Result<&str> {
        let text = self.samples.get(key).with_context(|| format!("there is no sample `{key}`"))?;
        Ok(text.trim())
    }

    /// A page's title, with the product's name.
    pub fn title(&self, page: &str) -> Result<String> {
        self.say(&format!("{page}_title"))
    }

    /// Every message by its key; places stand as `{name}`.
    pub fn all(&self) -> BTreeMap<&str, String> {
        self.messages.iter().map(|(key, message)| (key.as_str(), message.text())).collect()
    }

    /// A message that has no place to fill.
    pub fn say(&self, key: &str) -> Result<String> {
        self.fill(key, &[])
    }

    /// A message with its places filled: exactly those that it has.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> Result<String> {
        let message =
            self.messages.get(key).with_context(|| format!("there is no message `{key}`"))?;
        let mut places = message.places();
        let mut given: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
        places.sort_unstable();
        given.sort_unstable();
        ensure!(places == given, "`{key}` must be given {places:?}, not {given:?}");
        let value = |name: &str| values.iter().find(|(place, _)| *place == name);
        Ok(message.filled(|name| value(name).map_or_else(String::new, |v| v.1.to_owned())))
    }

    /// A channel's name.
    pub fn place(&self, channel: &str) -> Result<String> {
        match channel {
            "unknown" => self.say("rules_place_not_known"),
            known => self.say(&format!("channel_{known}")),
        }
    }

    /// Where a rule speaks, in a sentence.
    pub fn applies(&self, rule: &RuleFile) -> Result<String> {
        if !rule.shows_in_text {
            return self.say("rules_not_in_text");
        }
        let channels = rule.reach();
        if channels.is_empty() {
            return self.say("rules_everywhere");
        }
        let names = channels.iter().map(|id| Ok(lower(&self.place(id)?)));
        Ok(format!("{}.", upper(&names.collect::<Result<Vec<_>>>()?.join("; "))))
    }
}

/// Refuses a rule that no room would show.
pub fn check_rooms(rules: &[RuleFile]) -> Result<()> {
    for rule in rules {
        let shown = ROOMS.contains(&rule.room.as_str());
        ensure!(shown, "{}: people are shown no room called “{}”", rule.id, rule.room);
    }
    Ok(())
}

fn lower(words: &str) -> String {
    first(words, |letter| letter.to_lowercase().collect())
}

fn upper(words: &str) -> String {
    first(words, |letter| letter.to_uppercase().collect())
}

fn first(words: &str, change: impl Fn(char) -> String) -> String {
    let mut letters = words.chars();
    letters.next().map(|letter| change(letter) + letters.as_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_message_is_filled_wholly_or_refused() {
        let wording = Wording::read(&Root::find().unwrap(), REFERENCE).unwrap();
        let link = wording.fill("part_link", &[("rule", "R16")]).unwrap();
        assert!(link.contains("R16") && !link.contains('{'));
        assert!(wording.say("part_link").is_err());
        assert!(wording.fill("part_why", &[("rule", "R16")]).is_err());
        assert!(wording.say("no_such_key").is_err());
    }

    #[test]
    fn a_place_that_is_not_known_is_not_named_as_a_choice() {
        let wording = Wording::read(&Root::find().unwrap(), REFERENCE).unwrap();
        assert_eq!(wording.place("blog").unwrap(), wording.say("channel_blog").unwrap());
        assert_ne!(wording.place("unknown").unwrap(), wording.say("channel_unknown").unwrap());
        assert!(wording.place("billboard").is_err());
    }
}
