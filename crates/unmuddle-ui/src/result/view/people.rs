//! The people of a team: their bars, and where they disagree.

use leptos::prelude::*;
use unmuddle_quiz::{Axis, Disagreement, Outcome, Spread, Team, result_words as say};

use super::super::Page;
use super::super::fill;
use super::axes::bar;
use super::radar::{look, radar, short};

/// So many questions are shown at once.
const SHOWN: usize = 5;

/// One of several.
#[derive(Clone, PartialEq)]
pub struct Person {
    /// What they are called here.
    pub name: String,
    /// What their answers say.
    pub outcome: Outcome,
}

/// A radar with a line for each, and the table that says the same.
pub fn scores(page: Page, people: &[Person], team: &Team) -> impl IntoView + use<> {
    let words = page.words;
    let shares = |person: &Person| Axis::THREE.map(|a| person.outcome.scores.of(a)).to_vec();
    let shapes: Vec<Vec<u8>> = people.iter().map(shares).collect();
    let alt = fill(words, say::TEAM_RADAR_ALT, &[("count", &people.len())]);
    let heads =
        Axis::THREE.map(|axis| view! { class="u", <th scope="col">{words.text(short(axis))}</th> });
    let rows = people.iter().enumerate().map(|(place, person)| {
        let cells =
            Axis::THREE.map(|axis| view! { class="u", <td>{person.outcome.scores.of(axis)}</td> });
        view! { class="u",
            <tr>
                <th scope="row">
                    <svg class="sample" viewBox="0 0 40 12" aria-hidden="true">
                        <line class=look(place) x1="0" y1="6" x2="40" y2="6"></line>
                    </svg>
                    <span dir="auto">{person.name.clone()}</span>
                    <span class="hint">{words.text(person.outcome.profile.name())}</span>
                </th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    });
    let spread = |key, of: fn(&Spread) -> u8| {
        let cells = team.spreads.iter().map(|one| view! { class="u", <td>{of(one)}</td> });
        view! { class="u", <tr><th scope="row">{words.text(key)}</th>{cells.collect_view()}</tr> }
    };
    view! { class="u",
        <h3 id="team-scores">{words.text(say::TEAM_SCORES)}</h3>
        <div class="beside">
            <div class="wide" tabindex="0" role="region" aria-labelledby="team-scores">
                <table class="numbers" id="spread" aria-labelledby="team-scores">
                    <thead>
                        <tr>
                            <th scope="col">{words.text(say::TEAM_WHO)}</th>
                            {heads.into_iter().collect_view()}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                    <tfoot>
                        {spread(say::TEAM_LOWEST, |one| one.lowest)}
                        {spread(say::TEAM_MIDDLE, |one| one.median)}
                        {spread(say::TEAM_HIGHEST, |one| one.highest)}
                    </tfoot>
                </table>
            </div>
            <figure>{radar(words, &Axis::THREE, &shapes, alt)}</figure>
        </div>
    }
    .into_any()
}

/// The most disputed questions, the others folded away.
pub fn disagreements(page: Page, team: &Team) -> impl IntoView + use<> {
    let words = page.words;
    let (first, rest) = team.disagreements.split_at(team.disagreements.len().min(SHOWN));
    let list = |some: &[Disagreement]| {
        let items = some.iter().map(|one| disputed(page, one)).collect_view();
        view! { class="u", <ol class="disputed">{items}</ol> }
    };
    let more = (!rest.is_empty()).then(|| {
        view! { class="u",
            <details class="more">
                <summary>{fill(words, say::TEAM_MORE, &[("count", &rest.len())])}</summary>
                {list(rest)}
            </details>
        }
    });
    let head = if first.is_empty() { say::TEAM_AGREE } else { say::TEAM_DISAGREE };
    view! { class="u", <h3>{words.text(head)}</h3> {list(first)} {more} }.into_any()
}

fn disputed(page: Page, one: &Disagreement) -> impl IntoView + use<> {
    let words = page.words;
    let asked: usize = one.counts.iter().map(|(_, count)| count).sum();
    let answers = one.counts.iter().filter(|(_, count)| *count > 0).map(|(choice, count)| {
        let share = (count * 100 / asked.max(1)) as u8;
        let said = fill(
            words,
            say::TEAM_COUNT,
            &[("count", count), ("answer", &words.text(choice.words))],
        );
        view! { class="u", <li><span>{said}</span> {bar(share)}</li> }
    });
    view! { class="u",
        <li>
            <p><b>{words.text(one.item.ask)}</b></p>
            <ul class="said">{answers.collect_view()}</ul>
        </li>
    }
}
