//! What comes after the verdict, once it has settled: the version is noted, and the browser's idle
//! time is used to look deeper.

use super::desk::Desk;
use super::dom::hold_focus;
use super::pace::when_idle;
use js_sys::Date;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_ui::checking::Checking;
use unmuddle_ui::deeper::Deeper;
use unmuddle_ui::parted::Parted;
use unmuddle_ui::reading::Reading;

/// Milliseconds without a change until a verdict counts as settled.
const SETTLED: u32 = 700;
/// Milliseconds that looking deeper waits for an idle moment, at most.
const IDLE: u32 = 2_000;

impl Desk {
    /// The number of the draft on the desk.
    pub(super) fn visit(&self) -> u32 {
        self.model.checking.map_or(0, |checking| checking.state.with_untracked(|state| state.visit))
    }

    /// A reading without what was set aside.
    pub(super) fn without_aside(&self, reading: &Reading) -> Reading {
        let Some(checking) = self.model.checking else { return reading.clone() };
        checking.state.with_untracked(|state| reading.without(&state.dismissals, state.visit))
    }

    /// Looks deeper once nothing has changed for a while.
    pub(super) fn settle_soon(self: &Rc<Self>) {
        let Some(checking) = self.model.checking else { return };
        let is_blank = self.model.reading.with_untracked(Option::is_none);
        if is_blank {
            checking.state.update(|state| {
                state.deeper = None;
                state.parted = None;
            });
        }
        let desk = self.clone();
        self.settling.then(SETTLED, move || {
            let at_idle = desk.clone();
            when_idle(IDLE, move || at_idle.settle(checking));
        });
    }

    fn settle(&self, checking: Checking) {
        let reading = self.model.reading.get_untracked();
        // Somebody types on: this comes again.
        let Some(reading) = reading.filter(|r| *r.draft() == self.draft()) else { return };
        let deeper = Deeper::new(&reading, false);
        hold_focus(|| {
            checking.state.update(|state| {
                state.history.settle(&reading, Date::now());
                if state.parted.is_some() {
                    state.parted = Some(Parted::new(reading.draft()));
                }
                state.deeper = Some(deeper);
            });
        });
    }

    /// Another draft comes, under a number: what is on the desk stays as a version.
    pub(super) fn replace(&self, visit: u32) {
        let Some(checking) = self.model.checking else { return };
        let before = self.model.reading.get_untracked();
        checking.state.update(|state| {
            if let Some(reading) = before {
                state.history.settle(&reading, Date::now());
                state.history.replaced();
            }
            state.visit = visit;
            state.undo = None;
            state.keeping = None;
            state.copied = None;
            state.saved = None;
            state.deeper = None;
        });
    }
}
