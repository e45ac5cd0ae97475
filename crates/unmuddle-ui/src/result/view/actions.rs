//! What to do, and when.

use leptos::prelude::*;
use unmuddle_quiz::{Horizon, calendar, reminders, result_words as say};

use super::super::files::FileKind;
use super::super::fill;
use super::super::page::Seen;
use super::super::{Page, browser};
use crate::site;

/// Three actions with their days, the reminder file, and the next step.
pub fn actions(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let (profile, day) = (seen.outcome.profile, seen.day);
    let list = reminders(profile, day).map(|reminder| {
        view! { class="u",
            <li class="action">
                <span class="tick" aria-hidden="true"></span>
                <h3>
                    {words.text(reminder.action.horizon.words())}
                    <time datetime=reminder.date.to_string()>{page.day(reminder.date)}</time>
                </h3>
                <p>{words.text(reminder.action.words)}</p>
            </li>
        }
    });
    let save = move |_| {
        // The page's own address and not a link: nobody should find answers in a calendar.
        let file = calendar(profile, day, words, Some(&browser::address()));
        let name = FileKind::Calendar.name(day);
        if browser::save_text(FileKind::Calendar, &name, &file) {
            page.say(fill(words, say::CALENDAR_SAVED, &[("name", &name)]));
        }
    };
    let again = page.day(day.plus_months(Horizon::ThreeMonths.months()));
    view! { class="u",
        <section class="actions" aria-labelledby="actions-name">
            <h2 id="actions-name">{words.text(say::ACTIONS)}</h2>
            {seen.shared.then(|| view! { class="u", <p class="hint">{words.text(say::UNMARKED_DATE)}</p> })}
            <ol class="steps">{list.into_iter().collect_view()}</ol>
            <p class="row">
                <button type="button" class="chip" id="save-calendar" on:click=save>
                    {words.text(say::CALENDAR)}
                </button>
            </p>
            <p class="paper-only">
                <span class="tick" aria-hidden="true"></span>
                {fill(words, say::LOOK_AGAIN, &[("date", &again)])}
            </p>
        </section>
        <section class="next" aria-labelledby="next-name">
            <div>
                <h2 id="next-name">{words.text(say::NEXT)}</h2>
                <p>{words.text(say::NEXT_ABOUT)}</p>
            </div>
            <a class="main-way" href=format!("{}check/", site::home())>{words.text(say::NEXT_WAY)}</a>
        </section>
    }
}
