//! British and American spellings are read alike.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::spellings::respelled;
use support::{Failures, context_of, examples, start};
use unmuddle::{Channel, Context, assess};

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
