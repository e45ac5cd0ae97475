//! The record of what was set aside for good.
//!
//! A line that tells the version, then a line for each, its parts divided by tabs: the rule, how far
//! it reaches, and the words or the place.

use super::{Dismissal, Dismissals, Reach};
use crate::store::{Keep, NotKept, aside};
use unmuddle::RuleId;

/// Where it is kept.
pub const KEY: &str = "unmuddle.dismissed";
/// The first line.
const HEAD: &str = "unmuddle-dismissed 1";

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What could be read.
    pub dismissals: Dismissals,
    /// Whether a record, or part of it, could not. It is kept beside.
    pub unreadable: bool,
}

/// What was set aside for good. A record that is damaged or a newer version's is kept beside, so
/// that nothing is overwritten.
pub fn load(keep: &dyn Keep) -> Kept {
    let Some(record) = keep.get(KEY) else { return Kept::default() };
    let (dismissals, whole) = read(&record);
    if !whole && aside::put(keep, KEY, &record).is_ok() {
        // Said once: what could be read goes on alone.
        let _ = save(keep, &dismissals);
    }
    Kept { dismissals, unreadable: !whole }
}

/// Sets something aside for good (`true`) or brings it back, beside what another tab has kept
/// since; gives what is kept now.
///
/// # Errors
/// When it isn't kept; the others still are.
pub fn change(keep: &dyn Keep, dismissal: &Dismissal, add: bool) -> Result<Dismissals, NotKept> {
    let record = keep.get(KEY).unwrap_or_default();
    let (mut all, whole) = read(&record);
    if !whole && !record.is_empty() {
        aside::put(keep, KEY, &record)?;
    }
    if add {
        all.add(dismissal.clone());
    } else {
        all.remove(dismissal);
    }
    save(keep, &all)?;
    Ok(all)
}

fn save(keep: &dyn Keep, dismissals: &Dismissals) -> Result<(), NotKept> {
    if dismissals.0.is_empty() {
        keep.remove(KEY);
        return Ok(());
    }
    keep.set(KEY, &write(dismissals))
}

fn write(dismissals: &Dismissals) -> String {
    let mut out = HEAD.to_owned();
    for Dismissal { rule, reach } in &dismissals.0 {
        let (kind, what) = match reach {
            Reach::Once(_) => continue,
            Reach::Words(words) => ("words", words.as_str()),
            Reach::Place(channel) => ("place", channel.id()),
            Reach::Rule => ("rule", ""),
        };
        out.push('\n');
        out.push_str(&rule.to_string());
        for part in [kind, what] {
            out.push('\t');
            out.push_str(part);
        }
    }
    out
}

/// What can be read of a record, and whether that is all of it.
fn read(record: &str) -> (Dismissals, bool) {
    let mut lines = record.lines();
    let mut dismissals = Dismissals::default();
    let mut whole = lines.next() == Some(HEAD);
    if whole {
        for line in lines {
            match read_line(line) {
                Some(dismissal) => dismissals.add(dismissal),
                None => whole = false,
            }
        }
    }
    (dismissals, whole)
}

fn read_line(line: &str) -> Option<Dismissal> {
    let mut parts = line.split('\t');
    let rule: RuleId = parts.next()?.parse().ok()?;
    unmuddle::rule(rule)?;
    let reach = match (parts.next()?, parts.next()?) {
        ("words", words) if !words.is_empty() => Reach::Words(words.to_owned()),
        ("place", channel) => Reach::Place(channel.parse().ok()?),
        ("rule", "") => Reach::Rule,
        _ => return None,
    };
    parts.next().is_none().then_some(Dismissal { rule, reach })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::phrase;
    use super::*;
    use crate::store::Memory;
    use unmuddle::Channel;

    fn some() -> Vec<Dismissal> {
        [
            Reach::Rule,
            Reach::Place(Channel::OrganicPost),
            Reach::Words(phrase("DM me\tYES – 𝗕 now")),
        ]
        .map(|reach| Dismissal { rule: RuleId(16), reach })
        .to_vec()
    }

    #[test]
    fn what_is_kept_is_read_back_and_what_is_once_is_not_kept() {
        let memory = Memory::default();
        for dismissal in some() {
            change(&memory, &dismissal, true).unwrap();
        }
        change(&memory, &Dismissal { rule: RuleId(3), reach: Reach::Once(1) }, true).unwrap();
        let kept = load(&memory);
        assert_eq!(kept, Kept { dismissals: Dismissals(some()), unreadable: false });
        for dismissal in some() {
            change(&memory, &dismissal, false).unwrap();
        }
        assert_eq!(memory.get(KEY), None);
    }

    #[test]
    fn two_tabs_lose_nothing() {
        let memory = Memory::default();
        let [first, second, _] = some().try_into().unwrap();
        change(&memory, &first, true).unwrap();
        let all = change(&memory, &second, true).unwrap();
        assert_eq!(all, Dismissals(vec![first, second]));
    }

    #[test]
    fn a_damaged_or_future_record_is_kept_beside_and_reported_once() {
        let good = write(&Dismissals(some()));
        for (record, left) in [
            (format!("{good}\nR99\trule\t"), 3),
            (format!("{good}\nR16\tmoon\t"), 3),
            (format!("{good}\nR16\trule\t\t"), 3),
            (format!("{good}\nR16\tplace\tbillboard"), 3),
            (good.replace(HEAD, "unmuddle-dismissed 2"), 0),
            ("{\"rules\":[16]}".to_owned(), 0),
            (String::new(), 0),
        ] {
            let memory = Memory::default();
            memory.set(KEY, &record).unwrap();
            let kept = load(&memory);
            assert!(kept.unreadable, "{record}");
            assert_eq!(kept.dismissals.0.len(), left, "{record}");
            assert_eq!(memory.get("unmuddle.aside.dismissed.1"), Some(record));
            assert!(!load(&memory).unreadable);
            change(&memory, &some()[0], true).unwrap();
            assert!(load(&memory).dismissals.0.contains(&some()[0]));
        }
    }
}
