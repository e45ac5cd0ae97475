//! The second opinion: what the model thinks of a muddle that rules see, or don't.
//!
//! Rules see a muddle where their phrases meet, the model where texts like this one were muddled. A
//! warning that the model finds unlikely becomes a hint, and what it is sure of is warned about
//! without a phrase. The limits are measured on texts that training did not see.

use super::Detect;
use super::case::{Case, Seen, finding};
use crate::classifier::most_muddled;
use crate::evidence::CueSet;
use crate::generated::cues;
use crate::generated::rules::{DETECTION, RULES};
use crate::lexicon::Cue;
use crate::model::{AskLevel, Finding, FindingKind, Label, Rule, RuleId, Severity};

/// A kind of muddle, which chance speaks of it, and its limits.
struct Limits {
    kind: FindingKind,
    chance: usize,
    /// Less likely than this, a warning becomes a hint.
    doubted: f32,
    /// As likely as this, it is warned about without a phrase.
    plain: f32,
    /// What rules it out, whatever the rest of a text says.
    unless: &'static [Cue],
    /// The rules that speak of it where none is nearer: of a text that is sales, and of others.
    rules: [RuleId; 2],
}

/// The rule that two jobs share a vacancy. Without a phrase it needs at least so much of the smaller one.
const TWO_JOBS: RuleId = RuleId(2);
const SMALLER_JOB: f32 = 0.05;

/// Never reached by a chance.
const NEVER: f32 = 2.0;

const CHANNEL: Limits = Limits {
    kind: FindingKind::Channel,
    chance: 0,
    doubted: 0.4,
    plain: NEVER,
    unless: &[],
    rules: [RuleId(16), RuleId(16)],
};
const ROLE: Limits = Limits {
    kind: FindingKind::Role,
    chance: 0,
    doubted: 0.3,
    plain: 0.9,
    unless: &[],
    rules: [RuleId(3), RuleId(2)],
};
const EXPECTATION: Limits = Limits {
    kind: FindingKind::Expectation,
    chance: 1,
    doubted: 0.05,
    plain: 0.97,
    unless: &[cues::FINE, cues::ADVERT_EFFORT],
    rules: [RuleId(12), RuleId(30)],
};
const NAME: Limits = Limits {
    kind: FindingKind::Name,
    chance: 2,
    doubted: 0.0,
    plain: 0.96,
    unless: &[cues::R50_DISAGREES, cues::R50_TOLD_APART],
    rules: [RuleId(53), RuleId(50)],
};
const LIMITS: &[Limits] = &[CHANNEL, ROLE, EXPECTATION, NAME];

/// Turns warnings that the model finds unlikely into hints, and adds what it is sure of and no rule
/// has warned about. An order under pressure, or with its price, is out of place however long the
/// story around it.
pub(super) fn review(findings: &mut Vec<Finding>, case: &Case, whole: &CueSet) {
    let plain_order =
        case.verdict().is_some_and(|verdict| verdict.ask == AskLevel::CommitUnderPressure)
            || case.document.sentences.iter().any(|sentence| {
                sentence.ask_level() >= AskLevel::Commit && sentence.used.has(cues::PRICE)
            });
    for limits in LIMITS {
        let chance = case.muddles[limits.chance];
        let mut warned = false;
        for finding in &mut *findings {
            if finding.kind == limits.kind && finding.severity == Severity::Warn {
                warned = true;
                if chance < limits.doubted && !(plain_order && limits.kind == FindingKind::Channel)
                {
                    finding.severity = Severity::Note;
                }
            }
        }
        let expects = limits.kind != FindingKind::Expectation || !case.sells_openly();
        if chance >= limits.plain
            && !warned
            && expects
            && !whole.has_any(limits.unless)
            && let Some(rule) = nearest(limits, case, whole)
            && (rule.id != TWO_JOBS || holds_both(case))
            && let Some(at) = most_muddled(case.document, case.context.channel, limits.chance)
        {
            findings.push(finding(rule, Seen::text(Severity::Warn, case.sentence(at)), case));
        }
    }
}

/// Whether a vacancy holds something of either side.
fn holds_both(case: &Case) -> bool {
    case.job().is_none_or(|job| job.shares.marketing.min(job.shares.sales) >= SMALLER_JOB)
}

/// The rule of which most cues are there, if half of those of a clause are, else the usual one; none
/// where that says nothing of such a place.
fn nearest(limits: &Limits, case: &Case, whole: &CueSet) -> Option<&'static Rule> {
    let usual = limits.rules[usize::from(case.label() != Label::Sales)];
    let mut best = (None, 0);
    for (rule, detection) in RULES.iter().zip(DETECTION) {
        if rule.kind != limits.kind
            || rule.severity != Severity::Warn
            || !detection.applies(case.context.channel)
        {
            continue;
        }
        let mut near = usize::from(rule.id == usual);
        if let Detect::Any(clauses) = &detection.detect {
            for clause in *clauses {
                let there = clause.all.iter().filter(|cue| whole.has(**cue)).count();
                if there * 2 >= clause.all.len() {
                    near = near.max(there);
                }
            }
        }
        if near > best.1 {
            best = (Some(rule), near);
        }
    }
    best.0
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::classifier;
    use crate::evidence::Document;
    use crate::job::of_job;
    use crate::model::{Channel, Context};
    use crate::rules::case::Outcome;
    use crate::score;

    /// What becomes of warnings by the rules that have `seen` something, at these chances.
    fn reviewed(
        text: &str,
        channel: Channel,
        seen: &[(u8, FindingKind)],
        muddles: [f32; 3],
    ) -> Vec<(u8, Severity)> {
        let context = Context::new(channel);
        let document = Document::read(text, channel);
        let places = classifier::places(&document, channel);
        let prediction = classifier::predict(&document, &context, &places);
        let outcome = match channel {
            Channel::JobAd => {
                Outcome::Job(Box::new(of_job(&document, &context, &places, &prediction)))
            }
            _ => Outcome::Text(score::of_text(&document, channel, &prediction)),
        };
        let case = Case {
            document: &document,
            title: None,
            context: &context,
            outcome: &outcome,
            muddles,
        };
        let mut findings: Vec<Finding> = seen
            .iter()
            .map(|(id, kind)| {
                let rule = crate::rules::rule(RuleId(*id)).unwrap();
                assert_eq!(rule.kind, *kind);
                finding(rule, Seen::text(Severity::Warn, case.sentence(0)), &case)
            })
            .collect();
        review(&mut findings, &case, &CueSet::default());
        findings.iter().map(|finding| (finding.rule.0, finding.severity)).collect()
    }

    const HOPE: &str = "The reels went up three weeks ago. Not one booking has come of them.";

    #[test]
    fn a_warning_that_is_unlikely_becomes_a_hint() {
        let hopes = |chance| {
            reviewed(HOPE, Channel::Unknown, &[(12, FindingKind::Expectation)], [0.0, chance, 0.0])
        };
        assert_eq!(hopes(0.01), [(12, Severity::Note)]);
        assert_eq!(hopes(0.5), [(12, Severity::Warn)]);
        let sells = |text, chance| {
            let seen = [(16, FindingKind::Channel)];
            reviewed(text, Channel::OrganicPost, &seen, [chance, 0.0, 0.0])
        };
        assert_eq!(sells("Order your lamp today.", 0.1), [(16, Severity::Note)]);
        assert_eq!(sells("Order your lamp today.", 0.9), [(16, Severity::Warn)]);
        for plain in
            ["Only 3 lamps left, order now before midnight!", "Order your lamp today, £40."]
        {
            assert_eq!(sells(plain, 0.1), [(16, Severity::Warn)], "{plain}");
        }
    }

    #[test]
    fn what_the_model_is_sure_of_is_warned_about_once() {
        let sure = [0.0, 0.99, 0.0];
        assert_eq!(reviewed(HOPE, Channel::Unknown, &[], sure), [(30, Severity::Warn)]);
        let seen = [(12, FindingKind::Expectation)];
        assert_eq!(reviewed(HOPE, Channel::Unknown, &seen, sure), [(12, Severity::Warn)]);
        assert_eq!(reviewed(HOPE, Channel::Unknown, &[], [0.0, 0.9, 0.0]), []);
        // No rule speaks of hopes in an advert, or of a role outside a vacancy.
        assert_eq!(reviewed(HOPE, Channel::Advert, &[], sure), []);
        assert_eq!(reviewed(HOPE, Channel::OrganicPost, &[], [1.0, 0.0, 0.0]), []);
    }

    #[test]
    fn two_jobs_without_a_phrase_need_something_of_either() {
        let telling = "What you'll do:\n- Write the newsletter and the blog\n- Run our Instagram";
        let both = format!("{telling}\n- Make 60 cold calls a day\n- Close new accounts");
        let sure = |ad: &str| reviewed(ad, Channel::JobAd, &[], [0.99, 0.0, 0.0]);
        assert_eq!(sure(telling), []);
        assert_eq!(sure(&both), [(2, Severity::Warn)]);
    }
}
