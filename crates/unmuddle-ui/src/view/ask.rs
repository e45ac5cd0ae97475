//! How much the text asks of people, as a step of five.

use crate::messages::{Key, ask_of};
use crate::model::Model;
use crate::wording::{self, t};
use leptos::prelude::*;
use unmuddle::{AskLevel, Channel};

/// The step in words, and five small steps beside them.
pub fn ask(model: Model) -> impl IntoView {
    let level = Memo::new(move |_| {
        model.reading.with(|reading| {
            reading.as_ref().map_or(AskLevel::Nothing, |reading| reading.assessment().ask)
        })
    });
    let steps = (1..=5_u8)
        .map(|step| {
            let class = move || if level.get().level() >= step { "step on" } else { "step" };
            view! { class="u", <span class=class></span> }
        })
        .collect_view();
    let count = move || {
        let level = level.get().level();
        (level > 0).then(|| ask_of(level))
    };
    // A vacancy asks its reader to apply, which says nothing about either side.
    let in_job_ad = move || {
        model.reading.with(|reading| {
            reading.as_ref().is_some_and(|reading| reading.draft().channel == Channel::JobAd)
        })
    };
    view! { class="u",
        <div class="measure" hidden=in_job_ad>
            <h3>{t(Key::AskLabel)}</h3>
            <div class="ladder" aria-hidden="true">{steps}</div>
            <p class="figures">
                <span>{move || t(wording::ask(level.get()))}</span>
                <span class="count">{count}</span>
            </p>
        </div>
    }
}
