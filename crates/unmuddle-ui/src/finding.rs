//! Which finding is meant, and where it is to be looked for.

use unmuddle::{Field, Finding, RuleId};

/// Which finding is meant, across readings: the rule, and how many of that rule come before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FindingKey {
    /// The rule.
    pub rule: RuleId,
    /// How many findings of the same rule come before it.
    pub nth: usize,
}

/// One finding, or all of one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// Every finding of a rule: its card.
    Rule(RuleId),
    /// One finding: some words.
    Finding(FindingKey),
}

impl Target {
    /// The rule whose card it is.
    pub const fn rule(self) -> RuleId {
        match self {
            Target::Rule(rule) | Target::Finding(FindingKey { rule, .. }) => rule,
        }
    }

    /// Whether a finding is meant.
    pub fn holds(self, key: FindingKey) -> bool {
        match self {
            Target::Rule(rule) => key.rule == rule,
            Target::Finding(finding) => key == finding,
        }
    }
}

/// Where a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// On some words of the text.
    Words,
    /// On the title.
    Title,
    /// On the pay.
    Pay,
    /// On no words in particular.
    Whole,
}

/// Where a finding in `text`, its field's text, is to be looked for.
pub fn where_it_is(finding: &Finding, text: &str) -> Where {
    match finding.field {
        Field::Title => Where::Title,
        Field::Pay => Where::Pay,
        _ if finding.span.is_empty() || finding.span.slice(text).trim() == text.trim() => {
            Where::Whole
        }
        _ => Where::Words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::tests::finding;
    use unmuddle::{Severity, Span};

    #[test]
    fn a_finding_on_everything_is_on_the_text_as_a_whole() {
        let text = "Buy now. Or not.";
        let place =
            |start, end| where_it_is(&finding(16, Severity::Warn, Span::new(start, end)), text);
        assert_eq!(place(0, 8), Where::Words);
        assert_eq!(place(0, 16), Where::Whole);
        assert_eq!(place(3, 3), Where::Whole);
        let on_title =
            Finding { field: Field::Title, ..finding(3, Severity::Warn, Span::new(0, 4)) };
        assert_eq!(where_it_is(&on_title, "Head"), Where::Title);
    }
}
