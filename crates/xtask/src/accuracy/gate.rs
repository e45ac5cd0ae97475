//! The gate: figures may rise, and none may fall.

use super::{
    page::Part,
    plan::{Better, Plan},
    words,
};

/// How far a figure may move without being noticed: half a point.
const LEEWAY: f64 = 0.005;

/// What a comparison found; each entry is told to people.
#[derive(Debug, Default)]
pub struct Verdict {
    pub compared: usize,
    pub fallen: Vec<String>,
    pub better: Vec<String>,
    /// Measured, and not on the committed page.
    pub unknown: Vec<String>,
}

/// Compares what was measured now with what is committed. Sets that were not measured are passed
/// over.
pub fn compare(plan: &Plan, committed: &[Part], fresh: &[Part]) -> Verdict {
    let mut verdict = Verdict::default();
    for part in fresh {
        let Some(before) = committed.iter().find(|before| before.is_of(part)) else {
            verdict.unknown.push(format!("{}, {}", part.set, part.part));
            continue;
        };
        if before.texts != part.texts {
            let told = words::other_texts(&part.set, &part.part, before.texts, part.texts);
            verdict.unknown.push(told);
        }
        for figure in &plan.figures {
            let place = format!("{}, {}: {}", part.set, part.part, figure.name);
            let values = (before.figures.get(&figure.id), part.figures.get(&figure.id));
            match values {
                (Some(before), Some(now)) => {
                    verdict.compared += 1;
                    let gain = match figure.better {
                        Better::Higher => now.0 - before.0,
                        Better::Lower => before.0 - now.0,
                    };
                    let told = words::moved(&place, before.0, now.0);
                    // Figures are rounded, so a gap of just half a point may come out as more.
                    if gain < -LEEWAY - 1e-9 {
                        verdict.fallen.push(told);
                    } else if gain > LEEWAY + 1e-9 {
                        verdict.better.push(told);
                    }
                }
                (Some(before), None) => verdict.fallen.push(words::gone(&place, before.0)),
                (None, Some(_)) => verdict.unknown.push(place),
                (None, None) => {}
            }
        }
    }
    verdict
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use super::super::page::Measure;
    use super::*;

    fn plan() -> Plan {
        let text =
            "set=[]\nfigure=[{id='f',name='F',better='higher'},{id='w',name='W',better='lower'}]";
        Plan::parse(text).unwrap()
    }

    fn part(set: &str, figures: &[(&str, f64)]) -> Part {
        let figures: BTreeMap<_, _> = figures
            .iter()
            .map(|(id, value)| ((*id).to_owned(), Measure(*value, 0.0, 1.0, 9, None)))
            .collect();
        Part { set: set.to_owned(), part: "all".to_owned(), texts: 9, figures }
    }

    fn compared(before: &[(&str, f64)], now: &[(&str, f64)]) -> (usize, usize, usize) {
        let verdict = compare(&plan(), &[part("a", before)], &[part("a", now)]);
        (verdict.fallen.len(), verdict.better.len(), verdict.unknown.len())
    }

    #[test]
    fn a_fall_of_more_than_half_a_point_is_found_whichever_way_is_better() {
        for (id, before, now, wanted) in [
            ("f", 0.8, 0.795, (0, 0, 0)),
            ("f", 0.8, 0.7949, (1, 0, 0)),
            ("f", 0.8, 0.806, (0, 1, 0)),
            ("w", 0.01, 0.015, (0, 0, 0)),
            ("w", 0.01, 0.0151, (1, 0, 0)),
            ("w", 0.01, 0.0, (0, 1, 0)),
        ] {
            assert_eq!(compared(&[(id, before)], &[(id, now)]), wanted, "{id} {before} {now}");
        }
    }

    #[test]
    fn a_figure_that_is_gone_has_fallen_and_a_new_one_has_not() {
        assert_eq!(compared(&[("f", 0.8)], &[]), (1, 0, 0));
        assert_eq!(compared(&[], &[("f", 0.8)]), (0, 0, 1));
    }

    #[test]
    fn what_was_not_measured_is_passed_over() {
        let committed = [part("a", &[("f", 0.8)]), part("b", &[("f", 0.8)])];
        let verdict = compare(&plan(), &committed, &[part("b", &[("f", 0.8)])]);
        assert_eq!((verdict.compared, verdict.fallen.len()), (1, 0));
    }
}
