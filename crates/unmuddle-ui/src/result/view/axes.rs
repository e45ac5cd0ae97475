//! The bars and the radar, with the table that says the same.

use leptos::prelude::*;
use unmuddle_quiz::{Axis, result_words as say};

use super::super::Page;
use super::super::fill;
use super::super::page::Seen;
use super::radar::{radar, short};

/// A bar of a hundred; the figure beside it says the same.
pub fn bar(score: u8) -> impl IntoView {
    view! { class="u",
        <svg class="gauge" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="track" x="0" y="0" width="100" height="8"></rect>
            <rect class="level" x="0" y="0" width=score.to_string() height="8"></rect>
        </svg>
    }
    .into_any()
}

/// Bars in a table, and a radar beside it.
pub fn axes(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let scores = seen.outcome.scores;
    let rows = Axis::ALL.iter().map(|axis| {
        let score = scores.of(*axis);
        let class = if *axis == Axis::Practice { "practice" } else { "" };
        view! { class="u",
            <tr class=class>
                <th scope="row">
                    <span class="axis-name">{words.text(axis.name())}</span>
                    <span class="hint">{words.text(axis.about())}</span>
                </th>
                <td>
                    <span class="score">{score}</span>
                    {bar(score)}
                </td>
            </tr>
        }
    });
    let shares: Vec<u8> = Axis::ALL.iter().map(|axis| scores.of(*axis)).collect();
    let said: Vec<String> =
        Axis::ALL.iter().map(|a| format!("{} {}", words.text(short(*a)), scores.of(*a))).collect();
    let alt = fill(words, say::RADAR_ALT, &[("scores", &said.join(", "))]);
    view! { class="u",
        <section class="axes" aria-labelledby="axes-name">
            <h2 id="axes-name">{words.text(say::AXES)}</h2>
            <div class="beside">
                <table class="bars" aria-labelledby="axes-name">
                    <thead>
                        <tr>
                            <th scope="col">{words.text(say::COLUMN_AXIS)}</th>
                            <th scope="col">{words.text(say::COLUMN_SCORE)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
                <figure>
                    {radar(words, Axis::ALL, &[shares], alt)}
                    <figcaption class="hint">{words.text(say::RADAR)}</figcaption>
                </figure>
            </div>
            <p class="hint">{words.text(say::AXES_NOTE)}</p>
        </section>
    }
}
