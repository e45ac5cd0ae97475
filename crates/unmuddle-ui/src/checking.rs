//! What the parts of the page that checks a draft know of each other, beyond the verdict.

use crate::deeper::Deeper;
use crate::dismissal::{Dismissal, Dismissals};
use crate::fixture::Opinion;
use crate::history::History;
use crate::messages::Key;
use crate::parted::{Parted, Side};
use leptos::prelude::*;
use unmuddle::{RuleId, Span};

/// A handful of signals, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Checking {
    /// What somebody wishes that only the desk can do; taken by the desk.
    pub wish: RwSignal<Option<Wish>>,
    /// What the answer stands on; it may be of an earlier reading.
    pub deeper: RwSignal<Option<Deeper>>,
    /// What was set aside.
    pub dismissals: RwSignal<Dismissals>,
    /// The number of the draft on the desk.
    pub visit: RwSignal<u32>,
    /// What was set aside last, for as long as it can be undone in place.
    pub undo: RwSignal<Option<Dismissal>>,
    /// What is to say of keeping what was set aside.
    pub keeping: RwSignal<Option<Key>>,
    /// The two drafts, while they are shown.
    pub parted: RwSignal<Option<Parted>>,
    /// Which draft was copied last, and what is to say of it.
    pub copied: RwSignal<Option<(Side, Key)>>,
    /// The versions of this visit.
    pub history: RwSignal<History>,
}

/// What only the desk can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
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
    /// To put an earlier version on the desk.
    Restore(u32),
    /// To save what somebody thinks instead, of a rule's finding or of the verdict.
    Save(Option<RuleId>, Opinion),
}

impl Default for Checking {
    fn default() -> Self {
        Self {
            wish: RwSignal::new(None),
            deeper: RwSignal::new(None),
            dismissals: RwSignal::default(),
            visit: RwSignal::new(0),
            undo: RwSignal::new(None),
            keeping: RwSignal::new(None),
            parted: RwSignal::new(None),
            copied: RwSignal::new(None),
            history: RwSignal::default(),
        }
    }
}

impl Checking {
    /// Wishes something of the desk.
    pub fn wish(self, wish: Wish) {
        self.wish.set(Some(wish));
    }
}
