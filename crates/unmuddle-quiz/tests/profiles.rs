//! Which answers make which profile.
#![allow(clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;

use support::{Numbers, answers, outcome};
use unmuddle_quiz::{Answers, Axis, Item, Outcome, Profile, Remark, Role, Situation, Tag};

use Profile::*;
use Role::{Hiring, Marketer, Owner, Salesperson};

/// Role, what differs from the best answers, the profile, and the next one.
const CASES: &[(Role, &str, Profile, Option<Profile>)] = &[
    (Owner, "O2c", Tandem, None),
    (Owner, "O2d", Tandem, None),
    (Marketer, "", Tandem, None),
    (Salesperson, "", Tandem, None),
    (Hiring, "", Tandem, None),
    // The situation comes first.
    (Owner, "O2a", Furrow, None),
    (Owner, "O2a C11d C01d", Furrow, None),
    (Owner, "O2a C11d C01d O4d C09e", Furrow, None),
    (Owner, "O2c C11d C01d", Harvest, None),
    (Owner, "O2b C11d C01d", Harvest, None),
    (Salesperson, "C11d V3d", Harvest, None),
    (Owner, "O2a C11d C01d C08d C07d", Shy, None),
    (Owner, "O2c C11d C01d C08d C07d", Shy, Some(Harvest)),
    // Pressure: from three, from two answers.
    (Owner, "O2c C08b", Tandem, None),
    (Owner, "O2c C08b C03d", Pusher, None),
    (Owner, "O2c C11b C03d", Pusher, None),
    (Salesperson, "C11b V1c", Tandem, None),
    (Salesperson, "C11b V1c V4c", Pusher, None),
    // Something slow in a hurry: the hurry must be there too.
    (Owner, "O2c C13b", Tandem, None),
    (Owner, "O2d C13e", Tandem, None),
    (Owner, "O2a C13b", Sprinter, None),
    (Owner, "O2b C13c", Sprinter, None),
    (Owner, "O2b C13d", Tandem, None),
    (Marketer, "C13e", Tandem, None),
    (Marketer, "C13e C02b", Sprinter, None),
    (Marketer, "C13e C04c", Sprinter, None),
    (Hiring, "C13e C04b", Sprinter, None),
    // One person for two jobs.
    (Hiring, "H1b", Tandem, None),
    (Hiring, "H1b H2b", Unicorn, None),
    (Hiring, "H2d H3d", Unicorn, None),
    (Hiring, "H2d C12b", Tandem, None),
    // Selling in the wrong place.
    (Owner, "O2c C06c C07b", Tandem, None),
    (Owner, "O2c C06c C07b C05b", Megaphone, None),
    (Owner, "O2c C06d C07c", Megaphone, None),
    (Marketer, "C04d C10d", Megaphone, None),
    (Marketer, "C06c M4c", Megaphone, None),
    // Stopping early.
    (Owner, "O2c C10b", Tandem, None),
    (Owner, "O2c C10b C02b", Digger, None),
    (Marketer, "M3c C04b", Digger, None),
    (Hiring, "H4c C04c", Digger, None),
    // A stated fact is enough.
    (Marketer, "M2c", Rolemix, None),
    (Marketer, "M2d", Rolemix, None),
    (Marketer, "M2b", Tandem, None),
    // Selling avoided.
    (Owner, "O2c C12c", Tandem, None),
    (Owner, "O2c C08d C07d", Shy, None),
    (Salesperson, "V2d V1d", Shy, None),
    // Interest that nobody speaks to.
    (Owner, "O2c C03b", Tandem, None),
    (Owner, "O2c C03b O3c", Stage, None),
    (Owner, "O2c O1c C03b", Stage, None),
    (Marketer, "C03b C11c", Stage, None),
    // Equals: in the order of the data; otherwise the larger share of its threshold.
    (Owner, "O2c C11b C03d C08d C07d", Pusher, Some(Shy)),
    (Owner, "O2c C11b C03d O1c O3d", Stage, Some(Pusher)),
    (Owner, "O2c C06d C07b C10b C02b", Megaphone, Some(Digger)),
    (Marketer, "M2c C08d C07d", Rolemix, Some(Shy)),
    // Nothing single, and not enough for the good one.
    (Marketer, "C01e C02e C03e C04e C07e C08e C10e C11e C12e", Tangle, None),
    (Hiring, "C01e C02e C07e", Tangle, None),
    (Owner, "O2c O1e O3b O4b", Tangle, None),
];

#[test]
fn answers_make_the_profile() {
    for (role, changes, profile, runner_up) in CASES {
        let outcome = outcome(*role, changes);
        assert_eq!(
            (outcome.profile, outcome.runner_up),
            (*profile, *runner_up),
            "{role}: {changes}"
        );
    }
    let reached: Vec<Profile> = CASES.iter().map(|case| case.2).collect();
    assert!(Profile::ALL.iter().all(|profile| reached.contains(profile)));
}

/// Whatever else was answered, one answer alone makes no pattern but the stated one.
#[test]
fn no_profile_comes_from_one_answer() {
    for role in Role::ALL {
        for item in role.items() {
            for choice in item.choices {
                let outcome = outcome(*role, &format!("{}{}", item.id, choice.letter));
                let allowed = [Tandem, Furrow, Tangle, Rolemix];
                // An owner without changes is new, so a sprint has its second answer.
                let second = outcome.situation == Some(Situation::New) && item.id == "C13";
                let fine = allowed.contains(&outcome.profile) || second;
                assert!(fine, "{}{}: {}", item.id, choice.letter, outcome.profile);
                assert!(second || outcome.evidence(outcome.profile).len() <= 1);
            }
        }
    }
}

#[test]
fn a_pattern_shows_the_answers_that_made_it() {
    for (role, changes, profile, _) in CASES {
        let outcome = outcome(*role, changes);
        let evidence = outcome.evidence(*profile);
        let least = match profile {
            Tandem | Tangle => 0..=0,
            Furrow | Rolemix => 1..=1,
            _ => 2..=9,
        };
        assert!(least.contains(&evidence.len()), "{role}: {changes}: {}", evidence.len());
        let weighty = outcome.effects_by_weight();
        assert!(weighty[..evidence.len()].iter().all(|effect| evidence.contains(effect)));
        let lost: Vec<u8> = weighty[evidence.len()..].iter().map(|effect| effect.lost()).collect();
        assert!(lost.is_sorted_by(|a, b| a >= b), "{lost:?}");
        assert_eq!(weighty.len(), outcome.effects.len());
    }
}

#[test]
fn effects_add_up_to_the_scores() {
    for (role, changes, _, _) in CASES {
        let outcome = outcome(*role, changes);
        for axis in Axis::ALL {
            let on = outcome.effects.iter().filter(|effect| effect.axis() == Some(*axis));
            let (points, lost) = on.fold((0.0, 0.0), |(points, lost), effect| {
                (points + f64::from(effect.points()), lost + f64::from(effect.lost()))
            });
            let share: f64 = 100.0 * points / (points + lost);
            assert_eq!(f64::from(outcome.scores.of(*axis)), share.round(), "{axis}: {changes}");
        }
        for tag in Tag::ALL {
            let sum: u8 = (outcome.effects.iter().flat_map(|effect| effect.tags()))
                .filter(|(hinted, _)| hinted == tag)
                .map(|(_, strength)| strength)
                .sum();
            assert_eq!(sum, outcome.tags.strength(*tag));
        }
    }
}

#[test]
fn remarks_come_with_their_tags() {
    for (role, changes, remarks) in [
        (Marketer, "M1d M3c C04b", vec![Remark::NoPlan]),
        (Marketer, "M1d", vec![]),
        (Marketer, "M1c M3c C04b", vec![]),
        (Salesperson, "V3c", vec![Remark::Silo]),
        (Owner, "C01b C12b", vec![Remark::Name]),
        (Owner, "C12b", vec![]),
        (Hiring, "H2b", vec![Remark::Name]),
    ] {
        assert_eq!(outcome(role, changes).remarks, remarks, "{role}: {changes}");
    }
}

#[test]
fn not_sure_has_no_points_and_no_tags() {
    let unsure: Vec<_> =
        Item::all().iter().flat_map(|item| item.choices).filter(|choice| choice.unsure).collect();
    assert_eq!(unsure.len(), 9);
    assert!(unsure.iter().all(|choice| choice.points == 0 && choice.tags.is_empty()));
}

/// The same place on every screen, whatever the order, gives no profile that pleases.
#[test]
fn straight_lines_flatter_nobody() {
    for role in Role::ALL {
        for seed in 0..300 {
            for place in 0..5 {
                for strays in [0, 2] {
                    let mut answers = Answers::new(*role, seed);
                    for (index, (item, _)) in answers.clone().items().iter().enumerate() {
                        let shown = answers.shown(item);
                        let at = if index < strays { (place + 1) % 4 } else { place };
                        answers.choose(item, shown[at.min(shown.len() - 1)]).unwrap();
                    }
                    let outcome = Outcome::of(&answers).unwrap();
                    assert_eq!(outcome.profile, Tangle, "{role}, seed {seed}, place {place}");
                    assert_eq!(outcome.remarks, [Remark::StraightLine]);
                    assert!(outcome.is_straight_line() && outcome.runner_up.is_none());
                }
            }
        }
    }
}

/// Somebody who finds the best answer wherever it stands is believed.
#[test]
fn the_best_answers_are_no_straight_line() {
    for role in Role::ALL {
        for seed in 0..3000 {
            let mut answers = Answers::new(*role, seed);
            for (item, _) in answers.clone().items() {
                answers.choose(item, &item.choices[0]).unwrap();
            }
            assert!(!Outcome::of(&answers).unwrap().is_straight_line(), "{role}, seed {seed}");
        }
    }
}

/// Chosen at random, every profile is reached that the role can have, and none swallows the rest.
#[test]
fn every_profile_is_reached_and_none_swallows_the_rest() {
    const PEOPLE: usize = 4000;
    let mut everywhere: BTreeMap<Profile, usize> = BTreeMap::new();
    for role in Role::ALL {
        let mut numbers = Numbers(role.items().count() as u64);
        let mut counts: BTreeMap<Profile, usize> = BTreeMap::new();
        for _ in 0..PEOPLE {
            // People differ in how much they know: some are right more often.
            let knows = numbers.below(101);
            let mut answers = answers(*role, "");
            for (item, _) in answers.clone().items() {
                let guess = numbers.below(item.choices.len());
                let right = item.is_scored() && numbers.below(100) < knows;
                answers.choose(item, &item.choices[if right { 0 } else { guess }]).unwrap();
            }
            *counts.entry(Outcome::of(&answers).unwrap().profile).or_default() += 1;
        }
        println!("{role}: {counts:?}");
        let most = counts.values().max().copied().unwrap_or_default();
        assert!(most < PEOPLE * 2 / 5, "{role}: {counts:?}");
        for (profile, count) in counts {
            *everywhere.entry(profile).or_default() += count;
        }
    }
    for profile in Profile::ALL {
        let count = everywhere.get(profile).copied().unwrap_or_default();
        assert!(count > PEOPLE / 100, "{profile}: {everywhere:?}");
    }
}
