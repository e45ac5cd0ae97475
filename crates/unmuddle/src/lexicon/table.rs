//! The phrase table, read once from its generated text.

use super::Cue;
use crate::generated::PHRASES;
use crate::model::{Axis, Channel};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::sync::LazyLock;

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
}

/// A meaning, and the condition that cancels it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry {
    pub(crate) meaning: Meaning,
    pub(crate) unless: Option<u16>,
}

/// What a spelling stands for in the table.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Role {
    Whole(Entry),
    /// The first half of a gapped phrase.
    Left(u16),
    /// The second half.
    Right(u16),
}

/// The whole table and the automaton that finds its spellings.
pub(crate) struct Lexicon {
    pub(super) automaton: Option<AhoCorasick>,
    roles: Vec<Role>,
    /// Where each spelling's roles end.
    ends: Vec<u32>,
    pub(super) gapped: Vec<Entry>,
    conditions: Vec<&'static str>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::read(PHRASES));

impl Lexicon {
    /// The one lexicon, built at its first use.
    pub(crate) fn get() -> &'static Lexicon {
        &LEXICON
    }

    fn read(table: &'static str) -> Self {
        let mut parts = table.split("\n\n");
        let conditions = parts.next().unwrap_or_default().lines().collect();
        let gapped = parts.next().unwrap_or_default().lines().filter_map(entry).collect();
        let mut spellings = Vec::new();
        let mut roles = Vec::new();
        let mut ends = Vec::new();
        for line in parts.next().unwrap_or_default().lines() {
            let Some((spelling, meanings)) = line.split_once('\t') else { continue };
            spellings.push(spelling);
            roles.extend(meanings.split(' ').filter_map(role));
            ends.push(u32::try_from(roles.len()).unwrap_or(u32::MAX));
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(spellings)
            .ok();
        Self { automaton, roles, ends, gapped, conditions }
    }

    pub(super) fn roles(&self, spelling: usize) -> &[Role] {
        let from = spelling.checked_sub(1).and_then(|i| self.ends.get(i)).copied().unwrap_or(0);
        let to = self.ends.get(spelling).copied().unwrap_or(from);
        self.roles.get(from as usize..to as usize).unwrap_or_default()
    }

    pub(super) fn condition(&self, number: u16) -> &'static str {
        self.conditions.get(usize::from(number)).copied().unwrap_or_default()
    }
}

fn role(code: &str) -> Option<Role> {
    match code.as_bytes().first()? {
        b'<' => code[1..].parse().ok().map(Role::Left),
        b'>' => code[1..].parse().ok().map(Role::Right),
        _ => entry(code).map(Role::Whole),
    }
}

fn entry(code: &str) -> Option<Entry> {
    let (code, unless) = match code.split_once('/') {
        Some((code, number)) => (code, Some(number.parse().ok()?)),
        None => (code, None),
    };
    let meaning = match code.split_at_checked(1)? {
        ("c", number) => Meaning::Cue(Cue(number.parse().ok()?)),
        (side, rest) => Meaning::Side {
            side: match side {
                "m" => Side::Marketing,
                "s" => Side::Sales,
                _ => return None,
            },
            strength: rest.get(..1)?.parse().ok()?,
            axis: match rest.get(1..2)? {
                "p" => Axis::PerceptionClosing,
                "s" => Axis::StrategyImmediacy,
                "a" => Axis::AwarenessPrecision,
                _ => return None,
            },
            channels: Channels(u8::from_str_radix(rest.get(2..)?, 16).ok()?),
        },
    };
    Some(Entry { meaning, unless })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::generated::cues;

    #[test]
    fn every_line_of_the_table_is_understood() {
        let lexicon = Lexicon::get();
        assert!(lexicon.automaton.is_some());
        let mut parts = PHRASES.split("\n\n");
        assert_eq!(parts.next().unwrap().lines().count(), lexicon.conditions.len());
        assert_eq!(parts.next().unwrap().lines().count(), lexicon.gapped.len());
        let phrases: Vec<_> = parts.next().unwrap().lines().collect();
        assert_eq!(phrases.len(), lexicon.ends.len());
        let meanings: usize = phrases.iter().map(|line| line.matches(' ').count()).sum();
        assert!(lexicon.roles.len() <= meanings + phrases.len());
        for (index, line) in phrases.iter().enumerate() {
            let codes = line.split_once('\t').unwrap().1.split(' ').count();
            assert_eq!(lexicon.roles(index).len(), codes, "{line}");
        }
    }

    #[test]
    fn every_cue_has_phrases() {
        let lexicon = Lexicon::get();
        let entries = lexicon.roles.iter().filter_map(|role| match role {
            Role::Whole(entry) => Some(entry),
            _ => None,
        });
        let mut seen = [false; cues::COUNT];
        for entry in entries.chain(&lexicon.gapped) {
            if let Meaning::Cue(cue) = entry.meaning {
                seen[usize::from(cue.0)] = true;
            }
        }
        assert!(seen.iter().all(|seen| *seen));
    }
}
