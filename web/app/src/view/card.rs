//! A finding as a card.

use crate::messages::{Key, why_rule};
use crate::model::{By, Model};
use crate::reading::{FindingKey, Reading};
use crate::wording::{self, LANG, Where, t};
use leptos::{ev, html, prelude::*};
use unmuddle::{Finding, RuleReference};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Node, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The id of a card's element.
pub fn card_id(key: FindingKey) -> String {
    format!("finding-{}-{}", key.rule, key.nth)
}

/// One finding: what was seen, in which words, what to do, and why.
pub fn card(model: Model, key: FindingKey) -> impl IntoView {
    let element = NodeRef::<html::Li>::new();
    come_into_sight(model, key, element);
    let class = move || {
        let loud = with_finding(model, key, |finding, _| finding.severity.id());
        let active = if model.is_active(key) { " active" } else { "" };
        format!("card {}{active}", loud.unwrap_or_default())
    };
    let leave = move |event: ev::PointerEvent| {
        let focused = document().active_element();
        let inside = event.target().zip(focused).is_some_and(|(card, focused)| {
            card.dyn_ref::<Node>().is_some_and(|card| card.contains(Some(&focused)))
        });
        if model.is_active(key) && !inside {
            model.focus(None, By::Pointer);
        }
    };
    view! { class="u",
        <li
            id=card_id(key)
            class=class
            tabindex="-1"
            aria-labelledby=format!("{}-message", card_id(key))
            node_ref=element
            on:focusin=move |_| model.focus(Some(key), By::Focus)
            on:pointerenter=move |_| model.focus(Some(key), By::Pointer)
            on:pointerleave=leave
        >
            {tags(model, key)}
            <p class="message" id=format!("{}-message", card_id(key))>
                {move || with_finding(model, key, |finding, _| finding.message)}
            </p>
            {words(model, key)}
            <p class="advice">{move || with_finding(model, key, |finding, _| finding.advice)}</p>
            {unmuddle::reference(key.rule).map(|reference| why(key, reference))}
        </li>
    }
}

fn with_finding<T>(
    model: Model,
    key: FindingKey,
    look: impl Fn(&Finding, &Reading) -> T,
) -> Option<T> {
    model.reading.with(|reading| {
        let reading = reading.as_ref()?;
        Some(look(reading.finding(key)?, reading))
    })
}

fn tags(model: Model, key: FindingKey) -> impl IntoView {
    let loud = move || with_finding(model, key, |f, _| t(wording::severity(f.severity)));
    let kind = move || with_finding(model, key, |f, _| t(wording::kind(f.kind)));
    view! { class="u",
        <p class="tags"><span class="tag loud">{loud}</span> <span class="tag">{kind}</span></p>
    }
}

/// The words a finding stands on, and the way to them.
fn words(model: Model, key: FindingKey) -> impl IntoView {
    let place = Memo::new(move |_| {
        with_finding(model, key, |finding, reading| {
            let text = reading.field(finding.field);
            let excerpt = wording::excerpt(finding.span.slice(text));
            (wording::where_it_is(finding, text), excerpt)
        })
    });
    let go = move |label: Key| {
        view! { class="u",
            <button type="button" class="plain go" on:click=move |_| model.show.set(Some(key))>
                {t(label)}
            </button>
        }
    };
    move || {
        let (place, excerpt) = place.get()?;
        let (lead, button) = match place {
            Where::Words => (None, Some(Key::ShowInText)),
            Where::Title => (Some(Key::InTitle), Some(Key::ShowInTitle)),
            Where::Pay => (Some(Key::InPay), None),
            Where::Whole => (Some(Key::InWhole), None),
        };
        let quote = (place != Where::Whole && !excerpt.is_empty())
            .then(|| view! { class="u", <q dir="auto">{excerpt}</q> });
        let lead = lead.map(|lead| view! { class="u", <span class="lead-in">{t(lead)}</span> });
        Some(view! { class="u", <p class="words">{lead} " " {quote} " " {button.map(go)}</p> })
    }
}

fn why(key: FindingKey, reference: &'static RuleReference) -> impl IntoView {
    let quote = (!reference.quote.is_empty()).then(|| {
        view! { class="u",
            <p class="quote">{t(Key::QuoteFrom)} " " <q>{reference.quote}</q></p>
        }
    });
    view! { class="u",
        <details class="why">
            <summary>{why_rule(LANG, key.rule)}</summary>
            <p>{reference.why}</p>
            {quote}
        </details>
    }
}

/// Scrolls the card into sight when the caret meets its words, if the list stands beside the text;
/// where it stands below, the page must not run away from somebody who writes.
fn come_into_sight(model: Model, key: FindingKey, element: NodeRef<html::Li>) {
    Effect::new(move |_| {
        let by_caret = model.active.get().is_some_and(|a| a.key == key && a.by == By::Caret);
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
