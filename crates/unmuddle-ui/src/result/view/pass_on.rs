//! How a result is passed on: a link with the answers, a card without them, paper.

use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use unmuddle_quiz::{Note, Share, result_words as say};
use web_sys::{HtmlElement, HtmlInputElement, HtmlTextAreaElement};

use super::super::page::Seen;
use super::super::{Page, browser};
use super::picture::picture;
use crate::site;

/// Everything that leaves the page, or begins it anew.
pub fn pass_on(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    view! { class="u",
        <section class="pass-on" aria-labelledby="pass-on-name">
            <h2 id="pass-on-name">{words.text(say::PASS_ON)}</h2>
            <div class="ways-out">
                {link(page, seen)}
                {picture(page, seen)}
            </div>
            <div class="ways-out">
                <section class="way-out" aria-labelledby="paper-name">
                    <h3 id="paper-name">{words.text(say::PAPER)}</h3>
                    <p>{words.text(say::PAPER_ABOUT)}</p>
                    <p class="row">
                        <button
                            type="button"
                            class="chip"
                            id="print"
                            on:click=move |_| drop(window().print())
                        >
                            {words.text(say::PRINT)}
                        </button>
                    </p>
                </section>
                <section class="way-out" aria-labelledby="again-name">
                    <h3 id="again-name">{words.text(say::AGAIN)}</h3>
                    <p>{words.text(say::AGAIN_ABOUT)}</p>
                    <p class="row">
                        <a class="main-way" id="again" href=format!("{}quiz/", site::home())>
                            {words.text(say::AGAIN)}
                        </a>
                    </p>
                </section>
            </div>
        </section>
    }
    .into_any()
}

fn link(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let answers = seen.share.answers().clone();
    let first = seen.share.note().map(|note| note.as_str().to_owned()).unwrap_or_default();
    let typed = RwSignal::new(first.clone());
    let too_long = move || typed.with(|typed| Note::new(typed).err().map(|error| error.words()));
    let address = Memo::new(move |_| {
        let note = typed.with(|typed| Note::new(typed).ok().flatten());
        let share = Share::new(answers.clone(), note);
        let code = share.map(|share| share.encode()).unwrap_or_default();
        format!("{}#{code}", browser::address())
    });
    let hint = move || words.text(too_long().unwrap_or(say::LINK_NOTE_HINT));
    let hint_class = move || if too_long().is_some() { "hint loud" } else { "hint" };
    view! { class="u",
        <section class="way-out" aria-labelledby="link-name">
            <h3 id="link-name">{words.text(say::LINK)}</h3>
            <div class="field">
                <label for="link-note">{words.text(say::LINK_NOTE)}</label>
                <input
                    id="link-note"
                    type="text"
                    dir="auto"
                    autocomplete="off"
                    aria-describedby="link-note-hint"
                    aria-invalid=move || too_long().map(|_| "true")
                    prop:value=first
                    on:input=move |event| typed.set(event_target_value(&event))
                />
                <span id="link-note-hint" class=hint_class>{hint}</span>
            </div>
            <div class="field">
                <label for="link">{words.text(say::LINK_LABEL)}</label>
                <input
                    id="link"
                    type="text"
                    class="given"
                    dir="ltr"
                    readonly=true
                    aria-describedby="link-warning"
                    prop:value=move || address.get()
                />
            </div>
            <p class="warning" id="link-warning">{words.text(say::LINK_WARNING)}</p>
            <p class="row">
                <button
                    type="button"
                    class="chip"
                    id="copy-link"
                    aria-describedby="link-warning"
                    disabled=move || too_long().is_some()
                    on:click=move |_| copy_from(page, "link")
                >
                    {words.text(say::LINK_COPY)}
                </button>
            </p>
        </section>
    }
    .into_any()
}

/// Copies what stands in a field; where that fails, the field is marked to be copied by hand.
pub fn copy_from(page: Page, id: &'static str) {
    let Some(field) = browser::find(id) else { return };
    let input = field.dyn_ref::<HtmlInputElement>();
    let area = field.dyn_ref::<HtmlTextAreaElement>();
    let value = input.map(HtmlInputElement::value).or_else(|| area.map(HtmlTextAreaElement::value));
    let Some(value) = value else { return };
    spawn_local(async move {
        let copied = browser::copy(value).await;
        if !copied {
            mark(&field);
        }
        page.say(page.words.text(if copied { say::COPIED } else { say::NOT_COPIED }));
    });
}

fn mark(field: &web_sys::Element) {
    if let Some(element) = field.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.select();
    }
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    }
}
