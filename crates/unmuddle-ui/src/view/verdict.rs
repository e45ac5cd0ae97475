//! The verdict in words, with the figures behind it.

use super::{ask::ask, shares::shares};
use crate::messages::Key;
use crate::model::Model;
use crate::wording::{Verdict, t};
use leptos::prelude::*;

/// The verdict's place while there is no text.
pub fn waiting() -> impl IntoView {
    view! { class="u",
        <section class="verdict quiet" aria-labelledby="verdict-name">
            <h2 id="verdict-name" class="over">{t(Key::Verdict)}</h2>
            <p class="headline">{t(Key::VerdictWaiting)}</p>
            <p class="detail">{t(Key::VerdictWaitingDetail)}</p>
        </section>
    }
}

/// The verdict on the text that was read last.
pub fn verdict(model: Model) -> impl IntoView {
    let verdict = Memo::new(move |_| {
        model.reading.with(|reading| {
            reading.as_ref().map(|r| Verdict::new(r.assessment(), r.draft().channel))
        })
    });
    let tone = move || verdict.with(|v| v.as_ref().map_or("quiet", |v| v.tone.class()));
    let words = move |pick: fn(&Verdict) -> Key| {
        move || verdict.with(|verdict| verdict.as_ref().map(|verdict| t(pick(verdict))))
    };
    view! { class="u",
        <section class=move || format!("verdict {}", tone()) aria-labelledby="verdict-name">
            <h2 id="verdict-name" class="over">{t(Key::Verdict)}</h2>
            <p class="headline">{words(|verdict| verdict.headline)}</p>
            <p class="detail">{words(|verdict| verdict.detail)}</p>
            {move || verdict.get().map(place)}
            <div class="measures">{shares(model)} {ask(model)}</div>
            {move || verdict.get().map(remarks)}
            <p class="waiting" hidden=move || !model.waiting.get()>{t(Key::Reading)}</p>
        </section>
    }
}

fn place(verdict: Verdict) -> impl IntoView {
    let place = verdict.place;
    let stamp = place.stamp.map(|stamp| {
        let class = if place.muddled { "stamp muddled" } else { "stamp" };
        view! { class="u", <strong class=class>{t(stamp)}</strong> }
    });
    let lines = place.lines.into_iter().map(|line| view! { class="u", <span>{t(line)}</span> });
    view! { class="u", <p class="place">{stamp} {lines.collect_view()}</p> }
}

fn remarks(verdict: Verdict) -> impl IntoView {
    let remark = |key| view! { class="u", <p class="remark">{t(key)}</p> };
    verdict.remarks.into_iter().map(remark).collect_view()
}
