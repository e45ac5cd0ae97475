//! One assessed text, as the detectors see it.

use super::{When, Within};
use crate::evidence::{CueSet, Document};
use crate::generated::cues;
use crate::job::{JobVerdict, TitleFamily};
use crate::model::{
    AskLevel, Context, Field, Finding, FindingKind, Label, Rule, RuleId, Severity, Span,
};
use crate::score::Verdict;

/// What the scores found, by the sort of text.
pub(crate) enum Outcome {
    Text(Verdict),
    Job(Box<JobVerdict>),
}

impl Outcome {
    /// What one sentence asks; a vacancy's ask nothing.
    pub(crate) fn ask(&self, sentence: usize) -> AskLevel {
        match self {
            Outcome::Text(verdict) => verdict.sentences.get(sentence).map(|(_, ask)| *ask),
            Outcome::Job(_) => None,
        }
        .unwrap_or_default()
    }
}

/// A text, its place, and what the scores found.
pub(crate) struct Case<'c> {
    pub(crate) document: &'c Document<'c>,
    /// The title, read as a text of its own; none for a vacancy.
    pub(crate) title: Option<&'c (Document<'c>, Verdict)>,
    pub(crate) context: &'c Context,
    pub(crate) outcome: &'c Outcome,
    /// The chances of the muddles, as the model has them.
    pub(crate) muddles: [f32; 3],
}

/// Something that a detector saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) severity: Severity,
    pub(crate) field: Field,
    pub(crate) span: Span,
}

impl Seen {
    /// Words of the text itself.
    pub(crate) const fn text(severity: Severity, span: Span) -> Self {
        Seen { severity, field: Field::Text, span }
    }
}

/// The channel rules, which a stance may soften.
const CHANNEL_RULES: &[RuleId] = &[RuleId(16), RuleId(18), RuleId(38)];

/// What a rule says of something seen.
pub(super) fn finding(rule: &Rule, seen: Seen, case: &Case) -> Finding {
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

impl Case<'_> {
    /// The verdict, unless this is a vacancy.
    pub(crate) fn verdict(&self) -> Option<&Verdict> {
        match self.outcome {
            Outcome::Text(verdict) => Some(verdict),
            Outcome::Job(_) => None,
        }
    }

    /// The vacancy, if this is one.
    pub(crate) fn job(&self) -> Option<&JobVerdict> {
        match self.outcome {
            Outcome::Text(_) => None,
            Outcome::Job(job) => Some(job),
        }
    }

    /// What the text does.
    pub(crate) fn label(&self) -> Label {
        match self.outcome {
            Outcome::Text(verdict) => verdict.label,
            Outcome::Job(job) => job.label,
        }
    }

    /// Whether this sells, or is a vacancy for that: it may expect sales, and soon.
    pub(crate) fn sells_openly(&self) -> bool {
        if let Some(verdict) = self.verdict() {
            return verdict.label == Label::Sales && verdict.ask >= AskLevel::RaiseHand;
        }
        self.job().is_some_and(|job| {
            job.family() != TitleFamily::Marketing && job.label != Label::Marketing
                || matches!(job.label, Label::Sales | Label::Both) && job.sales_duties > 0
        })
    }

    /// The span of a sentence, in the text as it was given.
    pub(crate) fn sentence(&self, index: usize) -> Span {
        self.document
            .sentences
            .get(index)
            .map(|sentence| self.document.original(sentence.segment.span))
            .unwrap_or_default()
    }

    /// Whether the text is one that a clause looks at.
    pub(crate) fn is(&self, when: When) -> bool {
        let asks_little = |verdict: &Verdict| {
            let sells = &[cues::PRICE, cues::PRESSURE];
            verdict.ask <= AskLevel::TakeFree
                && !self.document.sentences.iter().any(|sentence| sentence.used.has_any(sells))
        };
        match (when, self.outcome) {
            (When::Always | When::Work, _) | (When::Unasked, Outcome::Job(_)) => true,
            (When::Unasked, Outcome::Text(verdict)) => asks_little(verdict),
            (When::Told, Outcome::Text(verdict)) => {
                verdict.label == Label::Marketing && asks_little(verdict)
            }
            (When::Markets, _) => self.label() == Label::Marketing,
            (When::Sells, _) => matches!(self.label(), Label::Sales | Label::Both),
            (When::Told, Outcome::Job(_)) => false,
        }
    }

    /// Whether sentence `index` counts: what a firm says of itself says nothing of the work.
    pub(crate) fn counts(&self, index: usize, when: When) -> bool {
        let of_work = |job: &JobVerdict| {
            job.sections.get(index).is_some_and(|section| section.weight() > 0.0)
        };
        when == When::Always || self.job().is_none_or(of_work)
    }

    /// The cues that can meet the ones of sentence `index`.
    pub(crate) fn reach(&self, index: usize, within: Within, whole: &CueSet) -> CueSet {
        match within {
            Within::Sentence => {
                self.document.sentences.get(index).map(|sentence| sentence.cues).unwrap_or_default()
            }
            Within::Passage => self.document.passage(index),
            Within::Text => *whole,
        }
    }
}
