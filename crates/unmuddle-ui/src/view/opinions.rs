//! What a writer makes of a card or a verdict: it can be set aside, and it can be wrong.

use super::aside::choices;
use super::card::message_id;
use super::tree::{Node, button, el, say};
use crate::checking::{State, Wish};
use crate::fixture::{Opinion, chooser_id};
use crate::messages::Key;
use crate::reading::Reading;
use crate::wording::t;
use unmuddle::{Label, RuleId};

/// What can be done about a card.
pub fn opinions(state: &State, reading: &Reading, rule: RuleId) -> Node {
    let aside = fold(Key::AsideOpen, Some(rule), choices(state, reading, rule));
    el("div", "folds", vec![aside, disagree(state, reading, Some(rule))])
}

/// Something that unfolds, about a rule's card or about the verdict.
fn fold(label: Key, about: Option<RuleId>, nodes: Vec<Node>) -> Node {
    let mut summary = say("summary", "", t(label));
    if let Some(rule) = about {
        summary = summary.with("aria-describedby", message_id(rule));
    }
    el("details", "fold", vec![summary, el("div", "unfolded", nodes)])
}

/// "I disagree": with a rule's finding, or with the verdict. It saves a file that stays here.
pub fn disagree(state: &State, reading: &Reading, about: Option<RuleId>) -> Node {
    let said = reading.assessment().label;
    let id = chooser_id(about);
    let option =
        |(opinion, key): (Opinion, Key)| say("option", "", t(key)).with("value", opinion.id());
    let wrong = about.map(|_| (Opinion::FindingWrong, Key::DisagreeFindingWrong));
    let labels = [
        (Label::Marketing, Key::Marketing),
        (Label::Sales, Key::Sales),
        (Label::Both, Key::Both),
        (Label::Neither, Key::Neither),
    ];
    // Who disagrees with a verdict does not think what it says.
    let others = labels.into_iter().filter(|(label, _)| about.is_some() || *label != said);
    let others = others.map(|(label, key)| (Opinion::Label(label), key));
    let options = wrong.into_iter().chain(others).map(option).collect();
    let field = vec![
        say("label", "", t(Key::DisagreeAsk)).with("for", id.clone()),
        el("select", "", options).with("id", id),
    ];
    let told = if state.saved == Some(about) { t(Key::DisagreeSaved) } else { "" };
    let nodes = vec![
        el("div", "field", field),
        say("p", "hint", t(Key::DisagreeAbout)),
        button("chip", t(Key::DisagreeSave), Wish::Save(about)),
        say("p", "hint", told).with("role", "status"),
    ];
    fold(Key::Disagree, about, nodes)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::samples::Sample;

    #[test]
    fn a_verdict_is_answered_with_another_one_and_a_card_with_any() {
        let reading = Reading::new(Sample::find("story").unwrap().draft());
        let state = State { saved: Some(None), ..State::default() };
        let verdict = disagree(&state, &reading, None).text();
        assert!(!verdict.contains("Marketing") && verdict.contains("Sales"), "{verdict}");
        assert!(verdict.contains(t(Key::DisagreeSaved)));
        let card = disagree(&state, &reading, Some(RuleId(16)));
        assert!(card.text().contains("Marketing") && card.text().contains("finding is wrong"));
        assert!(!card.text().contains(t(Key::DisagreeSaved)));
        assert_eq!(card.wishes()[0].1, Wish::Save(Some(RuleId(16))));
    }
}
