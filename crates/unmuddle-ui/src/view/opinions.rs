//! What a writer makes of a card or a verdict: it can be set aside, and it can be wrong.

use super::aside::choices;
use super::card::card_id;
use super::parts::{button, fold, line};
use crate::checking::{Checking, Wish};
use crate::fixture::Opinion;
use crate::messages::Key;
use crate::model::Model;
use crate::wording::t;
use leptos::{html, prelude::*};
use unmuddle::{Label, RuleId};

/// What can be done about a card.
pub fn opinions(model: Model, checking: Checking, rule: RuleId) -> AnyView {
    let aside = fold(
        t(Key::AsideOpen).to_owned(),
        format!("aside-{rule}"),
        format!("{}-message", card_id(rule)),
        move || choices(model, checking, rule),
    );
    view! { class="u",
        <div class="folds">{aside} {disagree(model, checking, Some(rule))}</div>
    }
    .into_any()
}

/// "I disagree": with a rule's finding, or with the verdict. It saves a file that stays here.
pub fn disagree(model: Model, checking: Checking, rule: Option<RuleId>) -> AnyView {
    let (id, by) = match rule {
        Some(rule) => (format!("disagree-{rule}"), format!("{}-message", card_id(rule))),
        None => ("disagree".to_owned(), String::new()),
    };
    let chooser = format!("{id}-opinion");
    fold(t(Key::Disagree).to_owned(), id, by, move || form(model, checking, rule, chooser.clone()))
}

fn form(model: Model, checking: Checking, rule: Option<RuleId>, id: String) -> Vec<AnyView> {
    let select = NodeRef::<html::Select>::new();
    let saved = RwSignal::new(false);
    let said = model
        .reading
        .with_untracked(|reading| reading.as_ref().map(|reading| reading.assessment().label));
    let option = |(opinion, key): (Opinion, Key)| {
        view! { class="u", <option value=opinion.id()>{t(key)}</option> }.into_any()
    };
    let wrong = rule.map(|_| (Opinion::FindingWrong, Key::DisagreeFindingWrong));
    let labels = [
        (Label::Marketing, Key::Marketing),
        (Label::Sales, Key::Sales),
        (Label::Both, Key::Both),
        (Label::Neither, Key::Neither),
    ];
    // Who disagrees with a verdict does not think what it says.
    let others = labels.into_iter().filter(|(label, _)| rule.is_some() || Some(*label) != said);
    let options: Vec<AnyView> = wrong
        .into_iter()
        .chain(others.map(|(label, key)| (Opinion::Label(label), key)))
        .map(option)
        .collect();
    let save = move || {
        let chosen = select.get_untracked().and_then(|select| Opinion::find(&select.value()));
        if let Some(opinion) = chosen {
            checking.wish(Wish::Save(rule, opinion));
            saved.set(true);
        }
    };
    let field = view! { class="u",
        <div class="field">
            <label for=id.clone()>{t(Key::DisagreeAsk)}</label>
            <select id=id node_ref=select>{options}</select>
        </div>
    };
    let told = move || saved.get().then(|| t(Key::DisagreeSaved));
    vec![
        field.into_any(),
        line("hint", t(Key::DisagreeAbout).to_owned()),
        button("chip", t(Key::DisagreeSave).to_owned(), save),
        view! { class="u", <p class="hint" role="status">{told}</p> }.into_any(),
    ]
}
