//! What changed between two results.

use leptos::prelude::*;
use unmuddle_quiz::{AnswerChange, AxisChange, Outcome, Record, compare, result_words as say};

use super::super::Page;
use super::super::fill;

/// Two choosers and what lies between them, once there are two results.
pub fn changes(page: Page) -> impl IntoView {
    move || {
        let records = page.records.get();
        (records.len() > 1).then(|| chosen(page, records))
    }
}

fn chosen(page: Page, records: Vec<Record>) -> impl IntoView {
    let words = page.words;
    let last = records.len() - 1;
    let (from, to) = (RwSignal::new(last - 1), RwSignal::new(last));
    let days: Vec<String> = records.iter().map(|record| page.day(record.taken)).collect();
    let choose = move |id: &'static str, label, at: RwSignal<usize>| {
        let options = days.iter().enumerate().map(|(place, day)| {
            let selected = place == at.get_untracked();
            view! { class="u",
                <option value=place.to_string() selected=selected>{day.clone()}</option>
            }
        });
        view! { class="u",
            <div class="field">
                <label for=id>{words.text(label)}</label>
                <select
                    id=id
                    on:change=move |event| at.set(event_target_value(&event).parse().unwrap_or(last))
                >
                    {options.collect_view()}
                </select>
            </div>
        }
        .into_any()
    };
    let between = move || {
        let outcome = |at: usize| records.get(at).and_then(|r| Outcome::of(r.answers()).ok());
        Some(told(page, &outcome(from.get())?, &outcome(to.get())?))
    };
    view! { class="u",
        <section class="changes" aria-labelledby="changes-name">
            <h3 id="changes-name">{words.text(say::CHANGED)}</h3>
            <div class="fields">
                {choose("change-from", say::CHANGED_FROM, from)}
                {choose("change-to", say::CHANGED_TO, to)}
            </div>
            <div id="changed">{between}</div>
        </section>
    }
    .into_any()
}

fn told(page: Page, from: &Outcome, to: &Outcome) -> impl IntoView + use<> {
    let words = page.words;
    let change = compare(from, to);
    let [was, is] = [change.profile.0, change.profile.1].map(|profile| words.text(profile.name()));
    let profile = if change.changes_profile() {
        fill(words, say::PROFILE_CHANGED, &[("from", &was), ("to", &is)])
    } else {
        fill(words, say::PROFILE_STAYED, &[("profile", &is)])
    };
    let rows = change.axes.iter().map(|axis| moved(page, axis)).collect_view();
    let differ = (from.role != to.role)
        .then(|| view! { class="u", <p class="hint">{words.text(say::ROLES_DIFFER)}</p> });
    let answers = change.answers.iter().map(|answer| switched(page, answer)).collect_view();
    let same = change.answers.is_empty();
    view! { class="u",
        <p>{profile}</p>
        <table class="numbers" aria-labelledby="changes-name">
            <thead>
                <tr>
                    <th scope="col">{words.text(say::COLUMN_AXIS)}</th>
                    <th scope="col">{words.text(say::BEFORE)}</th>
                    <th scope="col">{words.text(say::AFTER)}</th>
                    <th scope="col">{words.text(say::STEP)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        {differ}
        <h4>{words.text(if same { say::ANSWERS_SAME } else { say::ANSWERS_CHANGED })}</h4>
        <ol class="switched">{answers}</ol>
    }
    .into_any()
}

fn moved(page: Page, change: &AxisChange) -> impl IntoView + use<> {
    let by = change.by();
    // A minus as wide as a plus.
    let step = match by {
        0 => "0".to_owned(),
        1.. => format!("+{by}"),
        _ => format!("\u{2212}{}", by.unsigned_abs()),
    };
    view! { class="u",
        <tr>
            <th scope="row">{page.words.text(change.axis.name())}</th>
            <td>{change.from}</td>
            <td>{change.to}</td>
            <td>{step}</td>
        </tr>
    }
}

fn switched(page: Page, change: &AnswerChange) -> impl IntoView + use<> {
    let words = page.words;
    view! { class="u",
        <li>
            <p><b>{words.text(change.item.ask)}</b></p>
            <dl>
                <dt>{words.text(say::BEFORE)}</dt>
                <dd>{words.text(change.from.words)}</dd>
                <dt>{words.text(say::AFTER)}</dt>
                <dd>{words.text(change.to.words)}</dd>
            </dl>
        </li>
    }
}
