//! What is worth a look: a card for each rule, the smaller observations folded away.

use super::aside;
use super::card::card;
use super::tree::part;
use crate::messages::{Key, findings_more};
use crate::model::Model;
use crate::wording::t;
use leptos::prelude::*;
use unmuddle::RuleId;

/// The list of cards. A card lives on while its rule finds something, however the text around it
/// changes.
pub fn findings(model: Model) -> impl IntoView {
    let loud = Memo::new(move |_| rules(model, false));
    let small = Memo::new(move |_| rules(model, true));
    let list = move |rules: Memo<Vec<RuleId>>| {
        view! { class="u",
            <ul class="cards">
                <For
                    each=move || rules.get()
                    key=|rule| *rule
                    children=move |rule| card(model, rule)
                />
            </ul>
        }
    };
    view! { class="u",
        <section class="findings" aria-labelledby="findings-name">
            <h2 id="findings-name" class="over" tabindex="-1">{t(Key::Findings)}</h2>
            {part(model, Box::new(aside::undo))}
            <p class="none" hidden=move || !loud.with(Vec::is_empty)>{t(Key::FindingsNone)}</p>
            {list(loud)}
            <details class="more" hidden=move || small.with(Vec::is_empty)>
                <summary>{move || findings_more(small.with(Vec::len))}</summary>
                {list(small)}
            </details>
            {part(model, Box::new(aside::list))}
        </section>
    }
}

fn rules(model: Model, small: bool) -> Vec<RuleId> {
    model.reading.with(|reading| reading.as_ref().map(|r| r.rules(small)).unwrap_or_default())
}
