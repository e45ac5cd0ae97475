//! The shape that every surface prints or hands on: an assessment with its offsets in the
//! reader's units.

use crate::model::{
    Assessment, Channel, Field, FindingKind, Label, Muddle, RuleId, Severity, Shares, Span,
};

/// The unit in which a reader counts positions in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OffsetUnit {
    /// UTF-8 bytes, as Rust counts.
    #[default]
    Utf8,
    /// UTF-16 code units, as JavaScript counts.
    Utf16,
    /// Unicode scalar values, as Python counts.
    Chars,
}

/// An assessment as JSON shows it.
///
/// ```
/// use unmuddle::{Context, OffsetUnit, Report, assess};
///
/// let text = "🎉 Buy now!";
/// let context = Context::default();
/// let report = Report::new(&assess(text, &context), text, &context, OffsetUnit::Utf16);
/// assert_eq!(report.sentences.last().map(|s| s.end), Some(11)); // the emoji counts 2
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Report {
    /// What the words do.
    pub label: Label,
    /// How sure the label is, 0 to 1.
    pub confidence: f32,
    /// False reads as "not sure".
    pub sure: bool,
    /// How much of the evidence speaks for each side.
    pub shares: Shares,
    /// The most that any sentence asks of its reader, 0 (nothing) to 5 (money, under pressure).
    pub ask: u8,
    /// Whether marketing and sales are mixed up: `muddles` is not empty.
    pub muddled: bool,
    /// The kinds of muddle.
    pub muddles: Vec<Muddle>,
    /// Whether it presses its reader.
    pub pushy: bool,
    /// What the rules saw.
    pub findings: Vec<ReportedFinding>,
    /// Every sentence, in the order of the text.
    pub sentences: Vec<ReportedSentence>,
    /// Whether only the first part was read.
    pub truncated: bool,
    /// Whether the text looks like English, the one language that is read.
    pub language_ok: bool,
    /// The place that it was read for, where none was told and the words are those of a job ad.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub read_as: Option<Channel>,
}

/// A finding as JSON shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedFinding {
    /// The rule's id, as in `R16`.
    pub rule: String,
    /// What it is about.
    pub kind: FindingKind,
    /// How loudly it speaks.
    pub severity: Severity,
    /// The text that `start` and `end` belong to.
    pub field: Field,
    /// Where the words that decided it begin.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Whether this is the one to show first.
    pub primary: bool,
    /// What was seen.
    pub message: String,
    /// The next step.
    pub advice: String,
}

/// A sentence as JSON shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedSentence {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it does.
    pub activity: Label,
}

impl Report {
    /// The report of an assessment of `text` in `context`, with offsets counted in `unit`.
    #[must_use]
    pub fn new(
        assessment: &Assessment,
        text: &str,
        context: &crate::Context,
        unit: OffsetUnit,
    ) -> Self {
        let in_text = Offsets::new(text, unit);
        let in_title = Offsets::new(context.title.as_deref().unwrap_or_default(), unit);
        let in_pay = Offsets::new(context.job.pay.as_deref().unwrap_or_default(), unit);
        let findings = assessment
            .findings
            .iter()
            .map(|finding| {
                let offsets = match finding.field {
                    Field::Text => &in_text,
                    Field::Title => &in_title,
                    Field::Pay => &in_pay,
                };
                let (start, end) = offsets.convert(finding.span);
                ReportedFinding {
                    rule: finding.rule.to_string(),
                    kind: finding.kind,
                    severity: finding.severity,
                    field: finding.field,
                    start,
                    end,
                    primary: finding.primary,
                    message: finding.message.to_owned(),
                    advice: finding.advice.to_owned(),
                }
            })
            .collect();
        let sentences = assessment
            .sentences
            .iter()
            .map(|sentence| {
                let (start, end) = in_text.convert(sentence.span);
                ReportedSentence { start, end, activity: sentence.activity }
            })
            .collect();
        Report {
            label: assessment.label,
            confidence: assessment.confidence,
            sure: assessment.sure,
            shares: assessment.shares,
            ask: assessment.ask.level(),
            muddled: assessment.is_muddled(),
            muddles: assessment.muddles.clone(),
            pushy: assessment.pushy,
            findings,
            sentences,
            truncated: assessment.truncated,
            language_ok: assessment.language_ok,
            read_as: assessment.read_as,
        }
    }
}

/// Converts byte offsets of one text. Every `STEP` bytes it remembers the count, so that one
/// conversion never walks the whole text.
pub(crate) struct Offsets<'t> {
    text: &'t str,
    unit: OffsetUnit,
    checkpoints: Vec<usize>,
}

impl<'t> Offsets<'t> {
    const STEP: usize = 256;

    #[inline(never)]
    pub(crate) fn new(text: &'t str, unit: OffsetUnit) -> Self {
        let mut checkpoints = Vec::new();
        if unit != OffsetUnit::Utf8 && !text.is_ascii() {
            let mut count = 0;
            for (at, character) in text.char_indices() {
                while checkpoints.len() * Self::STEP <= at {
                    // The count before the first character that starts at or after the mark.
                    checkpoints.push(count);
                }
                count += unit.width(character);
            }
        }
        Self { text, unit, checkpoints }
    }

    #[inline(never)]
    pub(crate) fn convert(&self, span: Span) -> (usize, usize) {
        (self.at(span.start), self.at(span.end))
    }

    fn at(&self, byte: usize) -> usize {
        if self.checkpoints.is_empty() {
            return byte;
        }
        let index = (byte / Self::STEP).min(self.checkpoints.len() - 1);
        let mut from = index * Self::STEP;
        while !self.text.is_char_boundary(from) {
            from += 1;
        }
        let tail = self.text.get(from..byte).unwrap_or_default();
        self.checkpoints[index] + tail.chars().map(|c| self.unit.width(c)).sum::<usize>()
    }
}

impl OffsetUnit {
    const fn width(self, character: char) -> usize {
        match self {
            OffsetUnit::Utf8 => character.len_utf8(),
            OffsetUnit::Utf16 => character.len_utf16(),
            OffsetUnit::Chars => 1,
        }
    }
}

#[cfg(feature = "serde")]
pub(crate) fn serialize_rule_id<S: serde::Serializer>(
    id: &RuleId,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(id)
}

#[cfg(not(feature = "serde"))]
const _: Option<RuleId> = None;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_agree_with_counting_from_the_start() {
        let text = "a🎉é".repeat(400) + "€uro";
        for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::Chars] {
            let offsets = Offsets::new(&text, unit);
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                let counted: usize = text[..at].chars().map(|c| unit.width(c)).sum();
                assert_eq!(offsets.at(at), counted, "{unit:?} at byte {at}");
            }
        }
    }
}
