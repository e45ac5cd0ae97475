//! What the parts of the page that checks a draft know of each other, beyond the verdict.

use crate::deeper::Deeper;
use crate::dismissal::{Dismissal, Dismissals};
use crate::finding::FindingKey;
use crate::history::History;
use crate::messages::Key;
use crate::parted::{Parted, Side};
use leptos::prelude::*;
use unmuddle::{RuleId, Span};

/// Two signals, copied freely: one type of state costs fewer bytes than many.
#[derive(Clone, Copy, Debug)]
pub struct Checking {
    /// What is known.
    pub state: RwSignal<State>,
    /// What somebody wishes that only the desk can do; taken by the desk.
    pub wish: RwSignal<Option<Wish>>,
}

/// What is known beyond the verdict.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// What the answer stands on; it may be of an earlier reading.
    pub deeper: Option<Deeper>,
    /// What was set aside.
    pub dismissals: Dismissals,
    /// The number of the draft on the desk.
    pub visit: u32,
    /// What was set aside last, for as long as it can be undone in place.
    pub undo: Option<Dismissal>,
    /// What is to say of keeping what was set aside.
    pub keeping: Option<Key>,
    /// The two drafts, while they are shown.
    pub parted: Option<Parted>,
    /// Which draft was copied last, and what is to say of it.
    pub copied: Option<(Side, Key)>,
    /// The versions of this visit.
    pub history: History,
    /// The versions that are to be compared, two at most, in the order they were chosen.
    pub picked: Vec<u32>,
    /// What a file was saved about last: a rule's finding, or the verdict.
    pub saved: Option<Option<RuleId>>,
}

/// What a click asks for: of the page itself, or of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To show the words of a finding; granted on every page.
    See(FindingKey),
    /// To go to a rule's card; granted on every page.
    GoTo(RuleId),
    /// To show some words.
    Show(Vec<Span>),
    /// To look deeper into a long text.
    Explain,
    /// To set findings aside.
    SetAside(Dismissal),
    /// To bring them back.
    BringBack(Dismissal),
    /// To show two drafts, or one text again.
    Part(bool),
    /// To copy one of the two.
    Copy(Side),
    /// To compare a version, or no longer.
    Pick(u32),
    /// To put an earlier version on the desk.
    Restore(u32),
    /// To save what somebody thinks instead, of a rule's finding or of the verdict.
    Save(Option<RuleId>),
}

impl Default for Checking {
    fn default() -> Self {
        Self { state: RwSignal::default(), wish: RwSignal::new(None) }
    }
}

impl State {
    /// Picks a version, or lets go of it; of three, the one that was chosen first gives way.
    pub fn pick(&mut self, id: u32) {
        let before = self.picked.len();
        self.picked.retain(|known| *known != id);
        if self.picked.len() == before {
            self.picked.push(id);
        }
        if self.picked.len() > 2 {
            self.picked.remove(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_versions_are_picked_at_most() {
        let mut state = State::default();
        for (pick, picked) in
            [(1, vec![1]), (2, vec![1, 2]), (3, vec![2, 3]), (2, vec![3]), (3, vec![])]
        {
            state.pick(pick);
            assert_eq!(state.picked, picked);
        }
    }
}
