//! The profile in words, and what to say where there is none.

use leptos::prelude::*;
use unmuddle_quiz::{Remark, Rule, result_words as say};

use super::super::fill;
use super::super::link;
use super::super::page::Seen;
use super::super::{Page, why};
use crate::site;

/// A link to a rule's words.
pub fn rule_way(page: Page, rule: Rule) -> impl IntoView {
    let href = format!("{}rules/#{rule}", site::home());
    view! { class="u",
        <a class="way" href=href>{fill(page.words, say::RULE_WAY, &[("rule", &rule)])}</a>
    }
}

/// Nobody's result: the way to one.
pub fn nothing(page: Page) -> impl IntoView {
    let words = page.words;
    let own = move || {
        page.broken.with(Option::is_some).then(|| {
            let latest = page.records.with(|records| records.last().cloned())?;
            Some(view! { class="u",
                <button type="button" class="chip" on:click=move |_| page.show(&latest)>
                    {words.text(say::SHARED_OWN)}
                </button>
            })
        })
    };
    view! { class="u",
        <section class="profile nothing" aria-labelledby="profile-name">
            <h2 id="profile-name" class="name">{words.text(say::NOTHING)}</h2>
            <p class="summary">{words.text(say::NOTHING_ABOUT)}</p>
            <p class="summary">{words.text(say::NOTHING_PRIVATE)}</p>
            <p class="row">
                <a class="main-way" href=format!("{}quiz/", site::home())>
                    {words.text(say::NOTHING_START)}
                </a>
                {own}
            </p>
        </section>
    }
}

/// The profile, the next that holds too, the situation, and remarks.
pub fn profile(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let outcome = &seen.outcome;
    let over = if seen.shared { say::OVER_SHARED } else { say::OVER };
    let also = outcome.runner_up.map(|profile| {
        view! { class="u",
            <div class="also">
                <h3>{words.text(say::ALSO)} " " <b>{words.text(profile.name())}</b></h3>
                <p>{words.text(profile.summary())}</p>
            </div>
        }
    });
    let situation = why::situation(outcome)
        .map(|key| view! { class="u", <p class="remark">{words.text(key)}</p> });
    let remarks = outcome.remarks.iter().map(|remark| said(page, *remark)).collect_view();
    let profile = outcome.profile;
    let rules = [profile.rule()].into_iter().chain(profile.also().iter().copied());
    let rules = rules.map(|rule| view! { class="u", <li>{rule_way(page, rule)}</li> });
    let day = (!seen.shared).then(|| {
        view! { class="u",
            <time datetime=seen.day.to_string()>{page.day(seen.day)}</time>
        }
    });
    let note = seen.share.note().filter(|_| !seen.shared).map(|note| note.as_str().to_owned());
    view! { class="u",
        {seen.shared.then(|| banner(page, seen))}
        <section class="profile" aria-labelledby="profile-name">
            <p class="over">{words.text(over)}</p>
            <h2 id="profile-name" class="name">{words.text(profile.name())}</h2>
            <p class="summary">{words.text(profile.summary())}</p>
            {also}
            {situation}
            {remarks}
            <div class="ground">
                <span>{words.text(say::STANDS_ON)}</span>
                <ul class="row">{rules.collect_view()}</ul>
            </div>
            <p class="tags">
                <span class="tag">{words.text(outcome.role.words())}</span>
                {day.map(|day| view! { class="u", <span class="tag">{day}</span> })}
                {note.map(|note| view! { class="u", <q class="tag" dir="auto">{note}</q> })}
            </p>
            <p class="mirror">{words.text(say::MIRROR)}</p>
        </section>
    }
}

fn said(page: Page, remark: Remark) -> impl IntoView {
    let way = remark.rule().map(|rule| rule_way(page, rule));
    view! { class="u", <p class="remark">{page.words.text(remark.words())} " " {way}</p> }
}

/// Says that somebody else's answers are shown, and what may be done with them.
fn banner(page: Page, seen: &Seen) -> impl IntoView {
    let words = page.words;
    let note = seen.share.note().map(|note| {
        let note = note.as_str().to_owned();
        view! { class="u",
            <p class="note">{words.text(say::SHARED_NOTE)} " " <q dir="auto">{note}</q></p>
        }
    });
    let own = move || {
        page.records.with(|records| !records.is_empty()).then(|| {
            let show = move |_| {
                if let link::Shown::Own(record) =
                    page.records.with_untracked(|all| link::latest(all))
                {
                    page.show(&record);
                }
            };
            view! { class="u",
                <button type="button" class="chip" on:click=show>
                    {words.text(say::SHARED_OWN)}
                </button>
            }
        })
    };
    let keep = move |_| {
        page.adopt();
        page.say(words.text(say::SHARED_KEPT));
        super::super::browser::focus("headline");
    };
    view! { class="u",
        <aside class="notice shared" aria-label=words.text(say::SHARED)>
            <p>{words.text(say::SHARED_ABOUT)}</p>
            {note}
            <p class="row">
                <button type="button" class="chip" id="keep-shared" on:click=keep>
                    {words.text(say::SHARED_KEEP)}
                </button>
                {own}
                <a class="way" href=format!("{}quiz/", site::home())>
                    {words.text(say::SHARED_QUIZ)}
                </a>
            </p>
        </aside>
    }
}
