//! Setting findings aside, undoing it, and the list of what was set aside.

use super::tree::{Node, button, el, say, words};
use crate::checking::{State, Wish};
use crate::dismissal::{Dismissal, Reach, phrase};
use crate::finding::{Where, where_it_is};
use crate::messages::{Key, aside_in_place, aside_in_words, aside_list, aside_place, aside_words};
use crate::reading::Reading;
use crate::wording::{channel, core, excerpt, t};
use unmuddle::{Channel, RuleId};

/// The four ways to set a rule's findings aside, a button each.
pub fn choices(state: &State, reading: &Reading, rule: RuleId) -> Vec<Node> {
    let mut ways = vec![(t(Key::AsideOnce).to_owned(), Reach::Once(state.visit))];
    for (_, finding) in reading.findings().filter(|(_, finding)| finding.rule == rule) {
        let text = reading.field(finding.field);
        let seen = finding.span.slice(text);
        let reach = Reach::Words(phrase(seen));
        let is_part = where_it_is(finding, text) != Where::Whole && !seen.trim().is_empty();
        if is_part && !ways.iter().any(|(_, known)| *known == reach) {
            ways.push((aside_words(excerpt(seen)), reach));
        }
    }
    let place = reading.draft().channel;
    if place != Channel::Unknown {
        ways.push((aside_place(t(channel(place))), Reach::Place(place)));
    }
    ways.push((t(Key::AsideRule).to_owned(), Reach::Rule));
    let choice =
        |(label, reach)| button("choice", label, Wish::SetAside(Dismissal { rule, reach }));
    let mut nodes: Vec<Node> = ways.into_iter().map(choice).collect();
    nodes.push(say("p", "hint", t(Key::AsideAbout)));
    nodes
}

/// What was set aside last, and the way back.
pub fn undo(state: &State, _: Option<&Reading>) -> Vec<Node> {
    let mut told = Vec::new();
    if state.undo.is_some() {
        told.push(words(format!("{} ", t(Key::AsideDone))));
    }
    told.extend(state.keeping.map(|key| words(t(key))));
    let class = if told.is_empty() { "undone empty" } else { "undone" };
    let mut nodes = vec![el("p", "", told).with("role", "status")];
    nodes.extend(state.undo.clone().map(|dismissal| {
        button("plain", t(Key::AsideUndo), Wish::BringBack(dismissal)).with("id", "undo")
    }));
    vec![el("div", class, nodes)]
}

/// Everything that was set aside and can be brought back.
pub fn list(state: &State, _: Option<&Reading>) -> Vec<Node> {
    let lines: Vec<Node> = state.dismissals.of(state.visit).map(line).collect();
    let count = lines.len();
    vec![
        el(
            "details",
            "more",
            vec![say("summary", "", aside_list(count)), el("ul", "listed", lines)],
        )
        .hidden(count == 0),
    ]
}

fn line(dismissal: &Dismissal) -> Node {
    let reach = match &dismissal.reach {
        Reach::Once(_) => t(Key::AsideInText).to_owned(),
        Reach::Words(words) => aside_in_words(excerpt(words)),
        Reach::Place(place) => aside_in_place(t(channel(*place))),
        Reach::Rule => t(Key::AsideEverywhere).to_owned(),
    };
    let title = unmuddle::rule(dismissal.rule).map(|rule| core(rule.title)).unwrap_or_default();
    let back = Wish::BringBack(dismissal.clone());
    el(
        "li",
        "",
        vec![
            say("p", "what", format!("{}: {title}", dismissal.rule)),
            say("p", "hint", reach),
            button("plain small", t(Key::AsideBringBack), back),
        ],
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::draft::Draft;
    use crate::samples::Sample;

    fn reaches(nodes: &[Node]) -> Vec<Reach> {
        let wishes = nodes.iter().flat_map(Node::wishes);
        wishes
            .filter_map(|(_, wish)| match wish {
                Wish::SetAside(dismissal) => Some(dismissal.reach),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn there_are_four_ways_and_words_for_each_finding() {
        let reading = Reading::new(Sample::find("selling").unwrap().draft());
        let state = State { visit: 4, ..State::default() };
        let reaches = reaches(&choices(&state, &reading, RuleId(16)));
        assert_eq!(reaches.first(), Some(&Reach::Once(4)));
        assert_eq!(reaches.last(), Some(&Reach::Rule));
        assert!(reaches.contains(&Reach::Place(Channel::OrganicPost)));
        assert!(
            reaches
                .contains(&Reach::Words("dm me yes to claim your place before it's gone.".into()))
        );
    }

    #[test]
    fn a_place_that_nobody_knows_cannot_be_meant() {
        let draft = Sample::find("selling").unwrap().draft();
        let reading = Reading::new(Draft { channel: Channel::Unknown, ..draft });
        let reaches = reaches(&choices(&State::default(), &reading, RuleId(16)));
        assert!(reaches.iter().all(|reach| !matches!(reach, Reach::Place(_))));
    }

    #[test]
    fn what_was_set_aside_is_listed_with_its_reach_and_a_way_back() {
        let mut state = State::default();
        assert!(undo(&state, None)[0].wishes().is_empty());
        let dismissal = Dismissal { rule: RuleId(16), reach: Reach::Place(Channel::Blog) };
        state.dismissals.add(dismissal.clone());
        state.undo = Some(dismissal.clone());
        let listed = &list(&state, None)[0];
        assert!(listed.text().contains("R16: ") && listed.text().contains("A blog article"));
        let back = Wish::BringBack(dismissal);
        assert_eq!(listed.wishes()[0].1, back);
        assert_eq!(undo(&state, None)[0].wishes(), [("Undo".to_owned(), back)]);
    }
}
