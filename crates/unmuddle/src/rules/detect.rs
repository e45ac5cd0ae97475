//! Runs every rule over one text.

use super::case::{Case, Seen, finding};
use super::{Clause, Detect, Detection, Detector, advice, channel, doubt, role, tone};
use crate::evidence::{CueHit, CueSet, Evidence, Use};
use crate::generated::rules::{DETECTION, RULES};
use crate::lexicon::Cue;
use crate::model::{Channel, Finding, FindingKind, Rule, RuleId, Severity};
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

/// Everything that the rules see: warnings first, then in the order of the text.
pub(crate) fn findings(case: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut whole = CueSet::default();
    for sentence in &case.document.sentences {
        whole.extend(&sentence.cues);
    }
    for (rule, detection) in RULES.iter().zip(DETECTION) {
        if !detection.applies(case.context.channel) {
            continue;
        }
        if rule.kind == FindingKind::Expectation && case.sells_openly() {
            continue;
        }
        let seen = match &detection.detect {
            Detect::Named(detector) => named(*detector, case),
            Detect::Any(clauses) => meeting(clauses, rule, case, &whole).into_iter().collect(),
        };
        findings.extend(seen.into_iter().map(|seen| finding(rule, seen, case)));
    }
    doubt::review(&mut findings, case, &whole);
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

impl Detection {
    /// Whether the rule speaks of what stands in `channel`.
    pub(super) fn applies(&self, channel: Channel) -> bool {
        self.channels.is_empty() || self.channels.contains(&channel)
    }
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
