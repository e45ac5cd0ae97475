//! A rule that found something, as a card.

use super::opinions::opinions;
use super::quotes::quotes;
use super::tree::part;
use crate::finding::Target;
use crate::messages::{Key, why_rule};
use crate::model::{By, Model, Reader};
use crate::site;
use crate::wording::{self, core, t};
use leptos::{html, prelude::*};
use unmuddle::{Finding, RuleId, RuleReference};
use web_sys::{MouseEvent, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The id of a card's element.
pub fn card_id(rule: RuleId) -> String {
    format!("finding-{rule}")
}

/// Where an event of the pointer happened.
pub fn point(event: &MouseEvent) -> (i32, i32) {
    (event.client_x(), event.client_y())
}

/// One rule: what was seen, in which words, what to do, and why.
pub fn card(model: Model, rule: RuleId) -> impl IntoView {
    let element = NodeRef::<html::Li>::new();
    come_into_sight(model, rule, element);
    let class = move || {
        let loud = first(model, rule, |finding| finding.severity.id()).unwrap_or_default();
        let active = if model.is_active(rule) { " active" } else { "" };
        format!("card {loud}{active}")
    };
    view! { class="u",
        <li
            id=card_id(rule)
            class=class
            tabindex="-1"
            aria-labelledby=format!("{}-message", card_id(rule))
            node_ref=element
            on:focusin=move |_| model.focus(Some(Target::Rule(rule)), By::Focus)
            on:pointerenter=move |event| model.hover(Target::Rule(rule), point(&event))
            on:pointerleave=move |_| model.unhover(rule)
        >
            {tags(model, rule)}
            <p class="message" id=format!("{}-message", card_id(rule))>
                {move || first(model, rule, |finding| core(finding.message))}
            </p>
            {quotes(model, rule)}
            <p class="advice">{move || advice(model, rule)}</p>
            {unmuddle::reference(rule).map(|reference| why(rule, reference))}
            {part(model, Box::new(move |state, reading| opinions(state, reading, rule)))}
        </li>
    }
}

/// Something of the loudest finding of a rule.
fn first<T>(model: Model, rule: RuleId, look: impl Fn(&Finding) -> T) -> Option<T> {
    model.reading.with(|reading| {
        let findings = reading.as_ref()?.findings().map(|(_, finding)| finding);
        let of_rule: Vec<&Finding> = findings.filter(|finding| finding.rule == rule).collect();
        of_rule.into_iter().rev().max_by_key(|finding| finding.severity).map(look)
    })
}

/// The next step, for the one who reads.
fn advice(model: Model, rule: RuleId) -> Option<&'static str> {
    match model.reader.get() {
        Reader::Writer => first(model, rule, |finding| core(finding.advice)),
        Reader::Seeker => Some(t(wording::for_seeker(rule))),
    }
}

fn tags(model: Model, rule: RuleId) -> impl IntoView {
    let loud = move || first(model, rule, |finding| t(wording::severity(finding.severity)));
    let kind = move || first(model, rule, |finding| t(wording::kind(finding.kind)));
    view! { class="u",
        <p class="tags"><span class="tag loud">{loud}</span> <span class="tag">{kind}</span></p>
    }
}

fn why(rule: RuleId, reference: &'static RuleReference) -> impl IntoView {
    let quote = (!reference.quote.is_empty()).then(|| {
        view! { class="u",
            <p class="quote">{t(Key::QuoteFrom)} " " <q>{reference.quote}</q></p>
        }
    });
    view! { class="u",
        <div class="reasons">
            <details class="why">
                <summary>{why_rule(rule)}</summary>
                <p>{core(reference.why)}</p>
                {quote}
            </details>
            {site::is_site().then(|| whole(rule))}
        </div>
    }
}

/// The way to the page that holds the whole rule.
fn whole(rule: RuleId) -> impl IntoView {
    view! { class="u",
        <a
            class="whole"
            href=format!("{}rules/#{rule}", site::home())
            aria-describedby=format!("{}-message", card_id(rule))
        >
            {t(Key::WhyThisRule)}
        </a>
    }
}

/// Scrolls the card into sight when the caret meets its words, if the list stands beside the text;
/// where it stands below, the page must not run away from somebody who writes.
fn come_into_sight(model: Model, rule: RuleId, element: NodeRef<html::Li>) {
    Effect::new(move |_| {
        let active = model.active.get();
        let by_caret = active.is_some_and(|a| a.target.rule() == rule && a.by == By::Caret);
        let beside = window().match_media("(min-width: 64rem)").ok().flatten();
        if let Some(card) = element.get()
            && by_caret
            && beside.is_some_and(|query| query.matches())
        {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            card.scroll_into_view_with_scroll_into_view_options(&options);
        }
    });
}
