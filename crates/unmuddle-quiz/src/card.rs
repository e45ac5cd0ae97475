//! What may be shown to others: no answers in it.

use crate::date::Date;
use crate::model::{Axis, Profile};
use crate::outcome::Outcome;

/// A result to show: profile, bars and day. The answers stay out of it.
///
/// ```
/// use unmuddle_quiz::{Answers, Axis, Card, Date, Outcome, Role};
///
/// let mut answers = Answers::new(Role::Marketer, 9);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let taken = Date::new(2026, 11, 25).expect("a day");
/// let card = Card::new(&Outcome::of(&answers)?, taken);
/// assert_eq!(card.bars[0], (Axis::Perception, 100));
/// assert_eq!(card.taken.to_string(), "2026-11-25");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Card {
    /// Its name and summary are the card's words.
    pub profile: Profile,
    /// The three bars, 0 to 100.
    pub bars: [(Axis, u8); 3],
    /// The day of the result.
    pub taken: Date,
}

impl Card {
    /// What of an outcome may be shown.
    #[must_use]
    pub fn new(outcome: &Outcome, taken: Date) -> Self {
        Self { profile: outcome.profile, bars: outcome.scores.bars(), taken }
    }
}
