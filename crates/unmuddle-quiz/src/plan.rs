//! What to do, and when.

use crate::date::Date;
use crate::model::{Horizon, Profile};
use crate::wording::Key;

/// Something to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Action {
    /// When it is due.
    pub horizon: Horizon,
    /// What it is.
    pub words: Key,
}

/// An action with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reminder {
    /// The day it is due.
    pub date: Date,
    /// What is due.
    pub action: Action,
}

/// One action a horizon, the nearest first.
pub fn actions(profile: Profile) -> [Action; 3] {
    let [today, three_months, nine_months] = profile.actions();
    [
        Action { horizon: Horizon::Today, words: today },
        Action { horizon: Horizon::ThreeMonths, words: three_months },
        Action { horizon: Horizon::NineMonths, words: nine_months },
    ]
}

/// The actions of a profile with their days, counted from the day of the result.
///
/// ```
/// use unmuddle_quiz::{Date, Profile, Wording, reminders};
///
/// let taken = Date::new(2026, 11, 25).expect("a day");
/// let dates = reminders(Profile::Shy, taken).map(|reminder| reminder.date.to_string());
/// assert_eq!(dates, ["2026-11-25", "2027-02-25", "2027-08-25"]);
/// let first = reminders(Profile::Shy, taken)[0].action;
/// assert!(Wording::english().text(first.words).starts_with("Find one person"));
/// ```
#[must_use]
pub fn reminders(profile: Profile, taken: Date) -> [Reminder; 3] {
    actions(profile)
        .map(|action| Reminder { date: taken.plus_months(action.horizon.months()), action })
}
