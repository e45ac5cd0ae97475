//! The words that a rule's findings stand on, and the way to them.

use super::tree::{Node, button, el, quote, say, words};
use crate::checking::Wish;
use crate::finding::{FindingKey, Target, Where, where_it_is};
use crate::messages::Key;
use crate::reading::Reading;
use crate::wording::{excerpt, t};
use unmuddle::RuleId;

/// A line for each finding of the rule that was not set aside.
pub fn quotes(reading: &Reading, rule: RuleId) -> Node {
    let keys = reading.keys().into_iter().enumerate();
    let own = keys.filter(|(at, key)| key.rule == rule && !reading.is_aside(*at));
    el("ul", "quotes", own.filter_map(|(_, key)| line(reading, key)).collect())
}

fn line(reading: &Reading, key: FindingKey) -> Option<Node> {
    let finding = reading.finding(key)?;
    let text = reading.field(finding.field);
    let place = where_it_is(finding, text);
    let seen = excerpt(finding.span.slice(text));
    let (lead, label) = match place {
        Where::Words => (None, Some(Key::ShowInText)),
        Where::Title => (Some(Key::InTitle), Some(Key::ShowInTitle)),
        Where::Pay => (Some(Key::InPay), Some(Key::ShowInPay)),
        Where::Whole => (Some(Key::InWhole), None),
    };
    let id = ["words-", &key.rule.to_string(), "-", &key.nth.to_string()].concat();
    let mut nodes: Vec<Node> =
        lead.map(|lead| say("span", "lead-in", t(lead))).into_iter().collect();
    nodes.push(words(" "));
    if place != Where::Whole && !seen.is_empty() {
        nodes.push(quote(seen).with("id", id.clone()));
    }
    nodes.push(words(" "));
    nodes
        .extend(label.map(|label| {
            button("plain go", t(label), Wish::See(key)).with("aria-describedby", id)
        }));
    Some(el("li", "", nodes).about(Target::Finding(key)))
}
