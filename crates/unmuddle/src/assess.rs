//! The one call: text -> segments -> evidence -> scores -> label -> findings.

use crate::classifier;
use crate::evidence::{Document, Evidence};
use crate::job;
use crate::language::looks_english;
use crate::model::{
    AskLevel, Assessment, Channel, Context, Finding, FindingKind, Label, Muddle, RuleId, Sentence,
    Severity, Shares,
};
use crate::rules::{self, Case, Outcome};
use crate::score::{self, Verdict};

/// How much of a text is read, in bytes; longer texts are read to the last sentence end before
/// this.
pub const MAX_BYTES: usize = 1_000_000;

/// How far back a sentence end is looked for before a text is cut at a character.
const CUT_WINDOW: usize = 10_000;

/// From this confidence on, a label is said without "not sure". On texts that training did not see,
/// labels below it are right about half of the time, those above it nine times in ten
/// (`unmuddle evaluate tests/corpus --split test` prints it).
const SURE_FROM: f32 = 0.7;

/// From this chance on, a text whose place nobody told is read as a job ad. On texts that training did
/// not see, four of five job ads are, and three of a thousand other texts
/// (`cargo test -p unmuddle --test corpus` holds it).
const VACANCY_FROM: f32 = 0.8;

/// What `text` does, and whether that fits its place.
///
/// Total and deterministic: the same input gives the same answer, and any input gives one. The
/// time it takes grows with the length of the text and no faster. A text of which nobody tells where
/// it is read is read as a job ad if its words are those of one; [`Assessment::read_as`] says so.
///
/// ```
/// use unmuddle::{Channel, Context, Label, Muddle, assess};
///
/// let ad = "Speak to customers face to face at their door, hit weekly sign-up targets, earn \
///           uncapped commission.";
/// let context = Context::new(Channel::JobAd).with_title("Marketing Assistant");
/// let assessment = assess(ad, &context);
/// assert_eq!(assessment.label, Label::Sales);
/// assert_eq!(assessment.muddles, [Muddle::Role]);
/// ```
#[must_use]
pub fn assess(text: &str, context: &Context) -> Assessment {
    let (text, truncated) = readable(text);
    let document = Document::read(text, context.channel);
    let language_ok = looks_english(&document);
    if !language_ok {
        return not_read(&document, truncated);
    }
    let places = classifier::places(&document, context.channel);
    let prediction = classifier::predict(&document, context, &places);
    if context.channel == Channel::Unknown && prediction.vacancy >= VACANCY_FROM {
        let read_as = Some(Channel::JobAd);
        return Assessment { read_as, ..assess(text, &context.read_as(read_as)) };
    }
    let outcome = match context.channel {
        Channel::JobAd => {
            Outcome::Job(Box::new(job::of_job(&document, context, &places, &prediction)))
        }
        channel => Outcome::Text(score::of_text(&document, channel, &prediction)),
    };
    let title = title(context);
    let case = Case {
        document: &document,
        title: title.as_ref(),
        context,
        outcome: &outcome,
        muddles: prediction.muddles,
    };
    let findings = rules::findings(&case);
    let mut assessment = match &outcome {
        Outcome::Text(verdict) => of_text(verdict, title.as_ref().map(|(_, v)| v)),
        Outcome::Job(job) => labelled(job.label, job.confidence, job.shares, AskLevel::Nothing),
    };
    let settled = prediction.settled(assessment.label, assessment.confidence);
    let told =
        classifier::in_context(&document, context.channel, &places, &prediction.sentences, settled);
    assessment.sentences = sentences(&document, |index| {
        let weighs = places.get(index).is_some_and(|place| !place.is_aside());
        let told = told.get(index).filter(|_| weighs);
        let activity = told.map_or(Label::Neither, |chances| score::activity(*chances));
        (activity, outcome.ask(index))
    });
    assessment.muddles = muddles(&findings);
    assessment.pushy =
        findings.iter().any(|f| f.rule == RuleId(21) && f.severity == Severity::Warn);
    assessment.findings = findings;
    assessment.truncated = truncated;
    assessment
}

/// The part of a text that is read, and whether that is not all of it.
pub(crate) fn readable(text: &str) -> (&str, bool) {
    if text.len() <= MAX_BYTES {
        return (text, false);
    }
    let limit = text.floor_char_boundary(MAX_BYTES);
    let window = text.floor_char_boundary(limit.saturating_sub(CUT_WINDOW));
    let end = text[window..limit]
        .rmatch_indices(['.', '!', '?', '\n'])
        .find(|(at, _)| text[window + at + 1..].starts_with(char::is_whitespace))
        .map_or(limit, |(at, _)| window + at + 1);
    (&text[..end], true)
}

/// The title, read as a text of its own. A vacancy's title is read with the vacancy.
fn title(context: &Context) -> Option<(Document<'_>, Verdict)> {
    let title = context.title.as_deref().filter(|title| !title.trim().is_empty())?;
    if context.channel == Channel::JobAd {
        return None;
    }
    let document = Document::read(readable(title).0, context.channel);
    let own = Context::new(context.channel);
    let places = classifier::places(&document, own.channel);
    let prediction = classifier::predict(&document, &own, &places);
    let verdict = score::of_text(&document, own.channel, &prediction);
    Some((document, verdict))
}

/// The answer to a text in a language that is not read.
fn not_read(document: &Document, truncated: bool) -> Assessment {
    Assessment {
        label: Label::Neither,
        confidence: 0.0,
        sure: false,
        shares: Shares::default(),
        ask: AskLevel::Nothing,
        sentences: sentences(document, |_| (Label::Neither, AskLevel::Nothing)),
        findings: Vec::new(),
        muddles: Vec::new(),
        pushy: false,
        truncated,
        language_ok: false,
        read_as: None,
    }
}

fn of_text(verdict: &Verdict, title: Option<&Verdict>) -> Assessment {
    let ask = title.map_or(verdict.ask, |title| title.ask.max(verdict.ask));
    labelled(verdict.label, verdict.confidence, verdict.shares, ask)
}

fn labelled(label: Label, confidence: f32, shares: Shares, ask: AskLevel) -> Assessment {
    Assessment {
        label,
        confidence,
        sure: confidence >= SURE_FROM,
        shares,
        ask,
        sentences: Vec::new(),
        findings: Vec::new(),
        muddles: Vec::new(),
        pushy: false,
        truncated: false,
        language_ok: true,
        read_as: None,
    }
}

fn sentences(document: &Document, told: impl Fn(usize) -> (Label, AskLevel)) -> Vec<Sentence> {
    let one = |(index, sentence): (usize, &Evidence)| {
        let (activity, ask) = told(index);
        Sentence { span: document.original(sentence.segment.span), activity, ask }
    };
    document.sentences.iter().enumerate().map(one).collect()
}

/// The kinds of the warnings, each once; notes and observations add none.
fn muddles(findings: &[Finding]) -> Vec<Muddle> {
    let warns = |kind: FindingKind| {
        findings.iter().any(|finding| finding.severity == Severity::Warn && finding.kind == kind)
    };
    [
        (FindingKind::Channel, Muddle::Channel),
        (FindingKind::Role, Muddle::Role),
        (FindingKind::Expectation, Muddle::Expectation),
        (FindingKind::Name, Muddle::Name),
    ]
    .into_iter()
    .filter(|(kind, _)| warns(*kind))
    .map(|(_, muddle)| muddle)
    .collect()
}
