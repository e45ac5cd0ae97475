//! What the answers say, in short: where the quiz stands on somebody else's page.

use leptos::{html, prelude::*};
use unmuddle_quiz::{Axis, Outcome, Wording, result_words as say};

/// The profile, its bars and what to do; `again` starts anew. It takes the focus when somebody has
/// just come here.
pub fn done(
    words: &Wording,
    outcome: &Outcome,
    arrived: bool,
    again: impl Fn() + 'static,
) -> AnyView {
    let heading = NodeRef::<html::H2>::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get()
            && arrived
        {
            let _ = heading.focus();
        }
    });
    let text = |key| words.text(key).to_owned();
    let also = outcome.runner_up.map(|profile| {
        view! { class="u",
            <p class="also">{text(say::ALSO)} " " <b>{text(profile.name())}</b></p>
        }
    });
    let bars = Axis::ALL.iter().map(|axis| bar(words, *axis, outcome.scores.of(*axis)));
    let actions = outcome.actions().map(|action| {
        view! { class="u",
            <li><b>{text(action.horizon.words())}</b> " " <span>{text(action.words)}</span></li>
        }
    });
    view! { class="u",
        <section class="leaf done">
            <p class="over">{text(say::OVER)}</p>
            <h2 tabindex="-1" node_ref=heading>{text(outcome.profile.name())}</h2>
            <p class="summary">{text(outcome.profile.summary())}</p>
            {also}
            <h3>{text(say::AXES)}</h3>
            <ul class="gauges">{bars.collect_view()}</ul>
            <h3>{text(say::ACTIONS)}</h3>
            <ol class="to-do">{actions.into_iter().collect_view()}</ol>
            <p class="hint">{text(say::MIRROR)}</p>
            <button type="button" class="plain" on:click=move |_| again()>{text(say::AGAIN)}</button>
        </section>
    }
    .into_any()
}

fn bar(words: &Wording, axis: Axis, score: u8) -> AnyView {
    let score = score.to_string();
    let figure = words.fill(say::OF_HUNDRED, &[("score", &score)]);
    view! { class="u",
        <li>
            <span class="axis-name">{words.text(axis.name()).to_owned()}</span>
            " "
            <span class="score">{figure}</span>
            <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="track" x="0" y="0" width="100" height="8"></rect>
                <rect class="level" x="0" y="0" width=score height="8"></rect>
            </svg>
        </li>
    }
    .into_any()
}
