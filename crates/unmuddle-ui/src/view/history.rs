//! The versions of this visit: what was said of each, two of them side by side, and the way back.

use super::parts::{described_button, line};
use crate::checking::{Checking, Wish};
use crate::history::Version;
use crate::messages::{Key, history_label, language};
use crate::model::Model;
use crate::wording::t;
use js_sys::Date;
use leptos::prelude::*;

/// The list, as soon as there is more than one.
pub fn history(model: Model) -> AnyView {
    let Some(checking) = model.checking else { return ().into_any() };
    let picked = RwSignal::new(Vec::<u32>::new());
    let count = Memo::new(move |_| checking.history.with(|history| history.len()));
    let rows = move || {
        let versions: Vec<Version> =
            checking.history.with(|history| history.newest_first().cloned().collect());
        versions.iter().map(|version| row(checking, picked, version)).collect::<Vec<_>>()
    };
    view! { class="u",
        <details class="more history" hidden=move || count.get() < 2>
            <summary>{move || history_label(count.get())}</summary>
            <p class="hint">{t(Key::HistoryAbout)}</p>
            <ol class="versions">{rows}</ol>
            <div class="columns">{move || compared(checking, &picked.get())}</div>
        </details>
    }
    .into_any()
}

fn row(checking: Checking, picked: RwSignal<Vec<u32>>, version: &Version) -> AnyView {
    let id = version.id;
    let name = format!("version-{id}");
    let restore = Box::new(move || checking.wish(Wish::Restore(id)));
    let pick = move |_| {
        picked.update(|picked| {
            let before = picked.len();
            picked.retain(|known| *known != id);
            if picked.len() == before {
                picked.push(id);
            }
            // Of three, the one that was chosen first gives way.
            if picked.len() > 2 {
                picked.remove(0);
            }
        });
    };
    view! { class="u",
        <li>
            <p id=name.clone()>
                <b class=version.tone.class()>{version.verdict()}</b> " "
                <time>{time(version.at)}</time> " "
                <q dir="auto">{version.first_words()}</q>
            </p>
            <p class="choices">
                <label>
                    <input
                        type="checkbox"
                        aria-describedby=name.clone()
                        prop:checked=move || picked.with(|picked| picked.contains(&id))
                        on:change=pick
                    />
                    {t(Key::HistoryCompare)}
                </label>
                {described_button("plain small", t(Key::HistoryRestore).to_owned(), name, restore)}
            </p>
        </li>
    }
    .into_any()
}

/// The two that were chosen, the older one first.
fn compared(checking: Checking, picked: &[u32]) -> Vec<AnyView> {
    let mut ids = picked.to_vec();
    ids.sort_unstable();
    let versions: Vec<Version> = checking
        .history
        .with(|history| ids.iter().filter_map(|id| history.get(*id).cloned()).collect());
    if versions.len() < 2 {
        return Vec::new();
    }
    let names = [Key::HistoryBefore, Key::HistoryAfter];
    names.into_iter().zip(versions).map(|(name, version)| side(name, version)).collect()
}

fn side(name: Key, version: Version) -> AnyView {
    let class = format!("draft {}", version.tone.class());
    let parts = vec![
        view! { class="u", <h3>{t(name)} ", " {time(version.at)}</h3> }.into_any(),
        line("verdict-line", version.verdict()),
        view! { class="u",
            <div class="words" tabindex="0" role="group" aria-label=t(name) dir="auto">
                {version.draft.text}
            </div>
        }
        .into_any(),
    ];
    view! { class="u", <div class=class>{parts}</div> }.into_any()
}

/// The time of day, as the language writes it.
fn time(at: f64) -> String {
    Date::new(&at.into()).to_locale_time_string(language()).into()
}
