//! `explain` and `split` answer anything, and their answers keep their promises.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::collections::BTreeMap;
use support::samples::{SELLING, TELLING};
use unmuddle::{
    Axis, Channel, Context, ExplanationReport, Label, OffsetUnit, Placement, Span, Split,
    SplitReport, assess, explain, split,
};

const PIECES: &[&str] = &[
    "Buy now! ",
    "My grandad kept bees. ",
    "Only 3 spaces left.",
    "£12.50",
    "\n",
    "\n\n",
    "\n- ",
    "\n2. ",
    "\n***\n",
    " • ",
    "> ",
    "write the newsletter ",
    "Make 60 cold calls a day",
    "What you'll do:",
    "About us\n",
    "DM me YES. ",
    "“Last chance”",
    "&amp;",
    "𝗕𝗨𝗬 𝗡𝗢𝗪",
    "\u{200b}",
    "\u{2028}",
    "\r\n",
    "🎉",
    "👉",
    "我们",
    "und der die ",
    ".",
    "!",
    "team.You",
    "\t",
];

fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(
        prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => "\\PC{0,12}"],
        0..24,
    );
    prop_oneof![3 => pieces.prop_map(|pieces| pieces.concat()), 1 => ".{0,200}"]
}

fn contexts() -> impl Strategy<Value = Context> {
    let title =
        prop::option::of(prop::sample::select(&["Senior Marketing Manager", "Order now", ""]));
    (prop::sample::select(Channel::ALL), title).prop_map(|(channel, title)| {
        let mut context = Context::new(channel);
        context.title = title.map(str::to_owned);
        context
    })
}

fn solid(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter(|character| !character.is_whitespace())
}

fn nothing_is_lost_or_invented(text: &str, split: &Split) {
    let drafts = [&split.marketing.text, &split.sales.text];
    let mut counts: BTreeMap<char, i64> = BTreeMap::new();
    for draft in drafts {
        let mut source = solid(text);
        for character in solid(draft) {
            assert!(source.any(|c| c == character), "invented or moved in {draft:?} of {text:?}");
            *counts.entry(character).or_default() += 1;
        }
    }
    for character in solid(text) {
        *counts.entry(character).or_default() -= 1;
    }
    assert!(counts.values().all(|count| *count >= 0), "lost from {text:?}: {counts:?}");
    let mut at = [0, 0];
    for placed in &split.sentences {
        let words = placed.span.slice(text);
        assert!(!words.is_empty());
        let holds = [placed.placement.is_in_marketing(), placed.placement.is_in_sales()];
        for ((draft, at), holds) in drafts.iter().zip(&mut at).zip(holds) {
            if holds {
                let found = draft[*at..].find(words);
                assert!(found.is_some(), "{words:?} is missing from {draft:?}");
                *at += found.unwrap_or_default() + words.len();
            }
        }
    }
    let mut end = 0;
    for piece in &split.pieces {
        assert_eq!(piece.span.start, end, "a gap in {text:?}");
        end = piece.span.end;
    }
    assert_eq!(end, text.len());
    let held = |holds: fn(Placement) -> bool| -> String {
        let held = split.pieces.iter().filter(|piece| holds(piece.placement));
        held.flat_map(|piece| solid(piece.span.slice(text))).collect()
    };
    let made = [held(Placement::is_in_marketing), held(Placement::is_in_sales)];
    for (draft, made) in drafts.iter().zip(made) {
        assert_eq!(solid(draft).collect::<String>(), made, "{text:?}");
    }
    match split.sides {
        Label::Marketing => assert!(split.sales.text.is_empty()),
        Label::Sales => assert!(split.marketing.text.is_empty()),
        _ => {}
    }
    let report = SplitReport::new(split, text, OffsetUnit::Chars);
    let chars: Vec<char> = text.chars().collect();
    for (shown, placed) in report.sentences.iter().zip(&split.sentences) {
        let words: String = chars[shown.start..shown.end].iter().collect();
        assert_eq!(words, placed.span.slice(text));
    }
}

fn the_explanation_keeps_its_promises(text: &str, context: &Context) {
    let explanation = explain(text, context);
    let assessment = assess(text, context);
    assert_eq!(explanation.assessment, assessment);
    let sum: f32 = explanation.sentences.iter().map(|sentence| sentence.points).sum();
    assert!((sum + explanation.elsewhere - explanation.score).abs() < 1e-3);
    assert!(explanation.words.len() <= 24);
    let strengths: Vec<f32> = explanation.words.iter().map(|words| -words.points.abs()).collect();
    assert!(strengths.is_sorted());
    let mut seen: Vec<Span> = explanation.words.iter().map(|words| words.span).collect();
    seen.sort_unstable();
    assert!(seen.windows(2).all(|pair| pair[0].end <= pair[1].start), "{seen:?} in {text:?}");
    for axis in &explanation.axes {
        let sum = axis.shares.marketing + axis.shares.sales;
        assert!(sum == 0.0 || (sum - 1.0).abs() < 1e-4);
        seen.extend(axis.words.iter().map(|words| words.span));
    }
    for change in &explanation.counterfactuals {
        assert!(!change.without.is_empty() && change.without.len() <= 6);
        assert!(change.without.is_sorted());
        assert!(change.label != assessment.label || change.muddles != assessment.muddles);
        seen.extend(&change.without);
    }
    for span in seen {
        assert!(text.get(span.range()).is_some_and(|words| !words.is_empty()), "{span:?} {text:?}");
    }
    let report = ExplanationReport::new(&explanation, text, OffsetUnit::Utf16);
    let length = text.encode_utf16().count();
    assert!(report.words.iter().all(|words| words.start < words.end && words.end <= length));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        rng_seed: RngSeed::Fixed(11),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_text_is_split_without_loss(text in texts(), context in contexts()) {
        nothing_is_lost_or_invented(&text, &split(&text, &context));
    }

    #[test]
    fn any_text_is_explained(text in texts(), context in contexts()) {
        the_explanation_keeps_its_promises(&text, &context);
    }
}

#[test]
fn texts_of_the_corpus_are_split_without_loss() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");
    let (mut read, mut parted) = (0, 0);
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "jsonl") {
            continue;
        }
        for (number, line) in std::fs::read_to_string(path).unwrap().lines().enumerate() {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = line["text"].as_str().unwrap();
            let mut context = Context::new(line["channel"].as_str().unwrap().parse().unwrap());
            context.title = line["title"].as_str().map(str::to_owned);
            let split = split(text, &context);
            nothing_is_lost_or_invented(text, &split);
            assert!(split.language_ok, "{text} is English");
            read += 1;
            if split.sides == Label::Both {
                parted += 1;
                let vacancy = context.channel == Channel::JobAd;
                assert_eq!(split.marketing.title.is_some(), vacancy);
                assert_eq!(split.sales.title.is_some(), vacancy);
            }
            if number % 40 == 0 {
                the_explanation_keeps_its_promises(text, &context);
            }
        }
    }
    assert!(read > 1000 && parted > 50, "{parted} of {read}");
}

#[test]
fn a_story_with_an_offer_is_marketing_without_the_offer() {
    for (story, offer) in TELLING.iter().zip(SELLING) {
        let text = format!("{story}\n\n{offer}");
        let context = Context::new(Channel::OrganicPost);
        let split = split(&text, &context);
        assert_eq!(split.sides, Label::Both, "{text}");
        let left = assess(&split.marketing.text, &context);
        assert!(!left.is_muddled() && left.label == Label::Marketing, "{}", split.marketing.text);
        let moved = assess(&split.sales.text, &Context::new(Channel::Advert));
        assert!(!moved.is_muddled(), "{}", split.sales.text);
    }
}

#[test]
fn the_axes_of_a_phrase_are_kept() {
    let ad = "Duties:\n- build brand awareness\n- close the sale and hit your monthly quota\n\
              - cold call prospects";
    let explanation = explain(ad, &Context::new(Channel::JobAd));
    let axes: Vec<Axis> = explanation.axes.iter().map(|axis| axis.axis).collect();
    assert_eq!(axes, [Axis::PerceptionClosing, Axis::StrategyImmediacy, Axis::AwarenessPrecision]);
    let words = |axis: usize| -> Vec<&str> {
        explanation.axes[axis].words.iter().map(|words| words.span.slice(ad)).collect()
    };
    assert!(explanation.axes.iter().any(|axis| axis.shares.sales > 0.5), "{explanation:?}");
    assert!((0..3).any(|axis| words(axis).iter().any(|w| w.contains("brand awareness"))));
}

#[test]
fn another_language_is_left_alone() {
    let text = "Nur noch drei Plätze frei! Jetzt buchen und zwanzig Prozent sparen, weil wir es so wollen.";
    let context = Context::new(Channel::OrganicPost);
    let explanation = explain(text, &context);
    assert!(!explanation.assessment.language_ok);
    assert!(explanation.words.is_empty() && explanation.counterfactuals.is_empty());
    let split = split(text, &context);
    assert_eq!(split.sides, Label::Neither);
    assert_eq!(split.marketing.text, text);
}
