//! The quiz while it is answered: from the role to the record, back, gone and come again.
#![allow(clippy::unwrap_used, missing_docs)]

use std::rc::Rc;

use unmuddle_quiz::{Date, Role};
use unmuddle_ui::quiz::{Notice, Place, Saved, Session, Step};
use unmuddle_ui::store::{DRAFT, Keep, Memory, NotKept, QuizStore};

/// A device that keeps nothing.
struct Nowhere(NotKept);

impl Keep for Nowhere {
    fn get(&self, _: &str) -> Option<String> {
        None
    }

    fn set(&self, _: &str, _: &str) -> Result<(), NotKept> {
        Err(self.0)
    }

    fn remove(&self, _: &str) {}
}

fn store() -> QuizStore {
    QuizStore::new(Rc::new(Memory::default()))
}

fn begin(store: &QuizStore, role: Role) -> Session {
    let mut session = Session::open(store, None, 7, "");
    session.choose_role(role, store);
    assert_eq!(session.go_on(store), Step::Moved);
    session
}

/// Takes the choice in a place of the screen.
fn take(session: &mut Session, store: &QuizStore, place: usize) {
    let (_, shown) = session.question().unwrap();
    session.choose(shown[place], store);
}

fn answer_up_to(session: &mut Session, store: &QuizStore, last: usize) {
    while session.place() != Place::Question(last) {
        take(session, store, 1);
        assert_eq!(session.go_on(store), Step::Moved);
    }
}

fn today() -> Date {
    Date::new(2026, 11, 25).unwrap()
}

#[test]
fn every_role_comes_to_a_record() {
    for role in Role::ALL {
        let store = store();
        let mut session = begin(&store, *role);
        answer_up_to(&mut session, &store, 17);
        assert_eq!(session.record(today()), None, "the last is open");
        take(&mut session, &store, 0);
        assert_eq!(session.go_on(&store), Step::Finish);
        let record = session.record(today()).unwrap();
        assert_eq!(record.answers().role(), *role);
        session.close(&store);
        assert_eq!(store.draft().draft, None);
        assert_eq!(session.saved(), Saved::Nothing);
    }
}

#[test]
fn nothing_is_passed_over() {
    let store = store();
    let mut session = Session::open(&store, None, 7, "");
    assert_eq!((session.go_on(&store), session.waits()), (Step::Stay, true));
    session.choose_role(Role::Owner, &store);
    assert!(!session.waits());
    session.go_on(&store);
    assert_eq!((session.go_on(&store), session.place()), (Step::Stay, Place::Question(1)));
    take(&mut session, &store, 2);
    assert_eq!((session.go_on(&store), session.place()), (Step::Moved, Place::Question(2)));
    for ahead in [Place::Question(9), Place::Question(400), Place::Review] {
        session.go(ahead, &store);
        assert_eq!(session.place(), Place::Question(2));
    }
}

#[test]
fn an_earlier_answer_can_be_changed() {
    let store = store();
    let mut session = begin(&store, Role::Hiring);
    answer_up_to(&mut session, &store, 4);
    session.go(session.before().unwrap(), &store);
    assert_eq!(session.place(), Place::Question(3));
    let (item, shown) = session.question().unwrap();
    assert_eq!(session.chosen(item), Some(shown[1]));
    take(&mut session, &store, 3);
    assert_eq!(session.chosen(item), Some(shown[3]));
    assert_eq!(store.draft().draft.unwrap().answers.chosen(item), Some(shown[3]));
    assert_eq!((session.go_on(&store), session.place()), (Step::Moved, Place::Question(4)));
}

#[test]
fn another_role_keeps_what_all_are_asked() {
    let store = store();
    let mut session = begin(&store, Role::Owner);
    answer_up_to(&mut session, &store, 17);
    take(&mut session, &store, 1);
    session.go(Place::Review, &store);
    assert_eq!(session.place(), Place::Review);
    session.go(Place::Role, &store);
    session.choose_role(Role::Marketer, &store);
    session.go(Place::Review, &store);
    assert_eq!(session.place(), Place::Question(14), "the first that an owner wasn't asked");
}

#[test]
fn a_tab_that_died_goes_on_where_it_was() {
    let store = store();
    let mut session = begin(&store, Role::Salesperson);
    answer_up_to(&mut session, &store, 6);
    session.go(Place::Question(4), &store);
    // With the address, as a reload has it; without, as a new visit has it; with a wrong one.
    let cases = [
        ("q4", Place::Question(4), None),
        ("q2", Place::Question(2), None),
        ("", Place::Question(4), Some(Notice::Resumed)),
        ("main", Place::Question(4), Some(Notice::Resumed)),
        ("q17", Place::Question(6), None),
        ("review", Place::Question(6), None),
    ];
    for (fragment, place, notice) in cases {
        let again = Session::open(&store, None, 99, fragment);
        assert_eq!((again.place(), again.notice()), (place, notice), "{fragment}");
        assert_eq!(again.answers(), session.answers(), "{fragment}");
        assert_eq!(again.saved(), Saved::Here);
    }
}

#[test]
fn an_address_without_answers_starts_at_the_start() {
    for fragment in ["q5", "review", "q0", "q-1", "x"] {
        let session = Session::open(&store(), None, 1, fragment);
        assert_eq!((session.place(), session.notice()), (Place::Role, None), "{fragment}");
    }
}

#[test]
fn what_was_deleted_is_gone_and_can_come_back() {
    let store = store();
    let mut session = begin(&store, Role::Owner);
    answer_up_to(&mut session, &store, 5);
    let before = session.answers().cloned();
    session.delete(&store);
    assert_eq!((session.place(), session.notice()), (Place::Role, Some(Notice::Deleted)));
    assert_eq!((session.answers(), session.saved()), (None, Saved::Nothing));
    assert_eq!(store.draft(), Default::default());
    session.choose_role(Role::Hiring, &store);
    session.bring_back(&store);
    assert_eq!(session.answers().cloned(), before);
    assert_eq!((session.place(), session.notice()), (Place::Question(5), None));
    assert_eq!(store.draft().draft.unwrap().answers, before.unwrap());
    // Somebody who begins anew has no need of it.
    session.delete(&store);
    session.choose_role(Role::Hiring, &store);
    session.go_on(&store);
    session.bring_back(&store);
    assert_eq!(session.role(), Some(Role::Hiring));
}

#[test]
fn two_tabs_with_one_quiz_share_it() {
    let store = store();
    let mut one = begin(&store, Role::Owner);
    let mut other = Session::open(&store, None, 50, "");
    take(&mut one, &store, 0);
    one.go_on(&store);
    take(&mut one, &store, 2);
    // The other one has heard of nothing, and loses nothing.
    take(&mut other, &store, 3);
    assert_eq!(other.answers().unwrap().answered(), 2);
    one.look_again(&store);
    assert_eq!(one.answers(), other.answers());
    other.delete(&store);
    one.look_again(&store);
    assert_eq!((one.notice(), one.saved()), (Some(Notice::GoneElsewhere), Saved::Nothing));
    assert_eq!(store.draft().draft, None);
    take(&mut one, &store, 1);
    assert_eq!((one.notice(), one.saved()), (None, Saved::Here));
}

#[test]
fn a_finished_quiz_leaves_another_tabs_draft_alone() {
    let store = store();
    let mut one = begin(&store, Role::Owner);
    let mut other = Session::open(&store, None, 50, "");
    other.delete(&store);
    other.choose_role(Role::Marketer, &store);
    one.look_again(&store);
    one.close(&store);
    assert_eq!(store.draft().draft.unwrap().answers.role(), Role::Marketer);
}

#[test]
fn drafts_that_cannot_be_read_are_said_and_do_no_harm() {
    let newer = r#"{"format":"unmuddle-quiz-draft","version":2}"#;
    for (text, notice) in [("{", Notice::Damaged), (newer, Notice::Newer)] {
        let memory = Rc::new(Memory::default());
        memory.set(DRAFT, text).unwrap();
        let store = QuizStore::new(memory);
        let mut session = Session::open(&store, None, 7, "q3");
        assert_eq!((session.place(), session.notice()), (Place::Role, Some(notice)));
        session.choose_role(Role::Owner, &store);
        assert_eq!(session.saved(), Saved::Here);
    }
}

#[test]
fn where_nothing_is_kept_the_quiz_still_ends() {
    for why in [NotKept::Blocked, NotKept::Full] {
        let store = QuizStore::new(Rc::new(Nowhere(why)));
        let mut session = begin(&store, Role::Marketer);
        assert_eq!(session.saved(), Saved::Not(why));
        answer_up_to(&mut session, &store, 17);
        take(&mut session, &store, 1);
        session.look_again(&store);
        assert_eq!(session.go_on(&store), Step::Finish);
        assert!(session.record(today()).is_some());
        assert_eq!(session.saved(), Saved::Not(why));
    }
}

#[test]
fn a_role_from_outside_is_not_asked() {
    let store = store();
    let mut session = Session::open(&store, Some(Role::Hiring), 7, "");
    assert_eq!((session.place(), session.before()), (Place::Question(1), None));
    session.go(Place::Role, &store);
    assert_eq!(session.place(), Place::Question(1));
    answer_up_to(&mut session, &store, 3);
    session.delete(&store);
    assert_eq!((session.place(), session.role()), (Place::Question(1), Some(Role::Hiring)));
    session.bring_back(&store);
    assert_eq!(session.place(), Place::Question(3));
    // An earlier visit without that role keeps what fits.
    let store = self::store();
    let mut owner = begin(&store, Role::Owner);
    answer_up_to(&mut owner, &store, 3);
    let session = Session::open(&store, Some(Role::Hiring), 7, "");
    assert_eq!(session.role(), Some(Role::Hiring));
    assert_eq!((session.place(), session.answers().unwrap().answered()), (Place::Question(3), 2));
}
