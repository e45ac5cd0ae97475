//! What the ad really asks, in words.

use super::{Studio, paragraph};
use crate::messages::Key;
use crate::model::Reader;
use crate::studio::{asked as asked_of, is_disguised};
use crate::wording::t;
use leptos::prelude::*;

/// The verdict, and kind remarks below it.
pub fn asked(studio: Studio) -> impl IntoView {
    let asked = studio.memo(|study| {
        let assessment = study.reading().assessment();
        let remarks = [
            (!assessment.language_ok, Key::OtherLanguage),
            (assessment.truncated, Key::Truncated),
            (assessment.pushy, Key::Pushy),
        ];
        let remarks = remarks.into_iter().filter(|(applies, _)| *applies).map(|(_, key)| key);
        (asked_of(assessment), is_disguised(assessment), remarks.collect::<Vec<Key>>())
    });
    move || {
        let (asked, disguised, remarks) = asked.get()?;
        let veiled = disguised.then(|| veiled(studio));
        let remark = |key| paragraph("remark", move || t(key).to_owned());
        Some(view! { class="u",
            <section
                class=format!("verdict {}", asked.tone.class())
                aria-labelledby="verdict-name"
            >
                <h2 id="verdict-name" class="over">{t(Key::JobAsks)}</h2>
                <p class="headline">{t(asked.headline)}</p>
                <p class="detail">{t(asked.detail)}</p>
                {veiled}
                {remarks.into_iter().map(remark).collect_view()}
                <p class="waiting" hidden=move || !studio.model.waiting.get()>{t(Key::Reading)}</p>
            </section>
        })
    }
}

/// That a sales job is suspected under another name, said kindly.
fn veiled(studio: Studio) -> AnyView {
    let next = move || {
        t(match studio.model.reader.get() {
            Reader::Writer => Key::JobVeiledHiring,
            Reader::Seeker => Key::JobVeiledLooking,
        })
    };
    view! { class="u",
        <p class="place veiled">
            <strong class="stamp muddled">{t(Key::JobVeiled)}</strong> " " <span>{next}</span>
        </p>
    }
    .into_any()
}
