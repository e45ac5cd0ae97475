//! What is worth a look: a card for each finding, the smaller ones folded away.

use super::card::card;
use crate::messages::{Key, findings_more};
use crate::model::Model;
use crate::reading::FindingKey;
use crate::wording::{LANG, t};
use leptos::prelude::*;
use unmuddle::Severity;

/// The list of cards. A card lives on while its finding does, however the text around it changes.
pub fn findings(model: Model) -> impl IntoView {
    let keys = move |small: bool| Memo::new(move |_| keys_of(model, small));
    let (loud, small) = (keys(false), keys(true));
    view! { class="u",
        <section class="findings" aria-labelledby="findings-name">
            <h2 id="findings-name" class="over">{t(Key::Findings)}</h2>
            <p class="none" hidden=move || !loud.with(Vec::is_empty)>{t(Key::FindingsNone)}</p>
            <ul class="cards">
                <For each=move || loud.get() key=|key| *key children=move |key| card(model, key)/>
            </ul>
            <details class="more" hidden=move || small.with(Vec::is_empty)>
                <summary>{move || findings_more(LANG, small.with(Vec::len))}</summary>
                <ul class="cards">
                    <For
                        each=move || small.get()
                        key=|key| *key
                        children=move |key| card(model, key)
                    />
                </ul>
            </details>
        </section>
    }
}

fn keys_of(model: Model, small: bool) -> Vec<FindingKey> {
    model.reading.with(|reading| {
        let Some(reading) = reading else { return Vec::new() };
        let findings = &reading.assessment().findings;
        let of_size =
            |(_, severity): &(FindingKey, Severity)| (*severity == Severity::Info) == small;
        let severities = findings.iter().map(|finding| finding.severity);
        reading.keys().into_iter().zip(severities).filter(of_size).map(|(key, _)| key).collect()
    })
}
