//! What the address asks the page to show.

use unmuddle_quiz::{Date, Record, Share, ShareError};

/// In front of a code: the answers were just given here, and could not be kept.
const FRESH: &str = "fresh.";

/// Whose result is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Nobody's: there is none.
    Nothing,
    /// One of this device.
    Own(Record),
    /// One that came in a link.
    Shared(Share),
}

/// What the page begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Whose result is shown.
    pub shown: Shown,
    /// Why the link can't be read, if there is one that can't; then nothing is shown.
    pub broken: Option<ShareError>,
    /// A result of this visit that is still to be kept.
    pub fresh: bool,
}

/// What a fragment asks for, beside the results of this device; none is an address without one.
///
/// Answers that are kept here are shown as this device's own, whatever way they came.
///
/// ```
/// use unmuddle_quiz::{Date, ShareError};
/// use unmuddle_ui::result::link::{Shown, open};
///
/// let today = Date::new(2026, 11, 25).expect("a day");
/// assert_eq!(open(None, &[], today).shown, Shown::Nothing);
/// assert_eq!(open(Some(""), &[], today).broken, Some(ShareError::Empty));
/// assert!(matches!(open(Some("1AQEsAAAAAAAAAAACaGkW1ztw"), &[], today).shown, Shown::Shared(_)));
/// ```
#[must_use]
pub fn open(fragment: Option<&str>, records: &[Record], today: Date) -> Opened {
    let shown = |shown| Opened { shown, broken: None, fresh: false };
    let Some(fragment) = fragment else { return shown(latest(records)) };
    let fresh = fragment.strip_prefix(FRESH);
    let share = match Share::decode(fresh.unwrap_or(fragment)) {
        Ok(share) => share,
        Err(broken) => {
            return Opened { shown: Shown::Nothing, broken: Some(broken), fresh: false };
        }
    };
    let known = records.iter().rev().find(|record| record.answers() == share.answers());
    if let Some(record) = known {
        return shown(Shown::Own(record.clone()));
    }
    let record =
        fresh.and_then(|_| Record::new(today, share.answers().clone(), share.note().cloned()).ok());
    match record {
        Some(record) => Opened { shown: Shown::Own(record), broken: None, fresh: true },
        None => shown(Shown::Shared(share)),
    }
}

/// The latest result of this device.
#[must_use]
pub fn latest(records: &[Record]) -> Shown {
    records.last().cloned().map_or(Shown::Nothing, Shown::Own)
}

/// The fragment for answers that could not be kept, so that this page shows them as its own.
#[must_use]
pub fn fresh(share: &Share) -> String {
    format!("{FRESH}{}", share.encode())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use unmuddle_quiz::{Answers, Role};

    use super::*;

    fn day(day: u32) -> Date {
        Date::new(2026, 11, day).unwrap()
    }

    fn record(role: Role, on: u32) -> Record {
        let mut answers = Answers::new(role, 7);
        for (item, _) in answers.clone().items() {
            answers.choose(item, &item.choices[0]).unwrap();
        }
        Record::new(day(on), answers, None).unwrap()
    }

    #[test]
    fn own_answers_are_own_and_others_are_shared() {
        let kept = [record(Role::Owner, 1), record(Role::Hiring, 2)];
        assert_eq!(open(None, &kept, day(9)).shown, Shown::Own(kept[1].clone()));
        let own = open(Some(&kept[0].share.encode()), &kept, day(9));
        assert_eq!(own.shown, Shown::Own(kept[0].clone()));
        let other = record(Role::Marketer, 3).share;
        assert_eq!(open(Some(&other.encode()), &kept, day(9)).shown, Shown::Shared(other));
    }

    #[test]
    fn fresh_answers_are_own_and_of_today() {
        let given = record(Role::Marketer, 9);
        let opened = open(Some(&fresh(&given.share)), &[], day(9));
        assert_eq!((opened.shown, opened.fresh), (Shown::Own(given.clone()), true));
        let again = open(Some(&fresh(&given.share)), std::slice::from_ref(&given), day(20));
        assert_eq!((again.shown, again.fresh), (Shown::Own(given), false));
    }

    #[test]
    fn broken_links_show_nothing_and_say_so() {
        let kept = [record(Role::Owner, 1)];
        for broken in ["", " ", "fresh.", "fresh.1AA", "0", "2AQEs", "v1.unknown.YQ.YQ.YQ", "main"]
        {
            let opened = open(Some(broken), &kept, day(9));
            assert_eq!(opened.shown, Shown::Nothing, "{broken}");
            assert!(opened.broken.is_some(), "{broken}");
        }
    }
}
