//! Which profile the counts make.

use crate::generated::table;
use crate::model::{Axis, Condition, Pattern, Profile, Remark, Situation};
use crate::order::sorted_by_key;
use crate::score::{Scores, Tags};

/// What the profile depends on.
#[derive(Clone, Copy)]
pub struct Counts<'a> {
    pub scores: &'a Scores,
    pub tags: &'a Tags,
    pub situation: Option<Situation>,
}

/// The profile, and the pattern that is next in strength and holds too.
pub fn pick(counts: Counts<'_>) -> (Profile, Option<Profile>) {
    let mut patterns = by_strength(counts).into_iter();
    if let Some(strongest) = patterns.next() {
        return (strongest, patterns.next());
    }
    let holds = |condition: &Condition| match *condition {
        Condition::Pattern(_) => false,
        Condition::Situation(situation) => counts.situation == Some(situation),
        Condition::Scores { overall, each_axis } => {
            counts.scores.overall() >= overall
                && Axis::ALL.iter().all(|axis| counts.scores.of(*axis) >= each_axis)
        }
        Condition::Otherwise => true,
    };
    let entry = table::PROFILES.iter().find(|entry| holds(&entry.condition));
    (entry.map_or(Profile::Tangle, |entry| entry.profile), None)
}

/// The patterns that hold, the largest share of its threshold first; equals in the data's order.
fn by_strength(counts: Counts<'_>) -> Vec<Profile> {
    let mut holding: Vec<(Profile, &Pattern)> = Vec::new();
    for entry in table::PROFILES {
        if let Condition::Pattern(pattern) = &entry.condition
            && pattern_holds(pattern, counts)
        {
            holding.push((entry.profile, pattern));
        }
    }
    let sorted = sorted_by_key(&holding, |(_, pattern)| {
        let strength = u32::from(counts.tags.strength(pattern.tag));
        u32::MAX - strength * COMMON_MULTIPLE / u32::from(pattern.threshold)
    });
    sorted.into_iter().map(|(profile, _)| profile).collect()
}

/// Divided by any threshold up to 10 without a rest, so that equal shares are equal numbers.
const COMMON_MULTIPLE: u32 = 2520;

fn pattern_holds(pattern: &Pattern, counts: Counts<'_>) -> bool {
    let Counts { tags, situation, .. } = counts;
    let stands = |wanted: &[Situation]| situation.is_some_and(|here| wanted.contains(&here));
    let free = pattern.or_situations.is_empty() && pattern.or_tags.is_empty();
    tags.strength(pattern.tag) >= pattern.threshold
        && tags.answers(pattern.tag) >= pattern.answers
        && !stands(pattern.unless)
        && (free
            || stands(pattern.or_situations)
            || pattern.or_tags.iter().any(|(tag, least)| tags.strength(*tag) >= *least))
}

/// What is worth saying beside the profile.
pub fn remarks(profile: Profile, tags: &Tags) -> Vec<Remark> {
    let fits = table::REMARKS.iter().filter(|entry| {
        tags.strength(entry.tag) >= entry.at_least
            && (entry.profiles.is_empty() || entry.profiles.contains(&profile))
    });
    fits.map(|entry| entry.remark).collect()
}
