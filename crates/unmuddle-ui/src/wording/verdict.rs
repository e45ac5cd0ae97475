//! A verdict in words.

use crate::messages::Key;
use crate::reading::Reading;
use unmuddle::{AskLevel, Assessment, Channel, Label, Muddle};

/// The colour and shape a verdict is shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It shapes how people see somebody.
    Marketing,
    /// It moves people to a decision.
    Sales,
    /// It does both.
    Both,
    /// Neither, or not sure.
    Quiet,
}

impl Tone {
    /// The class that carries it.
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Marketing => "marketing",
            Tone::Sales => "sales",
            Tone::Both => "both",
            Tone::Quiet => "quiet",
        }
    }
}

impl From<Label> for Tone {
    fn from(label: Label) -> Self {
        match label {
            Label::Marketing => Tone::Marketing,
            Label::Sales => Tone::Sales,
            Label::Both => Tone::Both,
            _ => Tone::Quiet,
        }
    }
}

/// Whether a text fits where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// A word or two: muddled, not muddled; none where nobody can say.
    pub stamp: Option<Key>,
    /// Whether it is muddled.
    pub muddled: bool,
    /// Why, a sentence or two each.
    pub lines: Vec<Key>,
}

/// A verdict, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How it looks.
    pub tone: Tone,
    /// What the words do, in one short sentence.
    pub headline: Key,
    /// The same at a little more length.
    pub detail: Key,
    /// Whether that fits.
    pub place: Place,
    /// Kind remarks that are no part of the verdict.
    pub remarks: Vec<Key>,
}

impl Verdict {
    /// The verdict on a text in its channel.
    pub fn new(assessment: &Assessment, channel: Channel) -> Self {
        let (headline, detail) = headline(assessment);
        Self {
            tone: if assessment.sure { assessment.label.into() } else { Tone::Quiet },
            headline,
            detail,
            place: place(assessment, &assessment.muddles, channel),
            remarks: remarks(assessment),
        }
    }

    /// The verdict on a text whose writer may have set findings aside.
    pub fn of(reading: &Reading) -> Self {
        let (assessment, muddles) = (reading.assessment(), reading.muddles());
        let mut verdict = Self::new(assessment, reading.draft().channel);
        verdict.place = if muddles.is_empty() && assessment.is_muddled() {
            let lines = vec![Key::PlaceAside];
            Place { stamp: Some(Key::MuddleAside), muddled: false, lines }
        } else {
            place(assessment, &muddles, reading.draft().channel)
        };
        verdict
    }
}

fn headline(assessment: &Assessment) -> (Key, Key) {
    match (assessment.sure, assessment.label) {
        (true, Label::Marketing) => (Key::VerdictMarketing, Key::VerdictMarketingDetail),
        (true, Label::Sales) => (Key::VerdictSales, Key::VerdictSalesDetail),
        (true, Label::Both) => (Key::VerdictBoth, Key::VerdictBothDetail),
        (true, _) => (Key::VerdictNeither, Key::VerdictNeitherDetail),
        (false, Label::Marketing) => (Key::VerdictUnsure, Key::VerdictUnsureMarketing),
        (false, Label::Sales) => (Key::VerdictUnsure, Key::VerdictUnsureSales),
        (false, Label::Both) => (Key::VerdictUnsure, Key::VerdictUnsureBoth),
        (false, _) => (Key::VerdictUnsure, Key::VerdictUnsureNeither),
    }
}

fn place(assessment: &Assessment, muddles: &[Muddle], channel: Channel) -> Place {
    let taken = assessment.read_as == Some(Channel::JobAd);
    if !muddles.is_empty() {
        let lines = muddles.iter().filter_map(|muddle| muddle_line(*muddle));
        let lines = lines.chain(taken.then_some(Key::PlaceTakenForJobAd)).collect();
        return Place { stamp: Some(Key::Muddled), muddled: true, lines };
    }
    let line = match (channel, assessment.label) {
        _ if taken => Key::PlaceTakenForJobAd,
        (Channel::Unknown, _) => Key::PlaceUnknown,
        (Channel::JobAd, _) => Key::PlaceJobClear,
        (_, Label::Neither) => Key::PlaceQuiet,
        (channel, Label::Marketing) if channel.is_organic() => Key::PlaceOrganicFits,
        (channel, Label::Sales | Label::Both) if may_sell(channel) => Key::PlaceSalesWelcome,
        _ => Key::PlaceOther,
    };
    let stamp = (taken || channel != Channel::Unknown).then_some(Key::NotMuddled);
    Place { stamp, muddled: false, lines: vec![line] }
}

fn muddle_line(muddle: Muddle) -> Option<Key> {
    match muddle {
        Muddle::Channel => Some(Key::MuddleChannel),
        Muddle::Role => Some(Key::MuddleRole),
        Muddle::Expectation => Some(Key::MuddleExpectation),
        Muddle::Name => Some(Key::MuddleName),
        _ => None,
    }
}

/// Whether selling is welcome in a place.
pub fn may_sell(channel: Channel) -> bool {
    use Channel::{Advert, ColdOutreach, DonationPage, OneToOne, PricingPage, ProductPage};
    matches!(channel, Advert | OneToOne | ColdOutreach | ProductPage | PricingPage | DonationPage)
}

fn remarks(assessment: &Assessment) -> Vec<Key> {
    [
        (assessment.pushy, Key::Pushy),
        (!assessment.language_ok, Key::OtherLanguage),
        (assessment.truncated, Key::Truncated),
    ]
    .into_iter()
    .filter_map(|(applies, key)| applies.then_some(key))
    .collect()
}

/// What words do, in a word or two.
pub const fn short(label: Label, sure: bool) -> Key {
    match label {
        _ if !sure => Key::SeveralShortUnsure,
        Label::Marketing => Key::SeveralShortMarketing,
        Label::Sales => Key::SeveralShortSales,
        Label::Both => Key::SeveralShortBoth,
        _ => Key::SeveralShortNeither,
    }
}

/// A step of the ask ladder in words.
pub const fn ask(level: AskLevel) -> Key {
    match level {
        AskLevel::Nothing => Key::AskNothing,
        AskLevel::React => Key::AskReact,
        AskLevel::TakeFree => Key::AskTakeFree,
        AskLevel::RaiseHand => Key::AskRaiseHand,
        AskLevel::Commit => Key::AskCommit,
        AskLevel::CommitUnderPressure => Key::AskCommitUnderPressure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dismissal::{Dismissal, Dismissals, Reach};
    use crate::reading::tests::empty_assessment;

    fn verdict(label: Label, sure: bool, channel: Channel, muddles: &[Muddle]) -> Verdict {
        let muddles = muddles.to_vec();
        Verdict::new(&Assessment { label, sure, muddles, ..empty_assessment() }, channel)
    }

    #[test]
    fn the_headline_says_the_label_or_that_it_is_not_sure() {
        use Key::{VerdictBoth, VerdictMarketing, VerdictNeither, VerdictSales, VerdictUnsure};
        let cases = [
            (Label::Marketing, true, VerdictMarketing, Tone::Marketing),
            (Label::Sales, true, VerdictSales, Tone::Sales),
            (Label::Both, true, VerdictBoth, Tone::Both),
            (Label::Neither, true, VerdictNeither, Tone::Quiet),
            (Label::Sales, false, VerdictUnsure, Tone::Quiet),
            (Label::Neither, false, VerdictUnsure, Tone::Quiet),
        ];
        for (label, sure, headline, tone) in cases {
            let verdict = verdict(label, sure, Channel::Unknown, &[]);
            assert_eq!((verdict.headline, verdict.tone), (headline, tone), "{label} {sure}");
        }
    }

    #[test]
    fn a_muddle_is_named_before_anything_else_about_the_place() {
        let both = [Muddle::Channel, Muddle::Name];
        let verdict = verdict(Label::Sales, true, Channel::OrganicPost, &both);
        assert_eq!(verdict.place.stamp, Some(Key::Muddled));
        assert_eq!(verdict.place.lines, [Key::MuddleChannel, Key::MuddleName]);
    }

    #[test]
    fn a_text_that_fits_hears_why() {
        let cases = [
            (Label::Sales, Channel::Unknown, Key::PlaceUnknown),
            (Label::Sales, Channel::Advert, Key::PlaceSalesWelcome),
            (Label::Both, Channel::OneToOne, Key::PlaceSalesWelcome),
            (Label::Marketing, Channel::OrganicPost, Key::PlaceOrganicFits),
            (Label::Marketing, Channel::Advert, Key::PlaceOther),
            (Label::Sales, Channel::JobAd, Key::PlaceJobClear),
            (Label::Neither, Channel::Blog, Key::PlaceQuiet),
            (Label::Sales, Channel::Docs, Key::PlaceOther),
        ];
        for (label, channel, line) in cases {
            let place = verdict(label, true, channel, &[]).place;
            assert_eq!(place.lines, [line], "{label} in {channel}");
            assert!(!place.muddled);
            assert_eq!(place.stamp.is_none(), channel == Channel::Unknown);
        }
    }

    #[test]
    fn what_is_taken_for_a_job_ad_is_said_to_be() {
        let read_as = Some(Channel::JobAd);
        let place = |muddles: &[Muddle]| {
            let muddles = muddles.to_vec();
            let assessment = Assessment { read_as, muddles, ..empty_assessment() };
            Verdict::new(&assessment, Channel::Unknown).place
        };
        let calm = place(&[]);
        assert_eq!((calm.stamp, calm.muddled), (Some(Key::NotMuddled), false));
        assert_eq!(calm.lines, [Key::PlaceTakenForJobAd]);
        assert_eq!(place(&[Muddle::Role]).lines, [Key::MuddleRole, Key::PlaceTakenForJobAd]);
    }

    #[test]
    fn remarks_are_made_when_they_apply() {
        let assessment =
            Assessment { pushy: true, language_ok: false, truncated: true, ..empty_assessment() };
        let verdict = Verdict::new(&assessment, Channel::Advert);
        assert_eq!(verdict.remarks, [Key::Pushy, Key::OtherLanguage, Key::Truncated]);
        assert!(Verdict::new(&empty_assessment(), Channel::Advert).remarks.is_empty());
    }

    #[test]
    fn a_muddle_that_was_set_aside_is_said_to_be() {
        let draft = crate::samples::SAMPLES[0].draft();
        let whole = Reading::new(draft);
        assert_eq!(Verdict::of(&whole), Verdict::new(whole.assessment(), whole.draft().channel));
        let mut dismissals = Dismissals::default();
        for (_, finding) in whole.findings() {
            dismissals.add(Dismissal { rule: finding.rule, reach: Reach::Rule });
        }
        let verdict = Verdict::of(&whole.without(&dismissals, 0));
        assert_eq!(verdict.place.stamp, Some(Key::MuddleAside));
        assert_eq!((verdict.place.muddled, verdict.place.lines), (false, vec![Key::PlaceAside]));
    }
}
