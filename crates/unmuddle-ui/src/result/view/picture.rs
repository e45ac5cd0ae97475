//! The card without answers: a picture, and the same in words.

use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::{html, prelude::*};
use unmuddle_quiz::{Card, Date, result_words as say};
use web_sys::Blob;

use super::super::card::CardWords;
use super::super::files::FileKind;
use super::super::fill;
use super::super::page::Seen;
use super::super::{Page, browser};
use super::paint::paint;
use super::pass_on::copy_from;

/// The card, its picture to save and its words to copy.
pub fn picture(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let day = seen.day;
    let card = Card::new(&seen.outcome, day);
    let said = CardWords::new(&card, words, page.day(day), &browser::address_of("quiz/"));
    let text = said.text(words);
    let rows = text.lines().count().to_string();
    let canvas = NodeRef::<html::Canvas>::new();
    let alt = text.clone();
    Effect::new(move |_| {
        if let Some(canvas) = canvas.get() {
            // Once its styles are there.
            let said = said.clone();
            request_animation_frame(move || {
                let _ = paint(&canvas, &said);
            });
        }
    });
    let save = move |_| {
        if let Some(canvas) = canvas.get_untracked() {
            save_picture(page, &canvas, day);
        }
    };
    view! { class="u",
        <section class="way-out" aria-labelledby="card-name">
            <h3 id="card-name">{words.text(say::CARD)}</h3>
            <p>{words.text(say::CARD_ABOUT)}</p>
            <canvas id="card" node_ref=canvas role="img" aria-label=alt></canvas>
            <p class="row">
                <button type="button" class="chip" id="save-card" on:click=save>
                    {words.text(say::CARD_SAVE)}
                </button>
            </p>
            <div class="field">
                <label for="card-text">{words.text(say::CARD_TEXT)}</label>
                <textarea id="card-text" class="given" readonly=true rows=rows dir="auto" prop:value=text></textarea>
            </div>
            <p class="row">
                <button
                    type="button"
                    class="chip"
                    id="copy-card"
                    on:click=move |_| copy_from(page, "card-text")
                >
                    {words.text(say::CARD_COPY)}
                </button>
            </p>
        </section>
    }
    .into_any()
}

fn save_picture(page: Page, canvas: &web_sys::HtmlCanvasElement, day: Date) {
    let words = page.words;
    let done = Closure::once_into_js(move |blob: Option<Blob>| {
        let name = FileKind::Card.name(day);
        if blob.is_some_and(|blob| browser::save(&name, &blob)) {
            page.say(fill(words, say::CARD_SAVED, &[("name", &name)]));
        } else {
            page.say(words.text(say::CARD_FAILED));
        }
    });
    if canvas.to_blob(done.unchecked_ref()).is_err() {
        page.say(words.text(say::CARD_FAILED));
    }
}
