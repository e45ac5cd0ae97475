//! The quiz's data file, read and checked.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// Who may be asked, in the order of the engine's `Role`.
pub const ROLES: &[&str] = &["owner", "marketer", "salesperson", "hiring"];
/// The axes, in the order of the engine's `Axis`.
pub const AXES: &[&str] = &["perception", "strategy", "awareness", "practice"];
/// Situations, in the order of the engine's `Situation`.
pub const SITUATIONS: &[&str] = &["new", "now", "steady", "full"];
/// Tags that are no profile.
pub const OTHER_TAGS: &[&str] = &["noplan", "silo", "name"];

const COMMON_ITEMS: usize = 13;
const ROLE_ITEMS: usize = 4;
const MOST_POINTS: u8 = 3;
/// A link gives each answer three bits and keeps the last value back.
const MOST_CHOICES: usize = 7;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quiz {
    pub item: Vec<Item>,
    pub profile: Vec<Profile>,
    pub remark: Vec<Remark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: String,
    #[serde(rename = "for")]
    pub audience: String,
    pub axis: String,
    pub rule: String,
    pub also: Vec<String>,
    pub order: Order,
    pub choice: BTreeMap<char, Choice>,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Fixed,
    Shuffled,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    #[serde(default)]
    pub points: u8,
    #[serde(default)]
    pub tags: BTreeMap<String, u8>,
    pub situation: Option<String>,
    #[serde(default)]
    pub last: bool,
    #[serde(default)]
    pub unsure: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: String,
    pub rule: String,
    pub also: Vec<String>,
    pub pattern: Option<Pattern>,
    pub situation: Option<String>,
    pub scores: Option<Scores>,
    #[serde(default)]
    pub otherwise: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    pub tag: String,
    pub threshold: u8,
    pub answers: u8,
    #[serde(default)]
    pub and_any: AndAny,
    #[serde(default)]
    pub unless: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AndAny {
    #[serde(default)]
    pub situations: Vec<String>,
    #[serde(default)]
    pub tags: BTreeMap<String, u8>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scores {
    pub overall: u8,
    pub each_axis: u8,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    pub id: String,
    pub rule: String,
    pub tag: String,
    pub at_least: u8,
    pub profiles: Vec<String>,
}

/// Reads the data and refuses what the engine could not keep its promises with.
pub fn parse(source: &str) -> Result<Quiz> {
    let mut quiz: Quiz = toml::from_str(source)?;
    let place = |role: &str| ROLES.iter().position(|known| *known == role);
    quiz.item.sort_by_key(|item| place(&item.audience).map_or(0, |index| index + 1));
    let mut ids = BTreeSet::new();
    for item in &quiz.item {
        ensure!(ids.insert(item.id.clone()), "item {} stands twice", item.id);
        check_item(item).with_context(|| format!("in item {}", item.id))?;
    }
    for audience in ["everyone"].iter().chain(ROLES) {
        let found = quiz.item.iter().filter(|item| item.audience == *audience).count();
        let wanted = if *audience == "everyone" { COMMON_ITEMS } else { ROLE_ITEMS };
        ensure!(found == wanted, "{found} items for {audience}, there must be {wanted}");
    }
    check_profiles(&quiz)?;
    for item in &quiz.item {
        for tag in item.choice.values().flat_map(|choice| choice.tags.keys()) {
            ensure!(quiz.tags().contains(&tag.as_str()), "item {}: no tag `{tag}`", item.id);
        }
    }
    Ok(quiz)
}

impl Quiz {
    /// Every tag: those of patterns in the order of profiles, then the others.
    pub fn tags(&self) -> Vec<&str> {
        let patterns = self.profile.iter().filter_map(|profile| profile.pattern.as_ref());
        patterns.map(|pattern| pattern.tag.as_str()).chain(OTHER_TAGS.iter().copied()).collect()
    }

    /// The rules whose words are shown, sorted.
    pub fn quoted(&self) -> BTreeSet<&str> {
        let items = self.item.iter().map(|item| item.rule.as_str());
        let profiles = self.profile.iter().map(|profile| profile.rule.as_str());
        items.chain(profiles).chain(self.remark.iter().map(|remark| remark.rule.as_str())).collect()
    }
}

fn check_item(item: &Item) -> Result<()> {
    ensure!(
        item.audience == "everyone" || ROLES.contains(&item.audience.as_str()),
        "`for` names no role"
    );
    ensure!(AXES.contains(&item.axis.as_str()), "no axis `{}`", item.axis);
    for rule in std::iter::once(&item.rule).chain(&item.also) {
        number(rule)?;
    }
    ensure!((2..=MOST_CHOICES).contains(&item.choice.len()), "2 to {MOST_CHOICES} choices");
    let situation = item.choice.values().any(|choice| choice.situation.is_some());
    for (expected, (letter, choice)) in ('a'..).zip(&item.choice) {
        ensure!(*letter == expected, "choice `{letter}` comes where `{expected}` must");
        ensure!(choice.points <= MOST_POINTS, "choice {letter}: over {MOST_POINTS} points");
        ensure!(
            !choice.unsure || (choice.points == 0 && choice.tags.is_empty() && choice.last),
            "choice {letter}: \"not sure\" is last, without points and tags"
        );
        ensure!(
            situation == choice.situation.is_some()
                && !(situation && (choice.points > 0 || !choice.tags.is_empty())),
            "choice {letter}: an item is about the situation or about points"
        );
        if let Some(name) = &choice.situation {
            ensure!(SITUATIONS.contains(&name.as_str()), "no situation `{name}`");
        }
    }
    let best = item.choice.values().map(|choice| choice.points).max();
    ensure!(situation || best == Some(MOST_POINTS), "no choice has {MOST_POINTS} points");
    Ok(())
}

fn check_profiles(quiz: &Quiz) -> Result<()> {
    let mut seen_kind = 0;
    for profile in &quiz.profile {
        let kinds = [
            profile.pattern.is_some(),
            profile.situation.is_some(),
            profile.scores.is_some(),
            profile.otherwise,
        ];
        ensure!(kinds.iter().filter(|kind| **kind).count() == 1, "{}: one kind", profile.id);
        let kind = kinds.iter().position(|kind| *kind).unwrap_or_default();
        ensure!(kind >= seen_kind, "{}: patterns, situation, scores, otherwise", profile.id);
        seen_kind = kind;
        number(&profile.rule)?;
        if let Some(pattern) = &profile.pattern {
            ensure!(pattern.threshold > 0 && pattern.answers > 0, "{}: from 1", profile.id);
            ensure!(pattern.tag == profile.id, "{}: its tag has its name", profile.id);
        }
    }
    ensure!(seen_kind == 3, "the last profile must be the one for `otherwise`");
    for remark in &quiz.remark {
        ensure!(quiz.tags().contains(&remark.tag.as_str()), "{}: no such tag", remark.id);
        for profile in &remark.profiles {
            let known = quiz.profile.iter().any(|known| known.id == *profile);
            ensure!(known, "{}: no profile `{profile}`", remark.id);
        }
    }
    Ok(())
}

/// `R07` -> 7.
pub fn number(rule: &str) -> Result<u8> {
    let number = rule.strip_prefix('R').filter(|digits| digits.len() == 2);
    number.and_then(|digits| digits.parse().ok()).with_context(|| format!("no rule `{rule}`"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const GOOD: &str = include_str!("../../../../unmuddle-quiz/data/quiz.toml");

    #[test]
    fn the_data_is_accepted_and_broken_data_is_not() {
        assert_eq!(parse(GOOD).unwrap().item.len(), 29);
        for (from, to) in [
            ("id = \"C02\"", "id = \"C01\""),
            ("for = \"everyone\"", "for = \"nobody\""),
            ("axis = \"strategy\"", "axis = \"luck\""),
            ("rule = \"R06\"", "rule = \"6\""),
            ("points = 3", "points = 4"),
            ("last = true, unsure = true", "unsure = true"),
            ("points = 0, last = true", "points = 1, last = true"),
            ("situation = \"full\"", "situation = \"asleep\""),
            ("harvest = 1", "harvesting = 1"),
            ("b = { points = 0", "g = { points = 0"),
            ("otherwise = true", "situation = \"now\""),
            ("tag = \"noplan\"", "tag = \"nothing\""),
            ("order = \"fixed\"", "order = \"any\""),
        ] {
            assert!(GOOD.contains(from), "{from}");
            assert!(parse(&GOOD.replacen(from, to, 1)).is_err(), "{from} -> {to}");
        }
    }
}
