//! Every message the quiz needs, in the order in which its words are stored.

use super::data::{AXES, OTHER_TAGS, Quiz, ROLES, SITUATIONS};

/// Messages that belong to no item and no profile.
const HORIZONS: &[&str] = &["today", "three_months", "nine_months"];
const TROUBLES: &[&str] = &[
    "link_empty",
    "link_damaged",
    "link_newer",
    "note_long",
    "unanswered",
    "file_damaged",
    "file_newer",
    "file_foreign",
];

/// The tables of words that belong to the pages: the quiz's, and the result's. Their keys become
/// constants.
pub const PAGES: [&str; 2] = ["page", "result"];

/// Names of messages; a message's number is its place.
pub struct Keys(Vec<String>);

impl Keys {
    /// What this quiz and its pages need: no more and no less.
    pub fn of(quiz: &Quiz, pages: &[String]) -> Self {
        let mut keys = vec!["role.ask".to_owned()];
        let mut add = |table: &str, names: &[&str]| {
            keys.extend(names.iter().map(|name| format!("{table}.{name}")));
        };
        add("role", ROLES);
        for axis in AXES {
            add(&format!("axis.{axis}"), &["name", "about"]);
        }
        for item in &quiz.item {
            let table = format!("item.{}", item.id);
            add(&table, &["ask", "view", "tip"]);
            let letters: Vec<String> = item.choice.keys().map(char::to_string).collect();
            add(&table, &letters.iter().map(String::as_str).collect::<Vec<_>>());
        }
        for profile in &quiz.profile {
            let table = format!("profile.{}", profile.id);
            add(&table, &["name", "summary"]);
            add(&table, HORIZONS);
        }
        add("horizon", HORIZONS);
        add("tag", OTHER_TAGS);
        add("situation", SITUATIONS);
        add("remark", &quiz.remark.iter().map(|remark| remark.id.as_str()).collect::<Vec<_>>());
        add("remark", &["straight_line"]);
        add("calendar", &["name", "title"]);
        add("trouble", TROUBLES);
        add("quote", &quiz.quoted().into_iter().collect::<Vec<_>>());
        keys.extend(pages.iter().cloned());
        Self(keys)
    }

    /// All of them, in order.
    pub fn names(&self) -> &[String] {
        &self.0
    }

    /// The names in a table, without the table's.
    pub fn in_table<'k>(&'k self, table: &'k str) -> impl Iterator<Item = &'k str> {
        self.0.iter().filter_map(move |name| name.strip_prefix(table)?.strip_prefix('.'))
    }

    /// A message's number.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|key| key == name)
    }

    /// The same whenever the same messages stand in the same order.
    pub fn fingerprint(&self) -> u32 {
        crate::generate::fingerprint(self.0.iter().map(String::as_str))
    }
}
