//! Questions and their choices.

use std::fmt;

use super::{Axis, Role, Situation, Tag};
use crate::generated::table;
use crate::wording::Key;

/// The most choices an item may have; a link gives each answer three bits and keeps the last value
/// back.
pub const MAX_CHOICES: usize = 7;

/// The most points of a choice.
const MOST_POINTS: u8 = 3;

/// A rule's number, 1 to 99; shown as `R07`.
///
/// ```
/// use unmuddle_quiz::{Rule, Wording};
///
/// assert_eq!(Rule(6).to_string(), "R06");
/// let quote = Rule(31).quote().expect("an item stands on it");
/// assert_eq!(Wording::english().text(quote), "double down and stay the course");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rule(pub u8);

impl Rule {
    /// The article's words for it, twelve at most; none for rules that nothing stands on first.
    #[must_use]
    pub fn quote(self) -> Option<Key> {
        table::QUOTES.iter().find(|(rule, _)| *rule == self).map(|(_, words)| *words)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "R{:02}", self.0)
    }
}

/// A question.
///
/// ```
/// use unmuddle_quiz::{Item, Wording};
///
/// let item = Item::find("C06").expect("a common item");
/// assert!(item.fixed && item.is_scored());
/// assert_eq!(item.most(), 3);
/// assert!(Wording::english().text(item.ask).starts_with("Of your last ten posts"));
/// assert_eq!(item.choice('d').map(|choice| choice.points), Some(0));
/// assert!(item.choice('z').is_none() && Item::find("C99").is_none());
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// A letter for who is asked and a number: `C06`.
    pub id: &'static str,
    /// The role that alone is asked; none when everybody is.
    pub role: Option<Role>,
    /// What its points count for.
    pub axis: Axis,
    /// The rule it stands on first.
    pub rule: Rule,
    /// Other rules it draws on.
    pub also: &'static [Rule],
    /// Its choices are a scale and stay in order.
    pub fixed: bool,
    /// The question.
    pub ask: Key,
    /// What the article thinks of it, in our words.
    pub view: Key,
    /// What to try.
    pub tip: Key,
    /// The choices, by letter.
    pub choices: &'static [Choice],
}

/// One of the answers to a question.
///
/// ```
/// use unmuddle_quiz::{Item, Tag};
///
/// let choice = Item::find("C10").and_then(|item| item.choice('b')).expect("five choices");
/// assert_eq!(choice.tags, [(Tag::Digger, 3)]);
/// let unsure = Item::find("C10").and_then(|item| item.choice('e')).expect("five choices");
/// assert!(unsure.unsure && unsure.points == 0 && unsure.tags.is_empty());
/// ```
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// `a` is the first in the data.
    pub letter: char,
    /// 0 to 3.
    pub points: u8,
    /// Patterns it hints at, with their strength.
    pub tags: &'static [(Tag, u8)],
    /// Where the business stands, if that is what was asked.
    pub situation: Option<Situation>,
    /// It stays at the end when the others are shuffled.
    pub last: bool,
    /// It says "not sure".
    pub unsure: bool,
    /// The answer.
    pub words: Key,
}

impl Item {
    /// The item with this id.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        table::ITEMS.iter().find(|item| item.id == id)
    }

    /// Every item, common ones first, then those of each role.
    #[must_use]
    pub fn all() -> &'static [Self] {
        table::ITEMS
    }

    /// The choice with this letter.
    #[must_use]
    pub fn choice(&self, letter: char) -> Option<&'static Choice> {
        self.choices.iter().find(|choice| choice.letter == letter)
    }

    /// Whether it has points; an item about the situation has none.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        self.choices.iter().all(|choice| choice.situation.is_none())
    }

    /// The points of its best choices: 3, or 0 when it isn't scored.
    #[must_use]
    pub fn most(&self) -> u8 {
        if self.is_scored() { MOST_POINTS } else { 0 }
    }
}
