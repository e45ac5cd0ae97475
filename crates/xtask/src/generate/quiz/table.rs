//! The quiz's `table.rs`.

use std::fmt::Write;

use super::data::{AXES, Item, Order, Profile, Quiz, ROLES, SITUATIONS, number};
use super::keys::{Keys, PAGES};

const HEAD: &str = "//! What is asked, what each answer counts, and what makes a profile.
//!
//! Generated from `crates/unmuddle-quiz/data/quiz.toml` by `cargo xtask generate`; edit that file.

use crate::model::{Axis, Choice, Condition, Item, Pattern, Profile, ProfileEntry, Remark,
    RemarkEntry, Role, Rule, Situation, Tag};
use crate::wording::Key;

";

/// The whole file; rustfmt gives it its layout.
pub fn render(quiz: &Quiz, keys: &Keys) -> String {
    let writer = Writer { quiz, keys };
    let mut out = HEAD.to_owned();
    let items: String = quiz.item.iter().map(|item| writer.item(item)).collect();
    let profiles: String = quiz.profile.iter().map(|profile| writer.profile(profile)).collect();
    let _ = write!(
        out,
        "/// Common items first, then those of each role.\npub const ITEMS: &[Item] = &[{items}];\n\n\
         /// In the order in which equals are decided.\n\
         pub const PROFILES: &[ProfileEntry] = &[{profiles}];\n\n"
    );
    out += &writer.remarks();
    out += &writer.key_tables();
    out
}

struct Writer<'a> {
    quiz: &'a Quiz,
    keys: &'a Keys,
}

impl Writer<'_> {
    fn key(&self, name: &str) -> String {
        format!("Key({})", self.keys.place(name).unwrap_or_default())
    }

    fn item(&self, item: &Item) -> String {
        let table = format!("item.{}", item.id);
        let role = match item.audience.as_str() {
            "everyone" => "None".to_owned(),
            role => format!("Some(Role::{})", camel(role)),
        };
        let choices: String = item
            .choice
            .iter()
            .map(|(letter, choice)| {
                let situation = choice.situation.as_ref().map_or("None".to_owned(), |name| {
                    format!("Some(Situation::{})", camel(name))
                });
                format!(
                    "Choice {{ letter: {letter:?}, points: {}, tags: &[{}], situation: {situation}, \
                     last: {}, unsure: {}, words: {} }},",
                    choice.points,
                    tags(choice.tags.iter()),
                    choice.last,
                    choice.unsure,
                    self.key(&format!("{table}.{letter}")),
                )
            })
            .collect();
        format!(
            "Item {{ id: {:?}, role: {role}, axis: Axis::{}, rule: {}, also: &[{}], fixed: {}, \
             ask: {}, view: {}, tip: {}, choices: &[{choices}] }},",
            item.id,
            camel(&item.axis),
            rule(&item.rule),
            rules(&item.also),
            item.order == Order::Fixed,
            self.key(&format!("{table}.ask")),
            self.key(&format!("{table}.view")),
            self.key(&format!("{table}.tip")),
        )
    }

    fn profile(&self, profile: &Profile) -> String {
        let table = format!("profile.{}", profile.id);
        let key = |name: &str| self.key(&format!("{table}.{name}"));
        format!(
            "ProfileEntry {{ profile: Profile::{}, condition: {}, rule: {}, also: &[{}], \
             name: {}, summary: {}, actions: [{}, {}, {}] }},",
            camel(&profile.id),
            condition(profile),
            rule(&profile.rule),
            rules(&profile.also),
            key("name"),
            key("summary"),
            key("today"),
            key("three_months"),
            key("nine_months"),
        )
    }

    fn remarks(&self) -> String {
        let mut remarks = String::new();
        for remark in &self.quiz.remark {
            let profiles: String =
                remark.profiles.iter().map(|id| format!("Profile::{},", camel(id))).collect();
            let _ = write!(
                remarks,
                "RemarkEntry {{ remark: Remark::{}, rule: {}, tag: Tag::{}, at_least: {}, \
                 profiles: &[{profiles}], words: {} }},",
                camel(&remark.id),
                rule(&remark.rule),
                camel(&remark.tag),
                remark.at_least,
                self.key(&format!("remark.{}", remark.id)),
            );
        }
        format!(
            "/// What is said beside a profile.\npub const REMARKS: &[RemarkEntry] = &[{remarks}];\n\n"
        )
    }

    /// Where the words of closed sets stand: the first of a run, in the order of the set.
    fn key_tables(&self) -> String {
        let mut out = format!(
            "/// Tells one list of messages from another.\npub const FINGERPRINT: u32 = {:#010x};\n\
             /// How many messages there are.\npub const MESSAGES: usize = {};\n",
            self.keys.fingerprint(),
            self.keys.names().len(),
        );
        for (name, first) in [
            ("ROLE_ASK", "role.ask"),
            ("ROLES", &format!("role.{}", ROLES[0])),
            ("AXES", &format!("axis.{}.name", AXES[0])),
            ("HORIZONS", "horizon.today"),
            ("OTHER_TAGS", "tag.noplan"),
            ("SITUATIONS", &format!("situation.{}", SITUATIONS[0])),
            ("STRAIGHT_LINE", "remark.straight_line"),
            ("CALENDAR_NAME", "calendar.name"),
            ("CALENDAR_TITLE", "calendar.title"),
            ("TROUBLES", "trouble.link_empty"),
        ] {
            let _ = writeln!(out, "/// `{first}`.\npub const {name}: Key = {};", self.key(first));
        }
        for table in PAGES {
            let _ = writeln!(
                out,
                "/// Words of the pages.\npub mod {table} {{\nuse crate::wording::Key;"
            );
            for name in self.keys.in_table(table) {
                let _ = writeln!(
                    out,
                    "/// `{name}`.\npub const {}: Key = {};",
                    name.to_ascii_uppercase(),
                    self.key(&format!("{table}.{name}")),
                );
            }
            out += "}\n";
        }
        let quotes: String = (self.quiz.quoted().iter())
            .map(|id| format!("({}, {}),", rule(id), self.key(&format!("quote.{id}"))))
            .collect();
        let _ = writeln!(
            out,
            "/// The article's words for a rule.\npub const QUOTES: &[(Rule, Key)] = &[{quotes}];"
        );
        out
    }
}

fn condition(profile: &Profile) -> String {
    if let Some(pattern) = &profile.pattern {
        return format!(
            "Condition::Pattern(Pattern {{ tag: Tag::{}, threshold: {}, answers: {}, \
             or_situations: &[{}], or_tags: &[{}], unless: &[{}] }})",
            camel(&pattern.tag),
            pattern.threshold,
            pattern.answers,
            situations(&pattern.and_any.situations),
            tags(pattern.and_any.tags.iter()),
            situations(&pattern.unless),
        );
    }
    if let Some(situation) = &profile.situation {
        return format!("Condition::Situation(Situation::{})", camel(situation));
    }
    profile.scores.as_ref().map_or("Condition::Otherwise".to_owned(), |scores| {
        let (overall, each) = (scores.overall, scores.each_axis);
        format!("Condition::Scores {{ overall: {overall}, each_axis: {each} }}")
    })
}

fn tags<'a>(tags: impl Iterator<Item = (&'a String, &'a u8)>) -> String {
    tags.map(|(tag, strength)| format!("(Tag::{}, {strength}),", camel(tag))).collect()
}

fn situations(names: &[String]) -> String {
    names.iter().map(|name| format!("Situation::{},", camel(name))).collect()
}

fn rule(id: &str) -> String {
    format!("Rule({})", number(id).unwrap_or_default())
}

fn rules(ids: &[String]) -> String {
    ids.iter().map(|id| rule(id) + ",").collect()
}

/// `no_plan` -> `NoPlan`, `noplan` -> `Noplan`.
fn camel(id: &str) -> String {
    id.split('_')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_ascii_uppercase() + rest
        })
        .collect()
}
