//! What is drawn in the job-ad studio.

mod ads;
mod against;
mod asked;
mod lines;
mod state;
mod titles;

pub use lines::here;
pub use state::{Spot, Studio, Wish};

use super::findings::findings;
use crate::messages::Key;
use crate::wording::t;
use leptos::prelude::*;

/// Beside the ad: what it asks, its title against the work, the share of sales work, its lines.
pub fn top(studio: Studio) -> impl IntoView {
    once_there_is_an_ad(studio, move || {
        view! { class="u",
            {asked::asked(studio)}
            {against::against(studio)}
            {against::share(studio)}
            {lines::lines(studio)}
        }
        .into_any()
    })
}

/// Below: honest titles, two ads out of one, and what is worth a look.
pub fn bottom(studio: Studio) -> impl IntoView {
    once_there_is_an_ad(studio, move || {
        view! { class="u",
            {titles::titles(studio)}
            {ads::ads(studio)}
            {findings(studio.model)}
        }
        .into_any()
    })
}

fn once_there_is_an_ad(
    studio: Studio,
    draw: impl Fn() -> AnyView + Send + 'static,
) -> impl IntoView {
    let has_ad = Memo::new(move |_| studio.study.with(Option::is_some));
    move || has_ad.get().then(&draw)
}

/// A part of the studio under its name.
fn panel(name: &'static str, heading: Key, content: AnyView) -> AnyView {
    let id = || format!("{name}-name");
    view! { class="u",
        <section class=format!("panel {name}") aria-labelledby=id()>
            <h2 id=id() class="over">{t(heading)}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// A paragraph.
fn paragraph(class: &'static str, words: impl Fn() -> String + Send + 'static) -> AnyView {
    view! { class="u", <p class=class>{words}</p> }.into_any()
}

/// How a wish of the buttons at a place went.
fn note(studio: Studio, spot: Spot) -> AnyView {
    let said = move || studio.note.get().filter(|(at, _)| *at == spot).map(|(_, key)| t(key));
    view! { class="u", <p class="kept" role="status">{said}</p> }.into_any()
}
