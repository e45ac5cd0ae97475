//! One of the answers to a question.

use leptos::prelude::*;

/// A card with its radio button; `number` is the key that chooses it.
pub fn choice(
    number: usize,
    words: String,
    chosen: impl Fn() -> bool + Send + 'static,
    choose: impl Fn() + 'static,
) -> impl IntoView {
    view! { class="u",
        <label class="choice">
            <input type="radio" name="unmuddle-choice" prop:checked=chosen on:change=move |_| choose()/>
            <span class="words">{words}</span>
            <span class="key" aria-hidden="true">{number}</span>
        </label>
    }
}
