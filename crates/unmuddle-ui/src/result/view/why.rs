//! What each answer did.

use leptos::prelude::*;
use unmuddle_quiz::{Effect, result_words as say};

use super::super::fill;
use super::super::page::Seen;
use super::super::{Page, why};
use super::profile::rule_way;

/// The weightiest answers, and the others folded away.
pub fn why(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let (first, rest) = why::parted(&seen.outcome);
    let behind = seen.outcome.evidence(seen.outcome.profile);
    let shared = seen.shared;
    let list = move |effects: &[Effect]| {
        let one = |effect: &Effect| answer(page, effect, behind.contains(effect), shared);
        let items = effects.iter().map(one).collect_view();
        view! { class="u", <ol class="answers">{items}</ol> }
    };
    view! { class="u",
        <section class="why-all" aria-labelledby="why-name">
            <h2 id="why-name">{words.text(say::WHY)}</h2>
            <p class="hint">{words.text(say::WHY_ABOUT)}</p>
            {list(&first)}
            <details class="more" id="why-more">
                <summary>{fill(words, say::WHY_MORE, &[("count", &rest.len())])}</summary>
                {list(&rest)}
            </details>
        </section>
    }
}

fn answer(page: Page, effect: &Effect, behind: bool, shared: bool) -> impl IntoView + use<> {
    let words = page.words;
    let (item, choice) = (effect.item, effect.choice);
    let label = if shared { say::ANSWER_SHARED } else { say::ANSWER };
    let points = match effect.axis() {
        _ if choice.unsure => words.text(say::UNSURE).to_owned(),
        None => words.text(say::POINTS_NONE).to_owned(),
        Some(axis) => fill(
            words,
            say::POINTS,
            &[("points", &effect.points()), ("axis", &words.text(axis.name()))],
        ),
    };
    let patterns: Vec<&str> =
        effect.tags().iter().map(|(tag, _)| words.text(tag.words())).collect();
    let hints = (!patterns.is_empty()).then(|| {
        let said = fill(words, say::HINTS, &[("patterns", &patterns.join(", "))]);
        view! { class="u", <span class="tag">{said}</span> }
    });
    let behind = behind.then(|| {
        view! { class="u", <span class="tag loud">{words.text(say::BEHIND)}</span> }
    });
    let quote = effect.rule().quote().map(|key| {
        view! { class="u",
            <p class="quote">{words.text(say::QUOTE)} " " <q>{words.text(key)}</q></p>
        }
    });
    // Where nothing was lost, there is nothing to try.
    let tip = (effect.lost() > 0).then(|| {
        view! { class="u",
            <p><b>{words.text(say::TIP)}</b> {part()} {words.text(item.tip)}</p>
        }
    });
    view! { class="u",
        <li class="answer">
            <h3>{words.text(item.ask)}</h3>
            <p class="given"><b>{words.text(label)}</b> {part()} {words.text(choice.words)}</p>
            <p class="tags">{behind} <span class="tag">{points}</span> {hints}</p>
            <p><b>{words.text(say::VIEW)}</b> {part()} {words.text(item.view)}</p>
            {tip}
            {quote}
            <p class="row">{rule_way(page, effect.rule())}</p>
        </li>
    }
    .into_any()
}

/// Between a label and what it is about.
const fn part() -> &'static str {
    ": "
}
