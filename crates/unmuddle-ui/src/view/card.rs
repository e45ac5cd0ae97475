//! A rule that found something, as a card.

use super::opinions::opinions;
use super::quotes::quotes;
use super::shown::Shown;
use super::tree::{Node, el, say, words};
use crate::finding::Target;
use crate::messages::{Key, why_rule};
use crate::model::Reader;
use crate::site;
use crate::wording::{self, core, t};
use unmuddle::{Finding, RuleId, RuleReference};

/// The id of a card's element.
pub fn card_id(rule: RuleId) -> String {
    ["finding-", &rule.to_string()].concat()
}

/// The id of what a card says.
pub fn message_id(rule: RuleId) -> String {
    card_id(rule) + "-message"
}

/// One rule: what was seen, in which words, what to do, and why; none where it found nothing.
pub fn card(shown: &Shown, rule: RuleId) -> Option<Node> {
    let reading = shown.reading?;
    let findings = reading.findings().map(|(_, finding)| finding);
    let of_rule: Vec<&Finding> = findings.filter(|finding| finding.rule == rule).collect();
    // The first among the loudest.
    let finding = of_rule.into_iter().rev().max_by_key(|finding| finding.severity)?;
    let is_active = shown.active.is_some_and(|active| active.target.rule() == rule);
    let active = if is_active { " active" } else { "" };
    let advice = match shown.reader {
        Reader::Writer => core(finding.advice),
        Reader::Seeker => t(wording::for_seeker(rule)),
    };
    let tags = vec![
        say("span", "tag loud", t(wording::severity(finding.severity))),
        words(" "),
        say("span", "tag", t(wording::kind(finding.kind))),
    ];
    let mut nodes = vec![
        el("p", "tags", tags),
        say("p", "message", core(finding.message)).with("id", message_id(rule)),
        quotes(reading, rule),
        say("p", "advice", advice),
    ];
    nodes.extend(unmuddle::reference(rule).map(|reference| why(rule, reference)));
    nodes.extend(shown.state.map(|state| opinions(state, reading, rule)));
    let card = el("li", &["card ", finding.severity.id(), active].concat(), nodes)
        .with("id", card_id(rule))
        .with("tabindex", "-1")
        .with("aria-labelledby", message_id(rule));
    Some(card.about(Target::Rule(rule)))
}

fn why(rule: RuleId, reference: &RuleReference) -> Node {
    let mut short = vec![say("summary", "", why_rule(rule)), say("p", "", core(reference.why))];
    if !reference.quote.is_empty() {
        let from = vec![words(t(Key::QuoteFrom)), words(" "), say("q", "", reference.quote)];
        short.push(el("p", "quote", from));
    }
    let mut reasons = vec![el("details", "why", short)];
    if site::is_site() {
        let whole = say("a", "whole", t(Key::WhyThisRule))
            .with("href", [&site::home(), "rules/#", &rule.to_string()].concat())
            .with("aria-describedby", message_id(rule));
        reasons.push(whole);
    }
    el("div", "reasons", reasons)
}
