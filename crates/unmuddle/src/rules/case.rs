//! One assessed text, as the detectors see it.

use super::Within;
use crate::evidence::{CueSet, Document};
use crate::job::JobVerdict;
use crate::model::{Context, Field, Label, Severity, Span};
use crate::score::Verdict;

/// What the scores found, by the sort of text.
pub(crate) enum Outcome {
    Text(Verdict),
    Job(Box<JobVerdict>),
}

/// A text, its place, and what the scores found.
pub(crate) struct Case<'c> {
    pub(crate) document: &'c Document<'c>,
    /// The title, read as a text of its own; none for a vacancy.
    pub(crate) title: Option<&'c (Document<'c>, Verdict)>,
    pub(crate) context: &'c Context,
    pub(crate) outcome: &'c Outcome,
}

/// Something that a detector saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) severity: Severity,
    pub(crate) field: Field,
    pub(crate) span: Span,
}

impl Seen {
    /// Words of the text itself.
    pub(crate) const fn text(severity: Severity, span: Span) -> Self {
        Seen { severity, field: Field::Text, span }
    }
}

impl Case<'_> {
    /// The verdict, unless this is a vacancy.
    pub(crate) fn verdict(&self) -> Option<&Verdict> {
        match self.outcome {
            Outcome::Text(verdict) => Some(verdict),
            Outcome::Job(_) => None,
        }
    }

    /// The vacancy, if this is one.
    pub(crate) fn job(&self) -> Option<&JobVerdict> {
        match self.outcome {
            Outcome::Text(_) => None,
            Outcome::Job(job) => Some(job),
        }
    }

    /// What the text does.
    pub(crate) fn label(&self) -> Label {
        match self.outcome {
            Outcome::Text(verdict) => verdict.label,
            Outcome::Job(job) => job.label,
        }
    }

    /// The span of a sentence, in the text as it was given.
    pub(crate) fn sentence(&self, index: usize) -> Span {
        self.document
            .sentences
            .get(index)
            .map(|sentence| self.document.original(sentence.segment.span))
            .unwrap_or_default()
    }

    /// The cues that can meet the ones of sentence `index`.
    pub(crate) fn reach(&self, index: usize, within: Within, whole: &CueSet) -> CueSet {
        match within {
            Within::Sentence => {
                self.document.sentences.get(index).map(|sentence| sentence.cues).unwrap_or_default()
            }
            Within::Passage => self.document.passage(index),
            Within::Text => *whole,
        }
    }
}
