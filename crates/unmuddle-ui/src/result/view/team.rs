//! Several people's links, laid over each other.

use leptos::prelude::*;
use unmuddle_quiz::{Outcome, Share, Team, result_words as say};

use super::super::fill;
use super::super::team::{LeftOut, Line, read};
use super::super::{Page, link::Shown};
use super::people::{Person, disagreements, scores};

/// A box for links, and what they say together.
pub fn team(page: Page) -> impl IntoView {
    let words = page.words;
    let pasted = RwSignal::new(String::new());
    let with_own = RwSignal::new(true);
    let lines = Memo::new(move |_| pasted.with(|pasted| read(pasted)));
    let none = move || page.shown.with(|shown| *shown == Shown::Nothing);
    let people = Memo::new(move |_| people(page, &lines.get(), with_own.get()));
    let together = move || {
        let people = people.get();
        if people.len() > 1 {
            laid_over(page, &people).into_any()
        } else {
            view! { class="u", <p class="hint">{words.text(say::TEAM_FEW)}</p> }.into_any()
        }
    };
    view! { class="u",
        <section class="team" aria-labelledby="team-name">
            <h2 id="team-name">{words.text(say::TEAM)}</h2>
            <p class="hint" id="team-about">{words.text(say::TEAM_ABOUT)}</p>
            <div class="field">
                <label for="team">{words.text(say::TEAM_LABEL)}</label>
                <textarea
                    id="team"
                    rows="4"
                    dir="ltr"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby="team-about"
                    on:input=move |event| pasted.set(event_target_value(&event))
                ></textarea>
            </div>
            <p class="check" hidden=none>
                <input
                    id="team-with"
                    type="checkbox"
                    checked=true
                    on:change=move |event| with_own.set(event_target_checked(&event))
                />
                <label for="team-with">{words.text(say::TEAM_WITH)}</label>
            </p>
            <ul class="reports" id="left-out" role="status">
                {move || lines.with(|lines| left_out(page, lines))}
            </ul>
            <div id="together">{together}</div>
        </section>
    }
}

fn left_out(page: Page, lines: &[Line]) -> impl IntoView + use<> {
    let words = page.words;
    let said = lines.iter().filter_map(|line| {
        Some(match line.read.as_ref().err()? {
            LeftOut::Twice => fill(words, say::TEAM_TWICE, &[("line", &line.number)]),
            LeftOut::Broken(error) => {
                let why = words.text(error.words());
                fill(words, say::TEAM_SKIPPED, &[("line", &line.number), ("why", &why)])
            }
        })
    });
    said.map(|said| view! { class="u", <li>{said}</li> }).collect_view()
}

/// The people whose links can be read, and the one whose result is shown.
fn people(page: Page, lines: &[Line], with_own: bool) -> Vec<Person> {
    let words = page.words;
    let shown = match page.shown.get() {
        Shown::Own(record) if with_own => Some(record.share),
        Shown::Shared(share) if with_own => Some(share),
        _ => None,
    };
    // Pasted as well, it is still one person.
    let pasted = |share: &Share| lines.iter().any(|line| line.read.as_ref() == Ok(share));
    let own = shown.filter(|share| !pasted(share));
    let own = own.map(|share| (words.text(say::TEAM_YOU).to_owned(), share));
    let others = lines.iter().filter_map(|line| {
        let share = line.read.as_ref().ok()?.clone();
        let note = share.note().map(|note| note.as_str().to_owned());
        let name = Some(line.name.clone()).filter(|name| !name.is_empty()).or(note);
        Some((name.unwrap_or_default(), share))
    });
    let numbered = own.into_iter().chain(others).zip(1..);
    numbered
        .filter_map(|((name, share), number)| {
            let outcome = Outcome::of(share.answers()).ok()?;
            let number: usize = number;
            let unnamed = || fill(words, say::TEAM_PERSON, &[("number", &number)]);
            let name = Some(name).filter(|name| !name.is_empty()).unwrap_or_else(unnamed);
            Some(Person { name, outcome })
        })
        .collect()
}

fn laid_over(page: Page, people: &[Person]) -> impl IntoView + use<> {
    let words = page.words;
    let outcomes: Vec<Outcome> = people.iter().map(|person| person.outcome.clone()).collect();
    let team = Team::of(&outcomes);
    view! { class="u",
        <p class="tags">
            <span class="tag">{fill(words, say::TEAM_PEOPLE, &[("count", &team.members)])}</span>
        </p>
        {scores(page, people, &team)}
        {disagreements(page, &team)}
    }
}
