//! A finding in words.

use crate::messages::Key;
use unmuddle::{Field, Finding, FindingKind, Severity};

/// The most characters of the text that a card repeats.
const EXCERPT: usize = 90;

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

/// The words of a finding on one line, cut between words when there are too many.
pub fn excerpt(words: &str) -> String {
    let mut line = String::new();
    for word in words.split_whitespace() {
        let room = EXCERPT.saturating_sub(line.chars().count());
        if word.chars().count() + 1 > room {
            if line.is_empty() {
                line.extend(word.chars().take(room));
            }
            line.push('…');
            break;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// What a finding is about, in a word.
pub const fn kind(kind: FindingKind) -> Key {
    match kind {
        FindingKind::Channel => Key::KindChannel,
        FindingKind::Role => Key::KindRole,
        FindingKind::Expectation => Key::KindExpectation,
        FindingKind::Name => Key::KindName,
        FindingKind::Tone => Key::KindTone,
        _ => Key::KindNone,
    }
}

/// How loudly a finding speaks, in a word.
pub const fn severity(severity: Severity) -> Key {
    match severity {
        Severity::Warn => Key::SeverityWarn,
        Severity::Note => Key::SeverityNote,
        _ => Key::SeverityInfo,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::tests::finding;
    use unmuddle::Span;

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

    #[test]
    fn an_excerpt_is_one_line_of_whole_words() {
        assert_eq!(excerpt("  Buy\n now. "), "Buy now.");
        let long = excerpt(&"word ".repeat(50));
        assert!(long.ends_with("word…") && long.chars().count() <= EXCERPT + 1);
        let endless = excerpt(&"é".repeat(200));
        assert_eq!(endless.chars().count(), EXCERPT + 1);
        assert_eq!(excerpt(""), "");
    }
}
