//! A split as JSON shows it, with its offsets in the reader's units.

use super::{Draft, Placement, Split};
use crate::model::{Channel, Label};
use crate::report::{OffsetUnit, Offsets};

/// A sentence and the drafts that hold it, as JSON shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReportedPlaced {
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// The drafts that hold it.
    pub placement: Placement,
}

/// A split as JSON shows it.
///
/// ```
/// use unmuddle::{Context, OffsetUnit, SplitReport, split};
///
/// let text = "🎉 Buy now!";
/// let report = SplitReport::new(&split(text, &Context::default()), text, OffsetUnit::Utf16);
/// assert_eq!(report.sentences.last().map(|sentence| sentence.end), Some(11)); // the emoji counts 2
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SplitReport {
    /// What there is to part: both sides, or one alone, and then the other draft is empty.
    /// Neither means that nothing was parted, and both drafts are the whole text.
    pub sides: Label,
    /// What shapes how people see the writer.
    pub marketing: Draft,
    /// What moves people to a decision.
    pub sales: Draft,
    /// Every sentence and the drafts that hold it.
    pub sentences: Vec<ReportedPlaced>,
    /// Whether the text looks like English, the one language that is read.
    pub language_ok: bool,
    /// The place that it was read for, where none was told and the words are those of a job ad.
    #[cfg_attr(feature = "serde", serde(skip_serializing_if = "Option::is_none"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub read_as: Option<Channel>,
}

impl SplitReport {
    /// The report of a split of `text`, with offsets counted in `unit`.
    #[must_use]
    pub fn new(split: &Split, text: &str, unit: OffsetUnit) -> Self {
        let offsets = Offsets::new(text, unit);
        SplitReport {
            sides: split.sides,
            marketing: split.marketing.clone(),
            sales: split.sales.clone(),
            sentences: split
                .sentences
                .iter()
                .map(|placed| {
                    let (start, end) = offsets.convert(placed.span);
                    ReportedPlaced { start, end, placement: placed.placement }
                })
                .collect(),
            language_ok: split.language_ok,
            read_as: split.read_as,
        }
    }
}
