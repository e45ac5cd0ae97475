//! What cannot be done ends with 2 and a sentence that says what to do.

use crate::{file, run};

/// The complaint of a command, of which nothing else is printed.
fn complaint(args: &[&str], input: impl Into<Vec<u8>>) -> String {
    let done = run(args, input);
    assert_eq!((done.code, done.out.as_str()), (2, ""), "{args:?}: {}", done.err);
    done.err
}

#[test]
fn a_file_that_is_not_there() {
    for args in [&["check", "no/such.txt"][..], &["check", "--jsonl", "no/such.txt"]] {
        insta::assert_snapshot!("not_found", complaint(args, ""));
    }
}

#[test]
fn a_folder() {
    let (folder, _) = file("a", "");
    let path = folder.path().to_str().unwrap();
    for args in [&["check", path][..], &["check", "--jsonl", path]] {
        insta::assert_snapshot!("is_directory", complaint(args, "").replace(path, "FOLDER"));
    }
}

#[test]
fn bytes_that_are_no_text() {
    insta::assert_snapshot!("not_utf8", complaint(&["check"], b"caf\xE9 au lait".to_vec()));
    insta::assert_snapshot!("bad_utf16", complaint(&["check"], b"\xFF\xFE\x00\xD8x\0".to_vec()));
}

#[test]
fn an_address_for_a_plain_text() {
    let args = ["check", "--url", "https://shop.example/"];
    insta::assert_snapshot!("url_without_page", complaint(&args, "Just words."));
}

#[test]
fn rules_that_do_not_exist() {
    insta::assert_snapshot!("no_such_rule", complaint(&["rules", "R99"], ""));
    insta::assert_snapshot!("no_rule_id", complaint(&["rules", "billboard"], ""));
}

#[test]
fn commands_that_are_unclear() {
    for args in [
        &["check", "--channel", "billboard"][..],
        &["check", "--format", "xml"],
        &["check", "--offsets", "bytes"],
        &["check", "a.txt", "b.txt"],
        &["check", "--jsonl", "--title", "T"],
        &["check", "--jsonl", "--format", "text"],
        &["check", "--jsonl", "--url", "https://a.example/"],
        &["completions", "tcl"],
        &["man", "woman"],
        &["rules", "R16", "R18"],
        &["judge"],
        &["--frobnicate"],
        &[],
    ] {
        let told = complaint(args, "");
        assert!(told.contains("Usage: ") || told.contains("try '--help'"), "{args:?}: {told}");
    }
    insta::assert_snapshot!("unknown_channel", complaint(&["check", "-c", "billboard"], ""));
}
