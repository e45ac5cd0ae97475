//! One text as it was read: the draft, and what the core says about it.

use crate::dismissal::{Dismissals, Seen};
use crate::draft::Draft;
use crate::finding::{FindingKey, Target, Where, where_it_is};
use crate::marks::MarkSet;
use std::sync::Arc;
use unmuddle::{
    Assessment, Channel, Field, Finding, FindingKind, Muddle, RuleId, Severity, assess,
};

/// A draft and its assessment, which belong together: spans fit this text only. And which of the
/// findings its writer has set aside.
#[derive(Clone, Debug)]
pub struct Reading {
    inner: Arc<Inner>,
    /// Indices of findings, in order.
    aside: Vec<usize>,
}

#[derive(Debug)]
struct Inner {
    draft: Draft,
    assessment: Assessment,
}

impl Reading {
    /// Reads a draft now.
    pub fn new(draft: Draft) -> Self {
        let assessment = assess(&draft.text, &draft.context());
        Self::of(draft, assessment)
    }

    /// A draft with the assessment that was made of it elsewhere.
    pub fn of(draft: Draft, assessment: Assessment) -> Self {
        Self { inner: Arc::new(Inner { draft, assessment }), aside: Vec::new() }
    }

    /// The same reading without what its writer has set aside; `visit` is the number of the draft.
    #[must_use]
    pub fn without(&self, dismissals: &Dismissals, visit: u32) -> Self {
        let findings = self.assessment().findings.iter().enumerate();
        let aside = findings.filter(|(_, finding)| {
            let words = finding.span.slice(self.field(finding.field));
            let channel = self.draft().channel;
            dismissals.hold(&Seen { rule: finding.rule, words, channel, visit })
        });
        Self { inner: self.inner.clone(), aside: aside.map(|(index, _)| index).collect() }
    }

    /// Whether both are of one and the same reading, whatever was set aside of it.
    #[must_use]
    pub fn is_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }

    /// What was read.
    pub fn draft(&self) -> &Draft {
        &self.inner.draft
    }

    /// Where it was read for: the place that was chosen, or the one that its words told.
    pub fn channel(&self) -> Channel {
        self.assessment().read_as.unwrap_or(self.draft().channel)
    }

    /// What the core says.
    pub fn assessment(&self) -> &Assessment {
        &self.inner.assessment
    }

    /// The findings that were not set aside, with their index in the assessment.
    pub fn findings(&self) -> impl Iterator<Item = (usize, &Finding)> {
        let all = self.assessment().findings.iter().enumerate();
        all.filter(|(index, _)| !self.is_aside(*index))
    }

    /// Whether a finding was set aside.
    #[must_use]
    pub fn is_aside(&self, index: usize) -> bool {
        self.aside.contains(&index)
    }

    /// How many findings were set aside that are worth a look.
    #[must_use]
    pub fn count_aside(&self) -> usize {
        let loud = |index: &&usize| {
            self.assessment().findings.get(**index).is_some_and(|f| f.severity != Severity::Info)
        };
        self.aside.iter().filter(loud).count()
    }

    /// The kinds of muddle that were not set aside.
    #[must_use]
    pub fn muddles(&self) -> Vec<Muddle> {
        let warns = |muddle: &&Muddle| {
            self.findings()
                .any(|(_, f)| f.severity == Severity::Warn && muddle_of(f.kind) == Some(**muddle))
        };
        let muddles = self.assessment().muddles.iter();
        if self.aside.is_empty() {
            return muddles.copied().collect();
        }
        muddles.filter(warns).copied().collect()
    }

    /// The marks of the text.
    pub fn marks(&self) -> MarkSet {
        MarkSet::new(self.assessment())
    }

    /// The key of each finding, in the order of the assessment.
    pub fn keys(&self) -> Vec<FindingKey> {
        let mut seen = [0; 1 << u8::BITS];
        let key = |finding: &Finding| {
            let count = &mut seen[usize::from(finding.rule.0)];
            *count += 1;
            FindingKey { rule: finding.rule, nth: *count - 1 }
        };
        self.assessment().findings.iter().map(key).collect()
    }

    /// The index of a finding in the assessment; none when this text has no such finding.
    pub fn index(&self, key: FindingKey) -> Option<usize> {
        let findings = self.assessment().findings.iter().enumerate();
        findings.filter(|(_, f)| f.rule == key.rule).nth(key.nth).map(|(index, _)| index)
    }

    /// The indices of the findings that are meant and were not set aside.
    pub fn indices(&self, target: Target) -> Vec<usize> {
        let keys = self.keys().into_iter().enumerate();
        let meant = keys.filter(|(index, key)| target.holds(*key) && !self.is_aside(*index));
        meant.map(|(index, _)| index).collect()
    }

    /// The rules that found something, in the order of their first finding: those that are worth
    /// a look, or those that made small observations only.
    pub fn rules(&self, small: bool) -> Vec<RuleId> {
        let mut rules: Vec<RuleId> = Vec::new();
        for (_, finding) in self.findings() {
            if !rules.contains(&finding.rule) {
                rules.push(finding.rule);
            }
        }
        let is_small = |rule: &RuleId| {
            let mut own = self.findings().filter(|(_, finding)| finding.rule == *rule);
            own.all(|(_, finding)| finding.severity == Severity::Info)
        };
        rules.retain(|rule| is_small(rule) == small);
        rules
    }

    /// Whether the words of a finding are marked without being asked for: small observations are
    /// not, and a mark on everything would mark nothing.
    pub fn is_marked(&self, index: usize) -> bool {
        self.assessment().findings.get(index).is_some_and(|finding| {
            finding.severity != Severity::Info
                && !self.is_aside(index)
                && where_it_is(finding, self.field(finding.field)) == Where::Words
        })
    }

    /// A finding by its key.
    pub fn finding(&self, key: FindingKey) -> Option<&Finding> {
        self.assessment().findings.get(self.index(key)?)
    }

    /// The text that a finding's span belongs to.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Text => &self.draft().text,
            Field::Title => &self.draft().title,
            Field::Pay => self.draft().facts.pay.as_deref().unwrap_or_default(),
            _ => "",
        }
    }
}

/// The muddle that a warning of a kind makes.
const fn muddle_of(kind: FindingKind) -> Option<Muddle> {
    match kind {
        FindingKind::Channel => Some(Muddle::Channel),
        FindingKind::Role => Some(Muddle::Role),
        FindingKind::Expectation => Some(Muddle::Expectation),
        FindingKind::Name => Some(Muddle::Name),
        _ => None,
    }
}

#[cfg(test)]
pub mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use crate::dismissal::{Dismissal, Reach};
    use unmuddle::{AskLevel, Label, Shares, Span};

    /// An assessment that found nothing.
    pub fn empty_assessment() -> Assessment {
        Assessment {
            label: Label::Neither,
            confidence: 0.0,
            sure: true,
            shares: Shares::default(),
            ask: AskLevel::Nothing,
            sentences: Vec::new(),
            findings: Vec::new(),
            muddles: Vec::new(),
            pushy: false,
            truncated: false,
            language_ok: true,
            read_as: None,
        }
    }

    /// A finding of a rule on a span.
    pub fn finding(rule: u8, severity: Severity, span: Span) -> Finding {
        Finding {
            rule: RuleId(rule),
            kind: FindingKind::Channel,
            severity,
            field: Field::Text,
            span,
            primary: false,
            message: "",
            advice: "",
        }
    }

    /// A reading with an assessment of the test's choice.
    pub fn reading(draft: Draft, assessment: Assessment) -> Reading {
        Reading { inner: Arc::new(Inner { draft, assessment }), aside: Vec::new() }
    }

    #[test]
    fn keys_tell_findings_of_one_rule_apart() {
        let findings = [16, 21, 16].map(|rule| finding(rule, Severity::Warn, Span::default()));
        let assessment = Assessment { findings: findings.to_vec(), ..empty_assessment() };
        let reading = reading(Draft::default(), assessment);
        let keys = reading.keys();
        assert_eq!(keys.iter().map(|key| key.nth).collect::<Vec<_>>(), [0, 0, 1]);
        let second_of_16 = keys[2];
        for (index, key) in keys.into_iter().enumerate() {
            assert_eq!(reading.index(key), Some(index));
        }
        assert_eq!(reading.indices(Target::Rule(RuleId(16))), [0, 2]);
        assert_eq!(reading.indices(Target::Finding(second_of_16)), [2]);
        assert_eq!(reading.index(FindingKey { rule: RuleId(16), nth: 2 }), None);
        assert_eq!(reading.index(FindingKey { rule: RuleId(30), nth: 0 }), None);
    }

    #[test]
    fn a_rule_has_one_card_and_small_observations_stand_apart() {
        let severities = [
            (16, Severity::Warn),
            (1, Severity::Info),
            (21, Severity::Info),
            (16, Severity::Info),
            (21, Severity::Note),
        ];
        let findings =
            severities.map(|(rule, severity)| finding(rule, severity, Span::new(0, 3))).to_vec();
        let draft = Draft { text: "Buy now.".into(), ..Draft::default() };
        let reading = reading(draft, Assessment { findings, ..empty_assessment() });
        assert_eq!(reading.rules(false), [RuleId(16), RuleId(21)]);
        assert_eq!(reading.rules(true), [RuleId(1)]);
        let marked: Vec<bool> = (0..5).map(|index| reading.is_marked(index)).collect();
        assert_eq!(marked, [true, false, false, false, true]);
    }

    #[test]
    fn a_finding_on_the_whole_text_marks_no_words() {
        let text = "Buy now.";
        let findings = vec![finding(18, Severity::Warn, Span::new(0, text.len()))];
        let draft = Draft { text: text.into(), ..Draft::default() };
        let reading = reading(draft, Assessment { findings, ..empty_assessment() });
        assert!(!reading.is_marked(0));
    }

    #[test]
    fn what_is_set_aside_is_out_of_sight_and_makes_no_muddle() {
        let draft = crate::samples::Sample::find("selling").unwrap().draft();
        let whole = Reading::new(draft);
        assert_eq!(whole.muddles(), whole.assessment().muddles);
        let warned: Vec<RuleId> = whole
            .findings()
            .filter(|(_, finding)| finding.severity == Severity::Warn)
            .map(|(_, finding)| finding.rule)
            .collect();
        assert!(!warned.is_empty());
        let mut dismissals = Dismissals::default();
        for rule in &warned {
            dismissals.add(Dismissal { rule: *rule, reach: Reach::Once(7) });
        }
        let rest = whole.without(&dismissals, 7);
        assert!(rest.muddles().is_empty() && rest.count_aside() >= warned.len());
        assert!(rest.is_of(&whole));
        for rule in &warned {
            assert!(rest.indices(Target::Rule(*rule)).is_empty(), "{rule}");
            assert!(!rest.rules(false).contains(rule) && !rest.rules(true).contains(rule));
        }
        let other_visit = whole.without(&dismissals, 8);
        assert_eq!(other_visit.muddles(), whole.muddles());
        assert_eq!(other_visit.count_aside(), 0);
    }

    #[test]
    fn without_dismissals_the_muddles_are_those_of_the_core() {
        for sample in crate::samples::SAMPLES {
            let reading = Reading::new(sample.draft());
            for muddle in &reading.assessment().muddles {
                let warns = reading.findings().any(|(_, finding)| {
                    finding.severity == Severity::Warn && muddle_of(finding.kind) == Some(*muddle)
                });
                assert!(warns, "{muddle} in {}", sample.id);
            }
        }
    }
}
