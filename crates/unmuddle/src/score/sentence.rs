//! The score of one sentence on both sides.

use crate::evidence::Evidence;
use crate::generated::cues;
use crate::lexicon::Side;
use crate::model::{AskLevel, Label};

/// How much speaks for each side.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Score {
    pub(crate) marketing: f32,
    pub(crate) sales: f32,
}

impl Score {
    pub(crate) fn total(self) -> f32 {
        self.marketing + self.sales
    }

    /// The share of sales, 0 to 1; a half when there is no evidence.
    pub(crate) fn sales_share(self) -> f32 {
        let total = self.total();
        if total > 0.0 { self.sales / total } else { 0.5 }
    }

    pub(crate) fn add(&mut self, other: Score) {
        self.marketing += other.marketing;
        self.sales += other.sales;
    }

    /// The same share with at most `most` on a side.
    pub(crate) fn capped(self, most: f32) -> Score {
        let highest = self.marketing.max(self.sales);
        if highest <= most {
            return self;
        }
        let factor = most / highest;
        Score { marketing: self.marketing * factor, sales: self.sales * factor }
    }
}

/// Less than this on both sides is no evidence.
const LEAST: f32 = 0.9;
/// A share of sales from here on is sales (annotation guide: 70 %).
pub(crate) const SALES_FROM: f32 = 0.7;
/// A share of sales up to here is marketing (annotation guide: 30 %).
pub(crate) const MARKETING_TO: f32 = 0.3;

/// What an ask adds, by its level.
const ASK_SALES: [f32; 6] = [0.0, 0.0, 0.0, 2.0, 4.0, 6.0];
const ASK_MARKETING: [f32; 6] = [0.0, 1.5, 1.5, 0.0, 0.0, 0.0];

/// What talk of the writer's own offer adds to sales.
const OWN_OFFER: f32 = 1.5;

/// Scores a sentence that asks `ask` of its reader.
pub(crate) fn of_sentence(evidence: &Evidence, ask: AskLevel) -> Score {
    let mut score =
        Score { marketing: evidence.weight(Side::Marketing), sales: evidence.weight(Side::Sales) };
    let level = usize::from(ask.level());
    score.sales += ASK_SALES[level];
    score.marketing += ASK_MARKETING[level];
    if evidence.used.has(cues::OWN_OFFER) && ask != AskLevel::TakeFree {
        score.sales += OWN_OFFER;
    }
    score
}

/// What a sentence with this score does.
pub(crate) fn activity(score: Score) -> Label {
    if score.marketing < LEAST && score.sales < LEAST {
        return Label::Neither;
    }
    match score.sales_share() {
        share if share >= SALES_FROM => Label::Sales,
        share if share <= MARKETING_TO => Label::Marketing,
        _ => Label::Both,
    }
}
