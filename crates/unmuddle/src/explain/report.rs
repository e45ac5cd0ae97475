//! An explanation as JSON shows it, with its offsets in the reader's units.

use super::{Explanation, Points};
use crate::model::{Axis, Channel, Label, Muddle, Shares, Span};
use crate::report::{OffsetUnit, Offsets};

/// A span as JSON shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedSpan {
    /// Where it begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// Words and what they add, as JSON shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedPoints {
    /// Where they begin.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Above 0 towards sales, below 0 towards marketing.
    pub points: f32,
}

/// What is seen on one axis, as JSON shows it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedAxis {
    /// The axis.
    pub axis: Axis,
    /// How much of what is seen on it speaks for each side.
    pub shares: Shares,
    /// The phrases that speak, strongest first.
    pub words: Vec<ReportedPoints>,
}

/// What would have to go, as JSON shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedCounterfactual {
    /// The fewest spans that were found, in the order of the text.
    pub without: Vec<ReportedSpan>,
    /// The label of what is left.
    pub label: Label,
    /// The muddles of what is left.
    pub muddles: Vec<Muddle>,
}

/// An explanation as JSON shows it.
///
/// ```
/// use unmuddle::{Context, ExplanationReport, OffsetUnit, explain};
///
/// let text = "🎉 Buy now!";
/// let report =
///     ExplanationReport::new(&explain(text, &Context::default()), text, OffsetUnit::Utf16);
/// assert_eq!(report.sentences.last().map(|sentence| sentence.end), Some(11)); // the emoji counts 2
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExplanationReport {
    /// What the words do.
    pub label: Label,
    /// False reads as "not sure".
    pub sure: bool,
    /// The kinds of muddle.
    pub muddles: Vec<Muddle>,
    /// The log odds of sales against marketing: above 0 it leans towards sales.
    pub score: f32,
    /// The words that add most, strongest first.
    pub words: Vec<ReportedPoints>,
    /// What each sentence adds; with `elsewhere` they add up to the score.
    pub sentences: Vec<ReportedPoints>,
    /// What has no words of the text: its title, its place, how long it is.
    pub elsewhere: f32,
    /// The three axes.
    pub axes: Vec<ReportedAxis>,
    /// What would change the label, and what would change the muddles.
    pub counterfactuals: Vec<ReportedCounterfactual>,
    /// Whether only the first part was read.
    pub truncated: bool,
    /// Whether the text looks like English, the one language that is read.
    pub language_ok: bool,
    /// The place that it was read for, where none was told and the words are those of a job ad.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub read_as: Option<Channel>,
}

impl ExplanationReport {
    /// The report of an explanation of `text`, with offsets counted in `unit`.
    #[must_use]
    pub fn new(explanation: &Explanation, text: &str, unit: OffsetUnit) -> Self {
        let offsets = Offsets::new(text, unit);
        let points = |points: &[Points]| -> Vec<ReportedPoints> {
            points
                .iter()
                .map(|words| {
                    let (start, end) = offsets.convert(words.span);
                    ReportedPoints { start, end, points: words.points }
                })
                .collect()
        };
        let span = |span: &Span| {
            let (start, end) = offsets.convert(*span);
            ReportedSpan { start, end }
        };
        let assessment = &explanation.assessment;
        ExplanationReport {
            label: assessment.label,
            sure: assessment.sure,
            muddles: assessment.muddles.clone(),
            score: explanation.score,
            words: points(&explanation.words),
            sentences: points(&explanation.sentences),
            elsewhere: explanation.elsewhere,
            axes: explanation
                .axes
                .iter()
                .map(|axis| ReportedAxis {
                    axis: axis.axis,
                    shares: axis.shares,
                    words: points(&axis.words),
                })
                .collect(),
            counterfactuals: explanation
                .counterfactuals
                .iter()
                .map(|change| ReportedCounterfactual {
                    without: change.without.iter().map(span).collect(),
                    label: change.label,
                    muddles: change.muddles.clone(),
                })
                .collect(),
            truncated: assessment.truncated,
            language_ok: assessment.language_ok,
            read_as: assessment.read_as,
        }
    }
}
