//! How a text is made: whom it speaks to, how long it is, and the marks of its medium.

use super::features::group;
use crate::evidence::Document;
use crate::model::Channel;
use crate::text::Shape;
use std::fmt::Write;

/// Lengths, in words, up to which a text counts as short of a kind.
const LENGTHS: [u16; 7] = [4, 8, 12, 20, 40, 80, 160];
/// What being short of a kind is worth.
const SHORT: f32 = 0.5;

/// What is counted over the tokens of a text.
#[derive(Default)]
struct Counts {
    words: f32,
    handles: f32,
    hashtags: f32,
    addresses: f32,
    amounts: f32,
    capitals: f32,
    past: f32,
    you: f32,
    we: f32,
    i: f32,
    they: f32,
    exclamations: f32,
    questions: f32,
}

/// Visits the facts of a text that is no vacancy.
pub(super) fn structure(document: &Document, channel: Channel, visit: &mut dyn FnMut(&str, f32)) {
    let counts = count(document);
    let share = |part: f32| part / counts.words.max(1.0);
    let stream = &document.stream;
    let reply = document.is_reply();
    let relayed = stream.tokens.first().is_some_and(|_| stream.form(0) == "rt");
    let by_place = [
        ("=reply", if reply { 1.0 } else { 0.0 }),
        ("=handles", libm::log1pf(counts.handles)),
        ("=hashtags", libm::log1pf(counts.hashtags)),
        ("=addresses", libm::log1pf(counts.addresses)),
        ("=you", 5.0 * share(counts.you)),
        ("=we", 5.0 * share(counts.we)),
        ("=i", 5.0 * share(counts.i)),
    ];
    let everywhere = [
        ("=relayed", if relayed { 1.0 } else { 0.0 }),
        ("=amounts", libm::log1pf(counts.amounts)),
        ("=capitals", 3.0 * share(counts.capitals)),
        ("=past", 5.0 * share(counts.past)),
        ("=they", 5.0 * share(counts.they)),
        ("=exclaims", counts.exclamations.min(4.0) / 2.0),
        ("=asks", counts.questions.min(3.0) / 2.0),
        ("=words", (libm::log1pf(counts.words) / 2.0).min(3.0)),
    ];
    let mut name = String::new();
    for (fact, value) in by_place {
        if value > 0.0 {
            visit(fact, value);
            name.clear();
            let _ = write!(name, "{fact}|{}", group(channel));
            visit(&name, value);
        }
    }
    for (fact, value) in everywhere {
        if value > 0.0 {
            visit(fact, value);
        }
    }
    for length in LENGTHS {
        if counts.words <= f32::from(length) {
            name.clear();
            let _ = write!(name, "=words<{length}");
            visit(&name, SHORT);
            let _ = write!(name, "|{}", group(channel));
            visit(&name, SHORT);
        }
    }
}

fn count(document: &Document) -> Counts {
    let mut counts = Counts::default();
    let mut opens = true;
    for (index, token) in document.stream.tokens.iter().enumerate() {
        match token.shape {
            Shape::Word => {
                let form = document.stream.form(index);
                let mut written = token.span.slice(document.text()).chars();
                counts.words += 1.0;
                // Words all in capitals are shouted or abbreviated; they name nobody.
                let named = written.next().is_some_and(char::is_uppercase)
                    && written.next().is_some_and(char::is_lowercase);
                if !opens && named {
                    counts.capitals += 1.0;
                }
                if form.len() > 4 && form.ends_with("ed") {
                    counts.past += 1.0;
                }
                count_person(form, &mut counts);
            }
            Shape::Handle => counts.handles += 1.0,
            Shape::Hashtag => counts.hashtags += 1.0,
            Shape::Url | Shape::ShopUrl => counts.addresses += 1.0,
            Shape::Number | Shape::Money | Shape::Percent | Shape::Time => counts.amounts += 1.0,
            Shape::Mark => match document.stream.form(index) {
                "!" => counts.exclamations += 1.0,
                "?" => counts.questions += 1.0,
                _ => {}
            },
            Shape::Code | Shape::Emoji | Shape::Break => {}
        }
        opens = token.shape == Shape::Break;
    }
    counts
}

fn count_person(form: &str, counts: &mut Counts) {
    match form {
        "you" | "your" | "yours" | "you're" | "you'll" | "you've" => counts.you += 1.0,
        "we" | "our" | "us" | "we're" | "we've" | "we'll" => counts.we += 1.0,
        "i" | "my" | "me" | "i'm" | "i've" | "i'd" | "i'll" => counts.i += 1.0,
        "he" | "she" | "they" | "his" | "her" | "their" => counts.they += 1.0,
        _ => {}
    }
}
