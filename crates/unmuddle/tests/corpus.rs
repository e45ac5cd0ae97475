//! What holds between a text and a changed one, over every fitting text of the corpus.
//!
//! What follows from the engine's rules holds always. What hangs on weights may fail in a few texts
//! of a thousand: each bound names what was measured, and allows twice as much (one text or two where
//! none failed), for weights that are trained anew. What failed is printed by
//! `cargo test -p unmuddle --test corpus -- --nocapture`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::corpus::{Duty, Tally, Text, duties, is_doorstep, texts, without_reward};
use support::spellings::respelled;
use unmuddle::{
    AskLevel, Assessment, Channel, Context, FindingKind, Label, Muddle, Severity, Stance, assess,
};

fn is_vacancy(text: &Text) -> bool {
    text.context.channel == Channel::JobAd
}

fn labels(from: &Assessment, to: &Assessment) -> String {
    format!("{} {:.2} -> {} {:.2}", from.label, from.confidence, to.label, to.confidence)
}

fn shares(from: &Assessment, to: &Assessment) -> String {
    format!("sales {:.4} -> {:.4}", from.shares.sales, to.shares.sales)
}

#[test]
fn the_same_text_gets_the_same_answer() {
    let mut tally = Tally::default();
    for text in texts() {
        tally.note(text.instead(&text.text) == text.read, text, || "another answer".to_owned());
    }
    tally.always(3000);
}

#[test]
fn no_text_muddles_the_channel_of_an_advert() {
    let (mut tally, mut muddled) = (Tally::default(), 0);
    for text in texts() {
        muddled += usize::from(text.read.muddles.contains(&Muddle::Channel));
        let advert = text.in_channel(Channel::Advert);
        tally.note(!advert.muddles.contains(&Muddle::Channel), text, || "muddled".to_owned());
    }
    assert!(muddled >= 200, "only {muddled} texts had something to drop");
    tally.always(3000);
}

#[test]
fn no_text_is_warned_about_in_an_unknown_channel() {
    let mut tally = Tally::default();
    for text in texts() {
        let unknown = text.in_channel(Channel::Unknown);
        let mut warned = unknown.findings.iter().filter(|f| f.severity == Severity::Warn);
        let channel = warned.any(|finding| finding.kind == FindingKind::Channel);
        tally.note(!channel, text, || "a warning".to_owned());
    }
    tally.always(3000);
}

#[test]
fn a_place_that_is_not_told_changes_few_sure_labels() {
    let mut tally = Tally::default();
    let sure = texts().iter().filter(|text| text.read.sure && !is_vacancy(text));
    for text in sure.filter(|text| !PERSONAL.contains(&text.context.channel)) {
        let unknown = text.in_channel(Channel::Unknown);
        tally.note(unknown.label == text.read.label, text, || labels(&text.read, &unknown));
    }
    // Measured: 624 of 9,282, most of them observations that shape somebody's picture as a post.
    tally.within(5000, 134);
}

#[test]
fn a_job_ad_is_known_by_its_words_and_then_judged_as_one() {
    let (mut ads, mut others, mut alike) = (Tally::default(), Tally::default(), Tally::default());
    for text in texts().iter().filter(|text| text.held_out) {
        let unknown = text.in_channel(Channel::Unknown);
        let is_known = unknown.read_as == Some(Channel::JobAd);
        if !is_vacancy(text) {
            others.note(!is_known, text, || "read as a job ad".to_owned());
            continue;
        }
        ads.note(is_known, text, || "not known".to_owned());
        if is_known {
            let told = Assessment { read_as: unknown.read_as, ..text.read.clone() };
            alike.note(unknown == told, text, || labels(&told, &unknown));
        }
    }
    // Measured: 417 of 510 are known, and 5 of 2,010 others taken for some.
    ads.within(400, 190);
    others.within(1500, 5);
    alike.always(300);
}

/// What is said to one person, where a story shapes nobody's picture; its place counts.
const PERSONAL: [Channel; 2] = [Channel::OneToOne, Channel::ColdOutreach];

#[test]
fn one_post_in_five_may_sell_whatever_it_says() {
    let mut tally = Tally::default();
    for text in texts().iter().filter(|text| text.context.channel.is_organic()) {
        let stance = Stance::OneInFive { selling_in_last_four: 0 };
        let allowed = assess(&text.text, &Context { stance, ..text.context.clone() });
        let muddled = allowed.muddles.contains(&Muddle::Channel);
        tally.note(!muddled && allowed.label == text.read.label, text, || {
            format!("{} {:?}", labels(&text.read, &allowed), allowed.muddles)
        });
    }
    tally.always(1000);
}

#[test]
fn spelling_does_not_change_a_sure_label() {
    let mut tally = Tally::default();
    for text in texts().iter().filter(|text| text.read.sure) {
        for to_american in [true, false] {
            let other = respelled(&text.text, to_american);
            if other != text.text {
                let got = text.instead(&other);
                tally.note(got.label == text.read.label, text, || labels(&text.read, &got));
            }
        }
    }
    tally.always(300);
}

#[test]
fn capital_letters_do_not_make_sure_marketing_sales() {
    let mut tally = Tally::default();
    for text in texts().iter().filter(|text| text.is_surely(Label::Marketing)) {
        let got = text.instead(&text.text.to_uppercase());
        let sells = matches!(got.label, Label::Sales | Label::Both);
        tally.note(!sells, text, || labels(&text.read, &got));
    }
    // Measured: 1 of 1,113.
    tally.within(800, 2);
}

const NEUTRAL: &str = "The sky was grey on Tuesday.";

#[test]
fn a_neutral_sentence_does_not_change_a_sure_label() {
    // How many sentences a text has, and in how many of a thousand the label may change. Measured:
    // 36 of 683, 15 of 924, 7 of 1,165. In the shortest, the weather is half of what is said.
    for (sentences, most) in [(0..=2, 106), (3..=4, 33), (5..=usize::MAX, 12)] {
        let mut tally = Tally::default();
        let sure = texts().iter().filter(|text| text.read.sure);
        for text in sure.filter(|text| sentences.contains(&text.read.sentences.len())) {
            let got = text.instead(&format!("{}\n\n{NEUTRAL}", text.text.trim_end()));
            tally.note(got.label == text.read.label, text, || labels(&text.read, &got));
        }
        tally.within(500, most);
    }
}

/// The text in quotation marks, given up; nothing when it holds such marks itself.
fn given_up(text: &Text) -> Option<String> {
    let clean = !is_vacancy(text) && !text.text.contains(['"', '“', '”']);
    clean.then(|| format!("\"{}\" is what we stopped doing.", text.text.trim()))
}

#[test]
fn what_was_given_up_sells_less() {
    let mut tally = Tally::default();
    for text in texts().iter().filter(|text| text.label == Label::Sales) {
        let Some(words) = given_up(text) else { continue };
        let got = text.instead(&words);
        let less = got.shares.sales < text.read.shares.sales;
        tally.note(less, text, || shares(&text.read, &got));
    }
    // Measured: 8 of 851, by 0.07 at most: goods with their prices and little else. Of the texts
    // before those, none of 630 failed.
    tally.within(500, 19);
}

#[test]
fn what_was_given_up_asks_for_nothing() {
    let (mut asks, mut muddles) = (Tally::default(), Tally::default());
    for text in texts() {
        let Some(words) = given_up(text) else { continue };
        // A title stands outside of the quotation marks.
        let context = Context::new(text.context.channel);
        let (said, quoted) = (assess(&text.text, &context), assess(&words, &context));
        if said.ask >= AskLevel::RaiseHand {
            asks.note(quoted.ask < AskLevel::RaiseHand, text, || format!("{:?}", quoted.ask));
        }
        if said.muddles.contains(&Muddle::Channel) {
            let muddled = quoted.muddles.contains(&Muddle::Channel);
            muddles.note(!muddled, text, || format!("{:?}", quoted.muddles));
        }
    }
    asks.always(400);
    // Measured: none of 295. What is said about the writer's own offer is partly known by weights.
    muddles.within(200, 7);
}

/// Every sales duty of every vacancy.
fn every_duty() -> impl Iterator<Item = (&'static Text, Duty)> {
    texts().iter().flat_map(|text| duties(text).map(move |duty| (text, duty)))
}

#[test]
fn a_duty_that_is_denied_sells_less() {
    let mut tally = Tally::default();
    let context = Context::new(Channel::JobAd);
    for (text, duty) in every_duty() {
        let (done, denied) = (assess(&duty.done(), &context), assess(&duty.denied(), &context));
        let less = denied.shares.sales < done.shares.sales || denied.shares.sales == 0.0;
        tally.note(less, text, || format!("{} {}", shares(&done, &denied), duty.denied()));
    }
    // Measured: 6 of 366. A denial ends at a comma, so in a list of duties it denies the first.
    tally.within(300, 33);
}

#[test]
fn a_vacancy_that_denies_a_duty_sells_less() {
    let mut tally = Tally::default();
    for (text, duty) in every_duty() {
        let got = text.instead(&duty.denied_in_place(text));
        let less = got.shares.sales < text.read.shares.sales;
        tally.note(less, text, || format!("{} {}", shares(&text.read, &got), duty.denied()));
    }
    // Measured: 39 of 431. A duty that sells less than the rest of its vacancy raises the share of
    // sales when it is denied, for less of marketing is left too; by 0.02 at most.
    tally.within(300, 120);
}

#[test]
fn doorstep_selling_without_reward_is_selling_still() {
    let (mut label, mut less) = (Tally::default(), Tally::default());
    // What was a close call with the reward may be one without.
    for text in texts().iter().filter(|text| is_doorstep(text) && text.read.sure) {
        let Some(words) = without_reward(text) else { continue };
        let got = text.instead(&words);
        label.note(got.label == text.read.label, text, || labels(&text.read, &got));
        less.note(got.shares.sales < text.read.shares.sales, text, || shares(&text.read, &got));
    }
    // Measured: 3 of 65.
    label.within(20, 50);
    // Measured: 2 of 65. Of these, one names its commission among the perks, which weigh nothing.
    less.within(20, 160);
}

#[test]
fn a_sales_job_without_reward_is_a_sales_job_still() {
    let (mut label, mut less) = (Tally::default(), Tally::default());
    for text in texts().iter().filter(|text| is_vacancy(text) && text.is_surely(Label::Sales)) {
        let Some(words) = without_reward(text) else { continue };
        let selling = text.sentences.iter().filter(|(_, label)| *label == Label::Sales);
        if selling.filter(|(begins, _)| words.contains(begins.as_str())).count() < LEFT {
            continue; // Hardly anything else was said of the work.
        }
        let got = text.instead(&words);
        label.note(got.label == Label::Sales, text, || labels(&text.read, &got));
        less.note(got.shares.sales <= text.read.shares.sales, text, || shares(&text.read, &got));
    }
    // Measured: 4 of 106 and 5 of 106.
    label.within(80, 75);
    less.within(80, 94);
}

/// So many sales duties must be left for a vacancy to be of sales still.
const LEFT: usize = 2;
