//! What a writer has set aside: this time only, or for good.

mod kept;

pub use kept::{Kept, change, load};

use unmuddle::{Channel, RuleId};

/// How far a dismissal reaches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// One draft, while it lies on the desk; drafts have numbers. Kept nowhere.
    Once(u32),
    /// These words, wherever they stand; as [`phrase`] writes them.
    Words(String),
    /// The rule in one place.
    Place(Channel),
    /// The rule everywhere.
    Rule,
}

/// Findings of a rule that shall not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dismissal {
    /// The rule.
    pub rule: RuleId,
    /// Which of its findings.
    pub reach: Reach,
}

/// A finding, as a dismissal looks at it.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'t> {
    /// The rule that found it.
    pub rule: RuleId,
    /// The words it stands on.
    pub words: &'t str,
    /// Where the text stands.
    pub channel: Channel,
    /// The number of the draft.
    pub visit: u32,
}

/// Everything that was set aside, in the order it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dismissals(Vec<Dismissal>);

impl Dismissal {
    /// Whether it is kept beyond the visit.
    #[must_use]
    pub const fn is_kept(&self) -> bool {
        !matches!(self.reach, Reach::Once(_))
    }

    /// Whether it means a finding.
    #[must_use]
    pub fn holds(&self, seen: &Seen) -> bool {
        self.rule == seen.rule
            && match &self.reach {
                Reach::Once(visit) => *visit == seen.visit,
                Reach::Words(words) => *words == phrase(seen.words),
                Reach::Place(channel) => *channel == seen.channel,
                Reach::Rule => true,
            }
    }
}

impl Dismissals {
    /// Whether a finding was set aside.
    #[must_use]
    pub fn hold(&self, seen: &Seen) -> bool {
        self.0.iter().any(|dismissal| dismissal.holds(seen))
    }

    /// Sets something aside, unless it already is.
    pub fn add(&mut self, dismissal: Dismissal) {
        if !self.0.contains(&dismissal) {
            self.0.push(dismissal);
        }
    }

    /// Brings something back.
    pub fn remove(&mut self, dismissal: &Dismissal) {
        self.0.retain(|known| known != dismissal);
    }

    /// Those of one draft, and those that are kept: what can be brought back now.
    pub fn of(&self, visit: u32) -> impl Iterator<Item = &Dismissal> {
        self.0.iter().filter(move |dismissal| match dismissal.reach {
            Reach::Once(of) => of == visit,
            _ => true,
        })
    }

    /// These, with what was kept put in the place of what was known to be kept.
    #[must_use]
    pub fn with_kept(&self, kept: &Self) -> Self {
        let once = self.0.iter().filter(|dismissal| !dismissal.is_kept());
        Self(once.chain(&kept.0).cloned().collect())
    }
}

/// Words in one spelling: on one line, in small letters.
#[must_use]
pub fn phrase(words: &str) -> String {
    let mut out = String::new();
    for word in words.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        // English words: other letters are left as they are, which takes no tables.
        out.push_str(&word.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: RuleId = RuleId(16);

    fn seen(words: &str, channel: Channel, visit: u32) -> Seen<'_> {
        Seen { rule: RULE, words, channel, visit }
    }

    #[test]
    fn each_reach_holds_what_it_says_and_no_more() {
        let here = seen("DM me\n YES", Channel::OrganicPost, 3);
        let others = [
            seen("DM me YES", Channel::OrganicPost, 4),
            seen("Buy now", Channel::OrganicPost, 3),
            seen("dm me yes", Channel::Blog, 3),
            Seen { rule: RuleId(21), ..here },
        ];
        let cases = [
            (Reach::Once(3), [false, true, true, false]),
            (Reach::Words(phrase("dm  me yes")), [true, false, true, false]),
            (Reach::Place(Channel::OrganicPost), [true, true, false, false]),
            (Reach::Rule, [true, true, true, false]),
        ];
        for (reach, expected) in cases {
            let mut dismissals = Dismissals::default();
            dismissals.add(Dismissal { rule: RULE, reach: reach.clone() });
            assert!(dismissals.hold(&here), "{reach:?}");
            assert_eq!(others.map(|other| dismissals.hold(&other)), expected, "{reach:?}");
        }
    }

    #[test]
    fn what_is_set_aside_twice_comes_back_at_once() {
        let dismissal = Dismissal { rule: RULE, reach: Reach::Rule };
        let mut dismissals = Dismissals::default();
        dismissals.add(dismissal.clone());
        dismissals.add(dismissal.clone());
        dismissals.remove(&dismissal);
        assert!(!dismissals.hold(&seen("x", Channel::Blog, 0)));
    }

    #[test]
    fn only_those_of_the_draft_and_those_that_are_kept_are_listed() {
        let mut dismissals = Dismissals::default();
        for reach in [Reach::Once(1), Reach::Once(2), Reach::Rule] {
            dismissals.add(Dismissal { rule: RULE, reach });
        }
        let listed: Vec<&Reach> = dismissals.of(2).map(|dismissal| &dismissal.reach).collect();
        assert_eq!(listed, [&Reach::Once(2), &Reach::Rule]);
    }
}
