//! What is kept on a device: shared by tabs, damaged, written by a newer version, full, blocked.
#![allow(clippy::unwrap_used, missing_docs)]

use std::cell::Cell;
use std::rc::Rc;

use unmuddle_quiz::{
    Answers, Date, FORMAT_VERSION, Record, RecordError, Role, export_json, save_draft,
};
use unmuddle_ui::store::{DRAFT, Draft, Keep, Memory, NotKept, PLACE, QuizStore, RESULTS};

/// A memory that can be told to refuse.
#[derive(Default)]
struct Device {
    memory: Memory,
    refuses: Cell<Option<NotKept>>,
}

impl Keep for Device {
    fn get(&self, key: &str) -> Option<String> {
        let blocked = self.refuses.get() == Some(NotKept::Blocked);
        self.memory.get(key).filter(|_| !blocked)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), NotKept> {
        match self.refuses.get() {
            Some(why) => Err(why),
            None => self.memory.set(key, text),
        }
    }

    fn remove(&self, key: &str) {
        self.memory.remove(key);
    }
}

fn device() -> (Rc<Device>, QuizStore) {
    let device = Rc::new(Device::default());
    (device.clone(), QuizStore::new(device))
}

fn answers(role: Role, seed: u16, letter: char) -> Answers {
    let mut answers = Answers::new(role, seed);
    for (item, _) in answers.clone().items() {
        answers.choose(item, item.choice(letter).unwrap()).unwrap();
    }
    answers
}

fn record(day: u32, letter: char) -> Record {
    let taken = Date::new(2026, 11, day).unwrap();
    Record::new(taken, answers(Role::Owner, 3, letter), None).unwrap()
}

/// As a version that isn't written yet would write it.
fn newer(file: &str) -> String {
    let newer = file.replace("\"version\": 1", "\"version\": 9");
    let newer = newer.replace("\"version\":1", "\"version\":9");
    assert_ne!(newer, file);
    newer
}

#[test]
fn two_tabs_lose_nothing_of_each_other() {
    let (device, one) = device();
    let other = QuizStore::new(device);
    one.add(record(25, 'a')).unwrap();
    other.add(record(3, 'b')).unwrap();
    one.add(record(28, 'c')).unwrap();
    one.add(record(28, 'c')).unwrap();
    let all = [record(3, 'b'), record(25, 'a'), record(28, 'c')];
    assert_eq!(one.results().records, all);
    assert_eq!(other.results().records, all);
    other.forget(&record(25, 'a')).unwrap();
    assert_eq!(one.results().records, [record(3, 'b'), record(28, 'c')]);
    other.forget_all();
    assert_eq!(one.results().records, []);
}

#[test]
fn the_last_result_that_is_forgotten_leaves_no_trace() {
    let (device, store) = device();
    store.add(record(25, 'a')).unwrap();
    store.forget(&record(25, 'a')).unwrap();
    assert_eq!(device.get(RESULTS), None);
}

#[test]
fn damaged_results_are_set_aside_once_and_stay_whole() {
    let (device, store) = device();
    device.set(RESULTS, "{\"format\": \"unmu").unwrap();
    for _ in 0..3 {
        let results = store.results();
        assert_eq!(results.records, []);
        assert_eq!(results.aside.len(), 1);
        assert_eq!(results.aside[0].text, "{\"format\": \"unmu");
        assert!(matches!(results.aside[0].error, RecordError::Damaged { .. }));
    }
    store.add(record(25, 'a')).unwrap();
    let results = store.results();
    assert_eq!(results.records, [record(25, 'a')]);
    assert_eq!(results.aside.len(), 1);
    store.forget_all();
    assert_eq!(store.results(), Default::default());
}

#[test]
fn of_results_with_one_damaged_the_others_are_read() {
    let (device, store) = device();
    let file = export_json(&[record(3, 'a'), record(4, 'b')]).replacen("owner", "wizard", 1);
    device.set(RESULTS, &file).unwrap();
    let results = store.results();
    assert_eq!(results.records, [record(4, 'b')]);
    assert_eq!(results.aside[0].error, RecordError::Role { found: "wizard".to_owned() });
    assert_eq!(results.aside[0].text, file);
    store.add(record(5, 'c')).unwrap();
    assert_eq!(store.results().records, [record(4, 'b'), record(5, 'c')]);
}

#[test]
fn results_of_a_newer_version_wait_until_they_can_be_read() {
    let (device, store) = device();
    let file = export_json(&[record(3, 'a')]);
    device.set(RESULTS, &newer(&file)).unwrap();
    store.add(record(25, 'b')).unwrap();
    let results = store.results();
    assert_eq!(results.records, [record(25, 'b')]);
    assert_eq!(results.aside[0].error, RecordError::Newer { version: 9 });
    // The page is that version now: what it could not read, it can.
    device.set("unmuddle.aside.quiz.results.1", &file).unwrap();
    let results = store.results();
    assert_eq!(results.records, [record(3, 'a'), record(25, 'b')]);
    assert_eq!(results.aside, []);
    assert_eq!(device.get("unmuddle.aside.quiz.results.1"), None);
    assert_eq!(FORMAT_VERSION, 1, "version 9 is newer");
}

#[test]
fn a_full_device_keeps_what_it_has() {
    let (device, store) = device();
    store.add(record(3, 'a')).unwrap();
    device.refuses.set(Some(NotKept::Full));
    assert_eq!(store.try_out(), Err(NotKept::Full));
    assert_eq!(store.add(record(25, 'b')), Err(NotKept::Full));
    assert_eq!(store.results().records, [record(3, 'a')]);
    // Without room to set it aside, a file that can't be read is not overwritten.
    device.memory.set(RESULTS, "?").unwrap();
    assert_eq!(store.add(record(25, 'b')), Err(NotKept::Full));
    assert_eq!(store.results().aside[0].text, "?");
    assert_eq!(device.get(RESULTS).as_deref(), Some("?"));
}

#[test]
fn a_blocked_device_is_no_trouble() {
    let (device, store) = device();
    device.refuses.set(Some(NotKept::Blocked));
    let draft = Draft { answers: Answers::new(Role::Hiring, 1), place: String::new() };
    assert_eq!(store.try_out(), Err(NotKept::Blocked));
    assert_eq!(store.save_draft(&draft), Err(NotKept::Blocked));
    assert_eq!(store.add(record(25, 'a')), Err(NotKept::Blocked));
    assert_eq!(store.results(), Default::default());
    assert_eq!(store.draft(), Default::default());
    store.forget_every_draft();
    store.forget_all();
}

#[test]
fn a_draft_comes_back_with_its_place() {
    let (device, store) = device();
    let mut answers = Answers::new(Role::Marketer, 77);
    let (item, _) = answers.items()[4];
    answers.choose(item, &item.choices[2]).unwrap();
    let draft = Draft { answers, place: "q6".to_owned() };
    store.save_draft(&draft).unwrap();
    assert_eq!(QuizStore::new(device.clone()).draft().draft, Some(draft.clone()));
    // Without its place it is still a draft.
    device.remove(PLACE);
    let found = store.draft().draft.unwrap();
    assert_eq!((found.answers, found.place.as_str()), (draft.answers, ""));
    store.forget_draft();
    assert_eq!(store.draft(), Default::default());
}

#[test]
fn drafts_that_cannot_be_read_are_set_aside_and_said_once() {
    let good = save_draft(&Answers::new(Role::Marketer, 77));
    let damaged = good.replace("marketer", "magician");
    for (text, newer) in [("", false), ("[]", false), (&damaged, false), (&newer(&good), true)] {
        let (device, store) = device();
        device.set(DRAFT, text).unwrap();
        let found = store.draft();
        assert_eq!(found.draft, None, "{text}");
        assert_eq!(matches!(found.trouble, Some(RecordError::Newer { version: 9 })), newer);
        assert!(found.trouble.is_some(), "{text}");
        assert_eq!(store.draft(), Default::default(), "{text} is said once");
        assert_eq!(device.get("unmuddle.aside.quiz.draft.1").as_deref(), Some(text));
        let draft = Draft { answers: Answers::new(Role::Owner, 1), place: "q1".to_owned() };
        store.save_draft(&draft).unwrap();
        assert_eq!(store.draft().draft, Some(draft));
        assert_eq!(device.get("unmuddle.aside.quiz.draft.1").as_deref(), Some(text));
        store.forget_every_draft();
        assert_eq!(device.get("unmuddle.aside.quiz.draft.1"), None);
    }
}

#[test]
fn a_draft_of_a_newer_version_comes_back_with_that_version() {
    let (device, store) = device();
    let good = save_draft(&Answers::new(Role::Marketer, 77));
    device.set(DRAFT, &newer(&good)).unwrap();
    assert_eq!(store.draft().draft, None);
    device.set("unmuddle.aside.quiz.draft.1", &good).unwrap();
    let found = store.draft();
    assert_eq!((found.draft.unwrap().answers.seed(), found.trouble), (77, None));
    assert_eq!(device.get("unmuddle.aside.quiz.draft.1"), None);
}

#[test]
fn a_draft_that_another_tab_left_unreadable_is_not_overwritten() {
    let (device, store) = device();
    device.set(DRAFT, "from the future").unwrap();
    let draft = Draft { answers: Answers::new(Role::Owner, 1), place: "q1".to_owned() };
    store.save_draft(&draft).unwrap();
    assert_eq!(device.get("unmuddle.aside.quiz.draft.1").as_deref(), Some("from the future"));
    assert_eq!(store.draft().draft, Some(draft));
}
