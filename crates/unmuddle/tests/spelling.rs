//! British and American spellings are read alike.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Failures, context_of, examples, start};
use unmuddle::{Channel, Context, assess};

/// British and American spellings of the same words.
const SPELLINGS: &[(&str, &str)] = &[
    ("analyse", "analyze"),
    ("apologise", "apologize"),
    ("behaviour", "behavior"),
    ("cancelled", "canceled"),
    ("catalogue", "catalog"),
    ("centre", "center"),
    ("colour", "color"),
    ("cosy", "cozy"),
    ("customise", "customize"),
    ("defence", "defense"),
    ("enquire", "inquire"),
    ("enquiries", "inquiries"),
    ("enquiry", "inquiry"),
    ("enrol", "enroll"),
    ("favourite", "favorite"),
    ("flavour", "flavor"),
    ("fulfil", "fulfill"),
    ("grey", "gray"),
    ("honour", "honor"),
    ("humour", "humor"),
    ("jewellery", "jewelry"),
    ("labour", "labor"),
    ("licence", "license"),
    ("litre", "liter"),
    ("maximise", "maximize"),
    ("neighbour", "neighbor"),
    ("neighbourhood", "neighborhood"),
    ("optimise", "optimize"),
    ("organise", "organize"),
    ("organised", "organized"),
    ("organising", "organizing"),
    ("personalised", "personalized"),
    ("prioritise", "prioritize"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("realise", "realize"),
    ("realised", "realized"),
    ("recognise", "recognize"),
    ("specialise", "specialize"),
    ("specialised", "specialized"),
    ("theatre", "theater"),
    ("travelled", "traveled"),
    ("travelling", "traveling"),
    ("yoghurt", "yogurt"),
];

/// The text with every known word in the other spelling, capitals kept.
fn respelled(text: &str, to_american: bool) -> String {
    let mut respelled = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let word = rest.len() - rest.trim_start_matches(char::is_alphabetic).len();
        let (word, after) = rest.split_at(word);
        let known = SPELLINGS.iter().map(|&(uk, us)| if to_american { (uk, us) } else { (us, uk) });
        match known.into_iter().find(|(from, _)| from.eq_ignore_ascii_case(word)) {
            Some((_, to)) if word.chars().all(char::is_uppercase) => {
                respelled += &to.to_uppercase()
            }
            Some((_, to)) if word.starts_with(char::is_uppercase) => {
                respelled += &to[..1].to_uppercase();
                respelled += &to[1..];
            }
            Some((_, to)) => respelled += to,
            None => respelled += word,
        }
        let gap = after.find(char::is_alphabetic).unwrap_or(after.len());
        respelled += &after[..gap];
        rest = &after[gap..];
    }
    respelled
}

#[test]
fn spelling_does_not_change_a_label() {
    const MINE: &[(Channel, &str)] = &[
        (
            Channel::OrganicPost,
            "My favourite colour to knit in is grey, and my neighbour's cosy cardigan shows why. It travelled further than I have.",
        ),
        (
            Channel::OrganicPost,
            "Enrol on my personalised programme today. £300, and only two places. For enquiries, message me now.",
        ),
        (
            Channel::ListEmail,
            "Order your jewellery catalogue now and get 20% off every grey pearl until Sunday.",
        ),
        (
            Channel::JobAd,
            "Duties: organise events at the theatre, optimise our programme pages, analyse visitor behaviour and manage the catalogue.",
        ),
        (
            Channel::JobAd,
            "Duties: answer enquiries, negotiate licence fees, close contracts with new customers and maximise revenue against a personal quota.",
        ),
        (
            Channel::Blog,
            "I realised that a good yoghurt needs a litre of patience. Prioritise the milk, recognise the moment it sets, and honour the cow.",
        ),
    ];
    let theirs = examples().map(|example| (context_of(example), example.text));
    let mine = MINE.iter().map(|&(channel, text)| (Context::new(channel), text));
    let (mut failures, mut changed) = (Failures::default(), 0);
    for (context, text) in theirs.chain(mine) {
        let assessment = assess(text, &context);
        let label = assessment.label;
        if !assessment.sure {
            continue; // A close call may tip on any word.
        }
        for to_american in [true, false] {
            let other = respelled(text, to_american);
            changed += usize::from(other != text);
            let got = assess(&other, &context).label;
            failures.unless(got == label, || format!("{label} -> {got}: {}", start(&other)));
        }
    }
    assert!(changed >= MINE.len(), "the swap finds its words");
    failures.report();
}
