//! What the quiz is given, and what its parts share.

use super::{Place, Session, Step};
use crate::store::QuizStore;
use leptos::prelude::*;
use std::rc::Rc;
use unmuddle_quiz::{Choice, Date, Key, Record, Role, Wording};

/// What the quiz is given.
pub struct Setup {
    /// Its words.
    pub wording: Wording,
    /// Where it keeps what was answered.
    pub store: QuizStore,
    /// The role, where it isn't asked.
    pub role: Option<Role>,
    /// Decides the order of choices of a new quiz; any number will do.
    pub seed: u16,
    /// The fragment of the address, where the quiz has the address for itself; else nothing.
    pub fragment: String,
    /// The day of a result.
    pub today: fn() -> Option<Date>,
    /// Called with each screen that somebody goes to.
    pub on_place: Rc<dyn Fn(Place)>,
    /// Called with the finished quiz, before its draft is forgotten.
    pub on_done: Rc<dyn Fn(Record)>,
}

/// The quiz on a page.
#[derive(Clone, Copy)]
pub struct Quiz {
    session: RwSignal<Session>,
    setup: StoredValue<Setup, LocalStorage>,
    focus: StoredValue<Focus>,
}

/// What takes the focus when it is drawn next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing: the page has just been loaded.
    Nothing,
    /// The question.
    Heading,
    /// The button that brings back what was deleted.
    BringBack,
}

impl Quiz {
    /// Starts, or goes on where an earlier visit ended.
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let session = Session::open(&setup.store, setup.role, setup.seed, &setup.fragment);
        Self {
            session: RwSignal::new(session),
            setup: StoredValue::new_local(setup),
            focus: StoredValue::new(Focus::Nothing),
        }
    }

    /// The screen, without following it.
    #[must_use]
    pub fn place(self) -> Place {
        self.session.with_untracked(Session::place)
    }

    /// Goes to a screen, as far as the answers reach.
    pub fn go(self, place: Place) {
        self.moving(Focus::Heading, |session, store| session.go(place, store));
    }

    /// Another tab may have changed what is kept.
    pub fn look_again(self) {
        self.change(Session::look_again);
    }

    /// Something of the state, and follows it.
    pub(super) fn with<T>(self, look: impl FnOnce(&Session) -> T) -> T {
        self.session.with(look)
    }

    /// Something of the state, without following it.
    pub(super) fn peek<T>(self, look: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(look)
    }

    /// Words.
    pub(super) fn say(self, key: Key) -> String {
        self.setup.with_value(|setup| setup.wording.text(key).to_owned())
    }

    /// Words with places.
    pub(super) fn fill(self, key: Key, values: &[(&str, usize)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, n)| (*name, n.to_string())).collect();
        let values: Vec<_> = values.iter().map(|(name, n)| (*name, n.as_str())).collect();
        self.setup.with_value(|setup| setup.wording.fill(key, &values))
    }

    pub(super) fn choose_role(self, role: Role) {
        self.change(|session, store| session.choose_role(role, store));
    }

    pub(super) fn choose(self, choice: &'static Choice) {
        self.change(|session, store| session.choose(choice, store));
    }

    pub(super) fn go_on(self) {
        let mut step = Step::Stay;
        self.moving(Focus::Heading, |session, store| step = session.go_on(store));
        if step == Step::Finish {
            self.finish();
        }
    }

    pub(super) fn delete(self) {
        self.moving(Focus::BringBack, Session::delete);
    }

    pub(super) fn bring_back(self) {
        self.moving(Focus::Heading, Session::bring_back);
    }

    /// Whether this takes the focus, once.
    pub(super) fn takes_focus(self, what: Focus) -> bool {
        let taken = self.focus.get_value() == what;
        if taken {
            self.focus.set_value(Focus::Nothing);
        }
        taken
    }

    fn finish(self) {
        let record = self.setup.with_value(|setup| {
            let today = (setup.today)()?;
            self.peek(|session| session.record(today))
        });
        let Some(record) = record else { return };
        let done = self.setup.with_value(|setup| setup.on_done.clone());
        done(record);
        self.change(Session::close);
    }

    fn change(self, act: impl FnOnce(&mut Session, &QuizStore)) {
        let store = self.setup.with_value(|setup| setup.store.clone());
        self.session.update(|session| act(session, &store));
    }

    /// A change that may lead to another screen.
    fn moving(self, focus: Focus, act: impl FnOnce(&mut Session, &QuizStore)) {
        let before = self.place();
        // What is drawn anew looks whether it takes the focus.
        let untouched = self.focus.get_value();
        self.focus.set_value(focus);
        self.change(act);
        let place = self.place();
        if place != before {
            let told = self.setup.with_value(|setup| setup.on_place.clone());
            told(place);
        } else if focus == Focus::Heading {
            self.focus.set_value(untouched);
        }
    }
}
