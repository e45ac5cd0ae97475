//! Texts that nobody writes, and texts that are not for this reader: each gets a sensible answer.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Failures, checked, start, warnings};
use unmuddle::{AskLevel, Assessment, Channel, Context, Label, MAX_BYTES, assess};

const MEGABYTE: usize = 1_000_000;

/// As many whole `unit`s as fit into `bytes`.
fn filled(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes / unit.len())
}

/// The answer in a channel that asks for no selling, where most rules listen, and in a vacancy.
fn everywhere(text: &str) -> [Assessment; 2] {
    [Channel::OrganicPost, Channel::JobAd].map(|channel| checked(text, &Context::new(channel)))
}

#[test]
fn texts_that_say_nothing_are_neither() {
    let mut failures = Failures::default();
    for text in [
        "",
        " ",
        "\n",
        "\t\r\n",
        "a",
        ".",
        "\"",
        "7",
        "£",
        "é",
        "\u{0}",
        "\u{200b}",
        "\u{301}",
        "\u{202e}",
        "🎉",
        "🎉🎉🎉 👩‍👩‍👧 🇮🇪",
        "......",
        "?!?!",
        "((((",
        "\"\"\"\"",
        "''''",
        "-- -- --",
        "# #",
        "•••",
        "&&&&",
        "&#;&#;",
        "1,1,1,1",
        "01 10 11 00 10",
        "@",
        "#",
        "~~~~",
        "<><><>",
    ] {
        for assessment in everywhere(text) {
            failures.unless(
                assessment.label == Label::Neither && warnings(&assessment).is_empty(),
                || format!("{text:?}: {} {:?}", assessment.label, warnings(&assessment)),
            );
            assert_eq!(assessment.ask, AskLevel::Nothing, "{text:?}");
        }
    }
    failures.report();
}

#[test]
fn bytes_that_are_no_prose_are_not_warned_about() {
    let bytes: Vec<u8> =
        (0..60_000_u32).map(|i| (i.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let lossy = String::from_utf8_lossy(&bytes);
    let latin: String = bytes.iter().copied().map(char::from).collect();
    let base64: String = bytes
        .iter()
        .map(|b| {
            char::from(
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                    [usize::from(b % 64)],
            )
        })
        .collect();
    let hexadecimal: String = bytes.iter().map(|byte| format!("{byte:02x} ")).collect();
    let mut failures = Failures::default();
    for text in [
        &*lossy,
        &latin,
        &base64,
        &hexadecimal,
        "\u{7f}ELF\u{2}\u{1}\u{1}\0\0\0",
        "%PDF-1.7 %âãÏÓ 1 0 obj << /Type /Catalog >>",
    ] {
        for assessment in everywhere(text) {
            failures.unless(warnings(&assessment).is_empty(), || {
                format!("{:?}: {:?}", start(text), warnings(&assessment))
            });
        }
    }
    failures.report();
}

/// Units that tempt some stage into looking at the same words again and again.
const UNITS: &[&str] = &[
    "\"",
    "“",
    "'",
    "a'",
    "a' ",
    "\"a\" ",
    "&#",
    "&#1",
    "&amp;",
    "(",
    "[",
    "<",
    "\n",
    "a\n",
    "\r\n",
    "•",
    "• a ",
    "- a\n",
    "£",
    "£1 ",
    "1% ",
    "1:1 ",
    "1,1,1,",
    "https://a.b/",
    "https://a.b/ ",
    "http.",
    "www.",
    "a@",
    "@a ",
    "#a ",
    "a.",
    "a.A",
    "a-",
    "semi;",
    "Mr. ",
    "mr.",
    "A. ",
    "!",
    ". ",
    "🎉",
    "🎉 ",
    "\u{301}",
    "\u{200b}",
    "a\u{200b}",
    "\u{202e}",
    "\u{a0}",
    "\0",
    "שלום ",
    "我们",
    "𝗕𝗨𝗬 ",
    "a",
    "a:\n",
    "a line that goes on and on and never comes to an end\n",
    "not ",
    "not buy now ",
    "we never sell and ",
    "she said buy now and ",
    "if you buy now ",
    "buy now ",
    "BUY NOW ",
    "only 3 left ",
    "sales ",
    "earn per household ",
    "door to door commission ",
    "free quote, ",
    "DM me to order! ",
];

#[test]
fn a_hundred_kilobytes_of_anything_is_read_to_its_end() {
    for unit in UNITS {
        everywhere(&filled(unit, 100_000));
    }
}

#[test]
fn a_megabyte_of_the_worst_is_read_to_its_end() {
    for unit in [
        "a",
        "a.",
        "\"",
        "not ",
        "buy now ",
        "sales ",
        "we never sell and ",
        "a' ",
        "a\n",
        "&#",
        "\u{200b}",
        "𝗕𝗨𝗬 ",
    ] {
        let text = filled(unit, MEGABYTE);
        let assessment = checked(&text, &Context::new(Channel::OrganicPost));
        assert!(!assessment.truncated);
    }
}

#[test]
fn a_hundred_thousand_nested_quotes_are_read() {
    let depth = 100_000;
    for (open, close) in [("\"", "\""), ("“", "”"), ("‘", "’"), ("«", "»"), ("(", ")"), ("[", "]")]
    {
        let text = format!("{} buy now {}", open.repeat(depth), close.repeat(depth));
        everywhere(&text);
    }
    let mixed = format!("{}buy now{}", "“‘".repeat(depth / 2), "’”".repeat(depth / 2));
    everywhere(&mixed);
}

#[test]
fn repeated_selling_is_sales_and_repeated_nothing_is_neither() {
    let post = Context::new(Channel::OrganicPost);
    let label = |unit: &str| checked(&filled(unit, 100_000), &post).label;
    for unit in ["Buy now! ", "Order yours today for £5. ", "DM me to order! "] {
        assert_eq!(label(unit), Label::Sales, "{unit:?}");
    }
    for unit in
        ["\"", "(", "\n", "•", "🎉", "\u{200b}", "&#", "1,1,1,", "a", "£", "https://a.b/", "@a "]
    {
        assert_eq!(label(unit), Label::Neither, "{unit:?}");
    }
}

#[test]
fn a_long_text_is_read_to_the_last_sentence_end_before_the_limit() {
    let post = Context::new(Channel::OrganicPost);
    let sentence = "We paint the van every spring, because people look at it. ";
    let text = sentence.repeat(MEGABYTE / sentence.len() + 40);
    let assessment = checked(&text, &post);
    assert!(assessment.truncated);
    let last = assessment.sentences.last().expect("sentences").span;
    assert!(last.end > MAX_BYTES - sentence.len() - 1, "{last:?}");
    assert_eq!(last.slice(&text), sentence.trim(), "the last sentence is whole");

    // What stands beyond the limit changes nothing.
    let tail = format!("{text}Buy now, only 3 left!");
    assert_eq!(assessment, assess(&tail, &post));
}

#[test]
fn a_long_text_without_sentences_is_read_to_the_last_character_before_the_limit() {
    for unit in ["a", "é", "我", "🎉", "a\u{301}"] {
        let text = unit.repeat((MEGABYTE + 100) / unit.len() + 1);
        let assessment = checked(&text, &Context::default());
        assert!(assessment.truncated, "{unit}");
        let end = assessment.sentences.last().expect("one sentence").span.end;
        assert!(end <= MAX_BYTES && end + 4 > MAX_BYTES, "{unit}: read to {end}");
    }
}

#[test]
fn the_limit_itself_is_read_whole() {
    let post = Context::new(Channel::OrganicPost);
    let story = "We paint the van every spring. ";
    let end = "Order yours now.";
    let mut text = story.repeat((MAX_BYTES - end.len()) / story.len());
    text.push_str(&" ".repeat(MAX_BYTES - end.len() - text.len()));
    text.push_str(end);
    assert_eq!(text.len(), MAX_BYTES);
    let whole = checked(&text, &post);
    assert!(!whole.truncated);
    assert_eq!(whole.sentences.last().expect("sentences").span.slice(&text), end);
    assert_eq!(whole.ask, AskLevel::Commit);
    // One byte more, and the last sentence that is certain to be whole is the one before.
    text.push('!');
    assert!(checked(&text, &post).truncated);
}

#[test]
fn long_titles_and_facts_are_read_too() {
    let long = filled("Buy now! ", MEGABYTE + 500);
    for channel in [Channel::ListEmail, Channel::JobAd] {
        let mut context = Context::new(channel).with_title(long.clone());
        context.job.pay = Some(long.clone());
        context.job.incentive = Some(long.clone());
        context.job.occupation = Some(long.clone());
        checked("We paint the van every spring, because people look at it.", &context);
    }
}
