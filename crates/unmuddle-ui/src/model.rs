//! What the desk and the result know of each other.

use crate::checking::Checking;
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
    /// Where a card was last clicked for its words, in the window's coordinates.
    clicked: RwSignal<Option<(i32, i32)>>,
    /// Whether a long text waits to be read.
    pub waiting: RwSignal<bool>,
    /// What the page that checks a draft knows besides; none on other pages.
    pub checking: Option<Checking>,
    /// Who reads: it changes how advice is worded, and nothing else.
    pub reader: RwSignal<Reader>,
}

/// Who reads what is said about a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// Somebody who may change it.
    #[default]
    Writer,
    /// Somebody who looks for a job, and reads another's ad.
    Seeker,
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

impl Default for Model {
    /// The state of an empty page.
    fn default() -> Self {
        Self {
            reading: RwSignal::new(None),
            active: RwSignal::new(None),
            show: RwSignal::new(None),
            clicked: RwSignal::new(None),
            waiting: RwSignal::new(false),
            checking: None,
            reader: RwSignal::new(Reader::Writer),
        }
    }
}

impl Model {
    /// The state of an empty page that checks drafts.
    #[must_use]
    pub fn checking() -> Self {
        Self { checking: Some(Checking::default()), ..Self::default() }
    }

    /// Brings something into focus, or nothing.
    pub fn focus(self, target: Option<Target>, by: By) {
        let next = target.map(|target| Active { target, by });
        if self.active.get_untracked() != next {
            self.active.set(next);
        }
    }

    /// Brings what the pointer has come to into focus; not when a card's wish has scrolled the
    /// page below a pointer that rests.
    pub fn hover(self, target: Target, at: (i32, i32)) {
        if self.clicked.get_untracked() != Some(at) {
            self.focus(Some(target), By::Pointer);
        }
    }

    /// Lets go of a rule that the pointer had brought into focus.
    pub fn unhover(self, rule: RuleId) {
        let active = self.active.get_untracked();
        if active.is_some_and(|active| active.by == By::Pointer && active.target.rule() == rule) {
            self.focus(None, By::Pointer);
        }
    }

    /// A card wishes to show the words of a finding, by a click at a point.
    pub fn show(self, key: FindingKey, at: (i32, i32)) {
        self.clicked.set(Some(at));
        self.show.set(Some(key));
    }

    /// Says whether a long text waits to be read.
    pub fn wait(self, waits: bool) {
        if self.waiting.get_untracked() != waits {
            self.waiting.set(waits);
        }
    }
}
