//! What went wrong, said kindly.

use leptos::prelude::*;
use unmuddle_quiz::result_words as say;

use super::super::files::FileKind;
use super::super::fill;
use super::super::{Page, browser};
use crate::store::NotKept;

/// A broken link, a full or blocked storage, and what was set aside.
pub fn notices(page: Page) -> impl IntoView {
    let words = page.words;
    let broken = move || {
        page.broken.get().map(|error| {
            view! { class="u",
                <div class="notice" role="alert" id="broken">
                    <p><strong>{words.text(say::SHARED_BROKEN)}</strong></p>
                    <p>{words.text(error.words())}</p>
                </div>
            }
        })
    };
    let not_kept = move || {
        page.not_kept.get().map(|why| {
            let key = if why == NotKept::Full { say::FULL } else { say::BLOCKED };
            view! { class="u", <p class="notice" role="alert" id="not-kept">{words.text(key)}</p> }
        })
    };
    view! { class="u", {broken} {not_kept} {aside(page)} }
}

fn aside(page: Page) -> impl IntoView {
    let words = page.words;
    let save = move |_| {
        let text: String =
            page.aside.get_untracked().iter().map(|aside| format!("{}\n", aside.text)).collect();
        let name = FileKind::Aside.name(page.today);
        if browser::save_text(FileKind::Aside, &name, &text) {
            page.say(fill(words, say::SAVED, &[("name", &name)]));
        }
    };
    move || {
        let first = page.aside.with(|aside| aside.first().map(|aside| aside.error.words()));
        first.map(|why| {
            view! { class="u",
                <div class="notice" id="aside">
                    <p>{words.text(say::ASIDE)} " " {words.text(why)}</p>
                    <p class="row">
                        <button type="button" class="plain" on:click=save>
                            {words.text(say::ASIDE_SAVE)}
                        </button>
                        <button
                            type="button"
                            class="plain"
                            on:click=move |_| page.forget_aside()
                        >
                            {words.text(say::ASIDE_DELETE)}
                        </button>
                    </p>
                </div>
            }
        })
    }
}
