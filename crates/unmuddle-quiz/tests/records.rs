//! Files of records: what comes back, and what is said of broken ones.
#![allow(clippy::unwrap_used)]

mod support;

use proptest::prelude::*;
use support::answers;
use unmuddle_quiz::{
    Answers, Axis, Date, FORMAT_VERSION, Import, Note, Outcome, Profile, Record, RecordError, Role,
    Team, export_csv, export_json, history, import_csv, import_json, load_draft, save_draft,
};

fn any_record() -> impl Strategy<Value = Record> {
    let letters = proptest::collection::vec(0..100_usize, 17);
    (0..4_usize, any::<u16>(), letters, ".{0,140}", 0..3000_u32).prop_map(
        |(role, seed, letters, note, months)| {
            let mut answers = Answers::new(Role::ALL[role], seed);
            for ((item, _), letter) in answers.clone().items().iter().zip(letters) {
                answers.choose(item, &item.choices[letter % item.choices.len()]).unwrap();
            }
            let taken = Date::new(2026, 1, 31).unwrap().plus_months(months);
            Record::new(taken, answers, Note::new(&note).unwrap()).unwrap()
        },
    )
}

proptest! {
    #[test]
    fn files_come_back(records in proptest::collection::vec(any_record(), 0..5)) {
        for import in [import_json(&export_json(&records)), import_csv(&export_csv(&records))] {
            let import = import.unwrap();
            prop_assert_eq!(&import.records, &records);
            prop_assert!(import.refused.is_empty());
        }
    }

    #[test]
    fn drafts_come_back(record in any_record(), kept in 0..18_usize) {
        let mut draft = Answers::new(record.answers().role(), record.answers().seed());
        for (item, chosen) in record.answers().items().iter().take(kept) {
            draft.choose(item, chosen.unwrap()).unwrap();
        }
        prop_assert_eq!(load_draft(&save_draft(&draft)).unwrap(), draft);
    }

    #[test]
    fn any_damage_is_reported(record in any_record(), at in 0..1000_usize, with in "[ -~]?") {
        let mut file: Vec<char> = export_json(&[record]).chars().collect();
        let at = at % file.len();
        file.splice(at..=at, with.chars());
        let file: String = file.into_iter().collect();
        let _ = import_json(&file);
        let _ = load_draft(&file);
        let _ = import_csv(&file);
    }
}

fn file() -> String {
    let on = |month, changes| {
        let taken = Date::new(2026, month, 25).unwrap();
        Record::new(taken, answers(Role::Owner, changes), None).unwrap()
    };
    export_json(&[on(1, "O2c C10b"), on(4, "O2c")])
}

#[test]
fn a_file_that_is_not_ours_or_newer_is_refused_whole() {
    let damaged = |line, column| RecordError::Damaged { line, column };
    for (text, error) in [
        (String::new(), damaged(1, 0)),
        ("{".to_owned(), damaged(1, 1)),
        ("[1, 2]".to_owned(), RecordError::Foreign),
        ("{}".to_owned(), RecordError::Foreign),
        ("null".to_owned(), RecordError::Foreign),
        (file().replace("unmuddle-quiz", "another-quiz"), RecordError::Foreign),
        (file().replace("\"version\": 1", "\"version\": 2"), RecordError::Newer { version: 2 }),
        (file().replace("\"version\": 1", "\"version\": 0"), RecordError::Version { version: 0 }),
        (file().replace("\"version\": 1", "\"version\": -1"), RecordError::Foreign),
        (save_draft(&Answers::new(Role::Owner, 1)), RecordError::Foreign),
        ("[".repeat(100_000), damaged(1, 1)),
    ] {
        let found = import_json(&text).unwrap_err();
        // Where a parser stops in "[[[[" is its own business.
        match (&found, &error) {
            (RecordError::Foreign | RecordError::Damaged { .. }, _) if text.starts_with("[[") => {}
            _ => assert_eq!(found, error, "{text:.60}"),
        }
    }
    assert_eq!(load_draft(&file()), Err(RecordError::Foreign));
    assert_eq!(FORMAT_VERSION, 1);
}

#[test]
fn a_damaged_record_leaves_the_others() {
    let text = str::to_owned;
    for (from, to, error) in [
        ("2026-01-25", "2026-02-30", RecordError::Day { found: text("2026-02-30") }),
        ("\"owner\"", "\"emperor\"", RecordError::Role { found: text("emperor") }),
        ("\"C10\"", "\"C99\"", RecordError::Item { found: text("C99") }),
        ("\"O1\"", "\"M1\"", RecordError::Item { found: text("M1") }),
        ("\"C10\": \"b\"", "\"C10\": \"x\"", RecordError::Choice { item: "C10", found: text("x") }),
        (
            "\"C10\": \"b\"",
            "\"C10\": \"ab\"",
            RecordError::Choice { item: "C10", found: text("ab") },
        ),
        ("\"C10\": \"b\",", "", RecordError::Unanswered { item: "C10" }),
        ("\"C10\": \"b\"", "\"C10\": 7", RecordError::Field { name: "answers" }),
        ("1234", "70000", RecordError::Field { name: "seed" }),
    ] {
        let file = file();
        assert!(file.contains(from), "{from}");
        let import = import_json(&file.replacen(from, to, 1)).unwrap();
        assert_eq!(import.records.len(), 1, "{to}");
        assert_eq!(import.refused.len(), 1, "{to}");
        assert_eq!((import.refused[0].place, &import.refused[0].error), (1, &error));
    }
    let long =
        file().replacen("\"seed\"", &format!("\"note\": \"{}\", \"seed\"", "x".repeat(141)), 1);
    let refused = import_json(&long).unwrap().refused;
    assert_eq!(refused[0].error, RecordError::NoteTooLong { characters: 141 });
}

fn csv(row: &str) -> Import {
    let header = "unmuddle_quiz,taken,role,seed,note,C01,C02,C03,C04,C05,C06,C07,C08,C09,C10,C11,\
                  C12,C13,M1,M2,M3,M4\r\n";
    let letters = "a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a";
    import_csv(&format!("{header}{}\r\n", row.replace("LETTERS", letters))).unwrap()
}

#[test]
fn rows_of_csv_are_read_or_refused_one_by_one() {
    let read = csv("1,2026-11-25,marketer,5,\"say \"\"hi\"\",\nthen go\",LETTERS");
    assert_eq!(read.refused, []);
    let note = read.records[0].note().map(|note| note.as_str().to_owned());
    assert_eq!(note.as_deref(), Some("say \"hi\", then go"));
    assert_eq!(csv("1,2026-11-25,marketer,,,LETTERS").records[0].answers().seed(), 0);
    for (row, error) in [
        ("2,2026-11-25,marketer,5,,LETTERS", RecordError::Newer { version: 2 }),
        ("x,2026-11-25,marketer,5,,LETTERS", RecordError::Number { found: "x".to_owned() }),
        ("1,25.11.2026,marketer,5,,LETTERS", RecordError::Day { found: "25.11.2026".to_owned() }),
        ("1,2026-11-25,owner,5,,LETTERS", RecordError::Item { found: "M1".to_owned() }),
        ("1,2026-11-25,marketer,5", RecordError::Unanswered { item: "C01" }),
        ("1,2026-11-25,marketer,65536,,LETTERS", RecordError::Number { found: "65536".to_owned() }),
    ] {
        let import = csv(row);
        assert_eq!(import.records, [], "{row}");
        assert_eq!(import.refused[0].error, error, "{row}");
    }
    let open = "unmuddle_quiz,taken,role\r\n1,\"2026";
    assert_eq!(import_csv(open), Err(RecordError::Damaged { line: 2, column: 0 }));
}

/// As a spreadsheet in a country of decimal commas saves it.
#[test]
fn semicolons_and_a_byte_order_mark_are_read() {
    let record = import_json(&file()).unwrap().records;
    let saved = format!("\u{feff}{}", export_csv(&record).replace(',', ";").replace("\r\n", "\n"));
    assert_eq!(import_csv(&saved).unwrap().records, record);
    assert_eq!(import_json(&format!("\u{feff}{}", file())).unwrap().records, record);
}

#[test]
fn history_goes_by_day() {
    let mut records = import_json(&file()).unwrap().records;
    records.reverse();
    let steps = history(&records).unwrap();
    assert_eq!(steps.len(), 1);
    assert_eq!(steps[0].profile, (Profile::Tandem, Profile::Tandem));
    let by: Vec<(Axis, i8)> = steps[0].axes.iter().map(|axis| (axis.axis, axis.by())).collect();
    let wanted = [0, 25, 0, 0];
    assert_eq!(by, Axis::ALL.iter().copied().zip(wanted).collect::<Vec<_>>());
    let ids: Vec<_> =
        steps[0].answers.iter().map(|a| (a.item.id, a.from.letter, a.to.letter)).collect();
    assert_eq!(ids, [("C10", 'b', 'a')]);
}

#[test]
fn a_team_shows_its_spread_and_its_disputes() {
    let outcome = |role, changes| Outcome::of(&answers(role, changes)).unwrap();
    let team = Team::of(&[
        outcome(Role::Owner, "O2c C04b C10b"),
        outcome(Role::Owner, "O2c C04c O1b"),
        outcome(Role::Marketer, "C04d"),
        outcome(Role::Salesperson, ""),
    ]);
    assert_eq!(team.members, 4);
    let strategy = team.spreads.iter().find(|spread| spread.axis == Axis::Strategy).unwrap();
    assert_eq!((strategy.lowest, strategy.median, strategy.highest), (50, 75, 100));
    let disputes: Vec<_> = team.disagreements.iter().map(|d| (d.item.id, d.per_cent)).collect();
    // All four differ; the two owners differ; one of four differs.
    assert_eq!(disputes, [("C04", 100), ("O1", 100), ("C10", 50)]);
    let counts: Vec<usize> = team.disagreements[2].counts.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [3, 1, 0, 0, 0]);
    assert_eq!((Team::of(&[]).spreads, Team::of(&[]).disagreements), (vec![], vec![]));
    let alone = Team::of(&[outcome(Role::Hiring, "C04b")]);
    assert_eq!((alone.spreads.len(), alone.disagreements.len()), (3, 0));
}
