//! Typographic quotes, styled letters, entities and unseen characters change nothing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::corpus::texts;
use support::samples::{SELLING, TELLING};
use support::{Failures, context_of, examples, start, warnings};
use unmuddle::{Assessment, Channel, Context, assess};

/// A text in another guise, and the way back.
struct Guise {
    name: &'static str,
    put_on: fn(&str) -> String,
    take_off: fn(&str) -> String,
}

const ENTITIES: &[(&str, &str)] = &[
    ("&", "&amp;"),
    ("'", "&rsquo;"),
    ("\"", "&quot;"),
    ("£", "&pound;"),
    ("€", "&#8364;"),
    ("—", "&mdash;"),
    ("$", "&#x24;"),
    ("<", "&lt;"),
    (">", "&gt;"),
];

const GUISES: &[Guise] = &[
    Guise {
        name: "curly quotes",
        put_on: |text| {
            let mut inside = false;
            text.chars()
                .map(|c| match c {
                    '\'' => '’',
                    '"' => {
                        inside = !inside;
                        if inside { '“' } else { '”' }
                    }
                    other => other,
                })
                .collect()
        },
        take_off: |text| text.replace('’', "'").replace(['“', '”'], "\""),
    },
    Guise {
        name: "pseudo-bold",
        put_on: |text| shifted(text, 0x1d5d4, 0x1d5ee, 0x1d7ec),
        take_off: |text| unshifted(text, 0x1d5d4, 0x1d5ee, 0x1d7ec),
    },
    Guise {
        name: "pseudo-typewriter",
        put_on: |text| shifted(text, 0x1d670, 0x1d68a, 0x1d7f6),
        take_off: |text| unshifted(text, 0x1d670, 0x1d68a, 0x1d7f6),
    },
    Guise {
        name: "full width",
        put_on: |text| shifted(text, 0xff21, 0xff41, 0xff10),
        take_off: |text| unshifted(text, 0xff21, 0xff41, 0xff10),
    },
    Guise {
        name: "entities",
        put_on: |text| {
            ENTITIES.iter().fold(text.to_owned(), |text, (plain, entity)| {
                // The ampersand comes first, so that it does not meet those of the others.
                text.replace(plain, entity)
            })
        },
        take_off: |text| {
            ENTITIES
                .iter()
                .rev()
                .fold(text.to_owned(), |text, (plain, entity)| text.replace(entity, plain))
        },
    },
    Guise {
        name: "zero-width spaces",
        put_on: |text| text.chars().flat_map(|c| [c, '\u{200b}']).collect(),
        take_off: |text| text.replace('\u{200b}', ""),
    },
    Guise {
        name: "soft hyphens and joiners",
        put_on: |text| text.chars().flat_map(|c| ['\u{ad}', c, '\u{200d}']).collect(),
        take_off: |text| text.replace(['\u{ad}', '\u{200d}'], ""),
    },
    Guise {
        name: "unbreakable spaces",
        put_on: |text| text.replace(' ', "\u{a0}"),
        take_off: |text| text.replace('\u{a0}', " "),
    },
];

fn shifted(text: &str, upper: u32, lower: u32, zero: u32) -> String {
    let shift = |c: char, from: char, to: u32| {
        char::from_u32(u32::from(c) - u32::from(from) + to).expect("a letter")
    };
    text.chars()
        .map(|c| match c {
            'A'..='Z' => shift(c, 'A', upper),
            'a'..='z' => shift(c, 'a', lower),
            '0'..='9' => shift(c, '0', zero),
            other => other,
        })
        .collect()
}

fn unshifted(text: &str, upper: u32, lower: u32, zero: u32) -> String {
    let plain = ('A'..='Z').chain('a'..='z').chain('0'..='9').collect::<String>();
    let styled: Vec<char> = shifted(&plain, upper, lower, zero).chars().collect();
    text.chars()
        .map(|c| {
            let known = styled.iter().position(|styled| *styled == c);
            known.and_then(|at| plain.chars().nth(at)).unwrap_or(c)
        })
        .collect()
}

#[test]
fn a_text_in_another_guise_is_read_alike() {
    let mut failures = Failures::default();
    let mine =
        TELLING.iter().chain(SELLING).map(|text| (Context::new(Channel::OrganicPost), *text));
    let theirs = examples().map(|example| (context_of(example), example.text));
    let corpus = texts().iter().map(|text| (text.context.clone(), text.text.as_str()));
    for (context, text) in theirs.chain(mine).chain(corpus) {
        let plain = assess(text, &context);
        for guise in GUISES {
            let disguised = (guise.put_on)(text);
            if (guise.take_off)(&disguised) != text {
                continue; // the text holds such characters itself
            }
            let got = assess(&disguised, &context);
            failures.unless(alike(&plain, &got), || {
                format!(
                    "{}: {} {:?} -> {} {:?}: {}",
                    guise.name,
                    plain.label,
                    warnings(&plain),
                    got.label,
                    warnings(&got),
                    start(text)
                )
            });
            let words =
                |assessment: &Assessment, text: &str, undo: fn(&str) -> String| -> Vec<String> {
                    let in_text =
                        assessment.findings.iter().filter(|f| f.field == unmuddle::Field::Text);
                    let spans =
                        in_text.map(|f| f.span).chain(assessment.sentences.iter().map(|s| s.span));
                    spans.map(|span| undo(span.slice(text))).collect()
                };
            failures.unless(
                words(&plain, text, str::to_owned) == words(&got, &disguised, guise.take_off),
                || format!("{}: other words: {}", guise.name, start(text)),
            );
        }
    }
    failures.report();
}

/// Whether two assessments are the same but for the places of their spans.
fn alike(one: &Assessment, other: &Assessment) -> bool {
    let findings = |assessment: &Assessment| -> Vec<_> {
        assessment
            .findings
            .iter()
            .map(|f| (f.rule, f.kind, f.severity, f.field, f.primary))
            .collect()
    };
    let sentences = |assessment: &Assessment| -> Vec<_> {
        assessment.sentences.iter().map(|s| (s.activity, s.ask)).collect()
    };
    (one.label, one.ask, &one.muddles, one.pushy, one.language_ok)
        == (other.label, other.ask, &other.muddles, other.pushy, other.language_ok)
        && one.shares == other.shares
        && (one.confidence - other.confidence).abs() < f32::EPSILON
        && findings(one) == findings(other)
        && sentences(one) == sentences(other)
}
