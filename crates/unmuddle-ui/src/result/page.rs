//! What the parts of the page know of each other.

use std::rc::Rc;

use leptos::prelude::*;
use unmuddle_quiz::{Date, Outcome, Record, Share, ShareError, merge};

use super::link::{self, Shown};
use super::{Words, browser};
use crate::store::{Aside, Local, NotKept, QuizStore, Results};

/// The page's state; a handful of signals, copied freely.
#[derive(Clone, Copy)]
pub struct Page {
    /// The words of the page's language.
    pub words: Words,
    /// The visitor's day when the page was opened.
    pub today: Date,
    /// Whose result is shown.
    pub shown: RwSignal<Shown>,
    /// Why the link that was opened can't be read.
    pub broken: RwSignal<Option<ShareError>>,
    /// The results of this device, by day.
    pub records: RwSignal<Vec<Record>>,
    /// What is kept and can't be read.
    pub aside: RwSignal<Vec<Aside>>,
    /// What was deleted last, and can come back.
    pub deleted: RwSignal<Vec<Record>>,
    /// Why something isn't kept.
    pub not_kept: RwSignal<Option<NotKept>>,
    /// What has just been done, to be spoken.
    pub said: RwSignal<String>,
    /// Results of this visit that are not kept.
    loose: RwSignal<Vec<Record>>,
}

fn store() -> QuizStore {
    QuizStore::new(Rc::new(Local))
}

impl Page {
    /// The page as it is opened: with what its address asks for, and what this device keeps.
    #[must_use]
    pub fn open(words: Words) -> Self {
        let page = Self {
            words,
            today: browser::today(),
            shown: RwSignal::new(Shown::Nothing),
            broken: RwSignal::new(None),
            records: RwSignal::new(Vec::new()),
            aside: RwSignal::new(Vec::new()),
            deleted: RwSignal::new(Vec::new()),
            not_kept: RwSignal::new(None),
            said: RwSignal::new(String::new()),
            loose: RwSignal::new(Vec::new()),
        };
        page.look_again();
        page.follow_address();
        page
    }

    /// Shows what the address asks for.
    pub fn follow_address(self) {
        let fragment = browser::fragment();
        let records = self.records.get_untracked();
        let opened = link::open(fragment.as_deref(), &records, self.today);
        self.broken.set(opened.broken);
        if let (true, Shown::Own(record)) = (opened.fresh, &opened.shown) {
            self.keep(vec![record.clone()]);
        }
        // A link stays in the address, so that a reload shows it again; anything else is done with.
        if fragment.is_some() && !matches!(opened.shown, Shown::Shared(_)) {
            let unkept = opened.fresh && self.not_kept.get_untracked().is_some();
            if !unkept {
                browser::forget_fragment();
            }
        }
        self.shown.set(opened.shown);
    }

    /// Reads what this device keeps; another tab may have changed it.
    pub fn look_again(self) {
        let Results { mut records, aside, .. } = store().results();
        merge(&mut records, self.loose.get_untracked());
        if records != self.records.get_untracked() {
            self.records.set(records);
        }
        if aside != self.aside.get_untracked() {
            self.aside.set(aside);
        }
    }

    /// Keeps results beside the others, and says how many are new. What can't be kept stays for
    /// this visit.
    pub fn keep(self, records: Vec<Record>) -> usize {
        let before = self.records.with_untracked(Vec::len);
        if let Err(why) = store().add_all(records.clone()) {
            self.not_kept.set(Some(why));
            self.loose.update(|loose| {
                merge(loose, records);
            });
        }
        self.look_again();
        self.records.with_untracked(Vec::len).saturating_sub(before)
    }

    /// Deletes results; [`Page::undo`] brings them back.
    pub fn delete(self, records: &[Record]) {
        for record in records {
            if let Err(why) = store().forget(record) {
                self.not_kept.set(Some(why));
            }
        }
        self.loose.update(|loose| loose.retain(|loose| !records.contains(loose)));
        self.deleted.set(records.to_vec());
        self.look_again();
        let gone = |shown: &Shown| matches!(shown, Shown::Own(own) if records.contains(own));
        if self.shown.with_untracked(gone) {
            self.shown.set(self.records.with_untracked(|records| link::latest(records)));
        }
    }

    /// Brings back what was deleted last.
    pub fn undo(self) {
        let deleted = self.deleted.get_untracked();
        self.deleted.set(Vec::new());
        self.keep(deleted);
        if self.shown.with_untracked(|shown| *shown == Shown::Nothing) {
            self.shown.set(self.records.with_untracked(|records| link::latest(records)));
        }
    }

    /// Forgets what can't be read; the other results stay.
    pub fn forget_aside(self) {
        let records = store().results().records;
        store().forget_all();
        self.keep(records);
    }

    /// Shows a result of this device.
    pub fn show(self, record: &Record) {
        self.broken.set(None);
        browser::forget_fragment();
        self.shown.set(Shown::Own(record.clone()));
    }

    /// Keeps the shared result that is shown.
    pub fn adopt(self) {
        let Shown::Shared(share) = self.shown.get_untracked() else { return };
        let record = Record::new(self.today, share.answers().clone(), share.note().cloned());
        if let Ok(record) = record {
            self.keep(vec![record.clone()]);
            self.show(&record);
        }
    }

    /// A day as the page's language writes it.
    #[must_use]
    pub fn day(self, day: Date) -> String {
        browser::long_day(day, self.words.language())
    }

    /// Says what has just been done.
    pub fn say(self, words: impl Into<String>) {
        self.said.set(words.into());
    }
}

/// A result with everything a part of the page needs to draw it.
#[derive(Clone)]
pub struct Seen {
    /// What the answers say.
    pub outcome: Outcome,
    /// The answers, with a note.
    pub share: Share,
    /// The day of the result; that of today for one that came in a link.
    pub day: Date,
    /// Whether it came in a link.
    pub shared: bool,
}

impl Page {
    /// The result that is shown; none when there is none. Tracks.
    #[must_use]
    pub fn seen(self) -> Option<Seen> {
        let (share, day, shared) = match self.shown.get() {
            Shown::Nothing => return None,
            Shown::Own(record) => (record.share, record.taken, false),
            Shown::Shared(share) => (share, self.today, true),
        };
        let outcome = Outcome::of(share.answers()).ok()?;
        Some(Seen { outcome, share, day, shared })
    }
}
