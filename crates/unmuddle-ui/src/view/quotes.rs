//! The words that a rule's findings stand on, and the way to them.

use super::card::point;
use crate::finding::{FindingKey, Target, Where, where_it_is};
use crate::messages::Key;
use crate::model::{By, Model};
use crate::wording::{self, t};
use leptos::prelude::*;
use unmuddle::RuleId;

#[derive(Clone, PartialEq)]
struct Quote {
    key: FindingKey,
    place: Where,
    words: String,
}

/// A line for each finding of the rule.
pub fn quotes(model: Model, rule: RuleId) -> impl IntoView {
    let quotes = Memo::new(move |_| of_rule(model, rule));
    move || {
        let lines = quotes.get().into_iter().map(|quote| line(model, quote)).collect_view();
        view! { class="u", <ul class="quotes">{lines}</ul> }
    }
}

fn of_rule(model: Model, rule: RuleId) -> Vec<Quote> {
    model.reading.with(|reading| {
        let Some(reading) = reading else { return Vec::new() };
        let keys = reading.keys().into_iter().filter(|key| key.rule == rule);
        keys.filter_map(|key| {
            if reading.is_aside(reading.index(key)?) {
                return None;
            }
            let finding = reading.finding(key)?;
            let text = reading.field(finding.field);
            let words = wording::excerpt(finding.span.slice(text));
            Some(Quote { key, place: where_it_is(finding, text), words })
        })
        .collect()
    })
}

fn quote_id(key: FindingKey) -> String {
    format!("words-{}-{}", key.rule, key.nth)
}

fn line(model: Model, quote: Quote) -> impl IntoView {
    let Quote { key, place, words } = quote;
    let (lead, button) = match place {
        Where::Words => (None, Some(Key::ShowInText)),
        Where::Title => (Some(Key::InTitle), Some(Key::ShowInTitle)),
        Where::Pay => (Some(Key::InPay), Some(Key::ShowInPay)),
        Where::Whole => (Some(Key::InWhole), None),
    };
    let target = Target::Finding(key);
    let quoted = (place != Where::Whole && !words.is_empty())
        .then(|| view! { class="u", <q dir="auto" id=quote_id(key)>{words}</q> });
    let lead = lead.map(|lead| view! { class="u", <span class="lead-in">{t(lead)}</span> });
    let button = button.map(|label| {
        view! { class="u",
            <button
                type="button"
                class="plain go"
                aria-describedby=quote_id(key)
                on:focusin=move |event| {
                    event.stop_propagation();
                    model.focus(Some(target), By::Focus);
                }
                on:click=move |event| model.show(key, point(&event))
            >
                {t(label)}
            </button>
        }
    });
    view! { class="u",
        <li on:pointerenter=move |event| model.hover(target, point(&event))>
            {lead} " " {quoted} " " {button}
        </li>
    }
}
