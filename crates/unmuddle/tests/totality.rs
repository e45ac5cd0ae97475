//! `assess` answers anything, and its answers keep their promises.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use proptest::prelude::*;
use proptest::test_runner::{FileFailurePersistence, RngSeed};
use support::checked;
use unmuddle::{Channel, Context, JobFacts, Stance, assess};

/// Stretches that the reader of texts treats in some way of its own, and phrases that rules see.
const PIECES: &[&str] = &[
    "Buy now! ",
    "Only 3 spaces left. ",
    "£12.50",
    "DM me YES to order. ",
    "earn uncapped commission ",
    "door to door ",
    "write our blog and newsletter ",
    "We never say ",
    "not salesy but ",
    "\"",
    "'",
    "“Last chance”",
    "‘a’",
    "«",
    "&amp;",
    "&#163;9",
    "&#x1d401;",
    "&#",
    "&",
    "&#0;",
    "&#xd800;",
    "𝗕𝗨𝗬 𝗡𝗢𝗪",
    "ｂｕｙ",
    "ﬁne",
    "…",
    "\u{200b}",
    "\u{200d}",
    "\u{feff}",
    "\u{202e}",
    "\u{ad}",
    "\u{0}",
    "\u{7}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\r\n",
    "\n",
    "\n\n",
    "\t",
    "\u{a0}",
    "\u{3000}",
    "\u{301}",
    "\u{20dd}",
    "🎉",
    "👩‍👩‍👧",
    "🇮🇪",
    "⬛️",
    "שלום ",
    "مرحبا",
    "我们",
    "İ",
    "ß",
    "ǅ",
    "Σς",
    "https://a.b/",
    "www.",
    "http",
    "a@b.ie",
    "@",
    "@sam",
    "#",
    "#ad",
    "a.b.c",
    "Dr. ",
    "e.g.",
    "I. ",
    "1,1,1,",
    "1.",
    "9:",
    "7pm",
    "20%",
    "Rs ",
    "£",
    "5 pounds",
    "SAVE20",
    "- ",
    "• ",
    "1) ",
    "# ",
    "What you'll do:\n",
    "Pay: ",
    "of the ",
    "a long line that goes on and on until it wraps around\n",
    "(",
    ")",
    "[",
    "<b>",
    "—",
    ". ",
    "? ",
    "!!!",
    "...",
    ";",
    "lol",
    "😂",
];

fn piece() -> impl Strategy<Value = String> {
    let known = || prop::sample::select(PIECES).prop_map(str::to_owned);
    prop_oneof![
        6 => known(),
        2 => (known(), 1..400_usize).prop_map(|(piece, times)| piece.repeat(times)),
        2 => any::<String>(),
        1 => any::<char>().prop_map(String::from),
        1 => (0..=0x10_ffff_u32).prop_map(|code| char::from_u32(code).unwrap_or('\u{fffd}').into()),
        1 => "[\\p{M}\\p{C}\\p{Z}]{1,8}",
        1 => "[ -~]{0,40}",
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..14).prop_map(|pieces| pieces.concat())
}

fn stance() -> impl Strategy<Value = Stance> {
    prop_oneof![
        Just(Stance::Article),
        any::<u8>().prop_map(|selling_in_last_four| Stance::OneInFive { selling_in_last_four }),
    ]
}

fn context() -> impl Strategy<Value = Context> {
    let maybe = || prop::option::of(text());
    (prop::sample::select(Channel::ALL), maybe(), maybe(), maybe(), maybe(), stance()).prop_map(
        |(channel, title, pay, incentive, occupation, stance)| Context {
            channel,
            title,
            job: JobFacts { pay, incentive, occupation },
            stance,
        },
    )
}

/// The same cases on every run; what once failed is kept beside this file and tried first.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(0x756e_6d75_6464_6c65),
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(
            "tests/totality.regressions",
        ))),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn any_text_in_any_context_keeps_every_promise(text in text(), context in context()) {
        let assessment = checked(&text, &context);
        prop_assert_eq!(&assessment, &assess(&text, &context), "the same again");
    }

    #[test]
    fn a_channel_that_is_not_known_is_never_warned_about(text in text()) {
        let assessment = checked(&text, &Context::default());
        prop_assert!(!assessment.muddles.contains(&unmuddle::Muddle::Channel));
    }
}

#[test]
fn every_stretch_alone_keeps_every_promise_in_every_channel() {
    for piece in PIECES {
        for &channel in Channel::ALL {
            checked(piece, &Context::new(channel));
            checked(piece, &Context::new(channel).with_title(*piece));
        }
    }
}

#[test]
fn every_example_keeps_every_promise_in_every_channel() {
    for example in support::examples() {
        for &channel in Channel::ALL {
            checked(example.text, &Context { channel, ..support::context_of(example) });
        }
    }
}

#[test]
fn a_vacancy_that_is_a_title_alone_points_at_its_title() {
    for title in ["&&", "Sales & Marketing Executive", "Marketing Assistant", "D2D", "🎉"] {
        let context = Context::new(Channel::JobAd).with_title(title);
        for text in ["", " ", "\u{200b}"] {
            checked(text, &context);
        }
    }
}

/// The keys of one JSON object, in order, without those of the objects inside it.
#[cfg(feature = "serde")]
fn keys(json: &str) -> Vec<&str> {
    let (mut keys, mut depth, mut rest) = (Vec::new(), 0, json);
    while let Some(character) = rest.chars().next() {
        match character {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            '"' => {
                let mut escaped = false;
                let end = rest[1..].find(|c| {
                    let closes = c == '"' && !escaped;
                    escaped = c == '\\' && !escaped;
                    closes
                });
                let (word, after) = rest[1..].split_at(end.expect("a closed string"));
                if depth == 1 && after[1..].starts_with(':') {
                    keys.push(word);
                }
                rest = &after[1..];
                continue;
            }
            _ => {}
        }
        rest = &rest[character.len_utf8()..];
    }
    keys
}

#[cfg(feature = "serde")]
#[test]
fn a_report_has_the_keys_of_its_contract_in_their_order() {
    use unmuddle::{OffsetUnit, Report};
    let text = "Only 3 spaces left on my \"café\" programme! £497. DM me YES now.";
    let context = Context::new(Channel::OrganicPost);
    let report = Report::new(&assess(text, &context), text, &context, OffsetUnit::Utf16);
    let json = |value: &dyn Fn() -> serde_json::Result<String>| value().expect("it serialises");
    assert_eq!(
        keys(&json(&|| serde_json::to_string(&report))),
        [
            "label",
            "confidence",
            "sure",
            "shares",
            "ask",
            "muddled",
            "muddles",
            "pushy",
            "findings",
            "sentences",
            "truncated",
            "language_ok"
        ]
    );
    assert_eq!(keys(&json(&|| serde_json::to_string(&report.shares))), ["marketing", "sales"]);
    let finding = report.findings.first().expect("a finding");
    assert_eq!(
        keys(&json(&|| serde_json::to_string(finding))),
        ["rule", "kind", "severity", "field", "start", "end", "primary", "message", "advice"]
    );
    let sentence = report.sentences.first().expect("a sentence");
    assert_eq!(keys(&json(&|| serde_json::to_string(sentence))), ["start", "end", "activity"]);
}
