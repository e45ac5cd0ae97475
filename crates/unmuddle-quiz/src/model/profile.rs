//! What makes a profile, as the data says it.

use super::{Profile, Remark, Rule, Situation, Tag};
use crate::wording::Key;

/// A profile's place in the data.
#[derive(Debug)]
pub struct ProfileEntry {
    pub profile: Profile,
    pub condition: Condition,
    pub rule: Rule,
    pub also: &'static [Rule],
    pub name: Key,
    pub summary: Key,
    /// Today, in three months, in nine.
    pub actions: [Key; 3],
}

/// When a profile holds; patterns come first, then the others in the data's order.
#[derive(Debug)]
pub enum Condition {
    /// A tag is strong.
    Pattern(Pattern),
    /// No pattern holds, and the business stands there.
    Situation(Situation),
    /// Nothing above holds, and so many per cent are reached, overall and on every axis.
    Scores { overall: u8, each_axis: u8 },
    /// Nothing else holds.
    Otherwise,
}

/// A tag that makes a profile.
#[derive(Debug)]
pub struct Pattern {
    pub tag: Tag,
    /// The sum of its strengths, from 1.
    pub threshold: u8,
    /// From so many answers, from 1.
    pub answers: u8,
    /// One of these must hold too, or one of `or_tags`, unless both are empty.
    pub or_situations: &'static [Situation],
    /// Tags and the least sum of each.
    pub or_tags: &'static [(Tag, u8)],
    /// None of these may hold.
    pub unless: &'static [Situation],
}

/// A remark's place in the data.
#[derive(Debug)]
pub struct RemarkEntry {
    pub remark: Remark,
    pub rule: Rule,
    pub tag: Tag,
    /// The least sum of the tag's strengths.
    pub at_least: u8,
    /// With these profiles; with any when empty.
    pub profiles: &'static [Profile],
    pub words: Key,
}
