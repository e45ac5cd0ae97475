//! What the answer stands on: what would change it, where it would be welcome, what weighed most.

use super::parts::{button, item, line};
use crate::checking::{Checking, Wish};
use crate::deeper::{Change, Deeper, Explained, OnAxis, Weight};
use crate::messages::{Key, percent};
use crate::model::Model;
use crate::wording::t;
use leptos::prelude::*;

/// Where the same words would be fine.
pub fn welcome(checking: Checking) -> AnyView {
    let words = move || {
        checking.deeper.with(|deeper| {
            let welcome = deeper.as_ref()?.welcome?;
            Some(t(welcome.key()))
        })
    };
    view! { class="u", <span class="welcome">{words} " "</span> }.into_any()
}

/// Something of what is known of the last explanation.
fn explained<T>(checking: Checking, look: impl FnOnce(&Explained) -> T) -> Option<T> {
    checking.deeper.with(|deeper| deeper.as_ref()?.explained.as_ref().map(look))
}

/// What would have to go for the answer to change.
pub fn changes(model: Model, checking: Checking) -> AnyView {
    let known = Memo::new(move |_| checking.deeper.with(|deeper| deeper.is_some()));
    let list = move || match explained(checking, |explained| explained.changes.clone()) {
        None => {
            let ask = move || checking.wish(Wish::Explain);
            vec![button("plain small", t(Key::ChangeAsk).to_owned(), ask)]
        }
        Some(changes) if changes.is_empty() => {
            vec![line("hint", t(Key::ChangeNone).to_owned())]
        }
        Some(changes) => changes.into_iter().map(|change| one(model, checking, change)).collect(),
    };
    view! { class="u",
        <div class="changes" hidden=move || !known.get()>
            <h3>{t(Key::ChangeLabel)}</h3>
            {list}
        </div>
    }
    .into_any()
}

fn one(model: Model, checking: Checking, change: Change) -> AnyView {
    let quotes: Vec<AnyView> = change
        .quotes
        .into_iter()
        .map(|quote| item(vec![view! { class="u", <q dir="auto">{quote}</q> }.into_any()]))
        .collect();
    let words = match change.more {
        Some(more) => change.line + " " + t(more),
        None => change.line,
    };
    let spans = change.spans;
    // While somebody types, the words may have moved.
    let old = move || checking.deeper.with(|deeper| !is_of(model, deeper.as_ref()));
    view! { class="u",
        <div class="change">
            <p>{words}</p>
            <ul class="quotes">{quotes}</ul>
            <button
                type="button"
                class="plain go"
                disabled=old
                on:click=move |_| checking.wish(Wish::Show(spans.clone()))
            >
                {t(Key::ShowInText)}
            </button>
        </div>
    }
    .into_any()
}

fn is_of(model: Model, deeper: Option<&Deeper>) -> bool {
    model.reading.with(|reading| {
        reading.as_ref().zip(deeper).is_some_and(|(reading, deeper)| deeper.is_of(reading))
    })
}

/// Which words weighed most, folded away.
pub fn weights(_model: Model, checking: Checking) -> AnyView {
    let known = Memo::new(move |_| explained(checking, |_| ()).is_some());
    let content = move || {
        explained(checking, |explained| {
            let weights = &explained.weights;
            let mut parts = vec![line("hint", t(Key::WeightsAbout).to_owned())];
            if weights.marketing.is_empty() && weights.sales.is_empty() {
                parts = vec![line("hint", t(Key::WeightsNone).to_owned())];
            }
            parts.push(side("side marketing", Key::Marketing, &weights.marketing));
            parts.push(side("side sales", Key::Sales, &weights.sales));
            parts.push(view! { class="u", <h3>{t(Key::WeightsAxes)}</h3> }.into_any());
            parts.extend(weights.axes.iter().map(axis));
            parts
        })
    };
    view! { class="u",
        <details class="more weights" hidden=move || !known.get()>
            <summary>{t(Key::WeightsLabel)}</summary>
            <div class="weighed">{content}</div>
        </details>
    }
    .into_any()
}

fn side(class: &'static str, name: Key, weights: &[Weight]) -> AnyView {
    let rows: Vec<AnyView> = weights.iter().map(weight).collect();
    view! { class="u",
        <div class="pulls" hidden=weights.is_empty()>
            <h3 class=class>{t(name)}</h3>
            <ul>{rows}</ul>
        </div>
    }
    .into_any()
}

fn weight(weight: &Weight) -> AnyView {
    let class = if weight.sells { "pull sales" } else { "pull marketing" };
    item(vec![
        view! { class="u", <q dir="auto">{weight.words.clone()}</q> }.into_any(),
        bar(class, weight.part),
        view! { class="u", <b>{weight.points}</b> }.into_any(),
    ])
}

/// A bar beside its figure.
fn bar(class: &'static str, part: u8) -> AnyView {
    view! { class="u",
        <progress class=class aria-hidden="true" max="100" value=part.to_string()></progress>
    }
    .into_any()
}

fn axis(axis: &OnAxis) -> AnyView {
    let mut parts = vec![line("what", t(axis.name).to_owned())];
    match axis.marketing {
        None => parts.push(line("hint", t(Key::AxisNone).to_owned())),
        Some(share) => {
            parts.push(bar("pull both", share));
            let figures = [
                (Key::Marketing, "side marketing", share),
                (Key::Sales, "side sales", 100 - share),
            ];
            let figure = |(key, class, share): (Key, &'static str, u8)| {
                view! { class="u",
                    <span class=class>{t(key)} " " <b>{percent(share)}</b></span>
                }
                .into_any()
            };
            let figures: Vec<AnyView> = figures.into_iter().map(figure).collect();
            parts.push(view! { class="u", <p class="figures">{figures}</p> }.into_any());
            let phrases = axis
                .phrases
                .iter()
                .map(|phrase| view! { class="u", <q dir="auto">{phrase.clone()}</q> }.into_any());
            let phrases: Vec<AnyView> = phrases.collect();
            parts.push(view! { class="u", <p class="phrases">{phrases}</p> }.into_any());
        }
    }
    view! { class="u", <div class="axis">{parts}</div> }.into_any()
}
