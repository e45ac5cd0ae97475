//! The layout, drawn from assessments made by hand: it must not change when judgement does.

use std::collections::BTreeSet;

use unmuddle::{
    AskLevel, Assessment, Axis, AxisReading, Channel, Context, Counterfactual, Draft, Explanation,
    Field, Finding, FindingKind, Label, Muddle, Placed, Placement, Points, RuleId, Sentence,
    Severity, Shares, Span, Split,
};

use super::{explanation, report, split};
use crate::check::Subject;

/// A rule that does not exist, so that no wording of a rule stands in a snapshot.
const RULE: RuleId = RuleId(99);

fn subject(text: &str, channel: Channel) -> Subject {
    Subject { text: text.to_owned(), context: Context::new(channel), is_page: false, cut: false }
}

fn assessment(label: Label) -> Assessment {
    Assessment {
        label,
        confidence: 0.9,
        sure: true,
        shares: Shares { marketing: 0.25, sales: 0.75 },
        ask: AskLevel::Commit,
        sentences: Vec::new(),
        findings: Vec::new(),
        muddles: Vec::new(),
        pushy: false,
        truncated: false,
        language_ok: true,
        read_as: None,
    }
}

/// The span of `words` in `text`.
fn span(text: &str, words: &str) -> Span {
    let start = text.find(words).unwrap();
    Span::new(start, start + words.len())
}

fn sentence(text: &str, words: &str, activity: Label) -> Sentence {
    Sentence { span: span(text, words), activity, ask: AskLevel::Nothing }
}

fn finding(severity: Severity, field: Field, span: Span) -> Finding {
    Finding {
        rule: RULE,
        kind: FindingKind::Channel,
        severity,
        field,
        span,
        primary: severity == Severity::Warn,
        message: "You ask for money where people came to get to know you, which they may not like.",
        advice: "Move the offer into an advert.",
    }
}

/// The report without colours, and no line of it wider than the terminal.
fn plain(subject: &Subject, assessment: &Assessment, width: usize) -> String {
    fits(&report(subject, assessment, width), width)
}

fn fits(coloured: &str, width: usize) -> String {
    use unicode_width::UnicodeWidthStr;
    let plain = anstream::adapter::strip_str(coloured).to_string();
    for line in plain.lines() {
        assert!(line.width() <= width, "{} columns: {line}", line.width());
        assert_eq!(line.trim_end(), line, "no space at the end of a line");
    }
    plain
}

#[test]
fn a_post_that_does_both() {
    let story = "Last spring I fell asleep at my own daughter's party, after weeks of emails until two in the morning.";
    let offer = "Only 3 places left on my Spring Reset programme!";
    let ask = "DM me YES 🎉 to claim yours,\nbefore it's gone.";
    let mix = "And thank you for reading, order below.";
    let text = format!("{story}\n\n\t{offer} {ask}\n\nBest, Ann. {mix}\n");
    let mut assessment = assessment(Label::Both);
    assessment.muddles = vec![Muddle::Channel];
    assessment.pushy = true;
    assessment.sentences = vec![
        sentence(&text, story, Label::Marketing),
        sentence(&text, offer, Label::Sales),
        sentence(&text, ask, Label::Sales),
        sentence(&text, "Best, Ann.", Label::Neither),
        sentence(&text, mix, Label::Both),
    ];
    assessment.findings = vec![
        finding(Severity::Warn, Field::Text, span(&text, offer)),
        finding(Severity::Note, Field::Text, span(&text, ask)),
        finding(Severity::Info, Field::Text, span(&text, "thank you")),
    ];
    insta::assert_snapshot!(plain(&subject(&text, Channel::OrganicPost), &assessment, 72));
}

#[test]
fn a_job_ad_with_findings_beside_its_text() {
    let text = "Plan the blog.\nClose new accounts.";
    let mut subject = subject(text, Channel::JobAd);
    subject.context.title = Some("Marketing Executive".to_owned());
    subject.context.job.pay = Some("OTE £60k, uncapped".to_owned());
    let mut assessment = assessment(Label::Both);
    assessment.findings = vec![
        finding(Severity::Warn, Field::Title, Span::new(0, 9)),
        finding(Severity::Note, Field::Pay, Span::new(0, 3)),
        finding(Severity::Note, Field::Text, Span::default()),
    ];
    assessment.muddles = vec![Muddle::Role, Muddle::Name];
    insta::assert_snapshot!(plain(&subject, &assessment, 80));
}

#[test]
fn wide_characters_keep_their_marks_beneath_them() {
    let text = "日本の工房です。 Buy 茶碗 now! e\u{301}te\u{301} 👩‍👩‍👧‍👦 done.";
    let mut assessment = assessment(Label::Sales);
    assessment.sentences = vec![
        sentence(text, "日本の工房です。", Label::Marketing),
        sentence(text, "Buy 茶碗 now!", Label::Sales),
        sentence(text, "e\u{301}te\u{301} 👩‍👩‍👧‍👦 done.", Label::Both),
    ];
    insta::assert_snapshot!(plain(&subject(text, Channel::Advert), &assessment, 40));
}

#[test]
fn what_is_not_sure_and_what_was_not_read_are_said() {
    let mut assessment = assessment(Label::Sales);
    assessment.sure = false;
    assessment.truncated = true;
    assessment.language_ok = false;
    assessment.shares = Shares::default();
    assessment.ask = AskLevel::Nothing;
    let mut subject = subject("Kaufen Sie jetzt.", Channel::Unknown);
    subject.is_page = true;
    insta::assert_snapshot!(plain(&subject, &assessment, 80));
}

#[test]
fn what_is_taken_for_a_job_ad_is_said_to_be() {
    let mut assessment = assessment(Label::Sales);
    assessment.read_as = Some(Channel::JobAd);
    let subject = subject("Close new accounts.", Channel::Unknown);
    insta::assert_snapshot!(plain(&subject, &assessment, 80));
}

#[test]
fn a_long_text_shows_its_marked_rows_only_and_says_that_there_is_more() {
    let quiet = "Nothing to see here.\n".repeat(30);
    let text = format!("{quiet}Buy now!\n{quiet}{}", "Order yours today!\n".repeat(70));
    let mut assessment = assessment(Label::Sales);
    assessment.sentences = text
        .match_indices(['!'])
        .map(|(at, _)| {
            let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
            Sentence {
                span: Span::new(start, at + 1),
                activity: Label::Sales,
                ask: AskLevel::Commit,
            }
        })
        .collect();
    let plain = plain(&subject(&text, Channel::Advert), &assessment, 80);
    assert!(!plain.contains("Nothing to see"), "{plain}");
    assert!(
        plain.contains("  31 | Buy now!\n     | ^^^^^^^^\n     | ...\n  62 | Order"),
        "{plain}"
    );
    assert_eq!(plain.matches("Order yours today!").count(), 59);
    assert!(plain.ends_with("     | ...\nThere is more; --format json shows every sentence.\n"));
}

#[test]
fn a_finding_of_many_rows_shows_the_first_few() {
    let text = "word ".repeat(500);
    let mut assessment = assessment(Label::Sales);
    assessment.findings =
        vec![finding(Severity::Warn, Field::Text, Span::new(0, text.trim_end().len()))];
    let plain = plain(&subject(&text, Channel::OrganicPost), &assessment, 40);
    assert_eq!(plain.matches("| ----").count(), 4);
    assert!(plain.contains("   | ...\n"), "{plain}");
}

#[test]
fn a_span_that_fits_no_text_does_no_harm() {
    let mut assessment = assessment(Label::Sales);
    assessment.findings = vec![
        finding(Severity::Warn, Field::Text, Span::new(3, 900)),
        finding(Severity::Warn, Field::Title, Span::new(0, 9)),
        finding(Severity::Note, Field::Text, Span::new(900, 901)),
    ];
    for text in ["", "é", "Hi\r\n", "\n\n"] {
        let plain = plain(&subject(text, Channel::OrganicPost), &assessment, 80);
        assert_eq!(plain.matches("R99").count(), 3, "{plain}");
    }
}

#[test]
fn marks_differ_in_more_than_colour() {
    let text = "One. Two. Three.";
    let mut assessment = assessment(Label::Both);
    assessment.sentences = vec![
        sentence(text, "One.", Label::Marketing),
        sentence(text, "Two.", Label::Sales),
        sentence(text, "Three.", Label::Both),
    ];
    let plain = plain(&subject(text, Channel::Advert), &assessment, 80);
    assert!(plain.contains("1 | One. Two. Three.\n   | ~~~~ ^^^^ ^~^~^~\n"), "{plain}");
    let coloured = report(&subject(text, Channel::Advert), &assessment, 80);
    let marks = coloured.lines().find(|line| line.contains("~~~~")).unwrap();
    let escapes = marks.split("\u{1b}[").skip(1).filter_map(|rest| rest.split('m').next());
    let colours: BTreeSet<&str> = escapes.filter(|code| code.starts_with(['3', '9'])).collect();
    assert_eq!(colours.len(), 3, "each mark has its colour: {marks:?}");
}

#[test]
fn what_is_said_in_several_places_is_said_once() {
    let text = "Buy one. Tell a friend.\nBuy two, buy three.\n\nBuy four!\nBuy five!";
    let mut assessment = assessment(Label::Sales);
    assessment.findings = ["Buy one", "Buy two", "buy three", "Buy four"]
        .map(|words| finding(Severity::Warn, Field::Text, span(text, words)))
        .to_vec();
    let plain = plain(&subject(text, Channel::OrganicPost), &assessment, 80);
    let told = "muddle R99 (4 places)
 1 | Buy one. Tell a friend.
   | -------
 2 | Buy two, buy three.
   | -------  ---------
   | ...
  You ask";
    assert!(plain.contains(told), "{plain}");
    assert_eq!(plain.matches("You ask for money").count(), 1);
}

#[test]
fn a_text_full_of_findings_gets_a_report_of_bearable_length() {
    let text = "word ".repeat(200_000);
    let mut assessment = assessment(Label::Sales);
    assessment.findings = (0..2_000)
        .map(|n| {
            let severity = if n % 2 == 0 { Severity::Warn } else { Severity::Info };
            let mut finding = finding(severity, Field::Text, Span::new(n * 450, n * 450 + 4));
            finding.rule = RuleId(100 + (n % 100) as u8);
            finding
        })
        .collect();
    let plain = plain(&subject(&text, Channel::OrganicPost), &assessment, 80);
    assert!(plain.lines().count() < 300, "{plain}");
    assert_eq!(plain.matches("There is more; --format json shows everything.").count(), 2);
}

#[test]
fn marks_are_no_longer_than_the_words_they_belong_to() {
    let text = "Order yours today. ".repeat(12);
    for width in 40..=100 {
        let mut assessment = assessment(Label::Sales);
        let whole = Span::new(0, text.len());
        assessment.sentences =
            vec![Sentence { span: whole, activity: Label::Sales, ask: AskLevel::Commit }];
        assessment.findings = vec![finding(Severity::Warn, Field::Text, whole)];
        let plain = plain(&subject(&text, Channel::Advert), &assessment, width);
        let rows: Vec<&str> = plain.lines().filter(|line| line.contains(" | ")).collect();
        for pair in rows.chunks(2).filter(|pair| pair.len() == 2 && pair[0].contains("rd")) {
            assert_eq!(pair[0].len(), pair[1].len(), "{plain}");
        }
    }
}

#[test]
fn an_explanation_with_bars_axes_and_changes() {
    let text = "A boy wheeled in a bicycle older than his father, on the wettest Tuesday of all.\n\
                Order a lamp today. 🎉 Buy two, save £10.\n";
    let mut assessment = assessment(Label::Both);
    assessment.muddles = vec![Muddle::Channel];
    let (order, buy) = ("Order a lamp today.", "🎉 Buy two, save £10.");
    let story = "A boy wheeled in a bicycle older than his father, on the wettest Tuesday of all.";
    assessment.sentences = vec![
        sentence(text, story, Label::Marketing),
        sentence(text, order, Label::Sales),
        sentence(text, buy, Label::Sales),
    ];
    let points = |words: &str, points: f32| Points { span: span(text, words), points };
    let change = |without: &[&str], label, muddles: &[Muddle]| Counterfactual {
        without: without.iter().map(|words| span(text, words)).collect(),
        label,
        muddles: muddles.to_vec(),
    };
    let axis = |axis, marketing: f32, words| AxisReading {
        axis,
        shares: Shares { marketing, sales: 1.0 - marketing },
        words,
    };
    let explained = Explanation {
        assessment,
        score: 1.0,
        words: vec![points("Order a lamp", 2.0), points(story, -1.5), points("save", 0.04)],
        sentences: Vec::new(),
        elsewhere: 0.0,
        axes: vec![
            axis(Axis::PerceptionClosing, 0.25, vec![points(order, 3.0), points("bicycle", -1.0)]),
            axis(Axis::StrategyImmediacy, 0.0, vec![points("today", 1.0)]),
            axis(Axis::AwarenessPrecision, 0.0, Vec::new()),
        ],
        counterfactuals: vec![
            change(&[order, buy], Label::Marketing, &[]),
            change(&[story], Label::Sales, &[Muddle::Channel]),
            change(&["lamp"], Label::Both, &[]),
        ],
    };
    let subject = subject(text, Channel::OrganicPost);
    insta::assert_snapshot!(fits(&explanation(&subject, &explained, 60), 60));
}

#[test]
fn two_drafts_and_where_each_sentence_went() {
    let text = "Hi all!\n- A story\u{7} that is long enough to be cut at the edge of the list.\n- Buy it.\n";
    let placed = |words: &str, placement| Placed { span: span(text, words), placement };
    let parted = Split {
        sides: Label::Both,
        marketing: Draft {
            title: Some("Brand Manager".to_owned()),
            text: "Hi all!\n\n- A story".to_owned(),
        },
        sales: Draft { title: None, text: "Hi all!\n- Buy it.\n".to_owned() },
        titles: Vec::new(),
        pieces: Vec::new(),
        sentences: vec![
            placed("Hi all!", Placement::Shared),
            placed(
                "A story\u{7} that is long enough to be cut at the edge of the list.",
                Placement::Marketing,
            ),
            placed("Buy it.", Placement::Both),
        ],
        language_ok: true,
        read_as: None,
    };
    insta::assert_snapshot!(fits(&split(&subject(text, Channel::JobAd), &parted, 50), 60));
}
