//! What a screen reader hears once a verdict has settled.

use super::{Verdict, t};
use crate::messages::{Key, aside_count, said_findings};
use crate::reading::Reading;
use unmuddle::Severity;

/// The verdict in one breath; the same words as on the screen.
pub fn said(reading: &Reading) -> String {
    let verdict = Verdict::of(reading);
    let mut parts = vec![t(verdict.headline).to_owned(), t(verdict.detail).to_owned()];
    if let Some(stamp) = verdict.place.stamp {
        parts.push(format!("{}.", t(stamp)));
    }
    parts.extend(verdict.place.lines.iter().map(|line| t(*line).to_owned()));
    let loud = reading.findings().filter(|(_, finding)| finding.severity != Severity::Info);
    parts.push(match loud.count() {
        0 => t(Key::SaidFindingsNone).to_owned(),
        1 => t(Key::SaidFindingsOne).to_owned(),
        count => said_findings(count),
    });
    parts.extend(count_aside(reading.count_aside()));
    parts.join(" ")
}

/// How many findings were set aside, in words; none when none were.
pub fn count_aside(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some(t(Key::AsideCountOne).to_owned()),
        count => Some(aside_count(count)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use crate::reading::tests::{empty_assessment, finding, reading};
    use unmuddle::{Assessment, Channel, Label, Muddle, Span};

    #[test]
    fn it_says_the_verdict_the_place_and_how_much_is_worth_a_look() {
        let warn = finding(16, Severity::Warn, Span::default());
        let assessment = Assessment {
            label: Label::Sales,
            muddles: vec![Muddle::Channel],
            findings: vec![warn.clone(), warn, finding(1, Severity::Info, Span::default())],
            ..empty_assessment()
        };
        let draft = Draft { channel: Channel::OrganicPost, ..Draft::default() };
        let words = said(&reading(draft, assessment));
        for part in [t(Key::VerdictSales), t(Key::Muddled), &said_findings(2)] {
            assert!(words.contains(part), "{part} in {words}");
        }
    }
}
