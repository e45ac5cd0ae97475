//! What every answer must keep, whatever was asked.

#![allow(dead_code, reason = "each test file uses a part")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod corpus;
pub mod samples;
pub mod spellings;

use unmuddle::{
    Assessment, Context, Example, Field, FindingKind, MAX_BYTES, Muddle, OffsetUnit, Report,
    Severity, Span, assess, rules,
};

/// Assesses `text`, holds the answer to every promise, and hands it back.
pub fn checked(text: &str, context: &Context) -> Assessment {
    let assessment = assess(text, context);
    numbers_are_in_range(&assessment);
    sentences_lie_in_the_text(text, &assessment);
    findings_lie_in_their_fields(text, context, &assessment);
    muddles_follow_from_warnings(&assessment);
    reports_count_in_every_unit(text, context, &assessment);
    assert_eq!(assessment.truncated, text.len() > MAX_BYTES);
    assessment
}

fn numbers_are_in_range(assessment: &Assessment) {
    let unit = 0.0..=1.0;
    let shares = assessment.shares;
    assert!(unit.contains(&assessment.confidence), "confidence {}", assessment.confidence);
    assert!(unit.contains(&shares.marketing) && unit.contains(&shares.sales), "{shares:?}");
    let sum = shares.marketing + shares.sales;
    assert!(sum == 0.0 || (sum - 1.0).abs() < 1e-4, "{shares:?} sum to {sum}");
    assert!(assessment.ask.level() <= 5);
}

fn sentences_lie_in_the_text(text: &str, assessment: &Assessment) {
    let mut before = 0;
    for sentence in &assessment.sentences {
        let Span { start, end } = sentence.span;
        assert!(before <= start, "sentence at {start} begins before {before}");
        assert!(start < end, "a sentence at {start} covers nothing");
        assert!(text.get(start..end).is_some(), "{start}..{end} is no span of the text");
        assert!(end <= MAX_BYTES, "{end} was not to be read");
        before = end;
    }
}

fn findings_lie_in_their_fields(text: &str, context: &Context, assessment: &Assessment) {
    for finding in &assessment.findings {
        let words = words_of(finding.field, text, context).get(finding.span.range());
        assert!(words.is_some_and(|words| !words.is_empty()), "{finding:?} points at nothing");
        assert!(finding.span.end <= MAX_BYTES, "{finding:?} was not to be read");
        assert!(!finding.message.is_empty() && !finding.advice.is_empty());
    }
    let primary: Vec<_> = assessment.findings.iter().filter(|finding| finding.primary).collect();
    assert!(primary.len() <= 1, "{primary:?}");
    assert!(primary.iter().all(|finding| finding.severity == Severity::Warn));
    assert!(
        assessment.findings.is_sorted_by_key(|f| (std::cmp::Reverse(f.severity), f.field, f.span)),
        "warnings come first, then the order of the text"
    );
}

fn words_of<'t>(field: Field, text: &'t str, context: &'t Context) -> &'t str {
    match field {
        Field::Text => text,
        Field::Title => context.title.as_deref().unwrap_or_default(),
        Field::Pay => context.job.pay.as_deref().unwrap_or_default(),
        other => panic!("no text is known for {other}"),
    }
}

fn muddles_follow_from_warnings(assessment: &Assessment) {
    for (muddle, kind) in [
        (Muddle::Channel, FindingKind::Channel),
        (Muddle::Role, FindingKind::Role),
        (Muddle::Expectation, FindingKind::Expectation),
        (Muddle::Name, FindingKind::Name),
    ] {
        let warned =
            assessment.findings.iter().any(|f| f.severity == Severity::Warn && f.kind == kind);
        let named = assessment.muddles.iter().filter(|named| **named == muddle).count();
        assert_eq!(named, usize::from(warned), "{muddle}: {:?}", assessment.findings);
    }
    assert_eq!(assessment.is_muddled(), !assessment.muddles.is_empty());
    assert_eq!(assessment.pushy, warns(assessment, "R21"));
    let primary = assessment.findings.iter().any(|finding| finding.primary);
    assert_eq!(primary, assessment.findings.iter().any(|f| f.severity == Severity::Warn));
}

/// The words at a report's offsets are the words of the assessment's spans, counted by
/// converting the whole text and nothing cleverer.
fn reports_count_in_every_unit(text: &str, context: &Context, assessment: &Assessment) {
    let report = |unit| Report::new(assessment, text, context, unit);
    let bytes = report(OffsetUnit::Utf8);
    for (sentence, reported) in assessment.sentences.iter().zip(&bytes.sentences) {
        assert_eq!(sentence.span.range(), reported.start..reported.end);
        assert_eq!(sentence.activity, reported.activity);
    }
    for unit in [OffsetUnit::Utf16, OffsetUnit::Chars] {
        let report = report(unit);
        assert_eq!(report.sentences.len(), assessment.sentences.len());
        assert_eq!(report.findings.len(), assessment.findings.len());
        let of_text = Units::new(text, unit);
        for (sentence, reported) in assessment.sentences.iter().zip(&report.sentences) {
            of_text.agree(text, sentence.span, reported.start..reported.end);
        }
        for (finding, reported) in assessment.findings.iter().zip(&report.findings) {
            let words = words_of(finding.field, text, context);
            let own = (finding.field != Field::Text).then(|| Units::new(words, unit));
            own.as_ref().unwrap_or(&of_text).agree(
                words,
                finding.span,
                reported.start..reported.end,
            );
        }
    }
}

/// A text as JavaScript or Python indexes it.
enum Units {
    Utf16(Vec<u16>),
    Chars(Vec<char>),
}

impl Units {
    fn new(text: &str, unit: OffsetUnit) -> Self {
        match unit {
            OffsetUnit::Utf16 => Units::Utf16(text.encode_utf16().collect()),
            _ => Units::Chars(text.chars().collect()),
        }
    }

    fn agree(&self, text: &str, span: Span, range: std::ops::Range<usize>) {
        let words = match self {
            Units::Utf16(units) => String::from_utf16(&units[range]).expect("whole characters"),
            Units::Chars(characters) => characters[range].iter().collect(),
        };
        assert_eq!(words, span.slice(text));
    }
}

/// Whether a rule warns.
pub fn warns(assessment: &Assessment, rule: &str) -> bool {
    assessment
        .findings
        .iter()
        .any(|finding| finding.rule.to_string() == rule && finding.severity == Severity::Warn)
}

/// The rules that warn, and those alone.
pub fn warnings(assessment: &Assessment) -> Vec<String> {
    let warned = assessment.findings.iter().filter(|finding| finding.severity == Severity::Warn);
    warned.map(|finding| finding.rule.to_string()).collect()
}

/// Every example of every rule, firing and quiet.
pub fn examples() -> impl Iterator<Item = &'static Example> {
    rules().iter().flat_map(|rule| {
        let own = unmuddle::examples(rule.id).expect("every rule has examples");
        own.fires.iter().chain(own.quiet)
    })
}

/// Where an example stands.
pub fn context_of(example: &Example) -> Context {
    let context = Context::new(example.channel);
    match example.title {
        Some(title) => context.with_title(title),
        None => context,
    }
}

/// Collects what went wrong and tells all of it at the end.
#[derive(Default)]
pub struct Failures(Vec<String>);

impl Failures {
    /// Notes a failure unless `holds`.
    pub fn unless(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds {
            self.0.push(what());
        }
    }

    /// Panics with everything that failed.
    pub fn report(self) {
        assert!(self.0.is_empty(), "{} failed:\n{}", self.0.len(), self.0.join("\n"));
    }
}

/// The first words of a text, on one line.
pub fn start(text: &str) -> String {
    text.chars().take(110).map(|c| if c == '\n' { '/' } else { c }).collect()
}
