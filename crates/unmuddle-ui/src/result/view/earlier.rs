//! The results of this device: shown, deleted, brought back.

use leptos::prelude::*;
use unmuddle_quiz::{Outcome, Record, result_words as say};

use super::super::fill;
use super::super::link::Shown;
use super::super::{Page, browser};
use super::{changes, over_time};

/// The list, what changed over time, and what changed between two.
pub fn earlier(page: Page) -> impl IntoView {
    let words = page.words;
    let none = move || page.records.with(Vec::is_empty) && page.deleted.with(Vec::is_empty);
    let rows = move || page.records.get().iter().rev().map(|one| row(page, one)).collect_view();
    let all = move |_| {
        page.delete(&page.records.get_untracked());
        page.say(words.text(say::DELETED_ALL));
        browser::focus("undo");
    };
    view! { class="u",
        <section class="earlier" aria-labelledby="earlier-name" hidden=none>
            <h2 id="earlier-name" tabindex="-1">{words.text(say::EARLIER)}</h2>
            <p class="hint">{words.text(say::EARLIER_ABOUT)}</p>
            {undo(page)}
            <ol class="records">{rows}</ol>
            <p class="row" hidden=move || page.records.with(Vec::is_empty)>
                <button type="button" class="plain" id="delete-all" on:click=all>
                    {words.text(say::DELETE_ALL)}
                </button>
            </p>
            {over_time::over_time(page)}
            {changes::changes(page)}
        </section>
    }
}

fn undo(page: Page) -> impl IntoView {
    let words = page.words;
    let bring_back = move |_| {
        page.undo();
        page.say(words.text(say::UNDONE));
        browser::focus("earlier-name");
    };
    move || {
        let count = page.deleted.with(Vec::len);
        (count > 0).then(|| {
            let said = if count > 1 { say::DELETED_ALL } else { say::DELETED };
            view! { class="u",
                <p class="row undo">
                    <span>{words.text(said)}</span>
                    <button type="button" class="chip" id="undo" on:click=bring_back>
                        {words.text(say::UNDO)}
                    </button>
                </p>
            }
        })
    }
}

fn row(page: Page, record: &Record) -> impl IntoView + use<> {
    let words = page.words;
    let day = page.day(record.taken);
    let profile = Outcome::of(record.answers()).ok().map(|outcome| outcome.profile);
    let name = profile.map(|profile| words.text(profile.name()));
    let note = record.note().map(|note| {
        let note = note.as_str().to_owned();
        view! { class="u", <q class="tag" dir="auto">{note}</q> }
    });
    let (to_show, to_delete, own) = (record.clone(), record.clone(), record.clone());
    let here = Memo::new(move |_| {
        page.shown.with(|shown| matches!(shown, Shown::Own(shown) if *shown == own))
    });
    let show = move |_| {
        page.show(&to_show);
        browser::focus("headline");
    };
    let delete = move |_| {
        page.delete(std::slice::from_ref(&to_delete));
        page.say(words.text(say::DELETED));
        browser::focus("undo");
    };
    view! { class="u",
        <li class="record">
            <p class="record-name">
                <time datetime=record.taken.to_string()>{day.clone()}</time>
                <b>{name}</b>
            </p>
            <p class="tags">
                <span class="tag">{words.text(record.answers().role().words())}</span>
                {note}
            </p>
            <p class="row">
                <span class="tag" hidden=move || !here.get()>{words.text(say::EARLIER_SHOWN)}</span>
                <button
                    type="button"
                    class="plain"
                    hidden=move || here.get()
                    aria-label=fill(words, say::EARLIER_SHOW_OF, &[("date", &day)])
                    on:click=show
                >
                    {words.text(say::EARLIER_SHOW)}
                </button>
                <button
                    type="button"
                    class="plain"
                    aria-label=fill(words, say::EARLIER_DELETE_OF, &[("date", &day)])
                    on:click=delete
                >
                    {words.text(say::EARLIER_DELETE)}
                </button>
            </p>
        </li>
    }
    .into_any()
}
