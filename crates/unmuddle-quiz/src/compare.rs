//! Results over time.

use crate::model::{Axis, Choice, Item, Profile};
use crate::order::sorted_by_key;
use crate::outcome::{Outcome, Unanswered};
use crate::record::Record;

/// What changed from one result to a later one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The profile before and after; the same twice when it stayed.
    pub profile: (Profile, Profile),
    /// Each axis before and after. Practice is missing when the role changed, for then other
    /// things were asked.
    pub axes: Vec<AxisChange>,
    /// Items that both were asked and answered differently, in the order of the questions.
    pub answers: Vec<AnswerChange>,
}

/// An axis's score before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AxisChange {
    /// Which.
    pub axis: Axis,
    /// Per cent before, 0 to 100.
    pub from: u8,
    /// Per cent after, 0 to 100.
    pub to: u8,
}

/// An answer before and after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AnswerChange {
    /// The question.
    pub item: &'static Item,
    /// The answer before.
    pub from: &'static Choice,
    /// The answer after.
    pub to: &'static Choice,
}

impl AxisChange {
    /// Points of a hundred gained (or lost, below zero): -100 to 100.
    #[must_use]
    pub fn by(&self) -> i8 {
        // Both are at most 100, so the difference fits.
        (i16::from(self.to) - i16::from(self.from)) as i8
    }
}

impl Comparison {
    /// Whether the profile is another.
    #[must_use]
    pub fn changes_profile(&self) -> bool {
        self.profile.0 != self.profile.1
    }
}

/// What changed from an earlier outcome to a later one.
///
/// ```
/// use unmuddle_quiz::{Answers, Item, Outcome, Role, compare};
///
/// let mut answers = Answers::new(Role::Owner, 2);
/// for (item, _) in answers.clone().items() {
///     answers.choose(item, &item.choices[0])?;
/// }
/// let better = Outcome::of(&answers)?;
/// let item = Item::find("C10").expect("a common item");
/// answers.choose(item, &item.choices[1])?;
/// let change = compare(&Outcome::of(&answers)?, &better);
/// assert!(!change.changes_profile());
/// let strategy = change.axes.iter().find(|change| change.by() != 0).expect("one axis moved");
/// assert_eq!((strategy.from, strategy.to, strategy.by()), (75, 100, 25));
/// assert_eq!(change.answers[0].item.id, "C10");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn compare(earlier: &Outcome, later: &Outcome) -> Comparison {
    let same_role = earlier.role == later.role;
    let axes = Axis::ALL.iter().filter(|axis| same_role || **axis != Axis::Practice);
    let change = |axis: &Axis| AxisChange {
        axis: *axis,
        from: earlier.scores.of(*axis),
        to: later.scores.of(*axis),
    };
    let mut answers = Vec::new();
    for before in &earlier.effects {
        let after = later.effects.iter().find(|after| after.item == before.item);
        if let Some(after) = after.filter(|after| after.choice != before.choice) {
            let (from, to) = (before.choice, after.choice);
            answers.push(AnswerChange { item: before.item, from, to });
        }
    }
    let axes = axes.map(change).collect();
    Comparison { profile: (earlier.profile, later.profile), axes, answers }
}

/// Each record's step from the one before, by day; one step less than there are records.
///
/// # Errors
/// Never for records that were imported or made from complete answers.
///
/// ```
/// use unmuddle_quiz::history;
///
/// assert_eq!(history(&[])?.len(), 0);
/// # Ok::<(), unmuddle_quiz::Unanswered>(())
/// ```
pub fn history(records: &[Record]) -> Result<Vec<Comparison>, Unanswered> {
    let records: Vec<&Record> = records.iter().collect();
    let by_day = sorted_by_key(&records, |record| record.taken.number());
    let outcomes: Result<Vec<Outcome>, Unanswered> =
        by_day.into_iter().map(|record| Outcome::of(record.answers())).collect();
    Ok(outcomes?.windows(2).map(|pair| compare(&pair[0], &pair[1])).collect())
}
