//! What would have to go for the answer to change, in words.

use crate::messages::{
    Key, change_both, change_clear, change_less, change_marketing, change_neither, change_sales,
    change_without_parts, change_without_sentences,
};
use crate::reading::Reading;
use crate::wording::{excerpt, t};
use unmuddle::{Counterfactual, Explanation, Label, Span};

/// One way to another answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The words that would go.
    pub spans: Vec<Span>,
    /// The same, short enough to be read beside the text.
    pub quotes: Vec<String>,
    /// What would change.
    pub line: String,
    /// What else is to say of it.
    pub more: Option<Key>,
}

/// What is left of the muddles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    /// Nothing was muddled, or all of it stays.
    Same,
    /// Nothing is muddled any more.
    Clear,
    /// Something still is.
    Less,
    /// Something is muddled that was not.
    More,
}

/// The changes that a reader can see: where every muddle was set aside, there is none to take away.
pub(super) fn changes(reading: &Reading, explanation: &Explanation) -> Vec<Change> {
    let all = explanation.counterfactuals.iter();
    all.filter_map(|found| change(reading, explanation, found)).collect()
}

fn change(reading: &Reading, explanation: &Explanation, found: &Counterfactual) -> Option<Change> {
    let text = &reading.draft().text;
    let before = reading.assessment();
    let known = reading.muddles();
    let left = match (known.is_empty(), found.muddles.is_empty()) {
        (true, true) => Left::Same,
        (true, false) if before.is_muddled() => Left::Same,
        (true, false) => Left::More,
        (false, true) => Left::Clear,
        (false, false) if known.iter().all(|muddle| found.muddles.contains(muddle)) => Left::Same,
        (false, false) => Left::Less,
    };
    let other = found.label != before.label;
    let sentences = &explanation.sentences;
    let whole = |span: &Span| sentences.iter().any(|sentence| sentence.span == *span);
    let without = without(found.without.len(), found.without.iter().all(whole));
    let line = match (other, left) {
        (true, _) => becomes(found.label, &without),
        (false, Left::Clear) => change_clear(&without),
        (false, Left::Less) => change_less(&without),
        (false, Left::Same | Left::More) => return None,
    };
    let more = match (other, left) {
        (true, Left::Clear) => Some(Key::ChangeThenClear),
        (true, Left::More) => Some(Key::ChangeThenMuddled),
        (true, Left::Same) if !known.is_empty() => Some(Key::ChangeThenStill),
        _ => None,
    };
    let quotes = found.without.iter().map(|span| excerpt(span.slice(text))).collect();
    Some(Change { spans: found.without.clone(), quotes, line, more })
}

fn without(count: usize, sentences: bool) -> String {
    match (count, sentences) {
        (1, true) => t(Key::ChangeWithoutSentence).to_owned(),
        (1, false) => t(Key::ChangeWithoutWords).to_owned(),
        (_, true) => change_without_sentences(count),
        (_, false) => change_without_parts(count),
    }
}

fn becomes(label: Label, without: &str) -> String {
    match label {
        Label::Marketing => change_marketing(without),
        Label::Sales => change_sales(without),
        Label::Both => change_both(without),
        _ => change_neither(without),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::dismissal::{Dismissal, Dismissals, Reach};
    use crate::draft::Draft;
    use unmuddle::{Channel, Muddle, Severity, explain};

    const POST: &str = "My grandad kept bees. He sang to them on Sundays, and we still do. Only 3 \
                        jars left, order now for £9!";

    fn read(text: &str) -> Reading {
        let channel = Channel::OrganicPost;
        Reading::new(Draft { text: text.to_owned(), channel, ..Draft::default() })
    }

    fn found(reading: &Reading) -> Vec<Change> {
        changes(reading, &explain(&reading.draft().text, &reading.draft().context()))
    }

    #[test]
    fn it_names_the_sentence_and_what_the_rest_would_be() {
        let reading = read(POST);
        let change = found(&reading).remove(0);
        assert_eq!(change.line, "Without this sentence it is marketing.");
        assert_eq!(change.more, Some(Key::ChangeThenClear));
        assert_eq!(change.quotes, ["Only 3 jars left, order now for £9!"]);
        assert_eq!(change.spans[0].slice(POST), change.quotes[0]);
    }

    #[test]
    fn lines_say_what_changes() {
        let reading = read(POST);
        assert_eq!(reading.muddles(), [Muddle::Channel]);
        let explanation = explain(POST, &reading.draft().context());
        let label = reading.assessment().label;
        let other = if label == Label::Sales { Label::Both } else { Label::Sales };
        let sentence = vec![explanation.sentences[0].span];
        let words = vec![Span::new(0, 2), Span::new(3, 5)];
        let cases = [
            (&sentence, label, vec![], Some("Without this sentence nothing is muddled."), None),
            (&words, label, vec![], Some("Without these 2 parts nothing is muddled."), None),
            (&sentence, label, vec![Muddle::Channel], None, None),
            (
                &sentence,
                label,
                vec![Muddle::Name],
                Some("Without this sentence it is less muddled."),
                None,
            ),
            (
                &sentence,
                Label::Neither,
                vec![Muddle::Channel],
                Some("Without this sentence it is neither."),
                Some(Key::ChangeThenStill),
            ),
            (
                &words,
                other,
                vec![],
                Some(if other == Label::Sales {
                    "Without these 2 parts it is selling."
                } else {
                    "Without these 2 parts it does both."
                }),
                Some(Key::ChangeThenClear),
            ),
        ];
        for (without, label, muddles, line, more) in cases {
            let found = Counterfactual { without: without.clone(), label, muddles };
            let change = change(&reading, &explanation, &found);
            assert_eq!(change.as_ref().map(|change| change.line.as_str()), line);
            assert_eq!(change.and_then(|change| change.more), more, "{line:?}");
        }
    }

    #[test]
    fn a_muddle_that_was_set_aside_needs_no_way_out() {
        let whole = read("Order your lamp today, £40. Buy two and save £10 with code RAIN.");
        let mut dismissals = Dismissals::default();
        for (_, finding) in whole.findings().filter(|(_, f)| f.severity == Severity::Warn) {
            dismissals.add(Dismissal { rule: finding.rule, reach: Reach::Rule });
        }
        for change in found(&whole.without(&dismissals, 0)) {
            assert!(!change.line.contains("muddled") && change.more.is_none(), "{change:?}");
        }
    }
}
