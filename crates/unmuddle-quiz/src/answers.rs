//! What somebody chose.

use crate::model::{Choice, Item, Role};
use crate::shuffle;

/// A role, a seed for the order of choices, and what was chosen so far.
///
/// ```
/// use unmuddle_quiz::{AnswerError, Answers, Item, Role};
///
/// let mut answers = Answers::new(Role::Owner, 42);
/// let item = answers.next_item().expect("nothing is answered yet");
/// assert_eq!(item.id, "C01");
/// answers.choose(item, answers.shown(item)[0])?;
/// assert_eq!((answers.answered(), answers.items().len()), (1, 17));
///
/// let other = Item::find("M1").expect("a marketer's item");
/// assert_eq!(answers.choose(other, &other.choices[0]), Err(AnswerError::OtherRole));
/// # Ok::<(), AnswerError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    role: Role,
    seed: u16,
    chosen: Vec<(&'static Item, Option<&'static Choice>)>,
}

/// Why a choice isn't taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// This role isn't asked that.
    #[error("this role is not asked that; change the role first")]
    OtherRole,
    /// The choice belongs to another item.
    #[error("this is no answer to that question")]
    OtherItem,
}

impl Answers {
    /// Nothing answered yet. The seed decides the order of choices; any number will do.
    #[must_use]
    pub fn new(role: Role, seed: u16) -> Self {
        Self { role, seed, chosen: role.items().map(|item| (item, None)).collect() }
    }

    /// Who answers.
    #[must_use]
    pub const fn role(&self) -> Role {
        self.role
    }

    /// The seed of the order of choices.
    #[must_use]
    pub const fn seed(&self) -> u16 {
        self.seed
    }

    /// What this role is asked, in order, with what was chosen.
    #[must_use]
    pub fn items(&self) -> &[(&'static Item, Option<&'static Choice>)] {
        &self.chosen
    }

    /// The choices of an item in the order in which they are shown.
    #[must_use]
    pub fn shown(&self, item: &'static Item) -> Vec<&'static Choice> {
        shuffle::shown(item, self.seed)
    }

    /// Takes an answer, in place of an earlier one.
    ///
    /// # Errors
    /// When the role isn't asked the item, or the choice isn't one of the item's.
    pub fn choose(&mut self, item: &Item, choice: &Choice) -> Result<(), AnswerError> {
        let slot = self.chosen.iter_mut().find(|(known, _)| known.id == item.id);
        let (known, chosen) = slot.ok_or(AnswerError::OtherRole)?;
        let choice = known.choices.iter().find(|known| *known == choice);
        *chosen = Some(choice.ok_or(AnswerError::OtherItem)?);
        Ok(())
    }

    /// What was chosen for an item.
    ///
    /// ```
    /// use unmuddle_quiz::{Answers, Item, Role};
    ///
    /// let item = Item::find("C01").expect("a common item");
    /// assert_eq!(Answers::new(Role::Hiring, 0).chosen(item), None);
    /// ```
    #[must_use]
    pub fn chosen(&self, item: &Item) -> Option<&'static Choice> {
        self.chosen.iter().find(|(known, _)| known.id == item.id).and_then(|(_, chosen)| *chosen)
    }

    /// The first item without an answer; none when all are answered.
    #[must_use]
    pub fn next_item(&self) -> Option<&'static Item> {
        self.chosen.iter().find(|(_, chosen)| chosen.is_none()).map(|(item, _)| *item)
    }

    /// How many items are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.chosen.iter().filter(|(_, chosen)| chosen.is_some()).count()
    }

    /// The same answers under another role: common ones stay, the role's own are open.
    ///
    /// ```
    /// use unmuddle_quiz::{Answers, Item, Role};
    ///
    /// let mut answers = Answers::new(Role::Owner, 1);
    /// for id in ["C01", "O1"] {
    ///     let item = Item::find(id).expect("an owner's item");
    ///     answers.choose(item, &item.choices[0])?;
    /// }
    /// let answers = answers.with_role(Role::Hiring);
    /// assert_eq!((answers.role(), answers.answered()), (Role::Hiring, 1));
    /// # Ok::<(), unmuddle_quiz::AnswerError>(())
    /// ```
    #[must_use]
    pub fn with_role(&self, role: Role) -> Self {
        let chosen = role.items().map(|item| (item, self.chosen(item))).collect();
        Self { role, seed: self.seed, chosen }
    }

    /// Whether nearly every answer stood in the same place of the screen, so that it says little.
    pub(crate) fn is_straight_line(&self) -> bool {
        /// So many answers may stray.
        const STRAY: usize = 2;
        let places = (0..crate::model::MAX_CHOICES).map(|place| {
            let stands_there = |(item, chosen): &&(&'static Item, Option<&'static Choice>)| {
                let shown = self.shown(item);
                // Someone who always takes the last of five takes the last of four, too.
                chosen.is_some() && shown.get(place.min(shown.len() - 1)) == chosen.as_ref()
            };
            self.chosen.iter().filter(stands_there).count()
        });
        places.max().is_some_and(|most| most + STRAY >= self.chosen.len())
    }
}
