//! What an ad really asks, in words for somebody who thinks of applying.

use super::Study;
use crate::messages::{Key, said_findings};
use crate::wording::{Tone, t};
use unmuddle::{Assessment, Label, RuleId, Severity};

/// What an ad asks, ready to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// How it looks.
    pub tone: Tone,
    /// In one short sentence.
    pub headline: Key,
    /// The same at a little more length.
    pub detail: Key,
}

/// What an ad was found to ask. Where a rule warns of two jobs or of a wrong title, there is no
/// doubt left to speak of.
pub fn asked(assessment: &Assessment) -> Asked {
    let label = if warns(assessment, 2) { Label::Both } else { assessment.label };
    let sure = assessment.sure || warns(assessment, 2) || warns(assessment, 3);
    let (headline, detail) = match (sure, label) {
        (true, Label::Marketing) => (Key::JobMarketing, Key::JobMarketingDetail),
        (true, Label::Sales) => (Key::JobSales, Key::JobSalesDetail),
        (true, Label::Both) => (Key::JobBoth, Key::JobBothDetail),
        (true, _) => (Key::JobNeither, Key::JobNeitherDetail),
        (false, Label::Marketing) => (Key::VerdictUnsure, Key::VerdictUnsureMarketing),
        (false, Label::Sales) => (Key::VerdictUnsure, Key::VerdictUnsureSales),
        (false, Label::Both) => (Key::VerdictUnsure, Key::VerdictUnsureBoth),
        (false, _) => (Key::VerdictUnsure, Key::VerdictUnsureNeither),
    };
    Asked { tone: if sure { label.into() } else { Tone::Quiet }, headline, detail }
}

/// Whether a rule warns.
pub(super) fn warns(assessment: &Assessment, rule: u8) -> bool {
    let seen = |finding: &unmuddle::Finding| {
        finding.rule == RuleId(rule) && finding.severity == Severity::Warn
    };
    assessment.findings.iter().any(seen)
}

/// How much of the evidence about the work speaks of selling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// There is no evidence of either side.
    Unknown,
    /// None.
    None,
    /// Less than a third.
    Little,
    /// About half.
    Half,
    /// More than that.
    Most,
    /// All, or nearly.
    All,
}

impl Share {
    /// The share in words.
    pub const fn key(self) -> Key {
        match self {
            Share::Unknown => Key::SharesNone,
            Share::None => Key::JobShareNone,
            Share::Little => Key::JobShareLittle,
            Share::Half => Key::JobShareHalf,
            Share::Most => Key::JobShareMost,
            Share::All => Key::JobShareAll,
        }
    }
}

/// How much speaks of selling, in steps that people can picture.
pub fn share(assessment: &Assessment) -> Share {
    let shares = assessment.shares;
    match shares.sales {
        _ if shares.marketing + shares.sales <= 0.0 => Share::Unknown,
        sales if sales < 0.05 => Share::None,
        sales if sales < 0.35 => Share::Little,
        sales if sales < 0.65 => Share::Half,
        sales if sales < 0.9 => Share::Most,
        _ => Share::All,
    }
}

/// Whether a sales job is suspected under another name.
pub fn is_disguised(assessment: &Assessment) -> bool {
    warns(assessment, 53)
}

/// What a screen reader hears once a reading has settled.
pub fn said(study: &Study) -> String {
    let assessment = study.reading().assessment();
    let asked = asked(assessment);
    let mut said = [asked.headline, asked.detail, share(assessment).key()].map(t).join(" ");
    if assessment.read_as.is_some() {
        said.push(' ');
        said.push_str(t(Key::PlaceTakenForJobAd));
    }
    let loud = assessment.findings.iter().filter(|f| f.severity != Severity::Info).count();
    said.push(' ');
    match loud {
        0 => said.push_str(t(Key::SaidFindingsNone)),
        1 => said.push_str(t(Key::SaidFindingsOne)),
        count => said.push_str(&said_findings(count)),
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use crate::reading::tests::{empty_assessment, finding};
    use unmuddle::{Channel, Shares, Span};

    #[test]
    fn what_is_asked_is_the_label_or_a_doubt() {
        for (label, sure, headline, tone) in [
            (Label::Marketing, true, Key::JobMarketing, Tone::Marketing),
            (Label::Sales, true, Key::JobSales, Tone::Sales),
            (Label::Both, true, Key::JobBoth, Tone::Both),
            (Label::Neither, true, Key::JobNeither, Tone::Quiet),
            (Label::Sales, false, Key::VerdictUnsure, Tone::Quiet),
        ] {
            let asked = asked(&Assessment { label, sure, ..empty_assessment() });
            assert_eq!((asked.headline, asked.tone), (headline, tone));
        }
    }

    #[test]
    fn a_rule_that_warns_leaves_no_doubt() {
        let with = |rule, label| {
            let findings = vec![finding(rule, Severity::Warn, Span::default())];
            asked(&Assessment { label, sure: false, findings, ..empty_assessment() }).headline
        };
        assert_eq!(with(2, Label::Marketing), Key::JobBoth);
        assert_eq!(with(3, Label::Sales), Key::JobSales);
        assert_eq!(with(16, Label::Sales), Key::VerdictUnsure);
    }

    #[test]
    fn a_share_is_said_in_steps() {
        for (sales, wanted) in [
            (0.0, Share::None),
            (0.2, Share::Little),
            (0.5, Share::Half),
            (0.66, Share::Most),
            (0.95, Share::All),
        ] {
            let shares = Shares { marketing: 1.0 - sales, sales };
            assert_eq!(share(&Assessment { shares, ..empty_assessment() }), wanted, "{sales}");
        }
        assert_eq!(share(&empty_assessment()), Share::Unknown);
    }

    #[test]
    fn a_disguise_is_what_the_rule_warns_of() {
        let with = |severity| Assessment {
            findings: vec![finding(53, severity, Span::default())],
            ..empty_assessment()
        };
        assert!(is_disguised(&with(Severity::Warn)));
        assert!(!is_disguised(&with(Severity::Note)) && !is_disguised(&empty_assessment()));
    }

    #[test]
    fn what_is_heard_is_what_is_seen() {
        let text = "What you'll do:\n- Make 60 cold calls a day\n- Close sales at the door\n\
                    Pay: commission only";
        let draft = Draft { text: text.into(), channel: Channel::JobAd, ..Draft::default() };
        let study = Study::new(draft);
        let heard = said(&study);
        let asked = asked(study.reading().assessment());
        for key in [asked.headline, asked.detail, share(study.reading().assessment()).key()] {
            assert!(heard.contains(t(key)), "{heard}");
        }
    }
}
