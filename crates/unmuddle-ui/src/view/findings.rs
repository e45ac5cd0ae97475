//! What is worth a look: a card for each rule, the smaller observations folded away.

use super::aside;
use super::card::card;
use super::shown::Shown;
use super::tree::{Node, el, say};
use crate::messages::{Key, findings_more};
use crate::wording::t;
use unmuddle::RuleId;

/// The list of cards. A card lives on while its rule finds something, however the text around it
/// changes.
pub fn findings(shown: &Shown) -> Vec<Node> {
    let rules = |small| shown.reading.map(|reading| reading.rules(small)).unwrap_or_default();
    let (loud, small) = (rules(false), rules(true));
    let list = |rules: &[RuleId]| {
        el("ul", "cards", rules.iter().filter_map(|rule| card(shown, *rule)).collect())
    };
    let mut nodes = vec![
        say("h2", "over", t(Key::Findings)).with("id", "findings-name").with("tabindex", "-1"),
    ];
    nodes.extend(shown.part(aside::undo));
    nodes.push(say("p", "none", t(Key::FindingsNone)).hidden(!loud.is_empty()));
    nodes.push(list(&loud));
    let more = vec![say("summary", "", findings_more(small.len())), list(&small)];
    nodes.push(el("details", "more", more).hidden(small.is_empty()));
    nodes.extend(shown.part(aside::list));
    vec![el("section", "findings", nodes).with("aria-labelledby", "findings-name")]
}
