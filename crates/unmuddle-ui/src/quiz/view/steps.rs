//! How far it is, as a row of small steps. The words stand in the heading.

use crate::quiz::{Place, Quiz};
use leptos::prelude::*;

/// A step for each question: done, here, or still to come.
pub fn steps(quiz: Quiz) -> impl IntoView {
    let count = quiz.peek(|session| session.count());
    let steps = (1..=count).map(|number| {
        let class = move || {
            quiz.with(|session| {
                let items = session.answers().map(|answers| answers.items()).unwrap_or_default();
                let done = items.get(number - 1).is_some_and(|(_, chosen)| chosen.is_some());
                match (session.place() == Place::Question(number), done) {
                    (true, true) => "step here done",
                    (true, false) => "step here",
                    (false, true) => "step done",
                    (false, false) => "step",
                }
            })
        };
        view! { class="u", <span class=class></span> }
    });
    view! { class="u", <div class="steps" aria-hidden="true">{steps.collect_view()}</div> }
}
