//! Which lines are which: a list that is linked with the text both ways.

use super::{Shown, Wish, asking, panel};
use crate::messages::{Key, line_count, line_here};
use crate::studio::{AdLine, Study, Work};
use crate::view::tree::{Node, el, say, words};
use crate::wording::t;

/// Every kind of line, in the order of their counts.
const KINDS: [Work; 7] =
    [Work::Marketing, Work::Sales, Work::Both, Work::Other, Work::Pay, Work::About, Work::Heading];

/// The lines with their marks. One of them takes the focus; arrows go from one to the next.
pub fn lines(shown: &Shown) -> Node {
    let lines = shown.study.lines();
    let counts = KINDS.iter().filter_map(|kind| {
        let count = lines.iter().filter(|line| line.work == *kind).count();
        (count > 0).then(|| say("li", class(*kind), line_count(t(name(*kind)), count)))
    });
    let options = lines.iter().enumerate().map(|(number, line)| option(shown, number, line));
    let list = el("div", "list", options.collect())
        .with("role", "listbox")
        .with("aria-labelledby", "lines-name")
        .with("aria-describedby", "lines-hint");
    let parts = vec![
        el("ul", "counts", counts.collect()),
        say("p", "hint", t(Key::JobLinesHint)).with("id", "lines-hint"),
        list,
    ];
    panel("lines", Key::JobLines, parts)
}

fn option(shown: &Shown, number: usize, line: &AdLine) -> Node {
    let chosen = shown.line == Some(number);
    // One stop for the whole list: the line in focus, else the first.
    let stop = shown.line.filter(|line| *line < shown.study.lines().len()).unwrap_or(0) == number;
    let parts = vec![
        say("span", "kind", t(name(line.work))),
        words(" "),
        say("span", "words", shown.study.words(line)).with("dir", "auto"),
    ];
    el("div", &["line ", class(line.work)].concat(), parts)
        .with("role", "option")
        .with("id", line_id(number))
        .with("tabindex", if stop { "0" } else { "-1" })
        .with("aria-selected", if chosen { "true" } else { "false" })
        .with("data-wish", Wish::Show(number).spell())
}

/// The id of a line's element.
pub fn line_id(number: usize) -> String {
    format!("line-{number}")
}

/// What a line is, and the way to it: for below the text, where the caret stands on it.
pub fn here(study: &Study, number: usize) -> Vec<Node> {
    let Some(line) = study.lines().get(number) else { return Vec::new() };
    let parts = vec![
        say("span", class(line.work), line_here(t(name(line.work)))),
        words(" "),
        asking("plain go", t(Key::GoToLine), &Wish::Go(number)),
    ];
    vec![el("p", "hint found", parts)]
}

const fn class(work: Work) -> &'static str {
    match work {
        Work::Marketing => "marketing",
        Work::Sales => "sales",
        Work::Both => "both",
        Work::Other => "other",
        Work::Pay => "pay",
        Work::About => "about",
        Work::Heading => "heading",
    }
}

const fn name(work: Work) -> Key {
    match work {
        Work::Marketing => Key::Marketing,
        Work::Sales => Key::Sales,
        Work::Both => Key::Both,
        Work::Other => Key::LineOther,
        Work::Pay => Key::LinePay,
        Work::About => Key::LineAbout,
        Work::Heading => Key::LineHeading,
    }
}
