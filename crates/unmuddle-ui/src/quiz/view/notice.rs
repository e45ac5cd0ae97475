//! What is said beside the question, and about what is kept.

use crate::quiz::setup::Focus;
use crate::quiz::{Notice, Quiz, Saved, Session};
use crate::store::NotKept;
use leptos::{html, prelude::*};
use unmuddle_quiz::page;

/// What to say above the question.
pub fn notices(quiz: Quiz) -> impl IntoView {
    let kept = Memo::new(move |_| quiz.with(Session::saved));
    let not_kept = move || {
        let words = match kept.get() {
            Saved::Not(NotKept::Full) => page::KEPT_NOT_FULL,
            Saved::Not(_) => page::KEPT_NOT_BLOCKED,
            Saved::Nothing | Saved::Here => return None,
        };
        Some(view! { class="u", <p class="notice">{quiz.say(words)}</p> })
    };
    // Drawn anew with each deletion, for its button then takes the focus.
    let notice = Memo::new(move |_| quiz.with(|session| (session.notice(), session.deletions())));
    let notice = move || {
        let words = match notice.get().0? {
            Notice::Resumed => page::RESUMED,
            Notice::Damaged => page::DRAFT_DAMAGED,
            Notice::Newer => page::DRAFT_NEWER,
            Notice::GoneElsewhere => page::GONE_ELSEWHERE,
            Notice::Deleted => return Some(deleted(quiz).into_any()),
        };
        Some(view! { class="u", <p class="notice">{quiz.say(words)}</p> }.into_any())
    };
    view! { class="u", {not_kept}<div role="status">{notice}</div> }
}

fn deleted(quiz: Quiz) -> impl IntoView {
    let button = NodeRef::<html::Button>::new();
    Effect::new(move |_| {
        if let Some(button) = button.get()
            && quiz.takes_focus(Focus::BringBack)
        {
            let _ = button.focus();
        }
    });
    view! { class="u",
        <p class="notice">
            <span>{quiz.say(page::DELETED)}</span>
            " "
            <button type="button" class="plain" node_ref=button on:click=move |_| quiz.bring_back()>
                {quiz.say(page::BRING_BACK)}
            </button>
        </p>
    }
}

/// That the answers are kept, and the way to delete them.
pub fn keeping(quiz: Quiz) -> impl IntoView {
    let nothing = Memo::new(move |_| quiz.with(|session| session.saved() != Saved::Here));
    view! { class="u",
        <div class="keeping">
            <p class="saved" hidden=nothing>{quiz.say(page::SAVED)}</p>
            <button type="button" class="plain" hidden=nothing on:click=move |_| quiz.delete()>
                {quiz.say(page::DELETE)}
            </button>
        </div>
    }
}
