//! Days, given by the caller: there is no clock here.

use std::{fmt, str::FromStr};

use chrono::{Datelike, Months, NaiveDate};

/// A day of the years 1 to 9999, written `2026-11-25`. The first of 1970 stands for none.
///
/// ```
/// use unmuddle_quiz::Date;
///
/// let taken: Date = "2026-11-30".parse()?;
/// assert_eq!(taken.plus_months(3).to_string(), "2027-02-28");
/// assert_eq!(Date::new(2026, 2, 29), None);
/// # Ok::<(), unmuddle_quiz::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// Not a day of the calendar, written `2026-11-25`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day of the calendar; write it as 2026-11-25")]
pub struct DateError;

impl Date {
    /// A day by year (1 to 9999), month (1 to 12) and day; none when the calendar has no such day.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let date = NaiveDate::from_ymd_opt(year, month, day)?;
        (1..=9999).contains(&year).then_some(Self(date))
    }

    /// The same day so many months later, or the last day of a shorter month. Days after the year
    /// 9999 stay where they are.
    #[must_use]
    pub fn plus_months(self, months: u32) -> Self {
        let later = self.0.checked_add_months(Months::new(months));
        later.filter(|date| date.year() <= 9999).map_or(self, Self)
    }

    /// Year, month (1 to 12) and day.
    ///
    /// ```
    /// let date: unmuddle_quiz::Date = "2026-11-05".parse()?;
    /// assert_eq!(date.parts(), (2026, 11, 5));
    /// # Ok::<(), unmuddle_quiz::DateError>(())
    /// ```
    #[must_use]
    pub fn parts(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// How many days it is after another; below zero when it is before.
    ///
    /// ```
    /// # use unmuddle_quiz::{Date, DateError};
    /// let (from, to): (Date, Date) = ("2026-11-25".parse()?, "2027-02-25".parse()?);
    /// assert_eq!((to.days_after(from), from.days_after(to)), (92, -92));
    /// # Ok::<(), DateError>(())
    /// ```
    #[must_use]
    pub fn days_after(self, other: Self) -> i64 {
        i64::from(self.0.num_days_from_ce()) - i64::from(other.0.num_days_from_ce())
    }

    /// A number that is larger for later days.
    pub(crate) fn number(self) -> u32 {
        u32::try_from(self.0.num_days_from_ce()).unwrap_or_default()
    }

    /// `20261125`, as calendars write it.
    pub(crate) fn compact(self) -> String {
        self.to_string().replace('-', "")
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.splitn(3, '-').map(|part| {
            let digits = part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse::<u32>().ok().filter(|_| digits)
        });
        let mut next = || parts.next().flatten().ok_or(DateError);
        let (year, month, day) = (next()?, next()?, next()?);
        let year = i32::try_from(year).map_err(|_| DateError)?;
        // Written back the same, it has no short or long parts.
        Self::new(year, month, day).filter(|date| date.to_string() == text).ok_or(DateError)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn months_end_where_the_calendar_says() {
        for (from, months, to) in [
            ("2026-11-25", 3, "2027-02-25"),
            ("2026-11-25", 9, "2027-08-25"),
            ("2026-11-25", 0, "2026-11-25"),
            ("2027-11-30", 3, "2028-02-29"),
            ("2026-05-31", 9, "2027-02-28"),
            ("9999-12-31", 3, "9999-12-31"),
        ] {
            let date: Date = from.parse().unwrap();
            assert_eq!(date.plus_months(months).to_string(), to, "{from} + {months}");
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for bad in [
            "",
            "2026",
            "2026-11",
            "2026-13-01",
            "2026-02-29",
            "2026-1-5",
            "26-01-05",
            "+026-01-05",
            "0000-01-05",
            "10000-01-05",
            "2026-01-05 ",
            "2026-01-05T00:00",
            "25.11.2026",
            "99999999999999999999-01-01",
        ] {
            assert_eq!(bad.parse::<Date>(), Err(DateError), "{bad:?}");
        }
    }
}
