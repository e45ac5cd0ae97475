//! The words around the rules, for the reference and for the page: from `web/messages/en.toml`.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

use super::messages::catalogue::{self, Message};
use super::rules::RuleFile;
use crate::root::Root;

const FILE: &str = "web/messages/en.toml";

/// The rules' folders, in the order in which people read them.
pub const ROOMS: [&str; 9] =
    ["marketing", "sales", "together", "reader", "channel", "role", "expectation", "name", "tone"];

/// What [rules] says, and the names of the places from [shared].
pub struct Wording(BTreeMap<String, Message>);

impl Wording {
    /// Reads the file.
    pub fn read(root: &Root) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(FILE))?;
        let catalogue = catalogue::parse("en", &text).with_context(|| format!("in {FILE}"))?;
        let messages = catalogue.shared.into_iter().chain(catalogue.rules);
        Ok(Self(messages.map(|message| (message.key.clone(), message)).collect()))
    }

    /// Every message by its key; places stand as `{name}`.
    pub fn all(&self) -> BTreeMap<&str, String> {
        self.0.iter().map(|(key, message)| (key.as_str(), message.text())).collect()
    }

    /// A message that has no place to fill.
    pub fn say(&self, key: &str) -> Result<String> {
        self.fill(key, &[])
    }

    /// A message with its places filled: exactly those that it has.
    pub fn fill(&self, key: &str, values: &[(&str, &str)]) -> Result<String> {
        let message = self.0.get(key).with_context(|| format!("{FILE} has no `{key}`"))?;
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
        let wording = Wording::read(&Root::find().unwrap()).unwrap();
        let link = wording.fill("part_link", &[("rule", "R16")]).unwrap();
        assert!(link.contains("R16") && !link.contains('{'));
        assert!(wording.say("part_link").is_err());
        assert!(wording.fill("part_why", &[("rule", "R16")]).is_err());
        assert!(wording.say("no_such_key").is_err());
    }

    #[test]
    fn a_place_that_is_not_known_is_not_named_as_a_choice() {
        let wording = Wording::read(&Root::find().unwrap()).unwrap();
        assert_eq!(wording.place("blog").unwrap(), wording.say("channel_blog").unwrap());
        assert_ne!(wording.place("unknown").unwrap(), wording.say("channel_unknown").unwrap());
        assert!(wording.place("billboard").is_err());
    }
}
