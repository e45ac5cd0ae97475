//! One text as it was read: the draft, and what the core says about it.

use crate::draft::Draft;
use crate::marks::MarkSet;
use std::sync::Arc;
use unmuddle::{Assessment, Field, Finding, RuleId, assess};

/// A draft and its assessment, which belong together: spans fit this text only.
#[derive(Clone, Debug)]
pub struct Reading(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    draft: Draft,
    assessment: Assessment,
}

/// Which finding is meant, across readings: the rule, and how many of that rule come before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FindingKey {
    /// The rule.
    pub rule: RuleId,
    /// How many findings of the same rule come before it.
    pub nth: usize,
}

impl Reading {
    /// Reads a draft now.
    pub fn new(draft: Draft) -> Self {
        let assessment = assess(&draft.text, &draft.context());
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
        let findings = &self.0.assessment.findings;
        let nth = |at: usize| findings[..at].iter().filter(|f| f.rule == findings[at].rule).count();
        (0..findings.len()).map(|at| FindingKey { rule: findings[at].rule, nth: nth(at) }).collect()
    }

    /// The index of a finding in the assessment; none when this text has no such finding.
    pub fn index(&self, key: FindingKey) -> Option<usize> {
        let findings = self.0.assessment.findings.iter().enumerate();
        findings.filter(|(_, f)| f.rule == key.rule).nth(key.nth).map(|(index, _)| index)
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
            // The page asks for no pay of its own.
            _ => "",
        }
    }
}

#[cfg(test)]
pub mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use unmuddle::{AskLevel, FindingKind, Label, Severity, Shares, Span};

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
        for (index, key) in keys.into_iter().enumerate() {
            assert_eq!(reading.index(key), Some(index));
        }
        assert_eq!(reading.index(FindingKey { rule: RuleId(16), nth: 2 }), None);
        assert_eq!(reading.index(FindingKey { rule: RuleId(30), nth: 0 }), None);
    }
}
