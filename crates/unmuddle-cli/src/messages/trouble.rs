//! What is said when a command cannot be done: what happened, then what helps.

use std::fmt::Display;

pub(crate) const LEAD: &str = "error:";
pub(crate) const STDIN: &str = "standard input";

/// Said to somebody who sits before an empty terminal.
pub(crate) const TYPE_NOW: &str = if cfg!(windows) {
    "Type or paste your text, then press Enter, Ctrl-Z and Enter."
} else {
    "Type or paste your text, then press Enter and Ctrl-D."
};

pub(crate) fn not_found(name: &str) -> String {
    format!("there is no file called {name}. Check the spelling and the folder.")
}

pub(crate) fn is_directory(name: &str) -> String {
    format!("{name} is a folder. Name a file inside it.")
}

pub(crate) fn not_allowed(name: &str) -> String {
    format!("{name} may not be read by you. Check its permissions.")
}

pub(crate) fn not_utf8(name: &str, at: usize) -> String {
    format!(
        "{name} is not UTF-8 text: byte {} does not fit. Save it as UTF-8 and try again.",
        at + 1
    )
}

pub(crate) fn bad_utf16(name: &str) -> String {
    format!("{name} begins like UTF-16 text and goes on otherwise. Save it as UTF-8 and try again.")
}

pub(crate) fn unreadable(name: &str, error: &impl Display) -> String {
    format!("{name} could not be read: {error}. Try again, or copy it elsewhere first.")
}

pub(crate) fn url_without_page(name: &str) -> String {
    format!(
        "--url belongs to a page, and {name} is plain text. Leave --url out, or save the page as HTML."
    )
}

pub(crate) fn no_such_rule(rule: impl Display) -> String {
    format!("there is no rule {rule}. `unmuddle rules` lists them all.")
}

pub(crate) fn no_threads(error: &impl Display) -> String {
    format!("the system gave no threads to work with: {error}. Close something and try again.")
}

pub(crate) fn lost_batch() -> &'static str {
    "some answers were lost on their way. This is a fault of the program; please report the line after the last answer."
}

pub(crate) fn not_written(error: &impl Display) -> String {
    format!("the answer could not be written: {error}. Check that there is room, and try again.")
}

pub(crate) fn bad_example(name: &str, line: usize, why: &str) -> String {
    format!("{name}, line {line}: {why}. `unmuddle evaluate --help` shows what a line may hold.")
}

/// Said when no text is left of what was read.
pub(crate) fn nothing_to_evaluate(other_split: usize, low: usize) -> String {
    if other_split + low == 0 {
        return "there is no text to evaluate. Name a file with one labelled text a line."
            .to_owned();
    }
    format!(
        "no text is left to evaluate: {other_split} are of other splits, {low} have a doubtful label. Leave out --split or --without-low."
    )
}

pub(crate) fn nothing_to_learn(name: &str) -> String {
    format!("{name} holds no text to learn from. Name a corpus with a train split.")
}

pub(crate) fn bad_corpus(name: &str, line: usize, why: &str) -> String {
    format!(
        "{name}, line {line}: {why}. Each line is a text with its labels, as tests/corpus/README.md shows"
    )
}
