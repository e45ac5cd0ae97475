//! What would have to go for the answer to change: sentences, or the words of a finding, are left
//! out and what is left is assessed again.

use super::words::top;
use super::{Counterfactual, Explanation, Points};
use crate::assess::assess;
use crate::model::{Assessment, Context, Field, Label, Severity, Span};

/// At most so many assessments, and at most so many bytes assessed by all of them.
const MOST_TRIES: usize = 40;
const MOST_BYTES: usize = 400_000;
/// Spans that are left out one at a time.
const SINGLES: usize = 20;
/// Pairs are tried among so many of the strongest, and no larger set is tried than this.
const STRONGEST: usize = 6;
/// More than any points: what a warning points at is tried before all else.
const FIRST: f32 = 1e6;

/// The fewest spans without which there is a muddle less, and those without which the label
/// changes; `weighs` are the sentences that count.
#[inline(never)]
pub(super) fn search(
    text: &str,
    context: &Context,
    explanation: &Explanation,
    weighs: Vec<Points>,
) -> Vec<Counterfactual> {
    let candidates = candidates(text, explanation, weighs);
    let mut search = Search {
        text,
        context,
        before: &explanation.assessment,
        tries: MOST_TRIES.min(MOST_BYTES / text.len().max(1)),
        label: None,
        muddles: None,
    };
    for span in candidates.iter().take(SINGLES) {
        search.leave_out(&[*span]);
    }
    let strongest = candidates.get(..candidates.len().min(STRONGEST)).unwrap_or_default();
    for (index, one) in strongest.iter().enumerate() {
        for other in &strongest[index + 1..] {
            search.leave_out(&[*one, *other]);
        }
    }
    for many in 3..=strongest.len() {
        search.leave_out(&strongest[..many]);
    }
    let mut found: Vec<Counterfactual> = search.muddles.into_iter().collect();
    found.extend(search.label.filter(|other| !found.contains(other)));
    found
}

/// What may be left out, most promising first: what the warnings of a muddled text point at, then
/// what speaks most for the answer.
#[inline(never)]
fn candidates(text: &str, explanation: &Explanation, mut sentences: Vec<Points>) -> Vec<Span> {
    let assessment = &explanation.assessment;
    sentences.retain(|sentence| has_letters(sentence.span.slice(text)));
    let warned: Vec<Span> = assessment
        .findings
        .iter()
        .filter(|finding| finding.severity == Severity::Warn && finding.field == Field::Text)
        .map(|finding| finding.span)
        .collect();
    let speaks = |points: f32| match assessment.label {
        Label::Marketing => -points,
        Label::Neither => points.abs(),
        _ => points,
    };
    let candidates = if sentences.len() > 1 { &sentences } else { &explanation.words };
    let rank = |words: &Points| {
        let is_warned = warned.iter().any(|warned| warned.overlaps(words.span));
        speaks(words.points) + if is_warned { FIRST } else { 0.0 }
    };
    let mut spans: Vec<Span> =
        top(candidates, SINGLES, &rank).iter().map(|candidate| candidate.span).collect();
    // The words of a finding are less than their sentence, so they come first.
    for span in warned.into_iter().rev() {
        let is_part = |whole: &Points| whole.span.contains(span) && whole.span != span;
        if explanation.sentences.iter().any(is_part) && !spans.contains(&span) {
            spans.insert(0, span);
        }
    }
    spans
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

struct Search<'s> {
    text: &'s str,
    context: &'s Context,
    before: &'s Assessment,
    tries: usize,
    label: Option<Counterfactual>,
    muddles: Option<Counterfactual>,
}

impl Search<'_> {
    /// Assesses what is left without these spans, unless all is found or too much was tried.
    fn leave_out(&mut self, spans: &[Span]) {
        let wanted = self.label.is_none() || (self.before.is_muddled() && self.muddles.is_none());
        if !wanted || self.tries == 0 {
            return;
        }
        let mut without: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            without.insert(without.partition_point(|other| other < span), *span);
        }
        let left = blank(self.text, &without);
        if !has_letters(&left) {
            return;
        }
        self.tries -= 1;
        let after = assess(&left, self.context);
        if !after.language_ok {
            return;
        }
        let found = || Counterfactual {
            without: without.clone(),
            label: after.label,
            muddles: after.muddles.clone(),
        };
        if self.label.is_none() && after.label != self.before.label {
            self.label = Some(found());
        }
        let fewer = self.before.muddles.iter().any(|muddle| !after.muddles.contains(muddle));
        if self.muddles.is_none() && fewer {
            self.muddles = Some(found());
        }
    }
}

/// The text with spaces in place of `spans`, so that all else stays where it is. A bullet goes
/// with the words that follow it.
#[inline(never)]
fn blank(text: &str, spans: &[Span]) -> String {
    let mut left = String::with_capacity(text.len());
    let mut done = 0;
    for span in spans {
        let Some(before) = text.get(done..span.start.max(done)) else { continue };
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let begins_line = line > 0 || done == 0;
        let kept = match before.get(line..) {
            Some(lead) if begins_line && !has_words(lead) => line,
            _ => before.len(),
        };
        left.push_str(before.get(..kept).unwrap_or_default());
        left.extend(std::iter::repeat_n(' ', span.end.max(done) - done - kept));
        done = span.end.max(done);
    }
    left.push_str(text.get(done..).unwrap_or_default());
    left
}

/// Whether the beginning of a line is more than a bullet or a number.
fn has_words(lead: &str) -> bool {
    lead.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Channel, Muddle};

    #[test]
    fn all_else_stays_where_it_is() {
        let text = "Tasks:\n- sell äll day\n2. write. Rest.";
        let span = |words: &str| {
            let start = text.find(words).unwrap_or_default();
            Span::new(start, start + words.len())
        };
        assert_eq!(
            blank(text, &[span("sell äll day")]),
            "Tasks:\n               \n2. write. Rest."
        );
        assert_eq!(blank(text, &[span("Rest.")]), "Tasks:\n- sell äll day\n2. write.      ");
        assert_eq!(
            blank(text, &[span("sell"), span("write.")]),
            "Tasks:\n       äll day\n          Rest."
        );
        assert_eq!(blank(text, &[]), text);
    }

    #[test]
    fn the_fewest_spans_are_told() {
        let context = Context::new(Channel::OrganicPost);
        let two = "We walked the dog on the beach this morning and found a bottle. It held a \
                   letter from 1974, about rain and a lost hat. Order your lamp today, £40. My \
                   mother read it aloud twice. Buy two and save £10 with code RAIN.";
        let explanation = super::super::explain(two, &context);
        assert_eq!(explanation.assessment.muddles, [Muddle::Channel]);
        let change =
            explanation.counterfactuals.iter().find(|change| change.muddles.is_empty()).map(
                |change| change.without.iter().map(|span| span.slice(two)).collect::<Vec<_>>(),
            );
        assert_eq!(
            change,
            Some(vec!["Order your lamp today, £40.", "Buy two and save £10 with code RAIN."])
        );
    }
}
