//! All answers, to look over.

use super::screen::heading;
use crate::quiz::{Place, Quiz};
use leptos::prelude::*;
use unmuddle_quiz::{Role, page};

/// Each question with its answer, and the way to change it.
pub fn review(quiz: Quiz) -> impl IntoView {
    let items = quiz.peek(|session| session.answers().map(|answers| answers.items().to_vec()));
    let lines = items.unwrap_or_default().into_iter().enumerate().map(|(index, (item, chosen))| {
        let number = index + 1;
        let answer = chosen.map(|choice| quiz.say(choice.words)).unwrap_or_default();
        let change = quiz.fill(page::CHANGE_ONE, &[("number", number)]);
        line(quiz, quiz.say(item.ask), answer, change, Place::Question(number))
    });
    let role = quiz.peek(|session| session.role().filter(|_| !session.has_preset_role()));
    let role = role.map(|role| {
        let (ask, answer) = (quiz.say(Role::ask()), quiz.say(role.words()));
        line(quiz, ask, answer, quiz.say(page::CHANGE_ROLE), Place::Role)
    });
    view! { class="u",
        <div class="screen">
            <h2 tabindex="-1" node_ref=heading(quiz)>{quiz.say(page::REVIEW_TITLE)}</h2>
            <p class="about">{quiz.say(page::REVIEW_LEAD)}</p>
            <ul class="answers">{role}{lines.collect_view()}</ul>
        </div>
    }
}

fn line(quiz: Quiz, ask: String, answer: String, change: String, to: Place) -> impl IntoView {
    view! { class="u",
        <li>
            <p class="asked">{ask}</p>
            <p class="answer">{answer}</p>
            <button type="button" class="plain" aria-label=change on:click=move |_| quiz.go(to)>
                {quiz.say(page::CHANGE)}
            </button>
        </li>
    }
}
