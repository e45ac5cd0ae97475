//! The line below the text: what the marked words under the caret are about, and the way to their
//! card.

use super::card::card_id;
use crate::messages::Key;
use crate::model::Model;
use crate::wording::{core, t};
use leptos::prelude::*;
use web_sys::HtmlElement;
use web_sys::wasm_bindgen::JsCast;

/// A hint, or the message of the finding in focus with a button that goes to it.
pub fn peek(model: Model) -> impl IntoView {
    let finding = Memo::new(move |_| {
        let active = model.active.get()?;
        model.reading.with(|reading| {
            let reading = reading.as_ref()?;
            let index = *reading.indices(active.target).first()?;
            let finding = reading.assessment().findings.get(index)?;
            Some((finding.rule, core(finding.message)))
        })
    });
    move || match finding.get() {
        None => view! { class="u", <p class="hint">{t(Key::TextHint)}</p> }.into_any(),
        Some((rule, message)) => {
            let go = move |_| {
                let card = document().get_element_by_id(&card_id(rule));
                if let Some(card) = card.and_then(|card| card.dyn_into::<HtmlElement>().ok()) {
                    open_around(&card);
                    let _ = card.focus();
                }
            };
            view! { class="u",
                <p class="hint found">
                    <span>{message}</span> " "
                    <button type="button" class="plain go" on:click=go>{t(Key::GoToReason)}</button>
                </p>
            }
            .into_any()
        }
    }
}

/// Unfolds what a card is folded into.
fn open_around(card: &HtmlElement) {
    if let Ok(Some(fold)) = card.closest("details") {
        let _ = fold.set_attribute("open", "");
    }
}
