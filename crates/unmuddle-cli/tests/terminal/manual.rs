//! Help, completions and manual pages, all from one definition.

use crate::{done, run, unmuddle};

#[test]
fn help_has_examples() {
    for args in
        [&["--help"][..], &["-h"], &["check", "--help"], &["check", "-h"], &["help", "rules"]]
    {
        let done = run(args, "");
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{args:?}");
        assert!(done.out.contains("Examples:\n  unmuddle "), "{args:?}: {}", done.out);
    }
}

#[test]
fn help_reads_well() {
    insta::assert_snapshot!("help", run(&["--help"], "").out);
    insta::assert_snapshot!("help_check", run(&["check", "--help"], "").out);
    insta::assert_snapshot!("help_check_short", run(&["check", "-h"], "").out);
    insta::assert_snapshot!("help_corpus", run(&["corpus", "--help"], "").out);
    insta::assert_snapshot!("help_evaluate", run(&["evaluate", "--help"], "").out);
    insta::assert_snapshot!("help_explain", run(&["explain", "--help"], "").out);
    insta::assert_snapshot!("help_split", run(&["split", "--help"], "").out);
    insta::assert_snapshot!("help_rules", run(&["rules", "--help"], "").out);
}

#[test]
fn no_help_is_wider_than_a_terminal() {
    for args in [
        &["--help"][..],
        &["check", "--help"],
        &["explain", "--help"],
        &["split", "--help"],
        &["rules", "--help"],
        &["evaluate", "--help"],
        &["corpus", "--help"],
        &["completions", "-h"],
    ] {
        let help = done(unmuddle(args).env("COLUMNS", "80").write_stdin("")).out;
        for line in help.lines() {
            assert!(line.chars().count() <= 80, "{line}");
        }
    }
}

#[test]
fn every_shell_gets_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let done = run(&["completions", shell], "");
        assert_eq!((done.code, done.err.as_str()), (0, ""), "{shell}");
        for word in ["unmuddle", "channel", "jsonl", "offsets", "stance", "split", "completions"] {
            assert!(done.out.contains(word), "{shell} completes {word}");
        }
        // PowerShell and Elvish are not given the values of options.
        if ["bash", "zsh", "fish"].contains(&shell) {
            assert!(done.out.contains("organic_post"), "{shell} completes channels");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_the_program_and_for_each_command() {
    let program = run(&["man"], "").out;
    assert!(program.starts_with(".ie") || program.starts_with(".TH"), "{program}");
    for text in ["unmuddle", "check", "rules", "completions", "Exit status"] {
        assert!(program.contains(text), "{text}: {program}");
    }
    for command in
        ["check", "explain", "split", "rules", "evaluate", "corpus", "completions", "man"]
    {
        let page = run(&["man", command], "").out;
        assert!(page.contains(&format!("unmuddle\\-{command}")), "{page}");
    }
    assert!(run(&["man", "check"], "").out.contains("\\-\\-channel"));
}

#[test]
fn the_version_is_told() {
    let done = run(&["--version"], "");
    assert_eq!(done.out, format!("unmuddle {}\n", env!("CARGO_PKG_VERSION")));
}
