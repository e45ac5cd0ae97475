//! The quiz as it is drawn: one question a screen.

mod choice;
mod done;
mod keys;
mod notice;
mod review;
mod screen;
mod steps;
mod ways;

pub use done::done;

use super::{Place, Quiz};
use leptos::{html, prelude::*};

/// The quiz.
pub fn view(quiz: Quiz) -> impl IntoView {
    let root = NodeRef::<html::Div>::new();
    // A question is drawn anew when it is another one, not when it gets an answer.
    let shown = Memo::new(move |_| {
        quiz.with(|session| {
            let question = session.question().map(|(item, _)| item.id);
            let seed = session.answers().filter(|_| question.is_some()).map(|a| a.seed());
            (session.place(), question, seed)
        })
    });
    let screen = move || match shown.get().0 {
        Place::Role => screen::role(quiz).into_any(),
        Place::Question(number) => screen::question(quiz, number).into_any(),
        Place::Review => review::review(quiz).into_any(),
    };
    view! { class="u",
        <div
            class="quiz"
            tabindex="-1"
            node_ref=root
            on:keydown=move |event| {
                if let Some(root) = root.get_untracked() {
                    keys::pressed(&root, &event);
                }
            }
        >
            {notice::notices(quiz)}
            <div class="leaf">
                {steps::steps(quiz)}
                {screen}
                {ways::ways(quiz)}
            </div>
            {notice::keeping(quiz)}
        </div>
    }
}
