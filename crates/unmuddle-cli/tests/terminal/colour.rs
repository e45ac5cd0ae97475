//! Colours are for eyes only.

use crate::{SELLING, done, unmuddle};

const ESCAPE: char = '\u{1b}';

fn with(variables: &[(&str, &str)], args: &[&str]) -> String {
    done(unmuddle(args).envs(variables.iter().copied()).write_stdin(SELLING)).out
}

#[test]
fn a_pipe_gets_none() {
    assert!(!with(&[], &["check"]).contains(ESCAPE));
}

#[test]
fn they_can_be_asked_for() {
    let coloured = with(&[("CLICOLOR_FORCE", "1")], &["check"]);
    assert!(coloured.contains(ESCAPE));
    let plain = anstream::adapter::strip_str(&coloured).to_string();
    assert_eq!(plain, with(&[], &["check"]), "nothing is said by colour alone");
}

#[test]
fn they_can_be_refused() {
    assert!(!with(&[("NO_COLOR", "1")], &["check"]).contains(ESCAPE));
    assert!(!with(&[("CLICOLOR", "0")], &["check"]).contains(ESCAPE));
}

#[test]
fn json_has_none_even_then() {
    assert!(!with(&[("CLICOLOR_FORCE", "1")], &["check", "--format", "json"]).contains(ESCAPE));
}

#[test]
fn a_text_cannot_steer_the_terminal() {
    let text = "\u{1b}]0;title\u{7}Buy now\u{1b}[2J and \u{9b}31m more\u{202e}.";
    let shown = done(unmuddle(&["check", "--title", text]).write_stdin(text)).out;
    assert!(!shown.contains([ESCAPE, '\u{7}', '\u{9b}', '\u{202e}']), "{shown:?}");
}
