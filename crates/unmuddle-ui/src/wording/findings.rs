//! A finding in words.

use crate::messages::Key;
use unmuddle::{FindingKind, RuleId, Severity};

/// The most characters of the text that a card repeats.
const EXCERPT: usize = 90;

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

/// What somebody who looks for a job can do about what a rule saw in an ad.
pub const fn for_seeker(rule: RuleId) -> Key {
    match rule.0 {
        2 | 4 | 5 => Key::SeekTwo,
        3 => Key::SeekTitle,
        1 | 50 | 53 => Key::SeekDisguise,
        12 | 25 | 30..=35 | 51 => Key::SeekSoon,
        _ => Key::SeekOther,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
