//! Which answers explain a result, and what of the situation does.

use unmuddle_quiz::{Effect, Key, Outcome, Profile, Situation, result_words as say};

/// So many answers are shown at once, at least and at most.
const SHOWN: (usize, usize) = (3, 6);

/// The answers that explain a result, the weightiest first: those shown at once, and the others.
#[must_use]
pub fn parted(outcome: &Outcome) -> (Vec<Effect>, Vec<Effect>) {
    let mut first = outcome.effects_by_weight();
    let behind = outcome.evidence(outcome.profile).len();
    let rest = first.split_off(behind.clamp(SHOWN.0, SHOWN.1).min(first.len()));
    (first, rest)
}

/// What to say of the situation, where it decided something.
///
/// A new business is never told that it only harvests, so that is said whenever it is new. In
/// need of customers this month makes the hurry of [`Profile::Sprinter`] count.
#[must_use]
pub fn situation(outcome: &Outcome) -> Option<Key> {
    match outcome.situation? {
        Situation::New => Some(say::SITUATION_NEW),
        Situation::Now if outcome.profile == Profile::Sprinter => Some(say::SITUATION_NOW),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use unmuddle_quiz::{Answers, Role};

    use super::*;

    fn outcome(role: Role, letters: &str) -> Outcome {
        let mut answers = Answers::new(role, 5);
        for ((item, _), letter) in answers.clone().items().iter().zip(letters.chars()) {
            answers.choose(item, item.choice(letter).unwrap()).unwrap();
        }
        Outcome::of(&answers).unwrap()
    }

    #[test]
    fn no_answer_is_lost_and_those_behind_come_first() {
        for (role, letters) in [
            (Role::Owner, "aaaababbaaaaaaaaa"),
            (Role::Marketer, "aaaaadaaabaaacaaa"),
            (Role::Hiring, "aaaaaaaaaaaaaabba"),
        ] {
            let outcome = outcome(role, letters);
            let (first, rest) = parted(&outcome);
            assert_eq!(first.len() + rest.len(), 17);
            assert!((3..=6).contains(&first.len()));
            let behind = outcome.evidence(outcome.profile);
            let shown = behind.iter().take(6).filter(|effect| first.contains(effect)).count();
            assert_eq!(shown, behind.len().min(6), "{letters}");
        }
    }

    #[test]
    fn the_situation_is_explained_where_it_decided() {
        let new = outcome(Role::Owner, "aaaababbaaaaaaaaa");
        assert_eq!((new.profile, situation(&new)), (Profile::Furrow, Some(say::SITUATION_NEW)));
        // Customers are needed this month, and a quick remedy was chosen for it.
        let now = outcome(Role::Owner, "aaaaaaaaaaaababaa");
        assert_eq!((now.profile, now.situation), (Profile::Sprinter, Some(Situation::Now)));
        assert_eq!(situation(&now), Some(say::SITUATION_NOW));
        assert_eq!(situation(&outcome(Role::Hiring, "aaaaaaaaaaaaaabba")), None);
    }
}
