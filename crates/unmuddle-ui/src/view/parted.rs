//! One text in two drafts, side by side.

use super::opinions::disagree;
use super::tree::{Node, button, el, say};
use crate::checking::{State, Wish};
use crate::messages::{Key, split_job_title, split_kept};
use crate::parted::{Column, Parted, Side};
use crate::reading::Reading;
use crate::wording::t;
use unmuddle::Label;

/// What can be done about a verdict: to part the text, and to disagree.
pub fn actions(state: &State, reading: Option<&Reading>) -> Vec<Node> {
    let open = state.parted.is_some();
    let label = if open { Key::SplitClose } else { Key::SplitOpen };
    let toggle = button("chip", t(label), Wish::Part(!open))
        .with("id", "split-toggle")
        .with("aria-expanded", if open { "true" } else { "false" })
        .with("aria-controls", "split");
    let mut nodes = vec![toggle];
    nodes.extend(reading.map(|reading| disagree(state, reading, None)));
    vec![el("div", "folds", nodes)]
}

/// The two drafts, while they are wished for.
pub fn parted(state: &State, _: Option<&Reading>) -> Vec<Node> {
    let Some(parted) = &state.parted else { return Vec::new() };
    let name = say("h2", "over", t(Key::SplitName)).with("id", "split-name").with("tabindex", "-1");
    let mut nodes = vec![name, say("p", "about", t(parted.about))];
    let alone = match parted.sides {
        Label::Marketing => Some(Side::Marketing),
        Label::Sales => Some(Side::Sales),
        _ => None,
    };
    nodes.extend(alone.map(|side| say("p", "belongs", t(side.belongs(parted.vacancy)))));
    if let Some(columns) = &parted.columns {
        let columns = columns.iter().map(|of| column(state, parted, of)).collect();
        nodes.push(el("div", "columns", columns));
        nodes.push(match parted.characters {
            Some(count) => say("p", "hint", split_kept(count)),
            None => say("p", "notice", t(Key::SplitLost)),
        });
    }
    nodes.push(button("plain", t(Key::SplitClose), Wish::Part(false)));
    vec![el("section", "split", nodes).with("aria-labelledby", "split-name")]
}

fn column(state: &State, parted: &Parted, column: &Column) -> Node {
    let side = column.side;
    let (class, id, name) = match side {
        Side::Marketing => ("draft marketing", "draft-marketing", "draft-marketing-name"),
        Side::Sales => ("draft sales", "draft-sales", "draft-sales-name"),
    };
    let copied = state.copied.filter(|(copied, _)| *copied == side).map_or("", |(_, key)| t(key));
    let mut nodes = vec![
        say("h3", "", t(side.name())).with("id", name),
        say("p", "belongs", t(side.belongs(parted.vacancy))),
    ];
    nodes.extend(column.title.as_ref().map(|title| say("p", "title", split_job_title(title))));
    nodes.push(el("div", "words", words(column)).with("id", id).with("dir", "auto"));
    nodes.push(el(
        "p",
        "copying",
        vec![
            button("chip", t(Key::SplitCopy), Wish::Copy(side)).with("aria-describedby", name),
            say("span", "hint", copied).with("role", "status"),
        ],
    ));
    el("article", class, nodes).with("aria-labelledby", name)
}

/// The words of a draft; where words that stand in both begin, a note says so, beside the text
/// rather than in it.
fn words(column: &Column) -> Vec<Node> {
    let mut noted = false;
    let mut words = Vec::new();
    for stretch in &column.stretches {
        let class = if stretch.in_both { "shared" } else { "own" };
        let node = say("span", class, stretch.words.as_str());
        let begins = stretch.in_both && !noted;
        words.push(if begins { node.with("data-note", t(Key::SplitInBoth)) } else { node });
        if !stretch.words.trim().is_empty() {
            noted = stretch.in_both;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::samples::Sample;

    #[test]
    fn both_drafts_are_drawn_word_for_word() {
        let parts = Parted::new(&Sample::find("job").unwrap().draft());
        let columns = parts.columns.clone().unwrap();
        for column in &columns {
            let drawn: String = words(column).iter().map(Node::text).collect();
            assert_eq!(drawn, column.text());
        }
        let state = State { parted: Some(parts), ..State::default() };
        let wishes = parted(&state, None)[0].wishes();
        let kinds: Vec<&Wish> = wishes.iter().map(|(_, wish)| wish).collect();
        assert_eq!(
            kinds,
            [&Wish::Copy(Side::Marketing), &Wish::Copy(Side::Sales), &Wish::Part(false)]
        );
    }
}
