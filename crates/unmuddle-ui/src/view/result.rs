//! The result: the verdict, and what is worth a look.

use super::deeper;
use super::findings::findings;
use super::tree::part;
use super::verdict::{verdict, waiting};
use crate::model::Model;
use leptos::prelude::*;

/// Everything beside the desk.
pub fn result(model: Model) -> impl IntoView {
    let has_text = Memo::new(move |_| model.reading.with(Option::is_some));
    move || {
        if has_text.get() {
            view! { class="u",
                {verdict(model)}
                {findings(model)}
                {part(model, Box::new(deeper::weights))}
            }
            .into_any()
        } else {
            waiting().into_any()
        }
    }
}
