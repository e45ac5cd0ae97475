//! The ways from a screen to the others.

use crate::quiz::{Place, Quiz, Session};
use leptos::prelude::*;
use unmuddle_quiz::page;

/// On, back, and to all answers.
pub fn ways(quiz: Quiz) -> impl IntoView {
    let on = Memo::new(move |_| match quiz.with(where_on) {
        On::Begin => quiz.say(page::BEGIN),
        On::Next => quiz.say(page::NEXT),
        On::Finish => quiz.say(page::FINISH),
    });
    let first = Memo::new(move |_| quiz.with(|session| session.before().is_none()));
    let open = Memo::new(move |_| {
        quiz.with(|session| !session.is_complete() || session.place() == Place::Review)
    });
    let please = move || quiz.with(Session::waits).then(|| quiz.say(page::PLEASE_CHOOSE));
    let hint = move || {
        let last = quiz.with(|session| match session.place() {
            Place::Role => unmuddle_quiz::Role::ALL.len(),
            Place::Question(_) => session.question().map_or(0, |(_, shown)| shown.len()),
            Place::Review => 0,
        });
        (last > 0).then(|| quiz.fill(page::KEYS_HINT, &[("last", last)]))
    };
    let back = move |_| {
        if let Some(before) = quiz.peek(Session::before) {
            quiz.go(before);
        }
    };
    view! { class="u",
        <p class="please" role="status">{please}</p>
        <div class="ways-on">
            <button type="button" class="main-way" on:click=move |_| quiz.go_on()>{on}</button>
            <button type="button" class="plain" hidden=first on:click=back>
                {quiz.say(page::BACK)}
            </button>
            <button type="button" class="plain" hidden=open on:click=move |_| quiz.go(Place::Review)>
                {quiz.say(page::LOOK_OVER)}
            </button>
            <p class="hint keys">{hint}</p>
        </div>
    }
}

enum On {
    Begin,
    Next,
    Finish,
}

fn where_on(session: &Session) -> On {
    let last = Place::Question(session.count());
    let open = session.answers().and_then(|answers| answers.next_item());
    match session.place() {
        Place::Role => On::Begin,
        Place::Review => On::Finish,
        // The last question, and no other one is open.
        place if place == last => {
            let this = session.question().map(|(item, _)| item);
            if open.is_none() || open == this { On::Finish } else { On::Next }
        }
        Place::Question(_) => On::Next,
    }
}
