//! The quiz while it is answered: plain state, without a browser.

use super::Place;
use crate::store::{Draft, NotKept, QuizStore};
use unmuddle_quiz::{Answers, Choice, Date, Item, Record, RecordError, Role};

/// The quiz while it is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    seed: u16,
    /// The role, where it was given from outside and is not asked.
    preset: Option<Role>,
    answers: Option<Answers>,
    place: Place,
    saved: Saved,
    notice: Option<Notice>,
    /// What was deleted and can be brought back.
    deleted: Option<Draft>,
    /// Somebody wanted to go on without an answer.
    waits: bool,
}

/// Whether the answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// There is nothing to keep yet.
    Nothing,
    /// They are kept.
    Here,
    /// They aren't.
    Not(NotKept),
}

/// Something to say once, beside the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// This is where an earlier visit ended.
    Resumed,
    /// What an earlier visit kept is damaged.
    Damaged,
    /// What an earlier visit kept is a newer version's.
    Newer,
    /// Everything was deleted, and can be brought back.
    Deleted,
    /// Another tab has deleted what this one shows.
    GoneElsewhere,
}

/// What follows a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// An answer is needed first.
    Stay,
    /// Another screen.
    Moved,
    /// All is answered, and somebody wants the result.
    Finish,
}

impl Session {
    /// Starts, or goes on where an earlier visit ended. `fragment` is the address's, where it has
    /// one; it counts as far as the answers reach.
    #[must_use]
    pub fn open(store: &QuizStore, preset: Option<Role>, seed: u16, fragment: &str) -> Self {
        let kept = store.draft();
        let mut session = Self {
            seed,
            preset,
            answers: preset.map(|role| Answers::new(role, seed)),
            place: Place::Role,
            saved: store.try_out().map_or_else(Saved::Not, |()| Saved::Nothing),
            notice: kept.trouble.map(|trouble| match trouble {
                RecordError::Newer { .. } => Notice::Newer,
                _ => Notice::Damaged,
            }),
            deleted: None,
            waits: false,
        };
        let told = Place::read(fragment).filter(|place| *place != Place::Role);
        if let Some(draft) = kept.draft {
            let begun = draft.answers.answered() > 0;
            let left = Place::read(&draft.place).filter(|_| !draft.place.is_empty());
            session.take(draft.answers);
            session.saved = Saved::Here;
            // The address is the newer one: it moves along with each screen.
            session.place = session.reachable(told.or(left).unwrap_or(Place::Question(usize::MAX)));
            session.notice = (told.is_none() && begun).then_some(Notice::Resumed);
        } else {
            session.place = session.reachable(told.unwrap_or(Place::Role));
        }
        session
    }

    /// The screen.
    #[must_use]
    pub const fn place(&self) -> Place {
        self.place
    }

    /// What was answered; none before a role is chosen.
    #[must_use]
    pub const fn answers(&self) -> Option<&Answers> {
        self.answers.as_ref()
    }

    /// The role that was chosen.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        self.answers.as_ref().map(Answers::role)
    }

    /// Whether the role was given from outside and isn't asked.
    #[must_use]
    pub const fn has_preset_role(&self) -> bool {
        self.preset.is_some()
    }

    /// Whether the answers are kept.
    #[must_use]
    pub const fn saved(&self) -> Saved {
        self.saved
    }

    /// What to say beside the question.
    #[must_use]
    pub const fn notice(&self) -> Option<Notice> {
        self.notice
    }

    /// Changes with each deletion.
    #[must_use]
    pub const fn deletions(&self) -> u16 {
        self.seed
    }

    /// Whether an answer was missing when somebody wanted to go on.
    #[must_use]
    pub const fn waits(&self) -> bool {
        self.waits
    }

    /// The question on the screen, with its choices in the order in which they are shown.
    #[must_use]
    pub fn question(&self) -> Option<(&'static Item, Vec<&'static Choice>)> {
        let Place::Question(number) = self.place else { return None };
        let answers = self.answers.as_ref()?;
        let (item, _) = answers.items().get(number.checked_sub(1)?)?;
        Some((item, answers.shown(item)))
    }

    /// What was chosen for an item.
    #[must_use]
    pub fn chosen(&self, item: &Item) -> Option<&'static Choice> {
        self.answers.as_ref()?.chosen(item)
    }

    /// Whether every question has its answer.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.answers.as_ref().is_some_and(|answers| answers.next_item().is_none())
    }

    /// Whether there is a screen before this one.
    #[must_use]
    pub fn before(&self) -> Option<Place> {
        match (self.place, self.preset) {
            (Place::Role, _) | (Place::Question(1), Some(_)) => None,
            (Place::Question(1), None) => Some(Place::Role),
            (Place::Question(number), _) => Some(Place::Question(number.saturating_sub(1).max(1))),
            (Place::Review, _) => Some(Place::Question(self.count())),
        }
    }

    /// How many questions there are.
    #[must_use]
    pub fn count(&self) -> usize {
        // Everybody is asked as many.
        let role = self.role().unwrap_or(Role::Owner);
        role.items().count()
    }

    /// Takes the role. Answers that every role gives stay.
    pub fn choose_role(&mut self, role: Role, store: &QuizStore) {
        let answers = self.newest(store);
        let answers = answers.map_or_else(|| Answers::new(role, self.seed), |a| a.with_role(role));
        self.answers = Some(answers);
        self.chosen_now(store);
    }

    /// Takes an answer to the question on the screen.
    pub fn choose(&mut self, choice: &Choice, store: &QuizStore) {
        let Some((item, _)) = self.question() else { return };
        let Some(mut answers) = self.newest(store) else { return };
        // A choice that isn't the item's is on no screen.
        let _ = answers.choose(item, choice);
        self.answers = Some(answers);
        self.chosen_now(store);
    }

    /// One screen on, if this one has its answer.
    pub fn go_on(&mut self, store: &QuizStore) -> Step {
        let answered = match self.place {
            Place::Role => self.answers.is_some(),
            Place::Question(_) => {
                self.question().is_some_and(|(item, _)| self.chosen(item).is_some())
            }
            Place::Review => true,
        };
        if !answered {
            self.waits = true;
            return Step::Stay;
        }
        let to = match self.place {
            Place::Role => Place::Question(1),
            Place::Question(number) if number < self.count() => Place::Question(number + 1),
            _ if self.is_complete() => return Step::Finish,
            _ => Place::Question(usize::MAX),
        };
        self.go(to, store);
        Step::Moved
    }

    /// Goes to a screen, or to the furthest before it that the answers reach.
    pub fn go(&mut self, place: Place, store: &QuizStore) {
        let place = self.reachable(place);
        self.waits = false;
        if place != self.place {
            // What was said stood beside another question.
            self.notice = None;
            self.deleted = None;
        }
        self.place = place;
        if self.saved == Saved::Here {
            self.keep(store);
        }
    }

    /// Deletes every answer from the device and from here; [`Session::bring_back`] undoes it.
    pub fn delete(&mut self, store: &QuizStore) {
        let place = self.place.fragment();
        self.deleted = self.answers.take().map(|answers| Draft { answers, place });
        store.forget_every_draft();
        self.seed = self.seed.wrapping_add(1);
        self.answers = self.preset.map(|role| Answers::new(role, self.seed));
        self.place = self.reachable(Place::Role);
        self.saved = store.try_out().map_or_else(Saved::Not, |()| Saved::Nothing);
        self.notice = Some(Notice::Deleted);
        self.waits = false;
    }

    /// Brings back what was deleted, and where it stood.
    pub fn bring_back(&mut self, store: &QuizStore) {
        let Some(Draft { answers, place }) = self.deleted.take() else { return };
        self.take(answers);
        self.notice = None;
        self.place = self.reachable(Place::read(&place).unwrap_or(Place::Role));
        self.waits = false;
        self.keep(store);
    }

    /// Another tab has changed what is kept: its answers to this same quiz are taken over.
    pub fn look_again(&mut self, store: &QuizStore) {
        let ours = self.answers.as_ref().filter(|_| self.saved == Saved::Here);
        let Some(ours) = ours else { return };
        match store.draft().draft {
            Some(draft) if draft.answers.seed() == ours.seed() => {
                self.take(draft.answers);
                self.place = self.reachable(self.place);
            }
            // Another quiz: this one stays on the screen, and is kept at its next answer.
            Some(_) => {}
            None => {
                self.saved = Saved::Nothing;
                self.notice = Some(Notice::GoneElsewhere);
            }
        }
    }

    /// The finished quiz, once all is answered.
    #[must_use]
    pub fn record(&self, today: Date) -> Option<Record> {
        Record::new(today, self.answers.clone()?, None).ok()
    }

    /// Forgets the draft, for its result is kept elsewhere now. Another tab's draft stays.
    pub fn close(&mut self, store: &QuizStore) {
        let kept = store.draft().draft;
        let ours = self.answers.as_ref().map(Answers::seed);
        if kept.is_some_and(|draft| Some(draft.answers.seed()) == ours) {
            store.forget_draft();
        }
        self.saved = Saved::Nothing;
    }

    /// The furthest screen up to this one: no question is passed over.
    fn reachable(&self, place: Place) -> Place {
        let Some(answers) = &self.answers else { return Place::Role };
        let open = answers.items().iter().position(|(_, chosen)| chosen.is_none());
        let last = open.map_or(answers.items().len(), |index| index + 1);
        match place {
            Place::Role if self.preset.is_some() => Place::Question(1),
            Place::Role => Place::Role,
            Place::Question(number) => Place::Question(number.clamp(1, last)),
            Place::Review if open.is_none() => Place::Review,
            Place::Review => Place::Question(last),
        }
    }

    /// Answers as they come from the device, under the role that counts here.
    fn take(&mut self, answers: Answers) {
        let role = self.preset.unwrap_or(answers.role());
        self.answers = Some(answers.with_role(role));
    }

    /// The answers, as another tab with the same quiz may have changed them.
    fn newest(&self, store: &QuizStore) -> Option<Answers> {
        let ours = self.answers.clone()?;
        let kept = store.draft().draft.map(|draft| draft.answers);
        let same = |kept: &Answers| kept.seed() == ours.seed() && kept.role() == ours.role();
        Some(kept.filter(|kept| self.saved == Saved::Here && same(kept)).unwrap_or(ours))
    }

    fn chosen_now(&mut self, store: &QuizStore) {
        self.waits = false;
        if self.notice == Some(Notice::GoneElsewhere) {
            self.notice = None;
        }
        self.keep(store);
    }

    fn keep(&mut self, store: &QuizStore) {
        let Some(answers) = self.answers.clone() else { return };
        let place = self.place.fragment();
        let kept = store.save_draft(&Draft { answers, place });
        self.saved = kept.map_or_else(Saved::Not, |()| Saved::Here);
    }
}
