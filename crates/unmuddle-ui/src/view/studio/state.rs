//! What the parts of the studio know of each other.

use crate::messages::Key;
use crate::model::{By, Model};
use crate::studio::Study;
use leptos::prelude::*;
use unmuddle::Label;

/// The studio's state; a handful of signals, copied freely.
#[derive(Clone, Copy, Debug)]
pub struct Studio {
    /// What cards and figures are drawn from.
    pub model: Model,
    /// The ad as it was studied last; none while there is no text.
    pub study: RwSignal<Option<Study>>,
    /// The line in focus, by its number, and what brought it there.
    pub line: RwSignal<Option<(usize, By)>>,
    /// What a button asks of the browser; taken by the page.
    pub wish: RwSignal<Option<Wish>>,
    /// How the last wish went, and beside which buttons to say so.
    pub note: RwSignal<Option<(Spot, Key)>>,
}

/// What a button asks of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To show a line in the text, by its number.
    Show(usize),
    /// To copy some words.
    Copy(Spot, String),
    /// To save the ad of one side as a file.
    Save(Label),
}

/// A place on the page where buttons stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Beside the titles.
    Titles,
    /// Below the two ads.
    Ads,
}

impl Default for Studio {
    /// The state of an empty page.
    fn default() -> Self {
        Self {
            model: Model::default(),
            study: RwSignal::new(None),
            line: RwSignal::new(None),
            wish: RwSignal::new(None),
            note: RwSignal::new(None),
        }
    }
}

impl Studio {
    /// Shows a study, or that there is none.
    pub fn take(self, study: Option<Study>) {
        let reading = study.as_ref().map(|study| study.reading().clone());
        self.model.reading.set(reading);
        self.note.set(None);
        self.study.set(study);
    }

    /// Brings a line into focus, or none.
    pub fn focus_line(self, line: Option<usize>, by: By) {
        let next = line.map(|line| (line, by));
        if self.line.get_untracked() != next {
            self.line.set(next);
        }
    }

    /// Something of the study, as a memo: what stays the same is not drawn again.
    pub(super) fn memo<T>(self, look: fn(&Study) -> T) -> Memo<Option<T>>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        Memo::new(move |_| self.study.with(|study| study.as_ref().map(look)))
    }
}
