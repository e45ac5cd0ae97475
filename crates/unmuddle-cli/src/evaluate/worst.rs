//! The errors that matter most, with what led to them.

use serde::Serialize;
use unmuddle::{Channel, Label, Muddle, RuleId, Severity};

use super::judge::Judged;
use crate::args::Classes;

/// A text on which the engine is wrong. Its words are printed for people and never serialised:
/// what is handed on may end up in a file, and the texts are not ours to hand on.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Mistake {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) id: String,
    pub(crate) channel: Channel,
    pub(crate) label: Option<Said<Label>>,
    pub(crate) title: Option<Said<Label>>,
    pub(crate) muddled: Option<Said<Vec<Muddle>>>,
    pub(crate) confidence: f32,
    #[serde(serialize_with = "by_name")]
    pub(crate) rules: Vec<(RuleId, Severity)>,
    /// How bad it is, for sorting.
    #[serde(skip)]
    badness: f32,
    #[serde(skip)]
    pub(crate) text: String,
    /// The sentence that tells most of what was said.
    #[serde(skip)]
    pub(crate) telling: String,
}

/// What was true, and what was said instead.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Said<T> {
    /// None when it is only known that something else is true.
    pub(crate) truth: Option<T>,
    pub(crate) said: T,
}

/// What a false warning counts, against a wrong label said with full confidence.
const FALSE_WARNING: f32 = 1.0;
/// What a muddle counts that was missed.
const MISSED: f32 = 0.5;
/// What a wrong title counts, and one that was taken for its opposite.
const WRONG_TITLE: f32 = 0.25;
const OPPOSITE_TITLE: f32 = 0.5;

/// The worst mistakes, at most `most` of them: false warnings and confident errors first.
pub(crate) fn mistakes(texts: &[Judged], classes: Classes, most: usize) -> Vec<Mistake> {
    let mut found: Vec<Mistake> =
        texts.iter().filter_map(|judged| Mistake::of(judged, classes)).collect();
    found.sort_by(|a, b| b.badness.total_cmp(&a.badness));
    found.truncate(most);
    found
}

/// Warned texts of which nothing says whether they are muddled: somebody has to read them.
pub(crate) fn unjudged(texts: &[Judged], most: usize) -> Vec<Mistake> {
    texts
        .iter()
        .filter(|judged| judged.example.truth.muddled.is_none() && judged.is_warned())
        .take(most)
        .map(Mistake::empty)
        .collect()
}

impl Mistake {
    fn of(judged: &Judged, classes: Classes) -> Option<Self> {
        let mut mistake = Self::empty(judged);
        let (truth, assessment) = (&judged.example.truth, &judged.assessment);
        if let Some(label) = truth.label.filter(|label| classes.count(*label))
            && label != assessment.label
        {
            mistake.badness += assessment.confidence;
            mistake.label = Some(Said { truth: Some(label), said: assessment.label });
        }
        if let (Some(title), Some(said)) = (truth.title, judged.title)
            && classes.count(title)
            && title != said
        {
            let opposite = title != Label::Neither && said != Label::Neither;
            mistake.badness += if opposite { OPPOSITE_TITLE } else { WRONG_TITLE };
            mistake.title = Some(Said { truth: Some(title), said });
        }
        if let Some(muddled) = truth.muddled
            && muddled != assessment.is_muddled()
        {
            mistake.badness += if muddled { MISSED } else { FALSE_WARNING };
            let known = if muddled { truth.muddles.clone() } else { Some(Vec::new()) };
            mistake.muddled = Some(Said { truth: known, said: assessment.muddles.clone() });
        }
        let wrong = mistake.label.is_some() || mistake.title.is_some() || mistake.muddled.is_some();
        wrong.then_some(mistake)
    }

    fn empty(judged: &Judged) -> Self {
        let (example, assessment) = (judged.example, &judged.assessment);
        let title = example.context.title.as_deref().unwrap_or_default();
        let shown = if title.is_empty() {
            example.text.clone()
        } else {
            format!("{title} | {}", example.text)
        };
        Self {
            file: example.file.clone(),
            line: example.line,
            id: example.id.clone(),
            channel: example.context.channel,
            label: None,
            title: None,
            muddled: None,
            confidence: assessment.confidence,
            rules: assessment.findings.iter().map(|f| (f.rule, f.severity)).collect(),
            badness: 0.0,
            telling: telling(judged),
            text: shown,
        }
    }
}

/// The sentence of the finding that is shown first; else the one that does what the whole is said
/// to do and asks most; the longest of those.
fn telling(judged: &Judged) -> String {
    let (text, assessment) = (&judged.example.text, &judged.assessment);
    let primary = assessment
        .findings
        .iter()
        .find(|finding| finding.primary && finding.field == unmuddle::Field::Text);
    let sentence = match primary {
        Some(finding) => {
            assessment.sentences.iter().find(|sentence| sentence.span.overlaps(finding.span))
        }
        None => assessment
            .sentences
            .iter()
            .max_by_key(|s| (s.activity == assessment.label, s.ask, s.span.len())),
    };
    sentence.map(|sentence| sentence.span.slice(text).to_owned()).unwrap_or_default()
}

fn by_name<S: serde::Serializer>(
    rules: &[(RuleId, Severity)],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rules.iter().map(|(rule, severity)| format!("{rule} {severity}")))
}
