//! What the answer stands on: what would change it, where it would be welcome, what weighed most.

use super::tree::{Node, button, el, quote, say, words};
use crate::checking::{State, Wish};
use crate::deeper::{Change, Explained, OnAxis, Weight};
use crate::messages::{Key, percent};
use crate::reading::Reading;
use crate::wording::t;

/// Where the same words would be fine, as long as they are not so here.
pub fn welcome(state: &State, reading: Option<&Reading>) -> Vec<Node> {
    let muddled = reading.is_some_and(|reading| !reading.muddles().is_empty());
    let welcome = state.deeper.as_ref().filter(|_| muddled).and_then(|deeper| deeper.welcome);
    welcome.map(|welcome| say("p", "welcome", t(welcome.key()))).into_iter().collect()
}

fn explained(state: &State) -> Option<&Explained> {
    state.deeper.as_ref()?.explained.as_ref()
}

/// What would have to go for the answer to change.
pub fn changes(state: &State, reading: Option<&Reading>) -> Vec<Node> {
    let Some(deeper) = &state.deeper else { return Vec::new() };
    // While somebody types, the words may have moved.
    let fresh = reading.is_some_and(|reading| deeper.is_of(reading));
    let mut nodes = vec![say("h3", "", t(Key::ChangeLabel))];
    match explained(state) {
        None => nodes.push(button("plain small", t(Key::ChangeAsk), Wish::Explain)),
        Some(Explained { changes, .. }) if changes.is_empty() => {
            nodes.push(say("p", "hint", t(Key::ChangeNone)));
        }
        Some(Explained { changes, .. }) => {
            nodes.extend(changes.iter().map(|change| one(change, fresh)));
        }
    }
    vec![el("div", "changes", nodes)]
}

fn one(change: &Change, fresh: bool) -> Node {
    let quotes = change.quotes.iter().map(|words| el("li", "", vec![quote(words)])).collect();
    let more = change.more.map(|key| format!(" {}", t(key))).unwrap_or_default();
    let show = button("plain go", t(Key::ShowInText), Wish::Show(change.spans.clone()));
    let show = if fresh { show } else { show.with("disabled", "") };
    let line = say("p", "", change.line.clone() + &more);
    el("div", "change", vec![line, el("ul", "quotes", quotes), show])
}

/// Which words weighed most, folded away.
pub fn weights(state: &State, _: Option<&Reading>) -> Vec<Node> {
    let Some(Explained { weights, .. }) = explained(state) else { return Vec::new() };
    let none = weights.marketing.is_empty() && weights.sales.is_empty();
    let about = if none { Key::WeightsNone } else { Key::WeightsAbout };
    let mut nodes = vec![
        say("p", "hint", t(about)),
        side("side marketing", Key::Marketing, &weights.marketing),
        side("side sales", Key::Sales, &weights.sales),
        say("h3", "", t(Key::WeightsAxes)),
    ];
    nodes.extend(weights.axes.iter().map(axis));
    let summary = say("summary", "", t(Key::WeightsLabel));
    vec![el("details", "more weights", vec![summary, el("div", "weighed", nodes)])]
}

fn side(class: &'static str, name: Key, weights: &[Weight]) -> Node {
    let rows = weights.iter().map(weight).collect();
    el("div", "pulls", vec![say("h3", class, t(name)), el("ul", "", rows)])
        .hidden(weights.is_empty())
}

fn weight(weight: &Weight) -> Node {
    let class = if weight.sells { "pull sales" } else { "pull marketing" };
    let figure = say("b", "", weight.points.to_string());
    el("li", "", vec![quote(&weight.words), bar(class, weight.part), figure])
}

/// A bar beside its figure.
fn bar(class: &'static str, part: u8) -> Node {
    let bar = el("progress", class, Vec::new()).with("aria-hidden", "true");
    bar.with("max", "100").with("value", part.to_string())
}

fn axis(axis: &OnAxis) -> Node {
    let mut nodes = vec![say("p", "what", t(axis.name))];
    let Some(share) = axis.marketing else {
        nodes.push(say("p", "hint", t(Key::AxisNone)));
        return el("div", "axis", nodes);
    };
    let figure = |class, key, share: u8| {
        el("span", class, vec![words(format!("{} ", t(key))), say("b", "", percent(share))])
    };
    nodes.push(bar("pull both", share));
    nodes.push(el(
        "p",
        "figures",
        vec![
            figure("side marketing", Key::Marketing, share),
            figure("side sales", Key::Sales, 100 - share),
        ],
    ));
    nodes.push(el("p", "phrases", axis.phrases.iter().map(quote).collect()));
    el("div", "axis", nodes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::deeper::Deeper;
    use crate::samples::Sample;

    #[test]
    fn a_change_can_be_shown_while_its_words_have_not_moved() {
        let reading = Reading::new(Sample::find("selling").unwrap().draft());
        let state = State { deeper: Some(Deeper::new(&reading, false)), ..State::default() };
        let nodes = changes(&state, Some(&reading));
        assert!(nodes[0].text().contains("Without"), "{}", nodes[0].text());
        assert!(matches!(nodes[0].wishes()[0].1, Wish::Show(_)));
        let newer = Reading::new(reading.draft().clone());
        assert_ne!(changes(&state, Some(&newer)), nodes);
        assert!(welcome(&state, Some(&reading))[0].text().contains("would be fine"));
        assert!(weights(&state, None)[0].text().contains("What weighed most"));
        assert!(changes(&State::default(), Some(&reading)).is_empty());
    }
}
