//! The bars over time: a small line for each, and the table that says the same.

use leptos::prelude::*;
use unmuddle_quiz::{Axis, Outcome, Record, result_words as say};

use super::super::Page;
use super::super::chart::{points, timeline};
use super::super::fill;
use super::radar::short;

const WIDTH: i32 = 600;
const HEIGHT: i32 = 160;

/// Lines and a table, once there are two results.
pub fn over_time(page: Page) -> impl IntoView {
    move || {
        let records = page.records.get();
        (records.len() > 1).then(|| drawn(page, &records))
    }
}

fn drawn(page: Page, records: &[Record]) -> impl IntoView + use<> {
    let words = page.words;
    let outcomes: Vec<(&Record, Outcome)> =
        records.iter().filter_map(|r| Some((r, Outcome::of(r.answers()).ok()?))).collect();
    let first = outcomes.first().map(|(record, _)| record.taken).unwrap_or_default();
    let days: Vec<i64> = outcomes.iter().map(|(r, _)| r.taken.days_after(first)).collect();
    let lines = Axis::ALL.iter().map(|axis| {
        let shares: Vec<u8> = outcomes.iter().map(|(_, o)| o.scores.of(*axis)).collect();
        line(page, *axis, &days, &shares)
    });
    let heads = Axis::ALL.iter().map(|axis| {
        view! { class="u", <th scope="col">{words.text(short(*axis))}</th> }
    });
    let rows = outcomes.iter().map(|(record, outcome)| {
        let scores =
            Axis::ALL.iter().map(|axis| view! { class="u", <td>{outcome.scores.of(*axis)}</td> });
        view! { class="u",
            <tr><th scope="row">{page.day(record.taken)}</th>{scores.collect_view()}</tr>
        }
    });
    view! { class="u",
        <section class="over-time" aria-labelledby="over-time-name">
            <h3 id="over-time-name">{words.text(say::OVER_TIME)}</h3>
            <p class="hint">{words.text(say::OVER_TIME_ABOUT)}</p>
            <div class="lines">{lines.collect_view()}</div>
            <div class="wide" tabindex="0" role="region" aria-labelledby="over-time-name">
                <table class="numbers" aria-labelledby="over-time-name">
                    <thead>
                        <tr><th scope="col">{words.text(say::DAY)}</th>{heads.collect_view()}</tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn line(page: Page, axis: Axis, days: &[i64], shares: &[u8]) -> impl IntoView + use<> {
    let words = page.words;
    let name = words.text(axis.name());
    let said: Vec<String> = shares.iter().map(u8::to_string).collect();
    let alt = fill(words, say::OVER_TIME_ALT, &[("axis", &name), ("scores", &said.join(", "))]);
    let stops = timeline(days, shares, WIDTH, HEIGHT);
    let dots = stops.iter().map(|(x, y)| {
        view! { class="u", <circle class="dot" cx=x.to_string() cy=y.to_string() r="9"></circle> }
    });
    let last = shares.last().map(|score| fill(words, say::OF_HUNDRED, &[("score", score)]));
    view! { class="u",
        <figure class="line">
            <figcaption><span>{name}</span> <span class="hint">{last}</span></figcaption>
            <svg viewBox="-14 -14 628 188" role="img" aria-label=alt>
                <line class="ring" x1="0" y1="0" x2="600" y2="0"></line>
                <line class="ring" x1="0" y1="80" x2="600" y2="80"></line>
                <line class="ring" x1="0" y1="160" x2="600" y2="160"></line>
                <polyline class="path" points=points(&stops)></polyline>
                {dots.collect_view()}
            </svg>
        </figure>
    }
    .into_any()
}
