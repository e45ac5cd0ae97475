//! Runs every rule over one text.

use super::case::{Case, Outcome, Seen};
use super::{Clause, Detect, Detection, Detector, advice, channel, role, tone};
use crate::evidence::{CueHit, CueSet, Evidence, Use};
use crate::generated::rules::{DETECTION, RULES};
use crate::job::TitleFamily;
use crate::lexicon::Cue;
use crate::model::{AskLevel, Channel, Finding, FindingKind, Label, Rule, RuleId, Severity};
use crate::order;

/// Which warning is shown first when there are several: the rules about the whole of a text before
/// those about a part of it, a wrong place before a wrong hope, how it sounds last.
const PRIMARY_ORDER: &[RuleId] = &[
    RuleId(3),
    RuleId(53),
    RuleId(2),
    RuleId(16),
    RuleId(38),
    RuleId(18),
    RuleId(50),
    RuleId(34),
    RuleId(30),
    RuleId(12),
    RuleId(25),
    RuleId(51),
    RuleId(32),
    RuleId(31),
    RuleId(21),
];

/// The channel rules, which a stance may soften.
const CHANNEL_RULES: &[RuleId] = &[RuleId(16), RuleId(18), RuleId(38)];

/// Everything that the rules see: warnings first, then in the order of the text.
pub(crate) fn findings(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut whole = CueSet::default();
    for sentence in &case.document.sentences {
        whole.extend(&sentence.cues);
    }
    for (rule, detection) in RULES.iter().zip(DETECTION) {
        if !applies(detection, case.context.channel) {
            continue;
        }
        if rule.kind == FindingKind::Expectation && sells_openly(case) {
            continue;
        }
        let seen = match &detection.detect {
            Detect::Named(detector) => named(*detector, case),
            Detect::Any(clauses) => meeting(clauses, rule, case, &whole).into_iter().collect(),
        };
        findings.extend(seen.into_iter().map(|seen| finding(rule, seen, case)));
    }
    order::by_key(&mut findings, rank);
    mark_primary(&mut findings);
    advice::fit(&mut findings, case);
    findings
}

/// The loudest first, then as the words stand. No text that is read has 2^20 bytes or more.
fn rank(finding: &Finding) -> u64 {
    let numbers = [
        (3 - finding.severity as u64, 4),
        (finding.field as u64, 4),
        (finding.span.start as u64, 20),
        (finding.span.end as u64, 20),
        (u64::from(finding.rule.0), 8),
    ];
    numbers.into_iter().fold(0, |key, (number, bits)| (key << bits) | number)
}

/// Whether this sells, or is a vacancy for that: it may expect sales, and soon.
fn sells_openly(case: &Case) -> bool {
    if let Some(verdict) = case.verdict() {
        return verdict.label == Label::Sales && verdict.ask >= AskLevel::RaiseHand;
    }
    case.job().is_some_and(|job| {
        job.family() != TitleFamily::Marketing && job.label != Label::Marketing
            || matches!(job.label, Label::Sales | Label::Both) && job.sales_duties > 0
    })
}

fn applies(detection: &Detection, channel: Channel) -> bool {
    detection.channels.is_empty() || detection.channels.contains(&channel)
}

fn named(detector: Detector, case: &Case) -> Vec<Seen> {
    match detector {
        Detector::ChannelSelling => channel::selling(case),
        Detector::OwnOfferShare => channel::own_offer_share(case).into_iter().collect(),
        Detector::BareOffer => channel::bare_offer(case).into_iter().collect(),
        Detector::PerceptionBuilding => channel::perception_building(case).into_iter().collect(),
        Detector::AdvertSells => channel::advert_sells(case).into_iter().collect(),
        Detector::TwoJobs => role::two_jobs(case).into_iter().collect(),
        Detector::TitleMismatch => role::title_mismatch(case).into_iter().collect(),
        Detector::DisguisedSales => role::disguised_sales(case).into_iter().collect(),
        Detector::Pushy => tone::pushy(case),
    }
}

/// The first sentence where the cues of a clause meet.
fn meeting(clauses: &[Clause], rule: &Rule, case: &Case, whole: &CueSet) -> Option<Seen> {
    // A clause whose cues are not all somewhere in the text cannot meet.
    let possible: Vec<&Clause> = clauses
        .iter()
        .filter(|clause| {
            let channels = clause.channels;
            (channels.is_empty() || channels.contains(&case.context.channel))
                && clause.all.iter().all(|cue| whole.has(*cue))
                && case.is(clause.when)
        })
        .collect();
    if possible.is_empty() {
        return None;
    }
    (0..case.document.sentences.len()).find_map(|index| {
        let own = case.document.sentences.get(index)?;
        possible
            .iter()
            .any(|clause| {
                if !clause.all.first().is_some_and(|anchor| says(own, *anchor, rule))
                    || !case.counts(index, clause.when)
                {
                    return false;
                }
                let reach = case.reach(index, clause.within, whole);
                clause.all.iter().all(|cue| reach.has(*cue)) && !reach.has_any(clause.none)
            })
            .then(|| Seen::text(rule.severity, case.sentence(index)))
    })
}

/// Whether a sentence says a cue itself. What others are quoted with is no ground for a warning.
fn says(sentence: &Evidence, cue: Cue, rule: &Rule) -> bool {
    let said = |hit: &CueHit| hit.cue == cue && hit.standing != Use::Quoted;
    sentence.cues.has(cue)
        && (rule.severity != Severity::Warn || sentence.cue_hits.iter().any(said))
}

fn finding(rule: &Rule, seen: Seen, case: &Case) -> Finding {
    let softened = case.context.stance.allows_selling() && CHANNEL_RULES.contains(&rule.id);
    let severity = if softened { seen.severity.min(Severity::Note) } else { seen.severity };
    let disguised_vacancy = rule.id == RuleId(53) && matches!(case.outcome, Outcome::Job(_));
    Finding {
        rule: rule.id,
        kind: if disguised_vacancy { FindingKind::Role } else { rule.kind },
        severity,
        field: seen.field,
        span: seen.span,
        primary: false,
        message: rule.message,
        advice: rule.advice,
    }
}

fn mark_primary(findings: &mut [Finding]) {
    let rank = |finding: &Finding| {
        PRIMARY_ORDER.iter().position(|rule| *rule == finding.rule).unwrap_or(PRIMARY_ORDER.len())
    };
    let first = findings
        .iter_mut()
        .filter(|finding| finding.severity == Severity::Warn)
        .min_by_key(|finding| rank(finding));
    if let Some(finding) = first {
        finding.primary = true;
    }
}
