//! What a phrase can mean.

use super::Cue;
use crate::model::{Axis, Channel};

/// The side that a phrase speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Marketing,
    Sales,
}

/// A set of channel groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Channels(u8);

impl Channels {
    /// Whether they are vacancies and nothing else.
    pub(crate) const fn only_vacancies(self) -> bool {
        self.0 == 1 << 6
    }

    /// Whether `channel` is one of them. A text of unknown place counts everywhere.
    pub(crate) const fn hold(self, channel: Channel) -> bool {
        let bit = match channel {
            Channel::OrganicPost => 0,
            Channel::Blog => 1,
            Channel::ListEmail => 2,
            Channel::Advert => 3,
            Channel::OneToOne | Channel::ColdOutreach => 4,
            Channel::ProductPage
            | Channel::PricingPage
            | Channel::DonationPage
            | Channel::AboutPage
            | Channel::Docs
            | Channel::OtherPage => 5,
            Channel::JobAd => 6,
            Channel::Unknown => return true,
        };
        self.0 & (1 << bit) != 0
    }
}

/// One meaning of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// It speaks for a side, 1 hint to 3 strong.
    Side { side: Side, axis: Axis, strength: u8, channels: Channels },
    /// It is one of a named set.
    Cue(Cue),
    /// It is a name, whatever its words mean elsewhere.
    Name(Spelled),
}

/// How a name is told from the same words in common use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelled {
    Anyhow,
    /// Its first and its last word begin with a capital letter.
    WithCapitals,
}

impl Meaning {
    /// The meaning that a code of the table stands for: `m2p7f` is marketing, strength 2, axis
    /// perception, channel mask 7f; `c12` is a cue; `n` is a name, `N` one with capital letters.
    pub(super) fn read(code: &str) -> Option<Meaning> {
        let (side, rest) = code.split_at_checked(1)?;
        let side = match side {
            "m" => Side::Marketing,
            "s" => Side::Sales,
            "c" => return Some(Meaning::Cue(Cue(rest.parse().ok()?))),
            "n" => return Some(Meaning::Name(Spelled::Anyhow)),
            "N" => return Some(Meaning::Name(Spelled::WithCapitals)),
            _ => return None,
        };
        let axis = match rest.get(1..2)? {
            "p" => Axis::PerceptionClosing,
            "s" => Axis::StrategyImmediacy,
            "a" => Axis::AwarenessPrecision,
            _ => return None,
        };
        let strength = rest.get(..1)?.parse().ok()?;
        let channels = Channels(u8::from_str_radix(rest.get(2..)?, 16).ok()?);
        Some(Meaning::Side { side, axis, strength, channels })
    }
}
