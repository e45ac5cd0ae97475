//! One text as it was read: the draft, and what the core says about it.

use crate::draft::Draft;
use crate::finding::{FindingKey, Target, Where, where_it_is};
use crate::marks::MarkSet;
use std::sync::Arc;
use unmuddle::{Assessment, Field, Finding, RuleId, Severity, assess};

/// A draft and its assessment, which belong together: spans fit this text only.
#[derive(Clone, Debug)]
pub struct Reading(Arc<Inner>);

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
        Self(Arc::new(Inner { draft, assessment }))
    }

    /// What was read.
    pub fn draft(&self) -> &Draft {
        &self.0.draft
    }

    /// What the core says.
    pub fn assessment(&self) -> &Assessment {
        &self.0.assessment
    }

    /// The marks of the text.
    pub fn marks(&self) -> MarkSet {
        MarkSet::new(&self.0.assessment)
    }

    /// The key of each finding, in the order of the assessment.
    pub fn keys(&self) -> Vec<FindingKey> {
        let mut seen = [0; 1 << u8::BITS];
        let key = |finding: &Finding| {
            let count = &mut seen[usize::from(finding.rule.0)];
            *count += 1;
            FindingKey { rule: finding.rule, nth: *count - 1 }
        };
        self.0.assessment.findings.iter().map(key).collect()
    }

    /// The index of a finding in the assessment; none when this text has no such finding.
    pub fn index(&self, key: FindingKey) -> Option<usize> {
        let findings = self.0.assessment.findings.iter().enumerate();
        findings.filter(|(_, f)| f.rule == key.rule).nth(key.nth).map(|(index, _)| index)
    }

    /// The indices of the findings that are meant.
    pub fn indices(&self, target: Target) -> Vec<usize> {
        let keys = self.keys().into_iter().enumerate();
        keys.filter(|(_, key)| target.holds(*key)).map(|(index, _)| index).collect()
    }

    /// The rules that found something, in the order of their first finding: those that are worth
    /// a look, or those that made small observations only.
    pub fn rules(&self, small: bool) -> Vec<RuleId> {
        let findings = &self.0.assessment.findings;
        let mut rules: Vec<RuleId> = Vec::new();
        for finding in findings {
            if !rules.contains(&finding.rule) {
                rules.push(finding.rule);
            }
        }
        let is_small = |rule: &RuleId| {
            let mut own = findings.iter().filter(|finding| finding.rule == *rule);
            own.all(|finding| finding.severity == Severity::Info)
        };
        rules.retain(|rule| is_small(rule) == small);
        rules
    }

    /// Whether the words of a finding are marked without being asked for: small observations are
    /// not, and a mark on everything would mark nothing.
    pub fn is_marked(&self, index: usize) -> bool {
        self.0.assessment.findings.get(index).is_some_and(|finding| {
            finding.severity != Severity::Info
                && where_it_is(finding, self.field(finding.field)) == Where::Words
        })
    }

    /// A finding by its key.
    pub fn finding(&self, key: FindingKey) -> Option<&Finding> {
        self.0.assessment.findings.get(self.index(key)?)
    }

    /// The text that a finding's span belongs to.
    pub fn field(&self, field: Field) -> &str {
        match field {
            Field::Text => &self.0.draft.text,
            Field::Title => &self.0.draft.title,
            Field::Pay => self.0.draft.facts.pay.as_deref().unwrap_or_default(),
            _ => "",
        }
    }
}

#[cfg(test)]
pub mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;
    use unmuddle::{AskLevel, FindingKind, Label, Shares, Span};

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
        Reading(Arc::new(Inner { draft, assessment }))
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
}
