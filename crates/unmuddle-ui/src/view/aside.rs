//! Setting findings aside, undoing it, and the list of what was set aside.

use super::parts::{button, item, line};
use crate::checking::{Checking, Wish};
use crate::dismissal::{Dismissal, Reach, phrase};
use crate::finding::{Where, where_it_is};
use crate::messages::{Key, aside_in_place, aside_in_words, aside_list, aside_place, aside_words};
use crate::model::Model;
use crate::wording::{channel, core, excerpt, t};
use leptos::prelude::*;
use unmuddle::{Channel, RuleId};

/// The four ways to set a rule's findings aside, a button each.
pub fn choices(model: Model, checking: Checking, rule: RuleId) -> Vec<AnyView> {
    let mut choices: Vec<(String, Reach)> = Vec::new();
    choices.push((t(Key::AsideOnce).to_owned(), Reach::Once(checking.visit.get_untracked())));
    model.reading.with(|reading| {
        let Some(reading) = reading else { return };
        for (_, finding) in reading.findings().filter(|(_, finding)| finding.rule == rule) {
            let text = reading.field(finding.field);
            let words = finding.span.slice(text);
            let reach = Reach::Words(phrase(words));
            let short = where_it_is(finding, text) != Where::Whole && !words.trim().is_empty();
            if short && !choices.iter().any(|(_, known)| *known == reach) {
                choices.push((aside_words(excerpt(words)), reach));
            }
        }
        let place = reading.draft().channel;
        if place != Channel::Unknown {
            choices.push((aside_place(t(channel(place))), Reach::Place(place)));
        }
    });
    choices.push((t(Key::AsideRule).to_owned(), Reach::Rule));
    let choice = |(label, reach): (String, Reach)| {
        let act = move || {
            checking.wish(Wish::SetAside(Dismissal { rule, reach: reach.clone() }));
        };
        button("choice", label, act)
    };
    let mut parts: Vec<AnyView> = choices.into_iter().map(choice).collect();
    parts.push(line("hint", t(Key::AsideAbout).to_owned()));
    parts
}

/// What was set aside last, and the way back.
pub fn undo(checking: Checking) -> AnyView {
    let done = move || checking.undo.get().map(|_| t(Key::AsideDone));
    let keeping = move || checking.keeping.get().map(t);
    let nothing = move || checking.undo.get().is_none() && checking.keeping.get().is_none();
    let back = move || {
        if let Some(dismissal) = checking.undo.get_untracked() {
            checking.wish(Wish::BringBack(dismissal));
        }
    };
    view! { class="u",
        <div class="undone" class:empty=nothing>
            <p role="status">{done} " " {keeping}</p>
            <button
                type="button"
                class="plain"
                id="undo"
                hidden=move || checking.undo.get().is_none()
                on:click=move |_| back()
            >
                {t(Key::AsideUndo)}
            </button>
        </div>
    }
    .into_any()
}

/// Everything that was set aside and can be brought back.
pub fn list(checking: Checking) -> AnyView {
    let listed = Memo::new(move |_| {
        let visit = checking.visit.get();
        checking.dismissals.with(|all| all.of(visit).cloned().collect::<Vec<_>>())
    });
    let lines = move || listed.get().into_iter().map(|of| listed_line(checking, of)).collect_view();
    view! { class="u",
        <details class="more" hidden=move || listed.with(Vec::is_empty)>
            <summary id="aside-list">{move || aside_list(listed.with(Vec::len))}</summary>
            <ul class="listed">{lines}</ul>
        </details>
    }
    .into_any()
}

fn listed_line(checking: Checking, dismissal: Dismissal) -> AnyView {
    let reach = match &dismissal.reach {
        Reach::Once(_) => t(Key::AsideInText).to_owned(),
        Reach::Words(words) => aside_in_words(excerpt(words)),
        Reach::Place(place) => aside_in_place(t(channel(*place))),
        Reach::Rule => t(Key::AsideEverywhere).to_owned(),
    };
    let title = unmuddle::rule(dismissal.rule).map(|rule| core(rule.title)).unwrap_or_default();
    let words = format!("{}: {title}", dismissal.rule);
    let back = move || checking.wish(Wish::BringBack(dismissal.clone()));
    item(vec![
        line("what", words),
        line("hint", reach),
        button("plain small", t(Key::AsideBringBack).to_owned(), back),
    ])
}
