//! Asks the engine, on all cores.

use rayon::prelude::*;
use unmuddle::{Assessment, Finding, FindingKind, Label, Severity, assess};

use super::example::Example;
use super::titles;
use crate::error::Error;

/// What a model that knows words alone takes a text for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Guess {
    pub(crate) label: Label,
    /// The likelier of marketing and sales, whatever the label is.
    pub(crate) side: Label,
}

/// A text with the engine's answer.
pub(crate) struct Judged<'e> {
    pub(crate) example: &'e Example,
    pub(crate) assessment: Assessment,
    /// What the title was taken to say, where that is known of the text.
    pub(crate) title: Option<Label>,
    /// Sentences with a label: the true one, then the engine's.
    pub(crate) sentences: Vec<(Label, Label)>,
    pub(crate) baseline: Option<Guess>,
}

/// Judges every text; the answers keep their order.
pub(crate) fn all(examples: &[Example]) -> Result<Vec<Judged<'_>>, Error> {
    let pool =
        rayon::ThreadPoolBuilder::new().build().map_err(|source| Error::NoThreads { source })?;
    Ok(pool.install(|| examples.par_iter().map(Judged::new).collect()))
}

impl<'e> Judged<'e> {
    fn new(example: &'e Example) -> Self {
        let assessment = assess(&example.text, &example.context);
        let asked = example.truth.title.and(example.context.title.as_deref());
        let sentences = sentences(example, &assessment);
        Self { title: asked.map(titles::says), sentences, assessment, example, baseline: None }
    }

    /// The side with the larger share; none where they are equal, as without any evidence.
    pub(crate) fn side(&self) -> Option<Label> {
        let shares = self.assessment.shares;
        match shares.marketing.total_cmp(&shares.sales) {
            std::cmp::Ordering::Greater => Some(Label::Marketing),
            std::cmp::Ordering::Less => Some(Label::Sales),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Whether there is a warning of any kind.
    pub(crate) fn is_warned(&self) -> bool {
        self.warnings().next().is_some()
    }

    /// Whether there is a warning that does not hold. A warning of a muddle is wrong where nothing
    /// is muddled, one of the tone where nothing is known to press.
    pub(crate) fn is_falsely_warned(&self) -> bool {
        let truth = &self.example.truth;
        truth.muddled == Some(false)
            && self
                .warnings()
                .any(|finding| finding.kind != FindingKind::Tone || truth.pushy != Some(true))
    }

    fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.assessment.findings.iter().filter(|finding| finding.severity == Severity::Warn)
    }
}

/// The labelled sentences, found by how they begin; of two labels for one the first holds.
fn sentences(example: &Example, assessment: &Assessment) -> Vec<(Label, Label)> {
    let mut taken = vec![false; assessment.sentences.len()];
    let mut pairs = Vec::new();
    for (start, label) in &example.truth.sentences {
        let Some(at) = example.text.find(start.as_str()) else { continue };
        let found = assessment.sentences.iter().position(|sentence| {
            let span = sentence.span;
            span.start <= at && at < span.end
        });
        if let Some(index) = found.filter(|index| !taken[*index]) {
            taken[index] = true;
            pairs.push((*label, assessment.sentences[index].activity));
        }
    }
    pairs
}
