//! The verdict in words, with the figures behind it.

use super::{ask::ask, deeper, parted, shares::shares, tree::part};
use crate::messages::Key;
use crate::model::Model;
use crate::wording::{Verdict, count_aside, t};
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
            reading.as_ref().map(|reading| (Verdict::of(reading), reading.count_aside()))
        })
    });
    let tone = move || verdict.with(|v| v.as_ref().map_or("quiet", |(v, _)| v.tone.class()));
    let words = move |pick: fn(&Verdict) -> Key| {
        move || verdict.with(|verdict| verdict.as_ref().map(|(verdict, _)| t(pick(verdict))))
    };
    view! { class="u",
        <section class=move || format!("verdict {}", tone()) aria-labelledby="verdict-name">
            <h2 id="verdict-name" class="over">{t(Key::Verdict)}</h2>
            <p class="headline">{words(|verdict| verdict.headline)}</p>
            <p class="detail">{words(|verdict| verdict.detail)}</p>
            <div class="place">
                {move || verdict.get().map(|(verdict, aside)| place(verdict, aside))}
                {part(model, Box::new(deeper::welcome))}
            </div>
            <div class="measures">{shares(model)} {ask(model)}</div>
            {move || verdict.get().map(|(verdict, _)| remarks(verdict))}
            {part(model, Box::new(deeper::changes))}
            <p class="waiting" hidden=move || !model.waiting.get()>{t(Key::Reading)}</p>
            {part(model, Box::new(parted::actions))}
        </section>
    }
}

fn place(verdict: Verdict, aside: usize) -> impl IntoView {
    let place = verdict.place;
    let aside = count_aside(aside).map(|words| view! { class="u", <span>{words}</span> });
    let stamp = place.stamp.map(|stamp| {
        let class = if place.muddled { "stamp muddled" } else { "stamp" };
        view! { class="u", <strong class=class>{t(stamp)}</strong> }
    });
    let lines = place.lines.into_iter().map(|line| view! { class="u", <span>{t(line)} " "</span> });
    view! { class="u", <p>{stamp} {lines.collect_view()} {aside}</p> }
}

fn remarks(verdict: Verdict) -> impl IntoView {
    let remark = |key| view! { class="u", <p class="remark">{t(key)}</p> };
    verdict.remarks.into_iter().map(remark).collect_view()
}
