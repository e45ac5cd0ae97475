//! A question with its choices.

use super::choice::choice;
use crate::quiz::Quiz;
use crate::quiz::setup::Focus;
use leptos::{html, prelude::*};
use unmuddle_quiz::{Role, page};

/// The question for the role.
pub fn role(quiz: Quiz) -> impl IntoView {
    let choices = Role::ALL.iter().enumerate().map(|(index, role)| {
        let chosen = move || quiz.with(|session| session.role() == Some(*role));
        choice(index + 1, quiz.say(role.words()), chosen, move || quiz.choose_role(*role))
    });
    let choices = choices.collect_view().into_any();
    screen(quiz, quiz.say(page::COUNT_ROLE), quiz.say(Role::ask()), choices)
}

/// A question of the quiz.
pub fn question(quiz: Quiz, number: usize) -> impl IntoView {
    let (item, shown) = quiz.peek(|session| session.question())?;
    let choices = shown.into_iter().enumerate().map(|(index, one)| {
        let chosen = move || quiz.with(|session| session.chosen(item) == Some(one));
        choice(index + 1, quiz.say(one.words), chosen, move || quiz.choose(one))
    });
    let choices = choices.collect_view().into_any();
    let count = quiz.peek(|session| session.count());
    let count = quiz.fill(page::COUNT, &[("number", number), ("all", count)]);
    Some(screen(quiz, count, quiz.say(item.ask), choices))
}

/// The place in the whole is part of the heading: it is heard together with the question, once.
fn screen(quiz: Quiz, count: String, ask: String, choices: AnyView) -> impl IntoView {
    view! { class="u",
        <fieldset class="screen">
            <legend>
                <h2 tabindex="-1" node_ref=heading(quiz)>
                    <span class="count">{count}</span>
                    " "
                    <span class="ask">{ask}</span>
                </h2>
            </legend>
            <div class="choices">{choices}</div>
        </fieldset>
    }
}

/// A heading that takes the focus when somebody came to its screen.
pub fn heading(quiz: Quiz) -> NodeRef<html::H2> {
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get()
            && quiz.takes_focus(Focus::Heading)
        {
            let _ = heading.focus();
        }
    });
    heading
}
