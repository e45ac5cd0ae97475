//! A small change to a text changes its answer as a reader would expect, or not at all.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::samples::{SELLING, TELLING};
use support::{Failures, context_of, examples, start, warnings, warns};
use unmuddle::{
    AskLevel, Assessment, Channel, Context, FindingKind, Label, Muddle, Severity, Stance, assess,
};

const ORGANIC: [Channel; 3] = [Channel::OrganicPost, Channel::Blog, Channel::ListEmail];

const DOORSTEP_AD: &str = "What you'll do:\n\
    - Speak to residents at their door and explain the fibre broadband offer\n\
    - Sign up households on the doorstep and complete their contracts\n\
    - Work a new territory with your team each day\n\
    - Hit weekly sign-up targets and close sales on the spot\n\
    Pay: uncapped commission, £40 for every household you sign up, OTE £45,000.";

const DOORSTEP_AD_WITHOUT_REWARD: &str = "What you'll do:\n\
    - Speak to residents at their door and explain the fibre broadband offer\n\
    - Sign up households on the doorstep and complete their contracts\n\
    - Work a new territory with your team each day\n\
    Pay: £13.50 an hour.";

fn in_channel(text: &str, channel: Channel) -> Assessment {
    assess(text, &Context::new(channel))
}

/// Every example that is no vacancy, and the texts above.
fn texts() -> impl Iterator<Item = &'static str> {
    let prose = examples().filter(|example| example.channel != Channel::JobAd);
    prose.map(|example| example.text).chain(TELLING.iter().copied()).chain(SELLING.iter().copied())
}

#[test]
fn the_texts_of_this_file_are_what_they_are_taken_for() {
    let mut failures = Failures::default();
    for (texts, label) in [(TELLING, Label::Marketing), (SELLING, Label::Sales)] {
        for text in texts {
            for channel in ORGANIC {
                let got = in_channel(text, channel);
                failures.unless(got.label == label, || {
                    format!("{channel}: {} instead of {label}: {}", got.label, start(text))
                });
                let muddled = got.muddles.contains(&Muddle::Channel);
                failures.unless(muddled == (label == Label::Sales), || {
                    format!("{channel}: {:?}: {}", warnings(&got), start(text))
                });
            }
        }
    }
    failures.report();
}

#[test]
fn what_muddles_a_post_is_at_home_in_an_advert() {
    let mut failures = Failures::default();
    for text in texts() {
        let advert = in_channel(text, Channel::Advert);
        failures.unless(!advert.muddles.contains(&Muddle::Channel), || start(text));
    }
    for text in SELLING {
        let advert = in_channel(text, Channel::Advert);
        failures.unless(advert.label == Label::Sales && !advert.is_muddled(), || {
            format!("advert: {} {:?}: {}", advert.label, warnings(&advert), start(text))
        });
    }
    failures.report();
}

#[test]
fn an_unknown_channel_is_never_warned_about() {
    let mut failures = Failures::default();
    for example in examples() {
        let unknown =
            assess(example.text, &Context { channel: Channel::Unknown, ..context_of(example) });
        let warned = unknown
            .findings
            .iter()
            .any(|f| f.kind == FindingKind::Channel && f.severity == Severity::Warn);
        failures
            .unless(!warned && !unknown.muddles.contains(&Muddle::Channel), || start(example.text));
    }
    failures.report();
}

#[test]
fn a_duty_that_is_denied_weighs_less() {
    let mut failures = Failures::default();
    for duty in [
        "knock on doors to sign up households.",
        "make 80 cold calls a day.",
        "close deals with new customers.",
        "pitch face to face to shoppers and take their bank details.",
        "carry a personal sales quota.",
        "pay commission only.",
        "negotiate contracts with buyers and collect deposits.",
        "upsell customers at the till.",
    ] {
        let ad = |duty: &str| {
            format!(
                "Duties:\n- Plan our content calendar and write the newsletter\n- {duty}\n- Run our stand at two food fairs"
            )
        };
        let sales = |text: &str| in_channel(text, Channel::JobAd).shares.sales;
        let (done, denied) =
            (sales(&ad(&format!("We {duty}"))), sales(&ad(&format!("We never {duty}"))));
        failures.unless(denied < done, || format!("in an ad, {done} -> {denied}: {duty}"));
        let (done, denied) = (sales(&format!("We {duty}")), sales(&format!("We never {duty}")));
        failures.unless(denied < done, || format!("alone, {done} -> {denied}: {duty}"));
    }
    failures.report();
}

#[test]
fn a_quoted_phrase_that_was_given_up_weighs_less() {
    let mut failures = Failures::default();
    for phrase in [
        "Buy now, only 3 left!",
        "Last chance to order today!",
        "Book your place now, spaces are running out!",
        "Shop the sale before it ends!",
        "DM me YES to claim your discount!",
        "Sign up today and save 50%!",
        "Don't miss out, enrol now!",
    ] {
        for channel in [Channel::OrganicPost, Channel::Unknown, Channel::Advert] {
            let said = in_channel(phrase, channel);
            for given_up in [
                format!("\"{phrase}\" is what we stopped doing."),
                format!("“{phrase}” is what we stopped doing."),
                format!("‘{phrase}’ is what we stopped doing."),
            ] {
                let quoted = in_channel(&given_up, channel);
                failures.unless(quoted.shares.sales < said.shares.sales, || {
                    format!(
                        "{channel}: {} -> {}: {given_up}",
                        said.shares.sales, quoted.shares.sales
                    )
                });
                failures.unless(quoted.ask < AskLevel::RaiseHand && !quoted.is_muddled(), || {
                    format!("{channel}: ask {:?}, {:?}: {given_up}", quoted.ask, warnings(&quoted))
                });
            }
        }
    }
    failures.report();
}

#[test]
fn capital_letters_do_not_make_marketing_sales() {
    let mut failures = Failures::default();
    for text in texts() {
        for channel in [Channel::OrganicPost, Channel::Advert, Channel::Unknown] {
            // What was a close call in small letters may be one in capitals.
            let said = in_channel(text, channel);
            if said.label != Label::Marketing || !said.sure {
                continue;
            }
            let shouted = in_channel(&text.to_uppercase(), channel);
            failures.unless(!matches!(shouted.label, Label::Sales | Label::Both), || {
                format!("{channel}: {}: {}", shouted.label, start(text))
            });
        }
    }
    failures.report();
}

#[test]
fn doorstep_selling_without_commission_is_selling_still() {
    let context = Context::new(Channel::JobAd).with_title("Field Marketing Representative");
    let (paid, unpaid) =
        (assess(DOORSTEP_AD, &context), assess(DOORSTEP_AD_WITHOUT_REWARD, &context));
    assert_eq!((paid.label, unpaid.label), (Label::Sales, Label::Sales));
    assert!(unpaid.shares.sales < paid.shares.sales, "{:?} -> {:?}", paid.shares, unpaid.shares);
    assert_eq!((paid.muddles, unpaid.muddles), (vec![Muddle::Role], vec![Muddle::Role]));
}

#[test]
fn one_in_five_posts_may_sell_and_the_others_may_not() {
    let mut softened = 0;
    for text in texts() {
        for channel in ORGANIC {
            let read = |stance| assess(text, &Context { stance, ..Context::new(channel) });
            let article = read(Stance::Article);
            let allowed = read(Stance::OneInFive { selling_in_last_four: 0 });
            for count in 1..=4 {
                assert_eq!(read(Stance::OneInFive { selling_in_last_four: count }), article);
            }
            let rules = |assessment: &Assessment| {
                let mut seen: Vec<_> =
                    assessment.findings.iter().map(|f| (f.rule, f.field, f.span)).collect();
                seen.sort();
                seen
            };
            assert_eq!(rules(&allowed), rules(&article), "the same is seen: {text}");
            for finding in &allowed.findings {
                if ["R16", "R18", "R38"].contains(&finding.rule.to_string().as_str()) {
                    assert_ne!(finding.severity, Severity::Warn, "{text}");
                    softened += usize::from(warns(&article, &finding.rule.to_string()));
                }
            }
            assert_eq!(
                (allowed.label, allowed.ask, allowed.shares),
                (article.label, article.ask, article.shares)
            );
            assert!(!allowed.muddles.contains(&Muddle::Channel), "{text}");
            let others = |a: &Assessment| -> Vec<_> {
                a.muddles.iter().copied().filter(|muddle| *muddle != Muddle::Channel).collect()
            };
            assert_eq!(others(&allowed), others(&article), "{text}");
        }
    }
    assert!(softened > 20, "only {softened} warnings were there to soften");
}

#[test]
fn asking_for_a_gift_is_a_note_and_no_more() {
    let mut failures = Failures::default();
    for text in [
        "The hedgehog hospital took in eleven last night, all of them under 300 grams. They need feeding every two hours. If you can, please donate at the link in our bio.",
        "Our choir lost its roof in the storm. We sang in the car park on Sunday and it was rather lovely. Please give what you can to the roof fund.",
        "Forty years of the lifeboat, forty years of neighbours who came out in the rain. Donate £5 today and help us keep the engine running.",
        "Miriam is running the marathon for the hospice that looked after her brother. Please sponsor her, every pound goes to the night nurses.",
    ] {
        for channel in [Channel::OrganicPost, Channel::ListEmail] {
            let got = in_channel(text, channel);
            failures.unless(warnings(&got).is_empty(), || {
                format!("{channel}: {:?}: {}", warnings(&got), start(text))
            });
            let noted = got
                .findings
                .iter()
                .any(|f| f.kind == FindingKind::Channel && f.severity == Severity::Note);
            failures.unless(noted, || format!("{channel}: no note: {}", start(text)));
        }
    }
    failures.report();
}

#[test]
fn a_sales_job_in_disguise_muddles_the_role_and_a_pitch_the_name() {
    let (mut in_vacancies, mut elsewhere) = (0, 0);
    for example in examples() {
        let assessment = assess(example.text, &context_of(example));
        for finding in assessment.findings.iter().filter(|f| f.rule.to_string() == "R53") {
            let vacancy = example.channel == Channel::JobAd;
            let kind = if vacancy { FindingKind::Role } else { FindingKind::Name };
            assert_eq!(finding.kind, kind, "{}", example.text);
            if vacancy { in_vacancies += 1 } else { elsewhere += 1 }
        }
    }
    assert!(in_vacancies > 0 && elsewhere > 0, "{in_vacancies} and {elsewhere}");
}

/// How many sentences a text has that can outweigh an offer.
const LEAST_TOLD: usize = 3;

#[test]
fn one_pressing_offer_makes_a_marketing_text_both() {
    let mut failures = Failures::default();
    let posts = examples().filter(|example| example.channel.is_organic());
    for text in posts.map(|example| example.text).chain(TELLING.iter().copied()) {
        for channel in ORGANIC {
            let told = in_channel(text, channel);
            // In a very short text the offer is most of what is said.
            let tells = told.sentences.len() >= LEAST_TOLD;
            if told.label != Label::Marketing || told.is_muddled() || !tells {
                continue;
            }
            let pressed =
                in_channel(&format!("{text}\n\nOnly 3 places left, book yours now."), channel);
            failures.unless(
                pressed.label == Label::Both && pressed.muddles.contains(&Muddle::Channel),
                || {
                    format!(
                        "{channel}: {} {:?}, ask {}: {}",
                        pressed.label,
                        warnings(&pressed),
                        pressed.ask.level(),
                        start(text)
                    )
                },
            );
        }
    }
    failures.report();
}
