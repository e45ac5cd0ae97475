//! What the desk and the result know of each other.

use crate::finding::{FindingKey, Target};
use crate::reading::Reading;
use leptos::prelude::*;
use unmuddle::RuleId;

/// The page's state; a handful of signals, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// What was read last; none while there is no text.
    pub reading: RwSignal<Option<Reading>>,
    /// What is in focus, on both sides.
    pub active: RwSignal<Option<Active>>,
    /// A card's wish to see its words; taken by the desk.
    pub show: RwSignal<Option<FindingKey>>,
    /// Whether a long text waits to be read.
    pub waiting: RwSignal<bool>,
}

/// What is in focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Active {
    /// Which findings.
    pub target: Target,
    /// What brought them there.
    pub by: By,
}

/// What brings a finding into focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The caret stands on its words.
    Caret,
    /// Its card has the focus.
    Focus,
    /// The pointer is over its card.
    Pointer,
}

impl Model {
    /// The state of an empty page.
    pub fn new() -> Self {
        Self {
            reading: RwSignal::new(None),
            active: RwSignal::new(None),
            show: RwSignal::new(None),
            waiting: RwSignal::new(false),
        }
    }

    /// Brings something into focus, or nothing.
    pub fn focus(self, target: Option<Target>, by: By) {
        let next = target.map(|target| Active { target, by });
        if self.active.get_untracked() != next {
            self.active.set(next);
        }
    }

    /// Whether a rule's card is in focus now; tracks.
    pub fn is_active(self, rule: RuleId) -> bool {
        self.active.get().is_some_and(|active| active.target.rule() == rule)
    }
}
