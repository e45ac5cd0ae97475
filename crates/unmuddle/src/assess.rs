//! The one call: text -> segments -> evidence -> scores -> label -> findings.

use crate::evidence::Document;
use crate::job::{self, JobVerdict};
use crate::language::looks_english;
use crate::model::{
    AskLevel, Assessment, Channel, Context, Finding, FindingKind, Label, Muddle, RuleId, Sentence,
    Severity, Shares,
};
use crate::rules::{self, Case, Outcome};
use crate::score::{self, Score, Verdict};

/// How much of a text is read, in bytes; longer texts are read to the last sentence end before
/// this.
pub const MAX_BYTES: usize = 1_000_000;

/// How far back a sentence end is looked for before a text is cut at a character.
const CUT_WINDOW: usize = 10_000;

/// From this confidence on, a label is said without "not sure".
const SURE_FROM: f32 = 0.6;

/// What `text` does, and whether that fits its place.
///
/// Total and deterministic: the same input gives the same answer, and any input gives one. The
/// time it takes grows with the length of the text and no faster.
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
    if std::env::var_os("UNMUDDLE_TRACE").is_some() {
        for s in &document.sentences {
            eprintln!("## {}", s.segment.span.slice(document.text()));
            for h in &s.sides { eprintln!("   {:?} {:.1} {:?}", h.side, h.weight, document.span_of(&h.tokens).slice(text)); }
            for h in &s.cue_hits { eprintln!("   c{} {:?} {:?}", h.cue.0, h.standing, document.span_of(&h.tokens).slice(text)); }
            eprintln!("   ask {:?}", s.ask);
        }
    }
    let language_ok = looks_english(&document);
    if !language_ok {
        return not_read(&document, truncated);
    }
    let outcome = match context.channel {
        Channel::JobAd => Outcome::Job(Box::new(job::of_job(&document, context))),
        channel => Outcome::Text(score::of_text(&document, channel)),
    };
    let title = title(context);
    let case = Case { document: &document, title: title.as_ref(), context, outcome: &outcome };
    let findings = rules::findings(&case);
    let mut assessment = match &outcome {
        Outcome::Text(verdict) => of_text(&document, verdict, title.as_ref().map(|(_, v)| v)),
        Outcome::Job(job) => of_job(&document, job),
    };
    assessment.muddles = muddles(&findings);
    assessment.pushy =
        findings.iter().any(|f| f.rule == RuleId(21) && f.severity == Severity::Warn);
    assessment.findings = findings;
    assessment.truncated = truncated;
    assessment
}

/// The part of a text that is read, and whether that is not all of it.
fn readable(text: &str) -> (&str, bool) {
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
    let verdict = score::of_text(&document, context.channel);
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
    }
}

fn of_text(document: &Document, verdict: &Verdict, title: Option<&Verdict>) -> Assessment {
    let ask = title.map_or(verdict.ask, |title| title.ask.max(verdict.ask));
    Assessment {
        sentences: sentences(document, |index| {
            verdict
                .sentences
                .get(index)
                .map_or((Label::Neither, AskLevel::Nothing), |(s, ask)| (score::activity(*s), *ask))
        }),
        ..labelled(verdict.label, verdict.confidence, verdict.score, ask)
    }
}

fn of_job(document: &Document, job: &JobVerdict) -> Assessment {
    Assessment {
        sentences: sentences(document, |index| {
            let weighs = job.sections.get(index).is_some_and(|section| section.weight() > 0.0);
            let score = job.sentences.get(index).copied().unwrap_or_default();
            let activity = if weighs { score::activity(score) } else { Label::Neither };
            (activity, AskLevel::Nothing)
        }),
        ..labelled(job.label, job.confidence, job.score, AskLevel::Nothing)
    }
}

fn labelled(label: Label, confidence: f32, score: Score, ask: AskLevel) -> Assessment {
    let total = score.total();
    let shares = if total > 0.0 {
        Shares { marketing: score.marketing / total, sales: score.sales / total }
    } else {
        Shares::default()
    };
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
    }
}

fn sentences(document: &Document, activity: impl Fn(usize) -> (Label, AskLevel)) -> Vec<Sentence> {
    document
        .sentences
        .iter()
        .enumerate()
        .map(|(index, sentence)| {
            let (activity, ask) = activity(index);
            Sentence { span: document.original(sentence.segment.span), activity, ask }
        })
        .collect()
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
